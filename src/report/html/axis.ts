/** The part of a number line that a plot shows, and where its ticks are. */
export interface Axis {
  low: number
  high: number
  ticks: { at: number; label: string }[]
}

const STEPS = [1, 2, 2.5, 5, 10]

/** Some room at both ends, so that no dot is cut. */
const MARGIN = 0.06

/** An axis over all finite values; `undefined` without any. */
export function axisOver(values: readonly number[], ticks: number): Axis | undefined {
  const finite = values.filter(Number.isFinite)
  if (finite.length === 0) return undefined
  const lowest = Math.min(...finite)
  const highest = Math.max(...finite)
  // Equal values stand in the middle; half of each, since the difference of huge numbers is infinite.
  const half = highest / 2 - lowest / 2 || Math.abs(highest) * 0.05 || 0.5
  const low = lowest - half * 2 * MARGIN - (lowest === highest ? half : 0)
  const high = highest + half * 2 * MARGIN + (lowest === highest ? half : 0)
  if (!Number.isFinite(high - low)) return undefined
  return { low, high, ticks: ticksOf(low, high, ticks) }
}

function ticksOf(low: number, high: number, most: number): Axis['ticks'] {
  const power = 10 ** Math.floor(Math.log10((high - low) / most))
  const step = power * (STEPS.find((factor) => (high - low) / (power * factor) <= most) ?? 10)
  if (!(step > 0) || !Number.isFinite(step)) return []
  const decimals = Math.max(
    0,
    -Math.floor(Math.log10(step)) + (/^2\.?5/.test((step / power).toString()) ? 1 : 0),
  )
  const ticks: Axis['ticks'] = []
  for (let index = Math.ceil(low / step); index * step <= high && ticks.length <= most; index++) {
    ticks.push({ at: index * step, label: tickLabel(index * step, decimals) })
  }
  return ticks
}

function tickLabel(value: number, decimals: number): string {
  const text =
    decimals > 6 || Math.abs(value) >= 1e7
      ? Number(value.toPrecision(4)).toExponential().replace('e+', 'e')
      : Math.abs(value).toFixed(decimals)
  return value < 0 && !text.startsWith('-') && Number(text) !== 0 ? `−${text}` : text.replace('-', '−')
}

/** Where a value stands, from 0 at the left end to 1 at the right; values beyond stand at the end. */
export function place(value: number, { low, high }: Pick<Axis, 'low' | 'high'>): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)))
}
