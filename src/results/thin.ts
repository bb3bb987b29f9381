import type { Series } from '../model/measurement.js'

/** Points of one training in all, of one series at most, and of one at least (where it has so many). */
const MOST_POINTS = 150_000
const MOST_OF_ONE = 2_000
const LEAST_OF_ONE = 50

/**
 * Series as small as the limits ask for, in their order: short ones stay as they are, and what they leave of the budget
 * goes to the others. Where there are so many that not all can have the least, the last ones are left out.
 */
export function thinAll(series: readonly Series[]): Series[] {
  const most = shareOf(series.map(({ at }) => at.length))
  let left = MOST_POINTS
  const thinned: Series[] = []
  for (const one of series) {
    const thin = thinOut(one, most)
    left -= thin.at.length
    if (left < 0) break
    thinned.push(thin)
  }
  return thinned
}

/** How many points each may have, so that all of them together keep to the budget. */
function shareOf(lengths: number[]): number {
  let left = MOST_POINTS
  const ascending = lengths.toSorted((a, b) => a - b)
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (length > share) return Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, share))
    left -= length
  }
  return MOST_OF_ONE
}

/**
 * The points of a series that a curve of it needs, `most` at most (and 5 at least): the first and the last one, and of
 * each of as many stretches as there is room for the lowest, the highest, and the first that is NaN or infinite. So a
 * single spike and the step at which a loss became NaN are seen, however long the series is.
 */
export function thinOut(series: Series, most: number): Series {
  const { at, values } = series
  const { length } = values
  if (length <= most) return series
  const perStretch = areFinite(values) ? 2 : 3
  const stretches = Math.max(1, Math.floor((most - 2) / perStretch))
  const kept: number[] = [0]
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = 1 + Math.floor(((length - 2) * stretch) / stretches)
    const to = 1 + Math.floor(((length - 2) * (stretch + 1)) / stretches)
    keepLandmarks(values, from, to, kept)
  }
  kept.push(length - 1)
  const pick = (numbers: number[]): number[] => kept.map((index) => numbers[index] ?? Number.NaN)
  return { ...series, at: pick(at), values: pick(values) }
}

/** A training may have millions of points: `every`, which calls a function for each, takes several times as long. */
function areFinite(values: number[]): boolean {
  for (let index = 0; index < values.length; index++) if (!Number.isFinite(values[index])) return false
  return true
}

/** Adds where between the two the lowest and the highest value are, and the first that is not finite; ascending. */
function keepLandmarks(values: number[], from: number, to: number, kept: number[]): void {
  let lowest = -1
  let highest = -1
  let broken = -1
  let low = 0
  let high = 0
  for (let index = from; index < to; index++) {
    const value = values[index] ?? Number.NaN
    if (!Number.isFinite(value)) {
      if (broken === -1) broken = index
      continue
    }
    if (lowest === -1) {
      lowest = index
      highest = index
      low = value
      high = value
    } else if (value < low) {
      lowest = index
      low = value
    } else if (value > high) {
      highest = index
      high = value
    }
  }
  // Without a list of its own: this is done for every stretch of every series.
  const [first, second] = lowest < highest ? [lowest, highest] : [highest, lowest]
  if (broken !== -1 && broken < first) kept.push(broken)
  if (first !== -1) kept.push(first)
  if (broken > first && (broken < second || second === -1 || second === first)) kept.push(broken)
  if (second !== first) kept.push(second)
  if (broken > second && second !== first) kept.push(broken)
}
