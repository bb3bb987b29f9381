import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cost, Exit } from '../model/training.js'
import { UserError } from '../model/user-error.js'
import { parseTimes, watchMemory } from './cost.js'
import { watchGpuMemory } from './gpu-memory.js'
import { openOutputPipe } from './pipe.js'
import { endGroup } from './process-group.js'
import type { ProcessInfo } from './processes.js'

export interface CommandOptions {
  command: string
  directory: string
  variables: NodeJS.ProcessEnv
  /** Cores to be bound to. */
  cpus: number[] | undefined
  /** Folder for short-lived files, outside the worktree. */
  scratch: string
  timeoutMinutes: number
  signal: AbortSignal
  /** Finds processes of this command outside its group. */
  marked(): number[]
  /** Whether the machine has GPUs whose memory is to be measured. */
  gpus: boolean
  onStart(): void
  /** Now and then, with what runs. */
  onLook(processes: ProcessInfo[]): void
  onOutput(chunk: Buffer): void
}

/** Node's timers know no longer time, 24.8 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
/** How long output may come after the end: somebody unknown may hold the pipe open for ever. */
const LAST_WORDS_MS = 500

/**
 * Around the user's shell, since only a shell that lives longer can tell what CPU time it took (`times`). POSIX mode,
 * or `BASH_ENV` would be read twice. Its own stderr is nowhere: it would report "Killed" with the whole command line.
 */
const AROUND = '"$@" 2>&1 3>&-; code=$?; times >&3; exit $code'

/**
 * Runs a shell command as GitHub's `run:` with `shell: bash` does, in a process group of its own, and returns when all
 * of it has ended: after its shell has exited, or after time or patience (`signal`) were over. A command that is
 * cancelled before it starts is not started.
 *
 * @throws UserError when it cannot be started
 */
export async function runCommand(options: CommandOptions): Promise<{ exit: Exit; cost: Cost }> {
  const pipe = await openOutputPipe(options.scratch, options.onOutput)
  const times = openSync(join(options.scratch, 'times'), 'w+')
  try {
    if (options.signal.aborted) {
      closeSync(pipe.writeEnd)
      return {
        exit: { kind: 'cancelled' },
        cost: {
          wallSeconds: 0,
          peakMemoryBytes: undefined,
          cpuSeconds: undefined,
          gpuMemoryBytes: undefined,
        },
      }
    }
    // A pipe that breaks has ended; what counts is how the command itself ended.
    const silent = new Promise((resolve) => pipe.reader.once('end', resolve).once('error', resolve))

    const startedAt = performance.now()
    const { leader, exited } = await start(options, pipe.writeEnd, times)
    options.onStart()
    using patience = openPatience(options)
    const gpuMemory = options.gpus ? watchGpuMemory() : undefined
    const memory = watchMemory(leader, (processes) => {
      gpuMemory?.look(processes)
      options.onLook(processes)
    })

    const exit = await Promise.race([exited, patience.over])
    const wallSeconds = (performance.now() - startedAt) / 1000
    const peakMemoryBytes = memory.stop()
    const gpuMemoryBytes = gpuMemory?.stop()
    await endGroup(leader, options.marked)
    await Promise.race([Promise.all([exited, silent]), delay(LAST_WORDS_MS, undefined, { ref: false })])
    return { exit, cost: { wallSeconds, peakMemoryBytes, cpuSeconds: readTimes(times), gpuMemoryBytes } }
  } finally {
    pipe.reader.destroy()
    closeSync(times)
  }
}

async function start(
  { command, directory, variables, cpus }: CommandOptions,
  output: number,
  times: number,
): Promise<{ leader: number; exited: Promise<Exit> }> {
  const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', command]
  const bound = cpus === undefined ? shell : ['taskset', '-c', cpus.join(','), ...shell]
  try {
    const child = spawn('bash', ['--posix', '--noprofile', '--norc', '-c', AROUND, 'headway', ...bound], {
      cwd: directory,
      env: variables,
      detached: true,
      stdio: ['ignore', output, 'ignore', times],
    })
    const exited = new Promise<Exit>((resolve) => {
      child.once('exit', (code, signal) => resolve(exitOf(code, signal)))
    })
    if (child.pid === undefined) throw (await once(child, 'error'))[0]
    return { leader: child.pid, exited }
  } catch (error) {
    throw new UserError(
      `The training's command could not be started with bash: ${error instanceof Error ? error.message : error}.`,
      'The runner needs bash on its PATH; a very long command belongs into a script of the repository.',
      { cause: error },
    )
  } finally {
    closeSync(output)
  }
}

interface Patience extends Disposable {
  /** Resolves when the command has to be ended. */
  over: Promise<Exit>
}

function openPatience({ timeoutMinutes, signal }: CommandOptions): Patience {
  let settle: (exit: Exit) => void = () => {}
  const over = new Promise<Exit>((resolve) => {
    settle = resolve
  })
  const cancel = () => settle({ kind: 'cancelled' })
  const limit = Math.min(timeoutMinutes * 60_000, LONGEST_TIMER_MS)
  const timer = setTimeout(() => settle({ kind: 'timed-out', minutes: timeoutMinutes }), limit)
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()
  return {
    over,
    [Symbol.dispose]() {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
    },
  }
}

/**
 * A shell answers 128 + n for a child that signal n ended (POSIX, 2.8.2). KILL that Headway did not send is taken for
 * the kernel's OOM killer.
 */
export function exitOf(code: number | null, signal: NodeJS.Signals | null): Exit {
  const name = signal ?? signalNamed((code ?? 0) - 128)
  if (name !== undefined) return { kind: 'signal', signal: name, outOfMemory: name === 'SIGKILL' }
  return code === 0 || code === null ? { kind: 'finished' } : { kind: 'exit-code', code }
}

function signalNamed(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0]
}

function readTimes(file: number): number | undefined {
  const buffer = Buffer.alloc(256)
  return parseTimes(buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0)))
}
