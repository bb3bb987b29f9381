import { spawn } from 'node:child_process'
import { UserError } from '../model/user-error.js'

export interface GitOutput {
  code: number
  stdout: string
  /** Its last 16 KiB: a server may send any amount of it. */
  stderr: string
}

export interface GitContext {
  /** All of git's environment: `gitEnvironment` makes it. */
  environment: NodeJS.ProcessEnv
  /** The same without the token: for servers that lead elsewhere. `undefined` where there is no token. */
  anonymous?: NodeJS.ProcessEnv | undefined
  signal: AbortSignal
}

const STDERR_LIMIT = 16 * 1024
/** A fetch cleans up after itself when asked to end; the runner gives a cancelled job 7.5 s in all. */
const GRACE_MS = 1500

/**
 * Runs git, the only place that does, and waits until it and the helpers it started have ended.
 *
 * Not through `@actions/exec`, which can neither be cancelled nor end the children of its child: git's transfers are
 * done by such children.
 *
 * @throws the signal's reason when cancelled; a UserError when there is no git
 */
export async function runGit(args: string[], { environment, signal }: GitContext): Promise<GitOutput> {
  signal.throwIfAborted()
  // A process group of its own, so that a cancel reaches the helpers, too.
  const child = spawn('git', args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const stdout: Buffer[] = []
  let stderr = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_LIMIT)
  })

  let killing: NodeJS.Timeout | undefined
  const end = () => {
    endGroup(child.pid, 'SIGTERM')
    killing = setTimeout(() => endGroup(child.pid, 'SIGKILL'), GRACE_MS)
  }
  signal.addEventListener('abort', end, { once: true })
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', (error) => reject(notStarted(error)))
      child.on('close', (exit) => resolve(exit ?? -1))
    })
    signal.throwIfAborted()
    return { code, stdout: Buffer.concat(stdout).toString(), stderr: stderr.toString() }
  } finally {
    signal.removeEventListener('abort', end)
    clearTimeout(killing)
  }
}

/**
 * Runs git against a server. Whoever leads elsewhere is followed without the token: a public repository that was renamed
 * is found so, by submodules above all.
 */
export async function runGitRemotely(args: string[], context: GitContext): Promise<GitOutput> {
  const output = await runGit(args, context)
  if (output.code === 0 || context.anonymous === undefined || !isRedirect(output.stderr)) return output
  const elsewhere = await runGit(args, { ...context, environment: context.anonymous })
  return elsewhere.code === 0 ? elsewhere : output
}

function isRedirect(stderr: string): boolean {
  return /returned error: 30[1278]/.test(stderr)
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

function notStarted(error: Error): UserError {
  return new UserError(
    `git could not be started: ${error.message}`,
    'Install git 2.31 or newer on the runner, or in the image of the container job, so that it is on PATH.',
    { cause: error },
  )
}
