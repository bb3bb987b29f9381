import type { Measurement } from '../model/measurement.js'

/** Values in curves and predictions, which are what is large. */
export function pointsOf({ result }: Measurement): number {
  if (result.kind === 'failed') return 0
  const predictions = result.predictions?.length ?? 0
  return result.series.reduce((points, { at }) => points + at.length, predictions)
}

export function withoutSeries(one: Measurement): Measurement {
  return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, series: [] } }
}

export function withoutPredictions(one: Measurement): Measurement {
  return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, predictions: undefined } }
}

/** Which of the repository’s files it read: what the changes are held against. */
export function withFilesOnly(one: Measurement): Measurement {
  if (one.reads === undefined) return one
  return { ...one, reads: { ...one.reads, folders: [], missing: [], machine: [], mentions: [] } }
}

/** Whoever may read the run may read the artifact, and which paths were read is for the ledger alone to know. */
export function withoutPaths(one: Measurement): Measurement {
  if (one.reads === undefined) return one
  const none = { files: [], folders: [], missing: [], machine: [], mentions: [] }
  return { ...one, reads: { ...one.reads, ...none } }
}
