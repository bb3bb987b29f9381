import { afterAll, beforeAll, expect } from '@jest/globals'
import { describeApiError } from '../../src/github/api-error.js'
import { BASE, COMMAND, createWorld, evaluate, HEAD, type World } from '../evaluation/evaluation.js'
import { startThread } from '../github/thread.js'
import { BOT, startWorld, type TestWorld } from '../github/world.js'
import { atOnce } from '../support/at-once.js'
import { dispatched } from '../support/events.js'
import { fault } from '../support/fault.js'
import type { FaultAnswer, FaultMatch } from '../support/faults.js'
import { type ActionRun, runAction } from '../support/runner.js'
import type { WorldOptions } from '../support/world.js'
import { commentSays, readOf, startHeld, WAITS } from './watch.js'

const LIST: FaultMatch = { method: 'GET', path: /\/issues\/\d+\/comments$/ }
const POST: FaultMatch = { method: 'POST', path: /\/issues\/\d+\/comments$/ }
const COMPARE: FaultMatch = { path: /\/compare\// }
const PAGE = { 'content-type': 'text/html; charset=utf-8' }
const beside = atOnce(5)
const REPORT = 'Accuracy 2.0 points higher'

/** An evaluation on a GitHub that answers so, and what there is to read of it. */
async function read(
  faults: [FaultMatch, FaultAnswer, times?: number][],
  expected: (run: ActionRun & { comments: string[] }) => void,
  options: Partial<WorldOptions> = {},
): Promise<string> {
  await using world = await createWorld({ base: BASE, head: HEAD, ...options })
  for (const each of faults) world.github.fault(...each)
  const run = await evaluate(world)
  expected(run)
  // Whatever happens to the comment, nothing of an evaluation is lost, and a user sees no stack.
  expect(run.log + run.post.log).not.toMatch(/^\s+at .+:\d+:\d+/m)
  return await readOf(world, run)
}

/** As if nothing had been. */
function expectReport(run: ActionRun & { comments: string[] }): void {
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(run.comments).toEqual([expect.stringContaining(REPORT)])
}

/** The job is red for one reason, and the report is everywhere but in a comment. */
function expectSummaryOnly(run: ActionRun & { comments: string[] }): void {
  expect(run.exitCode).toBe(1)
  expect(run.annotations).toEqual([expect.objectContaining({ level: 'error' })])
  expect(run.comments).toEqual([])
  expect(run.summary).toContain(REPORT)
  expect(run.outputs).toMatchObject({ verdict: 'unmeasured', 'comment-url': '' })
}

fault(
  'GitHub’s API',
  '401: the token is not accepted',
  'The job fails: “GitHub does not accept the token (401): it is wrong, has expired, or belongs to another server.” It names `github-token`',
  beside(() =>
    read([[{}, { status: 401, body: { message: 'Bad credentials' } }]], (run) => {
      expect(run.exitCode).toBe(1)
      expect(run.summary).toContain('does not accept the token')
    }),
  ),
)

fault(
  'GitHub’s API',
  '401: the token expires while the training runs',
  'The job fails: “GitHub does not accept the token (401)”. “The report is in the job summary.”',
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: WAITS })
    const { running, goOn } = await startHeld(world)
    await commentSays(world, ' running ')
    world.github.fault({}, { status: 401, body: { message: 'Bad credentials' } })
    await goOn()
    const run = await running.done
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured' } })
    expect(run.summary).toContain(REPORT)
    return await readOf(world, run)
  }),
)

fault(
  'GitHub’s API',
  '401 under workflow_dispatch, where the pull request is looked up first',
  'The job fails: “GitHub does not accept the token (401)”',
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    world.github.fault({}, { status: 401, body: { message: 'Bad credentials' } })
    const run = await dispatch(world)
    expect(run).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] })
    expect(run.log).not.toMatch(/Headway itself failed|^\s+at .+:\d+:\d+/m)
    return await readOf(world, run)
  }),
)

fault(
  'GitHub’s API',
  '403: the workflow lacks the permission',
  'The job fails and says what to add: “permissions: contents: read pull-requests: write”. “The report is in the job summary.”',
  beside(() =>
    read(
      [],
      (run) => {
        expectSummaryOnly(run)
        expect(run.post).toMatchObject({ exitCode: 0, annotations: [] })
      },
      { permissions: { contents: 'read' } },
    ),
  ),
)

fault(
  'GitHub’s API',
  '403: the workflow lacks the permission to read the repository',
  'The comment says “The evaluation could not be done” and what to add: “permissions: contents: read”. The job fails',
  beside(() =>
    read(
      [],
      ({ exitCode, comments }) => {
        expect(exitCode).toBe(1)
        expect(comments).toEqual([expect.stringMatching(/ settled [\s\S]*contents: read/)])
      },
      { private: true, permissions: { 'pull-requests': 'write' } },
    ),
  ),
)

fault(
  'GitHub’s API',
  '403: the pull request comes from a fork',
  "The job is green, with a notice: “This pull request comes from mallory/digits, and the token of a fork's job can only read. The report is in the job summary.”",
  beside(() =>
    read(
      [],
      (run) => {
        expect(run).toMatchObject({ exitCode: 0, comments: [], outputs: { verdict: 'unmeasured' } })
        expect(run.annotations).toEqual([expect.objectContaining({ level: 'notice' })])
        expect(run.summary).toContain(REPORT)
      },
      { fork: true },
    ),
  ),
)

fault(
  'GitHub’s API',
  '403: the rate limit of the hour is used up',
  "The job fails: “GitHub's rate limit is used up. It is lifted at”, “re-run the job when it is lifted. The report is in the job summary.”",
  beside(() => {
    const reset = Math.floor(Date.now() / 1000) + 1800
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    return read(
      [[LIST, { status: 403, headers, body: { message: 'API rate limit exceeded' } }]],
      expectSummaryOnly,
    )
  }),
)

