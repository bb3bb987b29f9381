import type { Comparison } from '../model/comparison.js'
import type { Failure, Measurement } from '../model/measurement.js'
import { UserError } from '../model/user-error.js'
import { quote } from '../report/shell.js'

/** Inputs of the action that are options here. */
const OPTION =
  'results|predictions|metrics|data|fail-on|seeds|max-seeds|working-directory|install|max-parallel|timeout-minutes|reuse|submodules|lfs'

/** An example for a workflow file, of one input with one line. */
const IN_YAML = new RegExp(`^( *)with:\\n *(${OPTION}): (?:\\|\\n *)?(.+)$`, 'gm')

/** What the rooms say of a workflow's job, and what is meant on somebody's own machine. The first that fits counts. */
const WORDS: [said: RegExp, meant: string][] = [
  [new RegExp(`\\bThe input (?:"|\`)(${OPTION})(?:"|\`) is true\\b`, 'g'), 'The option `--$1` is given'],
  [new RegExp(`\\bThe input (?:"|\`)(${OPTION})(?:"|\`)`, 'g'), 'The option `--$1`'],
  [new RegExp(`\\bthe input (?:"|\`)(${OPTION})(?:"|\`)`, 'g'), 'the option `--$1`'],
  [new RegExp(`\`(${OPTION}): ([^\`]+)\``, 'g'), '`--$1 $2`'],
  [new RegExp(`\`(${OPTION})\``, 'g'), '`--$1`'],
  [/ or let a step before this one put the data there\./g, ' or put the data there.'],
  [
    /A relative path is meant from the workspace of the job\./g,
    'A relative path starts from the top of your checkout.',
  ],
  [/ on the runner before this step, or use a runner with a larger disk\./g, ' on this machine.'],
  [/; on a self-hosted runner, check its network/g, '; check the network of this machine'],
  [/\bthis machine and its proxy\b/g, 'this machine, and its proxy'],
  [/\bRun the job again\b/g, 'Run the command again'],
  [/, or label the pull request again\./g, ' in a commit.'],
  [
    /The workflow's own token reads one repository only: .*/g,
    'Git asks for them as you do, with your ssh keys and your `credential.helper`: try `git submodule update --init` in a fresh clone.',
  ],
  [
    /Give the job `permissions:` with .*/g,
    'Check that `git fetch` works in your checkout, and that `git fsck` finds nothing wrong.',
  ],
  [/that the step has in `env:` \(the job of a fork has no secrets\)/g, 'in your variables'],
  [/, in seconds, under `env:`/g, ', in seconds'],
  [/Put a step with actions\/setup-python before this one/g, 'Install Python 3, so that it is on PATH'],
  [
    / A step with actions\/setup-python before this one would put it there\./g,
    ' Install it, or say in `requires-python` or `.python-version` which one is meant.',
  ],
  [/Put a step with astral-sh\/setup-uv before this one/g, 'Install uv'],
  [/ in a step before \(on Debian/g, ' (on Debian'],
  [/The runner's (git|proxy)\b/g, 'The $1'],
  [/Check the runner's proxy/g, 'Check the proxy'],
  [/ on the runner, or in the image of the container job, so that/g, ' so that'],
  [/ on the runner, or use a newer image for the container job\./g, '.'],
  [/The runner needs\b/g, 'This machine needs'],
  [/ on (?:this|the) runner\b/g, ' on this machine'],
  [/with the log of this job\b/g, 'with what it printed'],
  [/the job’s workspace\b/g, 'your checkout'],
]

/** The same, for whoever has typed a command and has neither a workflow nor a runner. */
export function inOwnWords(text: string): string {
  const typed = text.replace(
    IN_YAML,
    (_, margin: string, input: string, value: string) => `${margin}--${input} ${quote(value)}`,
  )
  return WORDS.reduce((told, [said, meant]) => told.replace(said, meant), typed)
}

/** Any other error is as it was. */
export function errorInOwnWords(error: unknown): unknown {
  if (!(error instanceof UserError)) return error
  return new UserError(inOwnWords(error.message), inOwnWords(error.remedy), { cause: error })
}

/** What Headway itself says in a comparison, in the words of the command line; logs and names stay as they are. */
export function toldToUser(comparison: Comparison): Comparison {
  return {
    ...comparison,
    notes: comparison.notes.map(inOwnWords),
    head: measured(comparison.head),
    baseline: measured(comparison.baseline),
    pairs: comparison.pairs.map((pair) => ({
      ...pair,
      head: measured(pair.head),
      base: measured(pair.base),
    })),
  }
}

function measured(measurement: Measurement): Measurement {
  const { result, reads } = measurement
  return {
    ...measurement,
    reads: reads && { ...reads, blindSpots: reads.blindSpots.map(inOwnWords) },
    result:
      result.kind === 'measured'
        ? { ...result, notes: result.notes.map(inOwnWords) }
        : { ...result, failure: inWords(result.failure) },
  }
}

function inWords(failure: Failure): Failure {
  switch (failure.kind) {
    case 'not-started':
      return { ...failure, reason: inOwnWords(failure.reason), remedy: inOwnWords(failure.remedy) }
    case 'install-failed': {
      const { hint } = failure
      return hint === undefined ? failure : { ...failure, hint: { ...hint, remedy: inOwnWords(hint.remedy) } }
    }
    case 'skipped':
      return { ...failure, because: inOwnWords(failure.because) }
    default:
      return failure
  }
}
