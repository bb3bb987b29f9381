import type { Hint } from '../model/measurement.js'

/** What the last lines of pip, uv and build backends mean; the first that fits. */
const HINTS: [sign: RegExp, hint: Hint][] = [
  [
    /No space left on device|Disk quota exceeded/,
    {
      why: 'the disk is full',
      remedy: 'Free space on the runner before this step, or use a runner with a larger disk.',
    },
  ],
  [
    /Hash mismatch for|DO NOT MATCH THE HASHES/,
    {
      why: 'a package is not the one that its hash stands for',
      remedy:
        'Renew the hash, if the package was meant to change. If not, ask those who run the index: somebody may have tampered with it.',
    },
  ],
  [
    /Failed to fetch|operation timed out|Read timed out|HTTP status|Max retries exceeded|Connection (refused|reset|broken)|dns error/i,
    {
      why: 'the index of packages did not answer as it should',
      remedy:
        'Run the job again. If it fails again, check the address of the index (`UV_DEFAULT_INDEX`, `PIP_INDEX_URL`) and the way there.',
    },
  ],
  [
    /was not found in the package registry|from versions: none/,
    {
      // An index that refuses a password is, to installers, one that lacks the package.
      why: 'a package is in none of the indexes that were asked',
      remedy:
        'Check its name. If it is in a private index, check the address and the password that the step has in `env:` (the job of a fork has no secrets).',
    },
  ],
  [
    /No solution found|ResolutionImpossible|No matching distribution found/,
    {
      why: 'no packages are there that satisfy everything which is asked for',
      remedy: 'Ask for versions that exist and fit together, as the last lines say.',
    },
  ],
  [
    /Couldn't parse requirement|Invalid requirement|Failed to parse|Invalid TOML/,
    { why: 'a file is not written as it should be', remedy: 'Correct the place that the last lines show.' },
  ],
]

export function hintFrom(logTail: readonly string[]): Hint | undefined {
  const text = logTail.join('\n')
  return HINTS.find(([sign]) => sign.test(text))?.[1]
}
