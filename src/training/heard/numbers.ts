import type { HeardMetric, Position } from '../../model/heard.js'

/** As Python prints it. Each text is matched in one way only, so that no line takes long. */
export const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?(?:e[-+]?\\d+)?|\\.\\d+(?:e[-+]?\\d+)?|nan|inf(?:inity)?)'
/** What may not follow: the rest of a word, of a version, or a sign that makes another number of it. */
export const NUMBER_END = '(?![\\w.%])'

const PAIRS = new RegExp(
  `(?<![\\w./@-])([A-Za-z_][\\w./@-]{0,59})["']?[:=] ?["']?(${NUMBER})${NUMBER_END}`,
  'gi',
)

/** Settings, times and counts: what is no result of the training. */
const NO_METRIC =
  /^(?:v_num|lr(?:[_-].{0,40})?|learning_rate|epochs?|(?:global_)?steps?|iter(?:ation)?s?|batch|seed|eta|grad_norm|(?:total|step)_flos|num_.*|.*(?:time|_per_second|tokens.*))$/i

/** `loss: 0.31`, `val_loss=0.35`, `'acc': 0.9`: all of a line, without what is no metric. */
export function metricsIn(text: string): HeardMetric[] {
  return Array.from(text.matchAll(PAIRS), ([, name = '', value = '']) => metric(name, value)).filter(
    ({ name }) => !NO_METRIC.test(name),
  )
}

export function metric(name: string, value: string): HeardMetric {
  return { name, value: toNumber(value) }
}

function toNumber(text: string): number {
  const bare = text.toLowerCase()
  if (bare.includes('nan')) return Number.NaN
  if (bare.includes('inf')) return bare.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}

export function position(at: string, of?: string): Position {
  return { at: Number(at), of: of === undefined ? undefined : Number(of) }
}
