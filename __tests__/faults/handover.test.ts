import { setTimeout } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { BASE, createWorld, type Evaluated, HEAD, type World } from '../evaluation/evaluation.js'
import { measureJob, reportAfter, reportJob, startMeasure, startReport } from '../evaluation/two-jobs.js'
import { fault } from '../support/fault.js'
import { backendRun, MEASURING_TOKEN } from '../support/world.js'

/** The measurements of a fork’s pull request, whose author may hand on anything in their place. */
let world: World
let honest: Record<string, unknown>
let nextRun = 7_100_000

beforeAll(async () => {
  world = await createWorld({ base: BASE, head: HEAD, cache: true, fork: true })
  await world.github.addLabel(world.pullRequest.number, 'evaluate')
  await measureJob(world, { id: nextRun })
  const [artifact] = world.results?.artifacts() ?? []
  honest = JSON.parse(gunzipSync(artifact?.bytes ?? Buffer.alloc(0)).toString()) as typeof honest
})

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

/** A run of the fork’s that has handed on these bytes. */
async function reportOf(bytes: Buffer | undefined, ended: Parameters<typeof reportAfter>[1] | object = {}) {
  nextRun += 1
  if (bytes) world.results?.plantArtifact(backendRun(nextRun), 'headway-measurements-1.json.gz', bytes)
  const before = world.github.requests.length
  const reported = await reportAfter(world, { id: nextRun, ...ended })
  const written = world.github.requests.slice(before).filter(({ method }) => /PATCH|POST/.test(method))
  const comments = written.filter(({ path }) => path.includes('/comments'))
  return { ...reported, written: comments.map(({ body }) => (body as { body: string }).body) }
}

function packed(changed: object): Buffer {
  return gzipSync(JSON.stringify({ ...honest, ...changed }))
}

function textOf({ log, summary, comments }: Evaluated): string {
  return [log, summary, ...comments].join('\n').replaceAll('%0A', '\n')
}

/** Nothing is posted, and the job is red. */
async function refused(bytes: Buffer | undefined, ended: object = {}): Promise<string> {
  const reported = await reportOf(bytes, ended)
  expect(reported.written).toEqual([])
  expect(reported.exitCode).toBe(1)
  return textOf(reported)
}

fault(
  'Artifact',
  'A fork’s artifact claims to be another pull request’s',
  'nothing is posted there; red: “The measurements claim to be of pull request #2, but they were made by a run of mallory/digits”',
  async () => {
    const victim = await world.github.addPullRequest({
      title: 'Somebody else’s',
      base: { ref: 'main', sha: world.mergeBase },
      head: { ref: 'other', sha: await world.repository.commit({ files: HEAD, branch: 'other' }) },
    })
    await world.github.addLabel(victim.number, 'evaluate')
    // With its own commit, and with the victim's.
    const text = await refused(packed({ pullRequest: victim.number }))
    const result = JSON.parse(
      JSON.stringify(honest.result).replaceAll(world.pullRequest.head.sha, victim.head.sha),
    )
    await refused(packed({ pullRequest: victim.number, headSha: victim.head.sha, result }))
    expect(await world.github.comments(victim.number)).toEqual([])
    return text
  },
)

fault(
  'Artifact',
  'It claims another commit than the run’s',
  'nothing is posted; red: “which is not its”',
  async () => {
    const other = '1'.repeat(40)
    const result = JSON.parse(JSON.stringify(honest.result).replaceAll(world.pullRequest.head.sha, other))
    return refused(packed({ headSha: other, result }))
  },
)

fault(
  'Artifact',
  'Its base is no commit of the base branch',
  'nothing is posted; red: “the branch "main" of octo/digits does not have that commit”',
  async () => {
    const result = JSON.parse(
      JSON.stringify(honest.result).replaceAll(world.mergeBase, world.pullRequest.head.sha),
    )
    return refused(packed({ result }))
  },
)

fault(
  'Artifact',
  'Head’s and base’s measurements are exchanged',
  'nothing is posted; red: “has a measurement in the place of head with seed 1 that is of something else”',
  async () => {
    const { pairs, ...rest } = honest.result as { pairs: { seed: number; head: object; base: object }[] }
    const exchanged = pairs.map(({ seed, head, base }) => ({ seed, head: base, base: head }))
    return refused(packed({ result: { ...rest, pairs: exchanged } }))
  },
)

