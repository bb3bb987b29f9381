import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { BASE, createWorld, type Evaluated, HEAD, type World } from '../evaluation/evaluation.js'
import {
  gatherJob,
  itemJob,
  type Planned,
  planJob,
  startGather,
  startPlan,
} from '../evaluation/many-machines.js'
import { pushed, type TestEvent } from '../support/events.js'
import { fault } from '../support/fault.js'
import { backendRun } from '../support/world.js'

interface Item {
  plan: string
  measurement: Record<string, unknown>
}

/** A plan of two trainings, and what its machines have handed on; each fault is a run of its own with these. */
let world: World
let planned: Planned
let plan: Buffer
let honest: Record<string, Buffer>
let nextRun = 8_100_000

beforeAll(async () => {
  world = await createWorld({ base: BASE, head: HEAD, cache: true })
  const run = { id: nextRun }
  planned = await planJob(world, run)
  for (const item of planned.items) await itemJob(world, run, planned, item)
  plan = bytesOf('headway-plan-1.json.gz')
  honest = Object.fromEntries(
    planned.items.map((item) => [item, bytesOf(`headway-measured-${item}-1.json.gz`)]),
  )
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

/** The newest. */
function bytesOf(name: string): Buffer {
  const found = world.results?.artifacts().findLast((one) => one.name === name)
  if (found === undefined) throw new Error(`nobody has handed on ${name}`)
  return found.bytes
}

function read(bytes: Buffer | undefined): Item {
  return JSON.parse(gunzipSync(bytes ?? Buffer.alloc(0)).toString()) as Item
}

function packed(item: Item): Buffer {
  return gzipSync(JSON.stringify(item))
}

/** A commit arrives on the base branch. */
function pushOf(sha: string): TestEvent {
  const { github, mergeBase, baseTip } = world
  return pushed(github.repository, github, {
    ref: 'main',
    before: sha === baseTip ? mergeBase : baseTip,
    sha,
  })
}

/** A run for a commit of the branch, in which somebody else's plan lies. */
function plantedRun(bytes: Buffer, sha: string): { id: number; event: TestEvent } {
  nextRun += 1
  world.results?.plantArtifact(backendRun(nextRun), 'headway-plan-1.json.gz', bytes, 'job-of-the-plan')
  return { id: nextRun, event: pushOf(sha) }
}

interface Handed {
  plan?: Buffer | undefined
  /** Instead of what the machine handed on; `undefined`: nothing. */
  items?: Record<string, Buffer | undefined>
  inputs?: Record<string, string>
  /** The job that has kept an artifact, by its name. */
  jobs?: Record<string, string>
}

/** A run whose jobs have handed on these. */
async function reportOf(handed: Handed = {}): Promise<Evaluated> {
  nextRun += 1
  const run = backendRun(nextRun)
  const { jobs = {}, inputs = {} } = handed
  const kept = { plan, ...handed }.plan
  if (kept) world.results?.plantArtifact(run, 'headway-plan-1.json.gz', kept, 'job-of-the-plan')
  for (const [item, bytes] of Object.entries({ ...honest, ...handed.items })) {
    if (bytes)
      world.results?.plantArtifact(run, `headway-measured-${item}-1.json.gz`, bytes, jobs[item] ?? item)
  }
  return gatherJob(world, { id: nextRun }, planned, inputs)
}

function textOf({ log, summary, comments }: Evaluated): string {
  return [log, summary, ...comments].join('\n').replaceAll('%0A', '\n')
}

/** One side has no numbers, so nothing is compared, and the comment is no running one. */
async function withoutOne(handed: Handed): Promise<string> {
  const reported = await reportOf(handed)
  expect(reported.comments.join()).not.toMatch(/\| Diff|^<!-- headway \w+ running/m)
  expect(reported.comments).toHaveLength(1)
  return textOf(reported)
}

fault(
  'Artifact',
  'Many machines: one of them dies',
  'its pair does not count: “its machine has handed nothing on”; “Let the failed jobs of this run run again”: the others are kept',
  () => withoutOne({ items: { 'base-1': undefined } }),
)

fault(
  'Artifact',
  'Many machines: all of them die',
  'red: “Head and base both failed, so there is nothing to compare”, and “its machine has handed nothing on”',
  async () => {
    const reported = await reportOf({ items: { 'head-1': undefined, 'base-1': undefined } })
    expect(reported.exitCode).toBe(1)
    return textOf(reported)
  },
)

fault(
  'Artifact',
  'Many machines: a training hands on what was measured for another plan',
  'it does not count: “the artifact is of another plan”',
  () => withoutOne({ items: { 'head-1': packed({ ...read(honest['head-1']), plan: 'another' }) } }),
)

fault(
  'Artifact',
  'Many machines: head’s and base’s measurements are exchanged',
  'neither counts: “the artifact is of another side, seed or commit”',
  async () => {
    const [head, base] = [honest['head-1'], honest['base-1']]
    const text = await withoutOne({ items: { 'head-1': base, 'base-1': head } })
    // Nor does one that only says that it is of the other side, or of another seed.
    const { measurement, ...rest } = read(base)
    await withoutOne({
      items: { 'head-1': packed({ ...rest, measurement: { ...measurement, side: 'head' } }) },
    })
    await withoutOne({ items: { 'base-1': packed({ ...rest, measurement: { ...measurement, seed: 2 } }) } })
    return text
  },
)

fault(
  'Artifact',
  'Many machines: a training that broke out hands on another one’s measurement, too',
  'none of them counts: “one job of this run has handed on the measurements of several trainings”',
  () => withoutOne({ jobs: { 'head-1': 'one job', 'base-1': 'one job' } }),
)

fault(
  'Artifact',
  'Many machines: it takes the name before the other one’s machine does',
  'that one does not count: “two jobs of this run have handed on a measurement in its name”',
  () => {
    // The machine itself, which came later, has got a number behind the name.
    const [run, name] = [backendRun(nextRun + 1), 'headway-measured-base-1-1-2.json.gz']
    world.results?.plantArtifact(run, name, honest['base-1'] ?? Buffer.alloc(0), 'another job')
    return withoutOne({})
  },
)

fault(
  'Artifact',
  'Many machines: the artifact of one is a bomb, or no measurement at all',
  'it does not count: “the artifact takes more than 32 MB”',
  async () => {
    await withoutOne({ items: { 'head-1': Buffer.from('PK\x03\x04 …') } })
    return withoutOne({ items: { 'head-1': gzipSync(Buffer.alloc(1024 ** 3, ' '), { level: 1 }) } })
  },
)

fault(
  'Artifact',
  'Many machines: the plan is exchanged',
  'red, and nothing is compared: “The plan that was handed on is not taken: the artifact is not the plan that the job plan has made.”',
  async () => {
    const other = gzipSync(Buffer.concat([gunzipSync(plan), Buffer.from(' ')]))
    const reported = await reportOf({ plan: other })
    expect(reported).toMatchObject({
      exitCode: 1,
      outputs: expect.not.objectContaining({ verdict: expect.anything() }),
    })
    // Nor is one trained of it.
    const trained = await itemJob(world, { id: nextRun }, planned, 'head-1')
    expect(trained).toMatchObject({ exitCode: 1, log: expect.not.stringContaining('Fetching') })
    return textOf(reported)
  },
)

fault(
  'Artifact',
  'Many machines: the artifact service is down when all is measured',
  'red: “The measurements cannot be had: the artifact service answered with status 500.” “Run this job again.”',
  async () => {
    if (world.results) {
      world.results.fail = ({ call, body }) =>
        call === 'ListArtifacts' && !(body as { name_filter?: string }).name_filter ? 500 : undefined
    }
    const reported = await reportOf().finally(() => delete world.results?.fail)
    expect(reported.exitCode).toBe(1)
    return textOf(reported)
  },
)

fault(
  'Artifact',
  'Many machines: `plan` and `measure` are told different things',
  'red, and nothing is trained: “The jobs plan and measure have different inputs”',
  async () => {
    const trained = await itemJob(world, { id: 8_100_000 }, planned, 'head-1', { command: 'bash other.sh' })
    expect(trained.exitCode).toBe(1)
    return trained.log
  },
)

fault(
  'Artifact',
  'Many machines: the workflow does not hand the plan on',
  'red: each job says “Allowed: the output plan of the action plan”, and trains and answers nothing',
  async () => {
    const none = { digest: '' }
    const trained = await itemJob(world, { id: 8_100_000 }, none, 'head-1')
    const before = world.github.requests.length
    const reported = await gatherJob(world, { id: 8_100_000 }, none)
    expect([trained.exitCode, reported.exitCode]).toEqual([1, 1])
    expect(trained.log).not.toContain('Fetching')
    expect(world.github.requests.slice(before).filter(({ method }) => /POST|PATCH/.test(method))).toEqual([])
    expect(textOf(reported)).toContain('Allowed: the output `plan`')
    return trained.log
  },
)

fault(
  'Artifact',
  'Many machines: the plan of a pull request, in a run that was started for the branch',
  'red, and nothing is trained or kept for it: “The plan is for pull request #1, and this run is about the branch main at”',
  async () => {
    const [kept, run] = [world.results?.entries().length, plantedRun(plan, world.mergeBase)]
    for (const [name, bytes] of Object.entries(honest))
      world.results?.plantArtifact(backendRun(run.id), `headway-measured-${name}-1.json.gz`, bytes, name)
    const trained = await itemJob(world, run, planned, 'base-1')
    const reported = await gatherJob(world, run, planned)
    expect([trained.exitCode, reported.exitCode, reported.summary]).toEqual([1, 1, ''])
    expect(trained.log).not.toContain('Fetching')
    expect(world.results?.entries()).toHaveLength(kept ?? -1)
    return trained.log + reported.log
  },
)

fault(
  'Artifact',
  'Many machines: the plan of another commit of the branch, or of a branch for a pull request',
  'red, and nothing is trained: “The plan is for the branch main at”',
  async () => {
    nextRun += 1
    const made = await planJob(world, { id: nextRun, event: pushOf(world.baseTip) })
    const bytes = bytesOf('headway-plan-1.json.gz')
    const run = plantedRun(bytes, world.mergeBase)
    const trained = await itemJob(world, run, made, 'base-1')
    const reported = await gatherJob(world, run, made)
    const labeled = await itemJob(world, { id: run.id }, made, 'base-1')
    expect([trained, reported, labeled].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1])
    expect(reported.log).toContain(`and this run is about the branch main at ${world.mergeBase.slice(0, 7)}`)
    expect(labeled.log).toContain('and this run is about pull request #1.')
    return trained.log
  },
)

fault(
  'Cancel and kill',
  'Many machines: somebody cancels the measurement of a branch',
  'the summary: “The measurement of main was cancelled”, with what is there, and “Seed 2 is missing”; that is kept',
  async () => {
    nextRun += 1
    const run = { id: nextRun, event: pushOf(world.baseTip) }
    const before = world.results?.entries().length ?? 0
    const made = await planJob(world, run, { seeds: '2' })
    await itemJob(world, run, made, 'base-1')
    const reported = await gatherJob(world, run, made, { measured: 'cancelled' })
    expect(reported.exitCode).toBe(1)
    expect(reported.summary).toContain('| Accuracy | 78 |')
    expect(world.results?.entries().slice(before)).toMatchObject([{ scope: 'refs/heads/main' }])
    return reported.log + reported.summary
  },
)

fault(
  'Cancel and kill',
  'Many machines: somebody cancels the run while they train',
  'the comment: “Evaluation cancelled”, and how far it was',
  async () => {
    const reported = await reportOf({ items: { 'base-1': undefined }, inputs: { measured: 'cancelled' } })
    expect(reported.comments[0]).toMatch(/\| Head .* \| trained in .* \|\n\| Base .* \| waiting \|/)
    return textOf(reported)
  },
)

fault(
  'Cancel and kill',
  'Many machines: the job that plans is killed before it has handed the plan on',
  'the comment: “Evaluation interrupted”',
  () => killed((run) => startPlan(world, run), 'CreateArtifact'),
)

fault(
  'Cancel and kill',
  'Many machines: the job that reports is killed',
  'the comment: “Evaluation interrupted”',
  async () => {
    await showRunning(nextRun + 1)
    return killed((run) => startGather(world, run, planned), 'ListArtifacts')
  },
)

fault(
  'Cancel and kill',
  'Many machines: the machine of the job that reports vanishes, before its post step',
  'the comment stays “Training on 2 machines …” until the failed jobs run again: then it is the report, “Accuracy 2.0 points higher”',
  async () => {
    nextRun += 1
    const made = await planJob(world, { id: nextRun })
    for (const item of made.items) await itemJob(world, { id: nextRun }, made, item)
    const [left] = await world.github.comments(world.pullRequest.number)
    const reported = await gatherJob(world, { id: nextRun, attempt: 2 }, made)
    expect(reported).toMatchObject({ exitCode: 0, comments: [expect.not.stringContaining(' running ')] })
    return [left?.body, ...reported.comments].join('\n')
  },
)

/** Killed while it waits for an answer of the artifact service. */
async function killed(
  startJob: (run: { id: number }) => ReturnType<typeof startPlan>,
  call: string,
): Promise<string> {
  nextRun += 1
  let asked = (): void => {}
  const waiting = new Promise<void>((resolve) => {
    asked = resolve
  })
  if (world.results) {
    world.results.fail = (request) => {
      if (request.call !== call) return undefined
      asked()
      return 'hang'
    }
  }
  const running = await startJob({ id: nextRun })
  await waiting
  running.kill()
  await running.done
  if (world.results) delete world.results.fail
  const comments = await world.github.comments(world.pullRequest.number)
  expect(comments.map(({ body }) => body).join()).not.toContain(' running ')
  return comments.map(({ body }) => body).join('\n')
}

/** As the job that plans leaves it. */
async function showRunning(run: number): Promise<void> {
  await planJob(world, { id: run })
  const [comment] = await world.github.comments(world.pullRequest.number)
  expect(comment?.body).toContain(' running ')
}
