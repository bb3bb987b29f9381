import { randomUUID } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import { abandonWhenAborted, limitAttempts } from './attempts.js'

export type Octokit = ReturnType<typeof getOctokit>

/** The API of the server this run belongs to, and the repository it is about. */
export interface GitHub {
  octokit: Octokit
  run: Run
  owner: string
  repo: string
  /** For warnings; gets one line of plain text. */
  log: (line: string) => void
  timing: Timing
  budget: Budget
}

export interface Budget {
  /** Requests that the token may still send in this hour, as the newest answer tells; `undefined`: nobody has told. */
  left: number | undefined
}

export interface Timing {
  /** Longest wait for one answer, in milliseconds. */
  answerMs: number
  /** How long a second between two attempts is, in milliseconds. */
  secondMs: number
}

/** How a request behaves when things go wrong: `request:` of any call through `octokit`. */
export interface Manner {
  /** Attempts after the first when the server fails or cannot be reached. */
  retries?: number
  /** `false`: give up rather than wait for a rate limit to be lifted. */
  patient?: boolean
  /** Goes out although the evaluation was cancelled. */
  afterCancel?: boolean
}

const REPEATS = 3
const RATE_LIMIT_REPEATS = 2
/** A limit that is lifted later than this is reported instead of waited for. */
const LONGEST_WAIT_SECONDS = 300

/**
 * Opens the way to GitHub's API.
 *
 * Server errors and lost connections are tried again after 1, 4 and 9 s, rate limits when the server says
 * (`retry-after`, `x-ratelimit-reset`) if that is within 5 minutes. Writes are kept 1 s apart, new comments 3 s. Every
 * attempt ends within `timing.answerMs`, and everything ends when `signal` aborts, except what is sent with
 * `afterCancel`.
 *
 * @throws UserError when `token` is empty
 */
export function connect(
  run: Run,
  token: string,
  signal: AbortSignal,
  log: (line: string) => void,
  timing: Timing = { answerMs: 30_000, secondMs: 1_000 },
): GitHub {
  if (token.trim() === '') {
    throw new UserError(
      'The input `github-token` is empty.',
      `Leave it out to use the job's own token, or give one:\n    with:\n      github-token: $${'{{ secrets.NAME }}'}`,
    )
  }
  const [owner = '', repo = ''] = run.repository.fullName.split('/')
  const octokit = getOctokit(
    token,
    {
      baseUrl: run.apiUrl,
      userAgent: 'headway',
      log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
      // 429 is left to `throttling`, which reads when to come back; `retry` would not.
      retry: {
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
        retries: REPEATS,
        retryAfterBaseValue: timing.secondMs,
      },
      throttle: {
        // Limits hold for one server and token, and a process may talk to several.
        id: randomUUID(),
        retryAfterBaseValue: timing.secondMs,
        onRateLimit: waitForLimit('rate limit', log),
        onSecondaryRateLimit: waitForLimit('secondary rate limit', log),
      },
    },
    // From the inside out: one attempt, its repetitions, and the end of all of it.
    limitAttempts(signal, log, timing.answerMs),
    retry,
    throttling,
    abandonWhenAborted(signal),
  )
  const budget: Budget = { left: undefined }
  octokit.hook.after('request', ({ headers }) => {
    const told = Number(headers['x-ratelimit-remaining'] ?? Number.NaN)
    if (Number.isSafeInteger(told)) budget.left = told
  })
  return { octokit, run, owner, repo, log, timing, budget }
}

function waitForLimit(name: string, log: (line: string) => void) {
  return (
    seconds: number,
    options: { method: string; url: string; request: Record<string, unknown> },
    _octokit: unknown,
    repeats: number,
  ): boolean => {
    const wait =
      options.request.patient !== false && repeats < RATE_LIMIT_REPEATS && seconds <= LONGEST_WAIT_SECONDS
    const then = wait ? 'waiting for that' : 'giving up'
    log(`GitHub's ${name} stops ${options.method} ${options.url} for ${seconds} s: ${then}.`)
    return wait
  }
}