fault(
  'GitHub’s API',
  '404: the pull request or its repository is gone',
  'The job fails: “the pull request is not there any more (GitHub answered 404), or the token may not see it”. “The report is in the job summary.”',
  beside(() =>
    read([[{ path: /issues|compare/ }, { status: 404, body: { message: 'Not Found' } }]], expectSummaryOnly),
  ),
)

fault(
  'GitHub’s API',
  '422: GitHub does not take the comment',
  'The job fails and says why: “Validation Failed: Body is too long (maximum is 65536 characters)”. “The report is in the job summary.”',
  beside(() => {
    const errors = [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }]
    return read([[POST, { status: 422, body: { message: 'Validation Failed', errors } }]], expectSummaryOnly)
  }),
)

fault(
  'GitHub’s API',
  '429 with `retry-after`',
  'It is waited for: “for 1 s: waiting for that.” Then the comment is written',
  beside(() =>
    read(
      [[POST, { status: 429, headers: { 'retry-after': '1' }, body: { message: 'Too Many Requests' } }, 1]],
      expectReport,
    ),
  ),
)

fault(
  'GitHub’s API',
  '500, 502 and 503, each once',
  'It is asked again: “Asking GitHub again”. Then the comment is written',
  beside(() =>
    read(
      [
        [COMPARE, { status: 500 }, 1],
        [LIST, { status: 502 }, 1],
        [POST, { status: 503 }, 1],
      ],
      expectReport,
    ),
  ),
)

fault(
  'GitHub’s API',
  '503, and no end of it',
  'The job fails: “The comment could not be written: GitHub answered 503 to POST”, “"No server is available"”. “The report is in the job summary. Run the job again to have it in a comment, too.”',
  beside(() =>
    read([[POST, { status: 503, body: { message: 'No server is available' } }]], expectSummaryOnly),
  ),
)

fault(
  'GitHub’s API',
  '500 when asked for the merge base, and no end of it',
  'git finds it: “git is to find the merge base. GitHub answered 500”. Then the comment is written: “Base: merge base, 1 commit behind main.”',
  beside(() =>
    read([[COMPARE, { status: 500, body: { message: 'This diff is taking too long' } }]], expectReport),
  ),
)

fault(
  'GitHub’s API',
  'the connection is reset',
  'It is asked again: “Asking GitHub again”. Then the comment is written',
  beside(() =>
    read(
      [
        [COMPARE, 'reset', 1],
        [LIST, 'reset', 1],
        [POST, 'reset', 1],
      ],
      expectReport,
    ),
  ),
)

fault(
  'GitHub’s API',
  'an answer breaks off half-way',
  'It is asked again: “Asking GitHub again”. Then the comment is written',
  beside(() =>
    read(
      [[LIST, { status: 200, body: [{ id: 1, body: 'x'.repeat(1000) }], breaksOff: true }, 1]],
      expectReport,
    ),
  ),
)

fault(
  'GitHub’s API',
  'a web page with status 200 instead of JSON, once',
  'It is asked again: “Asking GitHub again”. Then the comment is written',
  beside(() =>
    read([[LIST, { status: 200, headers: PAGE, body: '<h1>Please log in</h1>' }, 1]], expectReport),
  ),
)

fault(
  'GitHub’s API',
  'a web page with status 502 instead of JSON, and no end of it',
  "The job fails: “with a web page, which may be a proxy's, or GitHub's own when it is overloaded”. “The report is in the job summary.”",
  beside(() =>
    read([[POST, { status: 502, headers: PAGE, body: '<html><h1>Bad Gateway</h1></html>' }]], (run) => {
      expectSummaryOnly(run)
      expect(run.log).not.toContain('<h1>')
    }),
  ),
)

function dispatch(world: World): Promise<ActionRun> {
  return runAction({
    work: world.folder,
    event: dispatched(world.github.repository, world.github, { ref: 'main', sha: world.baseTip }),
    inputs: { command: COMMAND, install: 'none', 'pull-request-number': '1' },
    github: { ...world.github, token: world.token },
  })
}

let api: TestWorld

beforeAll(async () => {
  api = await startWorld()
})

afterAll(async () => {
  await api[Symbol.asyncDispose]()
})

/** Of answers that come too late: half a minute is waited for each otherwise. */
const HASTY = { timing: { answerMs: 400 } }

for (const [what, late] of [
  ['nobody answers', 'hang'],
  ['an answer trickles in', { status: 200, body: [{ id: 1, body: 'x'.repeat(1000) }], trickleMs: 50 }],
] as const) {
  fault(
    'GitHub’s API',
    `${what}, once`,
    'After 30 s it is asked again: “Asking GitHub again”. Then the comment is written',
    async () => {
      const thread = await startThread(api)
      api.server.fault(LIST, late, 1)
      const comment = await thread.open(api.connect(HASTY))
      await comment.settle('The report')
      expect(await thread.seen()).toEqual([[BOT, 'settled', 'The report']])
      return api.log.splice(0).join('\n')
    },
  )

  fault(
    'GitHub’s API',
    `${what}, and no end of it`,
    'After 2 minutes of trying, the job fails: “no complete answer within 0.4 s”, in truth 30 s',
    async () => {
      const thread = await startThread(api)
      api.server.fault(LIST, late, 4)
      const refused: unknown = await thread.open(api.connect(HASTY)).catch((error: unknown) => error)
      expect(await thread.seen()).toEqual([])
      return describeApiError(refused)
    },
  )
}
