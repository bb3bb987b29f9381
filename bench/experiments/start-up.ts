import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST, NODE } from '../action.js'
import type { Experiment } from '../experiment.js'
import { ratios } from '../statistics.js'

const MOST_BYTES = 4_500_000
const MOST_TIMES = 2.5
const REPETITIONS = 31
/** Chunks with these are loaded only by a run that has something to keep, and not counted. */
const ON_DEMAND = /node_modules\/zod\//

const ACTION = join(DIST, 'action.js')

/** How big the bundle is, and what a label that is not ours costs: from the start up to "nothing to do". */
export const START_UP: Experiment = {
  name: 'start-up',
  quick: true,
  rows: [
    {
      measure: 'bundle, without what is loaded on demand',
      unit: 'MB',
      must: { atMost: MOST_BYTES / 1e6 },
      limits:
        'undici, the HTTP client under @actions/core and the cache, is a third of it, and the t distribution a fifth; what several doors share is there more than once (0.5 MB), as each is bundled to load only what it needs',
    },
    {
      measure: 'a label that is not ours ÷ an empty Node process',
      unit: '×',
      must: { atMost: MOST_TIMES },
      limits: 'the start of Node itself: 30 kB of the bundle are loaded before the decision',
    },
  ],
  async run() {
    const work = mkdtempSync(join(tmpdir(), 'headway-bench-'))
    try {
      const { counted, onDemand } = bundleSize()
      const { empty, action } = startUp(work)
      return [
        {
          rounds: [counted / 1e6],
          from: {
            'loaded for a label that is not ours, MB': [loadedBytes(work) / 1e6],
            'loaded on demand, MB': [onDemand / 1e6],
          },
        },
        {
          rounds: ratios(action, empty),
          from: { 'nothing to do, ms': action, 'empty Node process, ms': empty },
        },
      ]
    } finally {
      rmSync(work, { recursive: true })
    }
  },
}

function bundleSize(): { counted: number; onDemand: number } {
  const size = { counted: 0, onDemand: 0 }
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const text = readFileSync(join(entry.parentPath, entry.name))
    size[ON_DEMAND.test(text.toString('latin1')) ? 'onDemand' : 'counted'] += text.length
  }
  return size
}

/** Of the bundle; Node's own account of the scripts it ran. */
function loadedBytes(work: string): number {
  const folder = join(work, 'coverage')
  time([ACTION], { ...otherLabel(work), NODE_V8_COVERAGE: folder })
  const urls = readdirSync(folder).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    return report.result.map(({ url }) => url)
  })
  const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  return paths.filter((path) => path.startsWith(DIST)).reduce((sum, path) => sum + statSync(path).size, 0)
}

function startUp(work: string): { empty: number[]; action: number[] } {
  const env = otherLabel(work)
  const times: { empty: number[]; action: number[] } = { empty: [], action: [] }
  for (let round = 0; round < REPETITIONS; round += 1) {
    times.empty.push(time(['-e', '0'], env))
    times.action.push(time([ACTION], env))
  }
  return times
}

/** What a runner sets for a label that is not ours. */
function otherLabel(work: string): NodeJS.ProcessEnv {
  const event = join(work, 'event.json')
  writeFileSync(event, JSON.stringify({ action: 'labeled', label: { name: 'bug' }, repository: { id: 1 } }))
  return {
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
}

/** Milliseconds. */
function time(args: string[], env: NodeJS.ProcessEnv): number {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(NODE, args, { env, encoding: 'utf8' })
  const milliseconds = performance.now() - startedAt
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return milliseconds
}
