import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { promisify } from 'node:util'
import type { Machine } from '../model/training.js'

/** What this process may use of the machine. */
export interface MachineFacts extends Omit<Machine, 'cores'> {
  /** How many cores may be used at once: affinity and, in a container, the quota. At least 1. */
  usableCores: number
  /** The numbers of those cores, where trainings can be bound to some of them. */
  bindable: number[] | undefined
}

const run = promisify(execFile)
const PATIENCE_MS = 10_000

/** Looks at the machine. What cannot be found out is left out: this never fails. */
export async function readMachine(): Promise<MachineFacts> {
  const processors = cpus()
  const usableCores = availableParallelism()
  const [bindable, gpus] = await Promise.all([readBindable(usableCores), readGpus()])
  return {
    platform: `${process.platform}-${process.arch}`,
    cpuModel: processors[0]?.model.trim() || 'unknown',
    totalCores: processors.length,
    usableCores,
    bindable,
    // Without a limit the cgroup's answer is 0 or astronomically high.
    memoryBytes: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
    gpus,
  }
}

/** Numbers of a kernel list such as `0-3,8,10-11` (`Cpus_allowed_list`). */
export function parseCoreList(list: string): number[] {
  return [...list.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )
}

/** Names in what `nvidia-smi -L` prints: `GPU 0: NVIDIA H200 (UUID: GPU-…)`. */
export function parseGpuList(text: string): string[] {
  return [...text.matchAll(/^GPU \d+: (.+?)(?: \(UUID:.*)?$/gm)].map(([, name = '']) => name)
}

async function readBindable(usableCores: number): Promise<number[] | undefined> {
  try {
    const status = await readFile('/proc/self/status', 'utf8')
    const allowed = parseCoreList(/^Cpus_allowed_list:\s*(.+)$/m.exec(status)?.[1] ?? '')
    // A quota without affinity means that other containers use the same cores: all of them bound to the first few
    // would queue there while the rest is idle.
    if (allowed.length !== usableCores) return undefined
    await run('taskset', ['-c', allowed.join(','), 'true'], { timeout: PATIENCE_MS })
    return allowed
  } catch {
    return undefined
  }
}

async function readGpus(): Promise<string[]> {
  try {
    const { stdout } = await run('nvidia-smi', ['-L'], { timeout: PATIENCE_MS })
    return parseGpuList(stdout)
  } catch {
    return []
  }
}
