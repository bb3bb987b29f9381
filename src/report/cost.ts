import type { Comparison } from '../model/comparison.js'
import { baseInWords } from './commits.js'
import type { ReportContext } from './context.js'
import { showBytes, showDuration } from './numbers.js'
import { join, type Markdown, md, ours } from './text.js'

/** Peaks of memory closer than this are the same: the kernel's accounting varies as much from run to run. */
const SAME_MEMORY = 0.02

/** What both trainings cost, and what the base is. */
export function costLine(comparison: Comparison, context: ReportContext): Markdown {
  const parts = [costs(comparison, context), md`Base: ${baseInWords(comparison.base, context)}.`]
  return join(
    parts.filter((part) => part !== undefined),
    ' ',
  )
}

function costs({ head, baseline }: Comparison, context: ReportContext): Markdown | undefined {
  // What was reused cost nothing now.
  const mine = head.reused === undefined ? head.cost : undefined
  const other = baseline.reused === undefined ? baseline.cost : undefined
  const reused = [head, baseline].filter((side) => side.reused !== undefined)
  if (reused.length === 2) return ours('**Cost:** nothing was trained.')
  if (mine === undefined && other === undefined) return undefined
  const time = besides(mine && showDuration(mine.wallSeconds), other && showDuration(other.wallSeconds))
  const together = context.trainedTogether && mine !== undefined && other !== undefined
  const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes)
  const gpuMemory = peaks(mine?.gpuMemoryBytes, other?.gpuMemoryBytes)
  const parts = [
    time,
    together ? 'trained at the same time' : undefined,
    memory && `peak memory ${memory}`,
    gpuMemory && `GPU memory ${gpuMemory}`,
  ]
  return md`**Cost:** ${ours(parts.filter((part) => part !== undefined).join(', '))}.`
}

function peaks(head: number | undefined, base: number | undefined): string | undefined {
  if (head === undefined && base === undefined) return undefined
  const same = head !== undefined && base !== undefined && Math.abs(head - base) <= SAME_MEMORY * base
  return same ? showBytes(head) : besides(head && showBytes(head), base && showBytes(base))
}

function besides(head: string | number | undefined, base: string | number | undefined): string {
  if (head === undefined) return `base ${base}`
  return base === undefined ? `${head}` : `${head} (base ${base})`
}
