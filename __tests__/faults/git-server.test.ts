import { createHash } from 'node:crypto'
import { expect } from '@jest/globals'
import { UserError } from '../../src/model/user-error.js'
import type { RepositoryOptions } from '../../src/source/repository.js'
import { makeWorkplace, type Workplace } from '../source/workplace.js'
import { fault } from '../support/fault.js'
import type { GitFault, GitRequest } from '../support/git-server.js'

/** Stays as large when it is packed, so that there is a middle to break off in. */
const DATA = Buffer.concat(
  Array.from({ length: 4_000 }, (_, index) => createHash('sha256').update(`${index}`).digest()),
)

const page = (type: string): GitFault => ({
  status: 200,
  headers: { 'content-type': type },
  body: '<html><title>Sign in</title></html>',
})

/** Meets the first `times` requests of one kind: GET asks what the server can do, POST fetches. */
function first(method: 'GET' | 'POST', answer: GitFault, times = Number.POSITIVE_INFINITY) {
  let left = times
  return (request: GitRequest) => (request.method === method && left-- > 0 ? answer : undefined)
}

interface Fetched {
  /** The log, and the error as it reaches comment and log. */
  seen: string
  arrived: boolean
  requests: GitRequest[]
}

async function fetch(
  before: (request: GitRequest) => GitFault | undefined,
  prepare: (place: Workplace) => Promise<unknown> = async () => {},
  options: Partial<RepositoryOptions> = {},
): Promise<Fetched> {
  await using place = await makeWorkplace({ before })
  const sha = await place.remote.commit({ files: { 'data.bin': DATA } })
  await prepare(place)
  await using repository = await place.open(options)
  const error = await repository.fetch([{ sha }]).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  // Whole, too, and not only there.
  if (error === undefined) await repository.worktree(sha, 'head')
  else expect(error).toBeInstanceOf(UserError)
  const told = error instanceof UserError ? [error.message, error.remedy] : []
  return {
    seen: [...place.log, ...told].join('\n'),
    arrived: error === undefined,
    requests: place.server.requests,
  }
}

const ONCE: [what: string, sees: string, ...Parameters<typeof first>][] = [
  [
    'connection cut in the middle of the pack, once',
    'nothing but a line in the log: “broke off. Trying again”',
    'POST',
    { cutAfter: 50_000 },
    1,
  ],
  ['connection reset, once', 'a line in the log: “broke off. Trying again”', 'GET', 'reset', 1],
  [
    '500 in the middle of the fetch, once',
    'a line in the log: “The server failed. Trying again”',
    'POST',
    { status: 500 },
    1,
  ],
  [
    '503, twice',
    'two lines in the log, the last “Trying again in 0.02 s (3 of 4)”',
    'GET',
    { status: 503 },
    2,
  ],
  ['429, once', 'a line in the log: “asked too often (429). Trying again”', 'GET', { status: 429 }, 1],
]

for (const [what, sees, ...fails] of ONCE) {
  fault('Git', what, sees, async () => {
    const { seen, arrived } = await fetch(first(...fails))
    expect(arrived).toBe(true)
    return seen
  })
}

const LASTING: [what: string, sees: string, tries: number, ...Parameters<typeof first>][] = [
  [
    'connection cut in the middle of the pack, again and again',
    '“the server could not be reached, or broke off”, git’s own words, and “Run the job again”',
    4,
    'POST',
    { cutAfter: 50_000 },
  ],
  ['500 for ever', '“the server failed” “error: 500” “Run the job again”', 4, 'POST', { status: 500 }],
  ['503 for ever', '“the server failed” “error: 503” “Run the job again”', 4, 'GET', { status: 503 }],
  ['429 for ever', '“asked too often (429)” “Run the job again in a few minutes”', 4, 'GET', { status: 429 }],
  [
    'a sign-in page answers',
    "“a proxy's or a sign-in page” “Check the runner's proxy”, without another try",
    1,
    'GET',
    page('text/html'),
  ],
  [
    'a page instead of the pack',
    "“a proxy's or a sign-in page” “Check the runner's proxy”, without another try",
    1,
    'POST',
    page('application/x-git-upload-pack-result'),
  ],
  [
    'a server of files only, which knows nothing of shallow fetches',
    "“the answer is not one of git's protocol” “git http-backend”",
    1,
    'GET',
    { status: 200, headers: { 'content-type': 'text/plain' }, body: `${'a'.repeat(40)}\trefs/heads/main\n` },
  ],
]

for (const [what, sees, tries, ...fails] of LASTING) {
  fault('Git', what, sees, async () => {
    const { seen, arrived, requests } = await fetch(first(...fails))
    expect(arrived).toBe(false)
    expect(seen.match(/Trying again/g) ?? []).toHaveLength(tries - 1)
    expect(requests.length).toBeGreaterThanOrEqual(tries)
    return seen
  })
}

fault(
  'Git',
  'fetching is switched off on the server',
  '“the server forbids it (403)” “contents: read”',
  async () => {
    const { seen, arrived } = await fetch(
      () => undefined,
      ({ remote }) => remote.git('config', 'http.uploadpack', 'false'),
    )
    expect(arrived).toBe(false)
    return seen
  },
)

fault(
  'Git',
  'the server hangs for ever',
  'after two minutes for each try: “the server stopped sending”, “Run the job again”, “GIT_HTTP_LOW_SPEED_TIME”',
  async () => {
    // A second instead of two minutes, and two tries instead of four.
    process.env.GIT_HTTP_LOW_SPEED_TIME = '1'
    try {
      const { seen, arrived } = await fetch(first('GET', 'hang'), undefined, { pausesMs: [10] })
      expect(arrived).toBe(false)
      expect(seen).toContain('Trying again')
      return seen
    } finally {
      delete process.env.GIT_HTTP_LOW_SPEED_TIME
    }
  },
)
