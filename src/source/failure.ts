import { UserError } from '../model/user-error.js'

/** What git was asked to do, for the words of its failure. */
export interface Attempt {
  /** `fetch 3f2a9c1 from https://github.com/owner/name` */
  doing: string
  /** What to do where the server does not let the token read. */
  accessRemedy: string
}

interface Cause {
  sign: RegExp
  why: string
  /** Default: the attempt's remedy for access. */
  remedy?: string
}

/** Told apart by git's messages in English; the first that fits. */
const CAUSES: Cause[] = [
  {
    sign: /No space left on device|Disk quota exceeded/,
    why: 'the disk is full',
    remedy: 'Free space on the runner before this step, or use a runner with a larger disk.',
  },
  {
    sign: /error: 401|Authentication failed|could not read (Username|Password)/,
    why: 'the server does not accept the token (401)',
  },
  { sign: /error: 403|HTTP 403/, why: 'the server forbids it (403)' },
  {
    sign: /error: 404|repository '.*' not found|Repository not found/i,
    why: 'the repository does not exist or the token may not see it (404)',
  },
  {
    sign: /error: 30[1278]/,
    why: 'the server leads to another address, where the token is not sent (301)',
    remedy:
      'The repository, or a submodule of it, was renamed or moved: write its new address into `.gitmodules`, or label the pull request again.',
  },
  {
    sign: /smudge filter lfs failed|git-lfs/,
    why: 'a large file could not be downloaded with Git LFS',
    remedy: 'Check that the file was pushed with `git lfs push`, and that the LFS quota is not used up.',
  },
  {
    sign: /certificate|SSL/,
    why: 'there is no trusted connection to the server',
    remedy:
      "Name the certificate authority of the server in git's `http.sslCAInfo` on the runner, or in `GIT_SSL_CAINFO`.",
  },
  {
    sign: /resolve (host|proxy)|to connect|connect to|Connection (refused|reset|timed out)|timed out|early EOF|RPC failed|hung up|Empty reply|error: (429|5\d\d)/,
    why: 'the server could not be reached, or broke off',
    remedy: 'Run the job again; on a self-hosted runner, check its network and its proxy (`https_proxy`).',
  },
]

/** Turns git's stderr into what went wrong and what to do about it. Keeps git's own last lines. */
export function explainFailure(stderr: string, { doing, accessRemedy }: Attempt): UserError {
  const cause = CAUSES.find(({ sign }) => sign.test(stderr))
  const lines = lastLines(stderr)
  return new UserError(
    `Could not ${doing}${cause ? `: ${cause.why}` : ''}.${lines === '' ? '' : ` git says:\n${lines}`}`,
    cause === undefined
      ? "Run the job again; if it fails again, git's own words above say why."
      : (cause.remedy ?? accessRemedy),
  )
}

/** Whether the server has no such commit, or does not give it by its SHA. */
export function isRefusedSha(stderr: string): boolean {
  return /not our ref|unadvertised object|want \S+ not valid|no such remote ref/.test(stderr)
}

export function isMissingRef(stderr: string): boolean {
  return /couldn't find remote ref/.test(stderr)
}

function lastLines(stderr: string): string {
  const printable = stderr.replace(/[^\P{C}\n]/gu, '')
  return printable.trim().split('\n').slice(-5).join('\n').slice(-1000)
}