fault(
  'Artifact',
  'It is a bomb: 1 GB packed into 1 MB',
  'red: “the artifact takes more than 64 MB”',
  async () => refused(gzipSync(Buffer.alloc(1024 ** 3, ' '), { level: 1 })),
)

fault(
  'Artifact',
  'It is a ZIP archive, or anything else',
  'red: “the artifact is not text packed by gzip”',
  async () => refused(Buffer.from('PK\x03\x04 …')),
)

fault(
  'Artifact',
  'It is a text of 30 million brackets',
  'red: “the artifact holds more than 4000000 values”',
  async () => refused(gzipSync('['.repeat(30_000_000))),
)

fault('Artifact', 'It is more than 32 MB', 'red: “what the artifact service sent is too large”', async () =>
  refused(Buffer.alloc(33 * 1024 * 1024)),
)

fault(
  'Artifact',
  'A number in it is a text, or a name is 1 MB long',
  'red, with the place: “the artifact is not as Headway writes it at result.pairs.0.head”',
  async () => {
    const text = JSON.stringify(honest)
    await refused(gzipSync(text.replace('"name":"loss"', `"name":"${'n'.repeat(1_000_000)}"`)))
    return refused(gzipSync(text.replace(/"value":1\.06/, '"value":"1.06"')))
  },
)

fault(
  'Artifact',
  'It was written by another version of Headway',
  'red: “the artifact is of another version of Headway”, “Use one version of Headway for measure and report”',
  async () => refused(packed({ schema: 2 })),
)

fault(
  'Artifact',
  'The job that measures was killed, and has handed nothing on',
  'red: “The run that measures ended as failure and has handed nothing on”',
  async () => refused(undefined, { conclusion: 'failure' }),
)

fault(
  'Artifact',
  'The same within one run',
  'comment and job: “The job that measures has handed nothing on, so there is nothing to compare”',
  async () => {
    nextRun += 1
    const reported = await reportJob(world, { id: nextRun })
    expect(reported.exitCode).toBe(1)
    expect(reported.summary).toContain('❌ The evaluation could not be done')
    return textOf(reported)
  },
)

fault(
  'Artifact',
  'The measuring job itself could not begin',
  'both jobs are red, and the comment says why: “names no branch, tag or commit of octo/digits”',
  async () => {
    nextRun += 1
    const measured = await measureJob(world, { id: nextRun }, { base: 'no-such-branch' })
    expect(measured.exitCode).toBe(1)
    const reported = await reportJob(world, { id: nextRun })
    expect(reported.exitCode).toBe(1)
    return reported.summary
  },
)

fault(
  'Artifact',
  'The head fails to train',
  'the job that measures is green, the one that reports is red: “Head failed to train”',
  async () => {
    nextRun += 1
    const measured = await measureJob(
      world,
      { id: nextRun },
      { command: 'test "$HEADWAY_SIDE" = base && bash train.sh' },
    )
    expect(measured.exitCode).toBe(0)
    const reported = await reportJob(world, { id: nextRun })
    expect(reported.exitCode).toBe(1)
    return reported.summary
  },
)

fault(
  'Artifact',
  'The pull request has moved on since it was measured',
  'the report of the measured commit, and first of all: “For an older commit: ”, “the head is 2222222 now. Add the label again to evaluate it.”',
  async () => {
    const { number, head } = world.pullRequest
    await world.github.moveHead(number, '2'.repeat(40))
    const reported = await reportOf(packed({}))
    await world.github.moveHead(number, head.sha)
    expect(reported.exitCode).toBe(0)
    return reported.written.at(-1) ?? ''
  },
)

fault(
  'Artifact',
  'Of a workflow, an event or a label that nobody asked for',
  'nothing is posted, and the job is green: “Nothing to do: it was a run of”',
  async () => {
    const elsewhere = await reportOf(packed({}), { path: '.github/workflows/evil.yml' })
    const pushed = await reportOf(packed({}), { event: 'push' })
    const unlabelled = await reportAfter(world, { id: nextRun - 2 }, { label: 'benchmark' })
    for (const one of [elsewhere, pushed]) expect(one.written).toEqual([])
    expect(unlabelled.log).toContain('does not have the label "benchmark"')
    for (const one of [elsewhere, pushed, unlabelled]) expect(one.exitCode).toBe(0)
    return textOf(elsewhere)
  },
)

