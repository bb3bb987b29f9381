/** How much of everything the page may hold. */
export interface Room {
  /** Metrics in the table. */
  rows: number
  /** Seeds of a metric, of which each value is shown. */
  seeds: number
  /** Bytes of learning curves and their charts, about. */
  curves: number
  charts: number
  /** Trainings of which each cost is shown. */
  trainings: number
  /** Characters of logs in all, and lines of each. */
  logs: number
  logLines: number
  /** Examples listed, and classes. */
  predictions: number
  /** Packages, notes, changed files, refused files. */
  listed: number
}

/** From all a reader could want down to what always fits, whatever came in. */
export const ROOMS: readonly Room[] = [
  {
    rows: 2000,
    seeds: 200,
    curves: 2_800_000,
    charts: 2000,
    trainings: 400,
    logs: 600_000,
    logLines: 200,
    predictions: 300,
    listed: 1000,
  },
  {
    rows: 1000,
    seeds: 60,
    curves: 1_400_000,
    charts: 1000,
    trainings: 200,
    logs: 200_000,
    logLines: 100,
    predictions: 100,
    listed: 300,
  },
  {
    rows: 400,
    seeds: 30,
    curves: 600_000,
    charts: 200,
    trainings: 60,
    logs: 60_000,
    logLines: 40,
    predictions: 50,
    listed: 100,
  },
  {
    rows: 100,
    seeds: 20,
    curves: 200_000,
    charts: 40,
    trainings: 40,
    logs: 20_000,
    logLines: 20,
    predictions: 20,
    listed: 40,
  },
]
