import { type ProcessInfo, readOf } from './processes.js'

export interface MemoryWatch {
  /** Ends the watch. Bytes of the largest single process seen; `undefined` when none was. */
  stop(): number | undefined
}

const LEAST_BYTES = 2 ** 20
const LOOK_EVERY_MS = 250
/** More often at first, so that a short training has a value too. */
const FIRST_SECONDS_MS = 3_000
const FIRST_LOOKS_EVERY_MS = 25
/** On a machine with thousands of processes looks become rarer, so that they take at most 5 % of a core. */
const REST_PER_WORK = 20
const LONGEST_REST_MS = 1_000

/**
 * Watches the memory of the processes that `look` finds now and then. Each look reads a process's own high-water mark
 * (`VmHWM`, proc(5)), so only what grows in the last moments before a process ends goes unseen. Linux only.
 */
export function watchMemory(look: () => ProcessInfo[]): MemoryWatch {
  let peak: number | undefined
  const since = performance.now()
  let timer = setTimeout(measure, FIRST_LOOKS_EVERY_MS)

  function measure(): void {
    const started = performance.now()
    for (const { pid } of look()) {
      const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readOf(pid, 'status')?.toString('latin1') ?? '')?.[1]
      if (kilobytes !== undefined) peak = Math.max(peak ?? 0, Number(kilobytes) * 1024)
    }
    const now = performance.now()
    const pause = now - since < FIRST_SECONDS_MS ? FIRST_LOOKS_EVERY_MS : LOOK_EVERY_MS
    timer = setTimeout(measure, Math.max(pause, Math.min(LONGEST_REST_MS, (now - started) * REST_PER_WORK)))
  }

  return {
    stop() {
      clearTimeout(timer)
      // Less than any program needs was seen between fork and exec.
      return peak !== undefined && peak < LEAST_BYTES ? undefined : peak
    },
  }
}

/**
 * Seconds of CPU, user and system, in what the shell's `times` prints for its children: its second line, `1m2.5s
 * 0m0.25s`, with a comma in some languages. `undefined` when the shell was ended before it could print.
 */
export function parseTimes(text: string): number | undefined {
  const children = text.split('\n')[1] ?? ''
  const parts = [...children.matchAll(/(\d+)m(\d+)[.,](\d+)s/g)]
  if (parts.length !== 2) return undefined
  return parts.reduce(
    (sum, [, minutes, whole, rest]) => sum + Number(minutes) * 60 + Number(`${whole}.${rest}`),
    0,
  )
}
