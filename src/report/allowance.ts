/** How much of everything may be shown. The table's main rows shrink last. */
export interface Allowance {
  /** Lines of a failed side's log in the open, and whether those before them are folded or left out. */
  logLines: number
  earlierLines: boolean
  /** Metrics in the open, and in each fold. */
  rows: number
  foldedRows: number
  /** Metrics whose learning curves are drawn, and of which the statistics are told. */
  curves: number
  statistics: number
  packages: number
  notes: number
  reproduce: boolean
}

/** From all a reader could want down to what always fits, whatever came in. */
export const ALLOWANCES: readonly Allowance[] = [
  {
    logLines: 20,
    earlierLines: true,
    rows: 40,
    foldedRows: 400,
    curves: 3,
    statistics: 40,
    packages: 200,
    notes: 20,
    reproduce: true,
  },
  {
    logLines: 20,
    earlierLines: true,
    rows: 40,
    foldedRows: 100,
    curves: 3,
    statistics: 20,
    packages: 50,
    notes: 10,
    reproduce: true,
  },
  {
    logLines: 20,
    earlierLines: false,
    rows: 40,
    foldedRows: 20,
    curves: 1,
    statistics: 6,
    packages: 20,
    notes: 5,
    reproduce: true,
  },
  {
    logLines: 10,
    earlierLines: false,
    rows: 40,
    foldedRows: 0,
    curves: 0,
    statistics: 0,
    packages: 5,
    notes: 3,
    reproduce: false,
  },
  {
    logLines: 5,
    earlierLines: false,
    rows: 12,
    foldedRows: 0,
    curves: 0,
    statistics: 0,
    packages: 0,
    notes: 1,
    reproduce: false,
  },
]
