import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Cost } from '../model/training.js'
import { baseInWords } from './commits.js'
import type { ReportContext } from './context.js'
import { median } from './median.js'
import { showBytes, showDuration } from './numbers.js'
import { measurementsOf } from './seeds.js'
import { join, type Markdown, md, ours } from './text.js'

/** Peaks of memory closer than this are the same: the kernel's accounting varies as much from run to run. */
const SAME_MEMORY = 0.02

/** What the trainings cost, and what the base is. */
export function costLine(comparison: Comparison, context: ReportContext): Markdown {
  const parts = [costs(comparison, context), md`Base: ${baseInWords(comparison.base, context)}.`]
  return join(
    parts.filter((part) => part !== undefined),
    ' ',
  )
}

function costs(comparison: Comparison, context: ReportContext): Markdown | undefined {
  const [heads, bases] = [measurementsOf(comparison, 'head'), measurementsOf(comparison, 'base')]
  if ([...heads, ...bases].every(({ reused }) => reused !== undefined)) {
    return ours('**Cost:** nothing was trained.')
  }
  // What was reused cost nothing now.
  const mine = costOf(heads)
  const other = costOf(bases.filter(({ id }) => !heads.some((head) => head.id === id)))
  if (mine === undefined && other === undefined) return undefined
  const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes)
  const gpuMemory = peaks(mine?.gpuMemoryBytes, other?.gpuMemoryBytes)
  const parts = [
    ...times(comparison, mine, other, context),
    memory && `peak memory ${memory}`,
    gpuMemory && `GPU memory ${gpuMemory}`,
  ]
  return md`**Cost:** ${ours(parts.filter((part) => part !== undefined).join(', '))}.`
}

function times(
  { pairs }: Comparison,
  mine: SideCost | undefined,
  other: SideCost | undefined,
  { trainedTogether, atOnce, machines }: ReportContext,
): (string | undefined)[] {
  const typical = besides(
    mine && showDuration(mine.typicalSeconds),
    other && showDuration(other.typicalSeconds),
  )
  if (pairs.length === 1) {
    const together = trainedTogether && mine !== undefined && other !== undefined
    return [typical, together ? 'trained at the same time' : on(machines)]
  }
  const trainings = (mine?.trainings ?? 0) + (other?.trainings ?? 0)
  if (trainings === 1) return [`1 training of ${typical}`, on(machines)]
  const total = (mine?.totalSeconds ?? 0) + (other?.totalSeconds ?? 0)
  return [
    `${trainings} trainings of about ${typical}`,
    `${showDuration(total)} of training in all`,
    atOnce !== undefined && atOnce > 1 ? `${Math.min(atOnce, trainings)} at a time` : undefined,
    on(machines),
  ]
}

function on(machines: number | undefined): string | undefined {
  if (machines === undefined || machines === 0) return undefined
  return machines === 1 ? 'on 1 machine' : `on ${machines} machines`
}

/** What was trained of one side. */
interface SideCost {
  trainings: number
  /** Median of those that gave numbers; where none did, of all. */
  typicalSeconds: number
  totalSeconds: number
  /** Of the training that took most. */
  peakMemoryBytes: number | undefined
  gpuMemoryBytes: number | undefined
}

function costOf(measurements: Measurement[]): SideCost | undefined {
  const trained = measurements.filter(({ reused, cost }) => reused === undefined && cost !== undefined)
  const all = trained.flatMap(({ cost }) => cost ?? [])
  if (all.length === 0) return undefined
  const whole = trained.flatMap(({ cost, result }) =>
    result.kind === 'measured' && cost !== undefined ? [cost] : [],
  )
  const most = (of: (cost: Cost) => number | undefined) => {
    const known = all.flatMap((cost) => of(cost) ?? [])
    return known.length === 0 ? undefined : Math.max(...known)
  }
  return {
    trainings: all.length,
    typicalSeconds: median((whole.length > 0 ? whole : all).map(({ wallSeconds }) => wallSeconds)) ?? 0,
    totalSeconds: all.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    peakMemoryBytes: most((cost) => cost.peakMemoryBytes),
    gpuMemoryBytes: most((cost) => cost.gpuMemoryBytes),
  }
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
