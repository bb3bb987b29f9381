import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { findCanaries } from '../support/canaries.js'
import { createWorld, evaluate } from './evaluation.js'
import { canariesOf, SECRETS, TOKEN } from './leaky-training.js'

/** Variables are read in `/proc`. */
const onLinux = process.platform === 'linux' ? test : test.skip

/** Writes down its own variables; as `training` also those of the action, which every process below it can read. */
const TELL = `
tell() { echo "$1 $(base64 -w0 "/proc/$2/environ")" >> "$TOLD"; }
tell "$1" $$
if [ "$1" = training ]; then
  pid=$$
  until grep -qz ^ACTIONS_RUNTIME_TOKEN= "/proc/$pid/environ"; do pid=$(awk '{ print $4 }' "/proc/$pid/stat"); done
  tell action "$pid"
  echo '{"loss": 1}' > result.txt
fi
`

const KEYS = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'GITHUB_TOKEN',
]
/** By which a step tells the runner what the next ones get. */
const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

/** The shell's own, and one that makes every import slow. */
const UNTOLD = new Set(['_', 'PYTHONDONTWRITEBYTECODE'])

const AUTHORS_OWN = /^(?:HF_TOKEN|DB_PASSWORD)$/

/** Who gets what of the action's variables: what is kept from them, and which ones hold a secret. */
const EXPECTED = {
  git: { withheld: KEYS, holders: /^(?:HF_TOKEN|DB_PASSWORD|GIT_CONFIG_VALUE_\d+)$/ },
  installer: { withheld: [...KEYS, ...FILES], holders: AUTHORS_OWN },
  training: { withheld: [...KEYS, ...FILES], holders: AUTHORS_OWN },
}

onLinux(
  'git, the installer and the training get of the job’s variables what they need, and no more',
  async () => {
    await using world = await createWorld({
      base: { 'tell.sh': TELL },
      head: { 'note.txt': '' },
      token: TOKEN.value,
      cache: true,
    })
    await using place = await makePlace()
    const PATH = `${place.folder}:${process.env.PATH}`
    const env = { ...SECRETS, PATH, TOLD: place.told, GITHUB_TOKEN: TOKEN.value }
    const inputs = { command: 'bash tell.sh training', install: 'bash tell.sh installer' }
    const run = await evaluate(world, inputs, env)
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'within-tolerance' } })

    const told = await place.read()
    const [action = {}] = told.flatMap(({ who, variables }) => (who === 'action' ? [variables] : []))
    const inputNames = Object.keys(action).filter((name) => name.startsWith('INPUT_'))
    expect(inputNames.length).toBeGreaterThan(10)
    for (const who of ['git', 'installer', 'training'] as const) {
      const { withheld, holders } = EXPECTED[who]
      const all = told.filter((one) => one.who === who)
      expect(all.length).toBeGreaterThan(1)
      for (const { variables } of all) {
        const missing = Object.keys(action).filter((name) => !UNTOLD.has(name) && !(name in variables))
        expect([who, missing.sort()]).toEqual([who, [...inputNames, ...withheld].sort()])
        const holding = Object.entries(variables).filter(
          ([, value]) => findCanaries(Buffer.from(value), canariesOf(world)).length > 0,
        )
        expect([who, holding.filter(([name]) => !holders.test(name))]).toEqual([who, []])
      }
    }
  },
  60_000,
)

interface Told {
  who: string
  variables: Record<string, string>
}

/** A `git` that tells its variables before it is git, beside the world: what it writes down holds secrets. */
async function makePlace() {
  const folder = await mkdtemp(join(tmpdir(), 'headway-variables-'))
  const told = join(folder, 'told')
  const git = (await promisify(execFile)('bash', ['-c', 'command -v git'])).stdout.trim()
  const wrapper = `#!/bin/sh\nset -- git "$@"\n${TELL}\nshift\nexec '${git}' "$@"\n`
  await writeFile(join(folder, 'git'), wrapper, { mode: 0o755 })
  return {
    folder,
    told,
    async read(): Promise<Told[]> {
      const lines = (await readFile(told, 'utf8')).trim().split('\n')
      return lines.map((line) => {
        const [who = '', encoded = ''] = line.split(' ')
        const pairs = Buffer.from(encoded, 'base64').toString().split('\0').filter(Boolean)
        const entries = pairs.map((pair) => [
          pair.slice(0, pair.indexOf('=')),
          pair.slice(pair.indexOf('=') + 1),
        ])
        return { who, variables: Object.fromEntries(entries) as Record<string, string> }
      })
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}
