/** One number of one evaluation. */
export interface Point {
  /** Numbers of different kinds differ by nature: only those of one kind are held against each other. */
  kind: string
  /** 0…n−1, in the order in which they were measured. */
  index: number
  value: number
}

/** How a number moved over a whole run, as a share of what it was: 0.1 is a tenth more at the end. */
export interface Growth {
  share: number
  /** Half the width of its interval. */
  uncertainty: number
}

/** Standard errors on either side: 1 in 1,000 of a number that does not move lies outside (normal distribution). */
const WIDTH = 3.29
/** With fewer numbers there is nothing to fit. */
const FEWEST = 8

/**
 * Least squares through the numbers, each divided by the median of its kind, so that it does not matter which kinds
 * happen to come late. `undefined` where there are too few.
 */
export function growthOf(points: Point[]): Growth | undefined {
  const relative = byKind(points).flatMap((same) => {
    const middle = median(same.map(({ value }) => value))
    return same.length < 2 || middle === 0
      ? []
      : same.map(({ index, value }) => ({ x: index, y: value / middle }))
  })
  if (relative.length < FEWEST) return undefined
  const meanX = mean(relative.map(({ x }) => x))
  const meanY = mean(relative.map(({ y }) => y))
  const spread = sum(relative.map(({ x }) => (x - meanX) ** 2))
  if (spread === 0) return undefined
  const slope = sum(relative.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
  const rest = sum(relative.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2))
  const error = Math.sqrt(rest / (relative.length - 2) / spread)
  const length = Math.max(...relative.map(({ x }) => x)) - Math.min(...relative.map(({ x }) => x))
  return { share: slope * length, uncertainty: WIDTH * error * length }
}

/** In the order in which each kind comes first. */
export function byKind<One extends { kind: string }>(all: One[]): One[][] {
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => all.filter((one) => one.kind === kind))
}

/** Whether it grew by more than `limit` beyond doubt. */
export function grewBeyond(growth: Growth | undefined, limit: number): boolean {
  return growth !== undefined && growth.share - growth.uncertainty > limit
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: number[]): number {
  return sum(values) / values.length
}
