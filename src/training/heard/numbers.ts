import type { HeardMetric, Position } from '../../model/heard.js'

/** As Python prints it. Each part can be matched in one way only, so that no line takes long. */
export const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?(?:e[-+]?\\d+)?|\\.\\d+(?:e[-+]?\\d+)?|nan|inf(?:inity)?)'
const NAME = "[A-Za-z_][\\w./@'-]{0,59}"

const PAIRS = new RegExp(`(?<![\\w./@-])["']?(${NAME})["']?[:=] ?(${NUMBER})(?![\\w.%])`, 'gi')

/** What is measured of the training itself, and numbers that are settings or times. */
const NO_METRIC =
  /^(?:v_num|lr|learning_rate|lr-.*|epochs?|step|steps|global_step|iter|iters|iteration|batch|seed|eta|time|elapsed|.*(?:_runtime|_per_second|time)|(?:total|step)_flos|grad_norm|size|instances|num_.*|.*tokens.*)$/i

/** `loss: 0.31`, `val_loss=0.35`, `'acc': 0.9`: all of a line, without what is no metric. */
export function metricsIn(text: string): HeardMetric[] {
  return Array.from(text.matchAll(PAIRS), ([, name = '', value = '']) => ({
    name: name.replace(/['.:-]+$/, ''),
    value: toNumber(value),
  })).filter(({ name }) => !NO_METRIC.test(name))
}

export function toNumber(text: string): number {
  const bare = text.toLowerCase()
  if (bare.includes('nan')) return Number.NaN
  if (bare.includes('inf')) return bare.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}

export function position(at: string | undefined, of?: string): Position | undefined {
  if (at === undefined) return undefined
  return { at: Number(at), of: of === undefined ? undefined : Number(of) }
}
