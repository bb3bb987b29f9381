import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeApiError } from '../../src/github/api-error.js'
import { connect } from '../../src/github/client.js'
import { runOf } from './event.js'
import { type ConnectOptions, REPOSITORY, startWorld, type TestWorld, until } from './world.js'

let world: TestWorld

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

const PATH = new RegExp(`^/repos/${REPOSITORY}/pulls/`)

function ask(options: ConnectOptions = {}, request: object = {}) {
  const { octokit, owner, repo } = world.connect(options)
  return octokit.rest.pulls.get({
    owner,
    repo,
    pull_number: world.pullRequest.number,
    request: { ...request },
  })
}

/** How a request ends, how often it went out, and what was said about it. */
async function watch(request: () => Promise<{ status: number }>) {
  const [sent, said] = [world.server.requests.length, world.log.length]
  const end = await request().then(
    ({ status }) => status,
    (error: unknown) => error,
  )
  return { end, sent: world.server.requests.length - sent, said: world.log.slice(said) }
}

describe('a request', () => {
  test('goes to the server of the run, with the token', async () => {
    expect(await watch(() => ask())).toEqual({ end: 200, sent: 1, said: [] })
  })

  test.each([
    ['a server error', { status: 502 }],
    ['a cut connection', 'reset'],
    // Node keeps the rest of the announced body waiting: the end comes with the limit on the answer.
    ['half an answer', { status: 200, headers: { 'content-length': '10000' }, body: {} }],
    ['an answer that never comes', 'hang'],
  ] as const)('is repeated after %s', async (_, answer) => {
    world.server.fault({ path: PATH }, answer, 2)
    const { end, sent, said } = await watch(() => ask({ timing: { answerMs: 500 } }))
    expect({ end, sent }).toEqual({ end: 200, sent: 3 })
    expect(said).toEqual(
      [2, 3].map((n) => expect.stringMatching(`^Asking GitHub again: GET .*, attempt ${n}\\.$`)),
    )
  })

  test('is the first of its own, whatever became of the one before', async () => {
    const { octokit, owner, repo } = world.connect()
    const said = world.log.length
    await expect(octokit.rest.pulls.get({ owner, repo, pull_number: 404 })).rejects.toMatchObject({
      status: 404,
    })
    await octokit.rest.pulls.get({ owner, repo, pull_number: world.pullRequest.number })
    expect(world.log.slice(said)).toEqual([])
  })

  test('is not repeated for ever', async () => {
    world.server.fault({ path: PATH }, { status: 503, body: { message: 'Unicorn\n::error::!' } }, 4)
    const { end, sent } = await watch(() => ask())
    expect(end).toMatchObject({ status: 503 })
    expect(sent).toBe(4)
    expect(describeApiError(end)).toBe(
      `GitHub answered 503 to GET ${world.server.apiUrl}/repos/${REPOSITORY}/pulls/1: "Unicorn\\u{a}::error::!"`,
    )
  })

  test('that nobody answers fails, and says so', async () => {
    world.server.fault({ path: PATH }, 'hang', 1)
    const { end } = await watch(() => ask({ timing: { answerMs: 50 } }, { retries: 0 }))
    expect(describeApiError(end)).toMatch(/^GET .* failed: "no complete answer within 0\.05 s"$/)
  })

  test.each([400, 401, 403, 404, 422, 429])('is not repeated after %i', async (status) => {
    world.server.fault({ path: PATH }, { status, body: { message: 'No' } }, 1)
    expect(await watch(() => ask())).toMatchObject({ end: { status }, sent: 1 })
  })
})

