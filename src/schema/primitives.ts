import * as z from 'zod/mini'

/** Of one text, in characters. */
export const LONGEST_TEXT = 65_536
const MOST_TEXTS = 50_000

export const text = z.string().check(z.maxLength(LONGEST_TEXT))
export const texts = listOf(text, MOST_TEXTS)
export const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))
export const amount = z.number().check(z.nonnegative())
/** Milliseconds since the epoch, of which a date can be made. */
export const moment = amount.check(z.maximum(8.64e15))
export const positive = z.int().check(z.positive())
/** JSON has no NaN and no infinities, which a diverged training gives: there they are these words. */
export const metricValue = z.union([
  z.number(),
  z.pipe(z.enum(['NaN', 'Infinity', '-Infinity']), z.transform(Number)),
])

export function listOf<T extends z.ZodMiniType>(item: T, most: number) {
  return z.array(item).check(z.maxLength(most))
}

export function maybe<T extends z.ZodMiniType>(schema: T) {
  return z.optional(schema)
}
