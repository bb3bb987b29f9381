/**
 * For `JSON.stringify`: JSON has no NaN and no infinities, and `null` would say that there is no number. They become the
 * words that `metricValue` reads.
 */
export function namedNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
