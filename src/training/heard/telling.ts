import type { HeardMetric } from '../../model/heard.js'

const LOSS = /loss|nll|perplexity|rmsle|rmse|mse|mae|mape|error|(?:^|[^a-z0-9])l[12]$/i
const VALIDATION = /val|eval|test|dev/i

export function isLoss(name: string): boolean {
  return LOSS.test(name)
}

/** Loss first, validation before training; of equals the one that is printed first. */
export function mostTelling(metrics: readonly HeardMetric[]): HeardMetric | undefined {
  const rank = ({ name }: HeardMetric): number =>
    // A loss that is called so tells more than one among several errors.
    (/loss/i.test(name) ? 4 : isLoss(name) ? 2 : 0) + (VALIDATION.test(name) ? 1 : 0)
  return metrics.toSorted((a, b) => rank(b) - rank(a))[0]
}
