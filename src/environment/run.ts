import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { keepTail, splitLines } from './output.js'

/** What every process of this room needs to know. */
export interface Surroundings {
  /** The whole environment of the process: nothing is added from Headway's own. */
  variables: NodeJS.ProcessEnv
  /** Ends the process and all it started. */
  signal: AbortSignal
  /** The longest that one process may take. */
  timeoutMinutes: number
  log: (line: string) => void
}

export interface Finished {
  succeeded: boolean
  /** The limit, where that was reached. */
  endedAfterMinutes: number | undefined
  /** The end of its output, stdout and stderr together. */
  tail: string[]
  /** All of stdout, up to 4 MB. */
  stdout: string
}

const longestStdout = 4 * 1024 * 1024
const killAfterMilliseconds = 2000
const pipeGraceMilliseconds = 1000

/**
 * Runs an installer in a process group of its own, since build backends start processes of their own. When it has
 * ended, by itself, because its time is over or because `signal` was aborted, nothing of its group is left.
 *
 * A program that is not there is a failed one, with the system's words in its tail.
 *
 * @throws the signal's reason once aborted
 */
export async function run(argv: readonly string[], cwd: string, around: Surroundings): Promise<Finished> {
  around.signal.throwIfAborted()
  const [program = '', ...rest] = argv
  const tail = keepTail(around.log)
  const stdout = { text: '' }
  const child = spawn(program, rest, {
    cwd,
    // PWD, as a shell would have set it: requirement files may name it.
    env: { ...around.variables, PWD: cwd },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    const lines = splitLines(tail.add)
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      if (stream === child.stdout && stdout.text.length < longestStdout) stdout.text += chunk
      lines.write(chunk)
    })
    stream.on('close', lines.end)
  }
  const limit = new AbortController()
  // A timer cannot wait for longer than 24 days.
  const milliseconds = Math.min(around.timeoutMinutes * 60_000, 2 ** 31 - 1)
  const timer = setTimeout(() => limit.abort(), milliseconds)
  const signal = AbortSignal.any([around.signal, limit.signal])
  const code = await ended(child, signal, (error) => tail.add(error.message))
  clearTimeout(timer)
  around.signal.throwIfAborted()
  return {
    succeeded: code === 0 && !limit.signal.aborted,
    endedAfterMinutes: limit.signal.aborted ? around.timeoutMinutes : undefined,
    tail: tail.lines(),
    stdout: stdout.text,
  }
}

/** The first executable of that name on the PATH of `variables`. */
export async function findOnPath(name: string, variables: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (variables.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const candidate = join(folder, name)
    if (await isExecutable(candidate)) return candidate
  }
  return undefined
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

function ended(
  child: ReturnType<typeof spawn>,
  signal: AbortSignal,
  onError: (error: Error) => void,
): Promise<number | null> {
  return new Promise((resolve) => {
    let killing: NodeJS.Timeout | undefined
    const stop = (): void => {
      endGroup(child.pid, 'SIGTERM')
      killing = setTimeout(() => endGroup(child.pid, 'SIGKILL'), killAfterMilliseconds)
    }
    const settle = (code: number | null): void => {
      clearTimeout(killing)
      signal.removeEventListener('abort', stop)
      resolve(code)
    }
    signal.addEventListener('abort', stop, { once: true })
    child.once('error', (error) => {
      onError(error)
      settle(null)
    })
    child.once('exit', (code) => {
      endGroup(child.pid, 'SIGKILL')
      // What left the group may hold the pipes open for ever: `close` alone would never come.
      const grace = setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, pipeGraceMilliseconds)
      child.once('close', () => {
        clearTimeout(grace)
        settle(code)
      })
    })
  })
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // Nothing of it is left.
  }
}
