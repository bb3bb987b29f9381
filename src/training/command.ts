import { closeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cost, Exit } from '../model/training.js'
import { UserError } from '../model/user-error.js'
import { watchMemory } from './cost.js'
import { openFamily } from './family.js'
import { watchGpuMemory } from './gpu-memory.js'
import { type Launched, launch } from './launch.js'
import { openOutputPipe } from './pipe.js'
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
 * Runs a shell command as GitHub's `run:` with `shell: bash` does, in a process group of its own, and returns when all
 * of it has ended: after its shell has exited, or after time or patience (`signal`) were over. A command that is
 * cancelled before it starts is not started.
 *
 * @throws UserError when it cannot be started
 */
export async function runCommand(options: CommandOptions): Promise<{ exit: Exit; cost: Cost }> {
  // On a busy machine its first words may be here before the launch has been heard of.
  let started = false
  const begin = (): void => {
    if (!started) options.onStart()
    started = true
  }
  const pipe = await openOutputPipe(options.scratch, (chunk) => {
    begin()
    options.onOutput(chunk)
  })
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
    using launched = await start(options, pipe.writeEnd)
    const { leader, exited } = launched
    const family = openFamily(leader, options.marked)
    begin()
    using patience = openPatience(options)
    const gpuMemory = options.gpus ? watchGpuMemory() : undefined
    const memory = watchMemory(() => {
      const processes = family.look()
      gpuMemory?.look(processes)
      options.onLook(processes)
      return processes
    })

    const exit = await Promise.race([exited, patience.over])
    const wallSeconds = (performance.now() - startedAt) / 1000
    const peakMemoryBytes = memory.stop()
    const gpuMemoryBytes = gpuMemory?.stop()
    await family.end()
    await Promise.race([Promise.all([exited, silent]), delay(LAST_WORDS_MS, undefined, { ref: false })])
    return { exit, cost: { wallSeconds, peakMemoryBytes, cpuSeconds: launched.cpuSeconds(), gpuMemoryBytes } }
  } finally {
    pipe.reader.destroy()
  }
}

async function start(
  { command, directory, variables, cpus }: CommandOptions,
  output: number,
): Promise<Launched> {
  const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', command]
  const argv = cpus === undefined ? shell : ['taskset', '-c', cpus.join(','), ...shell]
  try {
    return await launch({ argv, directory, variables, output })
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
