/**
 * What the page's script reads: the numbers behind the tables, and the learning curves. JSON in the page, so without
 * NaN and infinities, which are words there.
 */
export interface PageData {
  /** Of all intervals. */
  confidence: number
  /** By row of the table. */
  metrics: MetricData[]
  /** By chart. */
  curves: CurveData[]
}

/** `null`: there is none. */
export type PageNumber = number | 'NaN' | 'Infinity' | '-Infinity' | null

export interface MetricData {
  /** As shown: nothing invisible in it, but not escaped. */
  name: string
  percent: boolean
  head: PageNumber
  base: PageNumber
  difference: PageNumber
  verdict: string
  role: string
  /** Seed, head, base. */
  values: [number, PageNumber, PageNumber][]
  /** What the table has no room for. */
  statistics: StatisticsData | null
  /** Index of its chart; `null` where it has none. */
  curve: number | null
}

export interface StatisticsData {
  pairs: number
  low: number
  high: number
  deviation: number
  p: number
  adjustedP: number | null
  signFlipP: number | null
  detectable: number
}

export interface CurveData {
  name: string
  percent: boolean
  /** What x counts. */
  axis: string
  /** Only the mean of a side's seeds, where all of them would be too much for one page. */
  means: boolean
  /** Lines that have their x in common. */
  groups: CurveGroup[]
}

export interface CurveGroup {
  at: PageNumber[]
  lines: CurveLine[]
}

export interface CurveLine {
  side: 'head' | 'base'
  /** 0 for a mean. */
  seed: number
  values: PageNumber[]
}
