// How big the bundle is, and what a label that is not ours costs: the start of the action up to "nothing to do", against
// the start of an empty Node process. Interleaved, medians, in one run; it fails when a limit is missed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPETITIONS = 31
const MOST_TIMES = 2.5
const MOST_BYTES = 2_000_000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = join(root, 'node_modules/.bin/node')
const work = mkdtempSync(join(tmpdir(), 'headway-bench-'))
try {
  const size = bundleSize()
  const { empty, action } = startUp()
  const ratio = action / empty
  process.stdout.write(`bundle              ${(size / 1e6).toFixed(2)} MB of at most ${MOST_BYTES / 1e6}\n`)
  process.stdout.write(`empty node process  ${empty.toFixed(1)} ms\n`)
  process.stdout.write(
    `nothing to do       ${action.toFixed(1)} ms, ${ratio.toFixed(2)} times that of at most ${MOST_TIMES}\n`,
  )
  process.exitCode = size <= MOST_BYTES && ratio <= MOST_TIMES ? 0 : 1
} finally {
  rmSync(work, { recursive: true })
}

function bundleSize() {
  const dist = join(root, 'dist')
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function startUp() {
  const event = join(work, 'event.json')
  writeFileSync(event, JSON.stringify({ action: 'labeled', label: { name: 'bug' }, repository: { id: 1 } }))
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/digits',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'octo/digits/.github/workflows/evaluate.yml@refs/heads/main',
    RUNNER_TEMP: work,
    INPUT_COMMAND: 'python demo.py',
    INPUT_LABEL: 'evaluate',
  }
  const times = { empty: [], action: [] }
  for (let round = 0; round < REPETITIONS; round += 1) {
    times.empty.push(time(['-e', '0'], env))
    times.action.push(time([join(root, 'dist/action.js')], env))
  }
  return { empty: median(times.empty), action: median(times.action) }
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
function time(args, env) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(node, args, { env, encoding: 'utf8' })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return milliseconds
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]
}