fault(
  'Artifact',
  'The job that reports may not read another run’s artifacts',
  'red, with the lines to add: “actions: read is missing”',
  async () => {
    nextRun += 1
    world.results?.plantArtifact(backendRun(nextRun), 'headway-measurements-1.json.gz', packed({}))
    const reported = await reportAfter(world, { id: nextRun }, {}, MEASURING_TOKEN)
    expect(reported.exitCode).toBe(1)
    return textOf(reported)
  },
)

fault(
  'Artifact',
  'GitHub limits the job that reports, or fails it',
  "red, in plain words: “GitHub's rate limit is used up.”, “GitHub answered 500”",
  async () => {
    const limited = {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0' },
      body: { message: 'API rate limit' },
    }
    world.github.fault({ path: /\/artifacts$/ }, limited)
    const before = await reportOf(packed({}))
    world.github.heal()
    world.github.fault({ path: /\/pulls\/\d+$/ }, { status: 500 })
    const after = await reportOf(packed({}))
    world.github.heal()
    for (const one of [before, after]) {
      expect({ code: one.exitCode, written: one.written }).toEqual({ code: 1, written: [] })
      expect(one.log).not.toMatch(/itself failed|\n\s+at /)
    }
    return textOf(before) + textOf(after)
  },
)

fault(
  'Artifact',
  'Two jobs of a run hand on under one name',
  'the second one is red: “the two would be mixed up”; nothing is posted: “Two jobs of the run have handed measurements on”',
  async () => {
    nextRun += 1
    await measureJob(world, { id: nextRun })
    const second = await measureJob(world, { id: nextRun })
    expect(second.exitCode).toBe(1)
    const reported = await reportJob(world, { id: nextRun })
    expect(reported.exitCode).toBe(1)
    expect(reported.summary).toBe('')
    return second.log + reported.log
  },
)

fault(
  'Artifact',
  'The artifact service fails while measurements are handed on',
  'red, and nothing is reported: “The measurements could not be handed on”',
  async () => {
    nextRun += 1
    const { results } = world
    if (results) results.fail = ({ call }) => (call === 'CreateArtifact' ? 503 : undefined)
    const measured = await measureJob(world, { id: nextRun })
    if (results) results.fail = undefined
    expect(measured.exitCode).toBe(1)
    return measured.log
  },
)

fault(
  'Artifact',
  'Only the failed jobs of a run are run again',
  'the report uses what the first attempt has measured, and says so: “Measured by attempt 1 of the run; this is attempt 2.”',
  async () => {
    nextRun += 1
    await measureJob(world, { id: nextRun })
    const reported = await reportJob(world, { id: nextRun, attempt: 2 })
    expect(reported.exitCode).toBe(0)
    return reported.summary
  },
)

fault(
  'Cancel and kill',
  'The job that reports is cancelled while it waits for the artifact',
  'red: “The evaluation was cancelled (SIGINT).”',
  async () => {
    nextRun += 1
    const { results } = world
    if (results) results.fail = ({ call }) => (call === 'ListArtifacts' ? 'hang' : undefined)
    const running = await startReport(world, { id: nextRun })
    await running.printed(/::add-mask::/)
    while (!results?.requests.some(({ call, status }) => call === 'ListArtifacts' && status === 0)) {
      await setTimeout(20)
    }
    running.cancel()
    const reported = await running.done
    if (results) results.fail = undefined
    expect(reported.exitCode).toBe(1)
    expect(reported.log).not.toMatch(/itself failed|\n\s+at /)
    return reported.log
  },
)

fault(
  'Cancel and kill',
  'The job that measures is cancelled while it trains',
  'red, nothing is handed on, and no process is left: “The evaluation was cancelled.”',
  async () => {
    nextRun += 1
    const running = await startMeasure(world, { id: nextRun }, { command: 'echo begun; sleep 600' })
    await running.printed(/begun/)
    running.cancel()
    const measured = await running.done
    const handedOn = world.results?.artifacts().filter(({ run }) => run === backendRun(nextRun))
    expect({ code: measured.exitCode, orphans: measured.orphans, handedOn }).toEqual({
      code: 1,
      orphans: [],
      handedOn: [],
    })
    return measured.log
  },
)
