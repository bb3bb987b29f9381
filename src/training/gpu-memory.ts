import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ProcessInfo } from './processes.js'

export interface GpuMemoryWatch {
  /** Takes note of which processes belong to the training now. */
  look(processes: ProcessInfo[]): void
  /** Ends the watch. Bytes that the training held at most on one GPU; `undefined` when none was seen. */
  stop(): number | undefined
}

/** `nvidia-smi` itself takes some tenths of a second of a core. */
const ASK_EVERY_MS = 5_000
const FIRST_ASK_MS = 1_000
const PATIENCE_MS = 10_000
const MEBIBYTE = 2 ** 20
const QUESTION = ['--query-compute-apps=gpu_uuid,pid,used_memory', '--format=csv,noheader,nounits']

/** Asks the driver now and then. In a container whose processes have numbers of their own, nothing can be told. */
export function watchGpuMemory(): GpuMemoryWatch {
  let peak: number | undefined
  let family = new Set<number>()
  let stopped = false
  let timer = setTimeout(ask, FIRST_ASK_MS)

  async function ask(): Promise<void> {
    const answer = await promisify(execFile)('nvidia-smi', QUESTION, { timeout: PATIENCE_MS }).catch(
      () => undefined,
    )
    const held = answer && heldOnOneGpu(answer.stdout, family)
    if (held !== undefined) peak = Math.max(peak ?? 0, held)
    if (!stopped) timer = setTimeout(ask, ASK_EVERY_MS)
  }

  return {
    look(processes) {
      family = new Set(processes.map(({ pid }) => pid))
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      return peak
    },
  }
}

/**
 * Bytes that `pids` hold on the GPU where they hold most, by lines like `GPU-5f…, 1234, 2048` (MiB); `undefined` where
 * none of them is named.
 */
export function heldOnOneGpu(answer: string, pids: ReadonlySet<number>): number | undefined {
  const held = new Map<string, number>()
  for (const [, gpu = '', pid, mebibytes] of answer.matchAll(/^(\S+), (\d+), (\d+)\s*$/gm)) {
    if (pids.has(Number(pid))) held.set(gpu, (held.get(gpu) ?? 0) + Number(mebibytes) * MEBIBYTE)
  }
  return held.size === 0 ? undefined : Math.max(...held.values())
}
