/** A cut-off, a task, a unit or a filter behind the metric's own name: `@5`, `@.5:.95`, `_at_k`, `(B)`, `,none`. */
const SUFFIX = /(?:@|_at_)(?:[\d.:-]+|k)(?![a-z\d])|\([^()]*\)$|,[^,.]*$/gi

/** `valLoss`, `MSELoss` and `top5Accuracy` are two words; `mAP`, `IoU` and `AUC` are one. */
const HUMP = /(?<=[a-z]{2}|[A-Za-z]\d+)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/

/** Words that say how or where a metric was taken, not what it is: `f1_macro`, `f1-score`, `latency_p95`, `loss_val`. */
const QUALIFIER =
  /^(?:macro|micro|weighted|binary|avg|average|mean|median|min|max|score|total|overall|all|best|final|last|ema|p?\d+|train|training|test|testing|val|valid|validation|dev|eval|evaluation)$/

/**
 * A metric's name in lower-case words: parted at `.`, `_`, `/`, `-`, `:`, spaces and humps, without what follows it.
 * `val/top5Accuracy` is val, top5, accuracy.
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(SUFFIX, ' ')
    .split(/[\s._/:-]+/)
    .flatMap((part) => part.split(HUMP))
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** The words without the qualifiers behind them. */
export function withoutQualifiers(words: string[]): string[] {
  return words.slice(0, words.findLastIndex((word) => !QUALIFIER.test(word)) + 1)
}