describe('a rate limit', () => {
  const secondary = (seconds: number) => ({
    status: 403,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'You have exceeded a secondary rate limit.' },
  })

  test('is waited for as long as the server says', async () => {
    world.server.fault({ path: PATH }, secondary(20), 1)
    const before = performance.now()
    const { end, sent, said } = await watch(() => ask())
    expect({ end, sent }).toEqual({ end: 200, sent: 2 })
    expect(performance.now() - before).toBeGreaterThanOrEqual(20 * 10)
    expect(said[0]).toMatch(/^GitHub's secondary rate limit stops GET .* for 20 s: waiting for that\.$/)
  })

  test('of the hour, too, by its reset', async () => {
    const reset = Math.floor(Date.now() / 1000) + 30
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    world.server.fault(
      { path: PATH },
      { status: 403, headers, body: { message: 'API rate limit exceeded' } },
      1,
    )
    const { end, sent, said } = await watch(() => ask())
    expect({ end, sent }).toEqual({ end: 200, sent: 2 })
    expect(said[0]).toMatch(/^GitHub's rate limit stops GET .* for \d+ s: waiting for that\.$/)
  })

  test('what is left of it is known from every answer', async () => {
    const github = world.connect()
    expect(github.budget.left).toBeUndefined()
    world.server.fault(
      { path: PATH },
      { status: 200, headers: { 'x-ratelimit-remaining': '299' }, body: {} },
      1,
    )
    await github.octokit.request(`GET /repos/${REPOSITORY}/pulls/1`)
    expect(github.budget.left).toBe(299)
  })

  test.each([
    ['that is lifted too late', secondary(301), {}, 1],
    ['that comes again and again', secondary(1), {}, 3],
    ['when a request is not worth it', secondary(1), { patient: false }, 1],
  ])('%s is reported', async (_, answer, request, attempts) => {
    world.server.fault({ path: PATH }, answer, attempts)
    const { end, sent, said } = await watch(() => ask({}, request))
    expect({ end, sent }).toMatchObject({ end: { status: 403 }, sent: attempts })
    expect(said.at(-1)).toMatch(/: giving up\.$/)
  })
})

describe('cancelling', () => {
  test.each([
    ['for its answer', 'hang', 0],
    ['to be repeated', { status: 502 }, 502],
    [
      'for a rate limit',
      { status: 429, headers: { 'retry-after': '60' }, body: { message: 'secondary rate' } },
      429,
    ],
  ] as const)('ends a request that waits %s', async (_, answer, status) => {
    world.server.fault({ path: PATH }, answer, 1)
    const stop = new AbortController()
    const known = world.server.requests.length
    const asked = watch(() => ask({ signal: stop.signal, timing: { secondMs: 100 } }))
    await until(() => world.server.requests[known]?.status === status)
    stop.abort(new Error('cancelled'))
    expect(await asked).toMatchObject({ end: { message: 'cancelled' }, sent: 1 })
  })

  test('lets nothing out but what is meant to', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    expect(await watch(() => ask({ signal }))).toMatchObject({ end: { message: 'cancelled' }, sent: 0 })
    expect(await watch(() => ask({ signal }, { afterCancel: true }))).toMatchObject({ end: 200, sent: 1 })
  })
})

describe('the token', () => {
  const TOKEN = 'ghs_verysecret'

  test.each([
    ['refused', undefined],
    ['unanswered', 'reset'],
    ['half answered', { status: 200, headers: { 'content-length': '10000' }, body: {} }],
  ] as const)('is in no part of the error of a request that is %s', async (_, fault) => {
    if (fault !== undefined) world.server.fault({ path: PATH }, fault, 1)
    const { apiUrl, repository } = world.server
    const { octokit, owner, repo } = connect(
      runOf({ apiUrl, repository }),
      TOKEN,
      new AbortController().signal,
      (line) => world.log.push(line),
      { answerMs: 300, secondMs: 1 },
    )
    const error = await octokit.rest.pulls
      .get({ owner, repo, pull_number: 1, request: { retries: 0 } })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Error)
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('verysecret')
    expect(world.log.join('\n')).not.toContain('verysecret')
  })

  test('must not be empty', () => {
    expect(() => connect(runOf(), ' ', new AbortController().signal, () => undefined)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        remedy: expect.stringContaining('${' + '{ secrets.NAME }}'),
      }),
    )
  })
})
