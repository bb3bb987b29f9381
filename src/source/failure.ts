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
  /** A later try may find it gone. */
  mayPass?: true
}

const FREE_SPACE = 'Free space on the runner before this step, or use a runner with a larger disk.'
const RUN_AGAIN =
  'Run the job again; on a self-hosted runner, check its network and its proxy (`https_proxy`).'

/**
 * Told apart by git's messages in English; the first that fits. What curl calls an `error:` is a status only where it
 * was `returned`: `error: 40196 bytes of body are still expected` is none.
 */
const CAUSES: Cause[] = [
  {
    sign: /No space left on device|Disk quota exceeded/,
    why: 'the disk is full',
    remedy: FREE_SPACE,
  },
  {
    // Why, git does not say here; and it has removed what it wrote, so that there is space again.
    sign: /unable to write file/,
    why: 'a file could not be written, most likely because the disk is full',
    remedy: FREE_SPACE,
  },
  {
    sign: /returned error: 401|Authentication failed|could not read (Username|Password)/,
    why: 'the server does not accept the token (401)',
  },
  {
    sign: /Permission denied \(publickey|Host key verification failed/,
    why: 'the server does not let this machine in by ssh',
  },
  { sign: /returned error: 403/, why: 'the server forbids it (403)' },
  {
    sign: /returned error: 404|repository '.*' not found|Repository not found/i,
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
    sign: /not our ref|unadvertised object|did not contain [0-9a-f]{40}/,
    why: 'a commit that is needed is not on the server',
    remedy: 'Push that commit, or name one that a branch of its repository holds.',
  },
  {
    sign: /returned error: 429/,
    why: 'the server has been asked too often (429)',
    remedy: 'Run the job again in a few minutes.',
    mayPass: true,
  },
  { sign: /returned error: 5\d\d/, why: 'the server failed', remedy: RUN_AGAIN, mayPass: true },
  {
    sign: /Operation too slow/,
    why: 'the server stopped sending',
    remedy: `${RUN_AGAIN} A slower server gets more time from \`GIT_HTTP_LOW_SPEED_TIME\`, in seconds, under \`env:\`.`,
    mayPass: true,
  },
  {
    // A page that is no answer of git's is taken for a server of the old, "dumb" kind, which serves files only.
    sign: /dumb http transport|is this a git repository|bad line length|invalid server response/,
    why: "the answer is not one of git's protocol: a proxy's or a sign-in page, or a server of files only",
    remedy:
      "Check the runner's proxy (`https_proxy`), and that the server runs `git http-backend` or the like.",
  },
  {
    sign: /resolve (host|proxy)|to connect|connect to|Connection (refused|reset|timed out)|timed out|early EOF|RPC failed|hung up|Empty reply|unexpected disconnect|transfer closed|invalid index-pack output/,
    why: 'the server could not be reached, or broke off',
    remedy: RUN_AGAIN,
    mayPass: true,
  },
]

/** Turns git's stderr into what went wrong and what to do about it. Keeps git's own last lines. */
export function explainFailure(stderr: string, { doing, accessRemedy }: Attempt): UserError {
  const cause = causeOf(stderr)
  const lines = lastLines(stderr)
  return new UserError(
    `Could not ${doing}${cause ? `: ${cause.why}` : ''}.${lines === '' ? '' : ` git says:\n${lines}`}`,
    cause === undefined
      ? "Run the job again; if it fails again, git's own words above say why."
      : (cause.remedy ?? accessRemedy),
  )
}

/** What the server, or the way to it, failed in that may be over soon; `undefined` for whatever will not pass. */
export function passingCause(stderr: string): string | undefined {
  const cause = causeOf(stderr)
  return cause?.mayPass ? cause.why : undefined
}

function causeOf(stderr: string): Cause | undefined {
  return CAUSES.find(({ sign }) => sign.test(stderr))
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
