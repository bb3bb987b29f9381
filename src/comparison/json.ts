import type { Metric } from '../model/measurement.js'

/**
 * Metrics as a JSON object, in their order. JSON has no NaN and no infinities: they are the texts `"NaN"`,
 * `"Infinity"` and `"-Infinity"`, so that a later step can tell a diverged training from a missing number.
 */
export function metricsToJson(metrics: readonly Metric[]): string {
  const entries = metrics.map(
    ({ name, value }) =>
      `${JSON.stringify(name)}:${JSON.stringify(Number.isFinite(value) ? value : String(value))}`,
  )
  return `{${entries.join(',')}}`
}
