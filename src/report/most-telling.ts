import type { MetricComparison } from '../model/comparison.js'

/** Metrics named in a headline that judges none of them. */
const NAMED = 2

/** What people look at first: the primary metric, then scores in percent before losses, then as the table has it. */
export function mostTelling(metrics: MetricComparison[]): MetricComparison[] {
  const telling = metrics.filter(({ role, primary }) => role === 'quality' || primary)
  const candidates = telling.length > 0 ? telling : metrics
  const place = ({ primary, scale }: MetricComparison) => (primary ? 0 : scale === 'percent' ? 1 : 2)
  return candidates.toSorted((a, b) => place(a) - place(b)).slice(0, NAMED)
}
