import { showBytes, showDuration } from '../../src/report/numbers.js'
import type { Constants } from './constants.js'
import { type Costs, lineThrough, manyJobs, oneJob, REQUESTS_AN_UPDATE } from './model.js'

/** One of GitHub's limits, and how much of it a day of pull requests takes. */
interface Wall {
  name: string
  /** 1: all of it. */
  taken: number
}

const SIZES = [2, 6, 10, 20, 60, 120, 256]
const TRAINING_SECONDS = 600
/** On a hosted machine. */
const LONGEST_JOB_SECONDS = 6 * 3600
const FREE_PLAN = 20
const TEAM_PLAN = 60
const PULL_REQUESTS = 1000

/** GitHub's, for one repository; docs/scale.md names the sources. */
const WALLS = {
  requestsAnHour: 1000,
  machines: TEAM_PLAN,
  cacheBytes: 10e9,
  cacheWritesAMinute: 200,
}

export function evaluationTable(constants: Constants): string {
  const head = [
    'Trainings',
    'one machine',
    '20 machines',
    '60 machines',
    'a machine each',
    'machine minutes: one job, many jobs',
  ]
  const rows = SIZES.map((trainings) => {
    const wish = { trainings, trainingSeconds: TRAINING_SECONDS }
    const many = (machines: number): Costs => manyJobs({ ...wish, machines }, constants)
    const alone = oneJob(wish, constants)
    return [
      String(trainings),
      showDuration(alone.seconds, 'whole') + (alone.seconds > LONGEST_JOB_SECONDS ? ' †' : ''),
      ...[FREE_PLAN, TEAM_PLAN, trainings].map((machines) => showDuration(many(machines).seconds, 'whole')),
      `${alone.machineMinutes}, ${many(trainings).machineMinutes}`,
    ]
  })
  return table(head, rows)
}

export function traceTable(constants: Constants): string {
  const head = ['Trainings', 'API requests', 'artifacts', 'cache, and writes to it']
  const both = (show: (costs: Costs) => string, one: Costs, many: Costs): string =>
    `${show(one)}; ${show(many)}`
  const rows = SIZES.map((trainings) => {
    const wish = { trainings, trainingSeconds: TRAINING_SECONDS }
    const [one, many] = [oneJob(wish, constants), manyJobs({ ...wish, machines: trainings }, constants)]
    return [
      String(trainings),
      both(({ apiRequests }) => String(apiRequests), one, many),
      both(({ artifactBytes }) => sizeInWords(artifactBytes), one, many),
      both(({ cacheBytes, cacheWrites }) => `${sizeInWords(cacheBytes)} in ${cacheWrites}`, one, many),
    ]
  })
  return table(head, rows)
}

export function dayTable(constants: Constants): string {
  const head = [
    'Trainings each',
    'jobs',
    'machines busy',
    'API requests an hour',
    'cache a day',
    'artifacts kept',
    'walls passed',
  ]
  const rows = SIZES.flatMap((trainings) => {
    const wish = { trainings, trainingSeconds: TRAINING_SECONDS }
    return [
      ['one', oneJob(wish, constants)] as const,
      ['many', manyJobs({ ...wish, machines: trainings }, constants)] as const,
    ].map(([jobs, costs]) => dayRow(trainings, jobs, costs, constants))
  })
  return table(head, rows)
}

function dayRow(trainings: number, jobs: 'one' | 'many', costs: Costs, { assumed }: Constants): string[] {
  const anHour = PULL_REQUESTS * busiestShare(costs.seconds / 3600, assumed.busiestHour)
  const machines = (anHour * costs.machineMinutes) / 60
  const requests = anHour * costs.apiRequests
  const cacheADay = PULL_REQUESTS * costs.cacheBytes
  return [
    String(trainings),
    jobs,
    grouped(machines),
    grouped(requests),
    showBytes(cacheADay),
    showBytes(PULL_REQUESTS * assumed.artifactDays * costs.artifactBytes),
    wallsPassed([
      { name: 'machines', taken: machines / WALLS.machines },
      { name: 'API', taken: requests / WALLS.requestsAnHour },
      { name: 'cache', taken: cacheADay / WALLS.cacheBytes },
      { name: 'cache writes', taken: (anHour * costs.cacheWrites) / 60 / WALLS.cacheWritesAMinute },
    ]),
  ]
}

/** Of the day's evaluations, those an hour while it is busiest: what takes long spreads them. */
function busiestShare(hours: number, busiestHour: number): number {
  return hours <= 1 ? busiestHour : Math.max(1 / 24, Math.min(busiestHour * hours, 1) / hours)
}

/** How many times over each is taken. */
function wallsPassed(walls: Wall[]): string {
  const passed = walls.filter(({ taken }) => taken > 1).toSorted((a, b) => b.taken - a.taken)
  return passed.map(({ name, taken }) => `${name} ${taken.toFixed(1)} ×`).join(', ') || 'none'
}

export function constantTable({ assumed, measured, counted }: Constants): string {
  const many = lineThrough(counted.manyJobs)
  const one = lineThrough(counted.oneJob)
  const each = (line: typeof many, what: 'artifactBytes' | 'cacheBytes'): string =>
    `${Math.round((line(what, 100) - line(what, 99)) / 100) / 10} kB`
  const byBench = 'measured by `npm run bench`, the median'
  const byCount =
    'counted by `npm run scale -- --measure`: the action as it is published, against the emulated GitHub'
  return table(
    ['', 'value', 'how it is known'],
    [
      ['Headway itself, beside the training', showDuration(measured.overheadSeconds), byBench],
      ['packages of the Keras example, nothing cached', showDuration(measured.installSeconds), byBench],
      ['a job that looks everything up and answers', showDuration(measured.lookUpSeconds), byBench],
      ['API requests of one job, without updates', String(one('apiRequests', 2)), byCount],
      [
        'requests an update; when updates are due',
        String(REQUESTS_AN_UPDATE),
        'the code itself: `github/one-comment.ts`, `github/pace.ts`',
      ],
      ['API requests of many jobs', String(many('apiRequests', 2)), byCount],
      [
        'artifacts, each training: one job; many jobs',
        `${each(one, 'artifactBytes')}; ${each(many, 'artifactBytes')}`,
        byCount,
      ],
      ['a measurement in the ledger', each(many, 'cacheBytes'), byCount],
      [
        'a hosted machine, until its first step',
        showDuration(assumed.jobStartSeconds, 'whole'),
        '**assumed**',
      ],
      ['artifacts are kept', `${assumed.artifactDays} days`, "**assumed**: GitHub's default"],
      ["of a day's pull requests, in the busiest hour", `${100 * assumed.busiestHour} %`, '**assumed**'],
    ],
    ['---', '--:', '---'],
  )
}

function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : showBytes(bytes)
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

function table(head: string[], rows: string[][], align = head.map(() => '--:')): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(align), ...rows.map(line)].join('\n')
}
