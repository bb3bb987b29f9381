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

/**
 * A list of at most so many. The first item that is not as it should be ends it: the library's own lists note each of
 * them, which takes a hundred times the memory of what came.
 */
export function listOf<T extends z.ZodMiniType>(item: T, most: number) {
  return z.pipe(
    z.custom<unknown[]>((value) => Array.isArray(value) && value.length <= most),
    z.transform((values, context): z.infer<T>[] => {
      const read: z.infer<T>[] = []
      for (const [index, value] of values.entries()) {
        const found = item.safeParse(value)
        if (!found.success) {
          const path = [index, ...(found.error.issues[0]?.path ?? [])]
          context.issues.push({ code: 'custom', path, input: undefined })
          return z.NEVER
        }
        read.push(found.data)
      }
      return read
    }),
  )
}

/** Names and texts, at most so many. */
export function textsByName(most: number) {
  return z.custom<Record<string, string>>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const entries = Object.entries(value)
    return (
      entries.length <= most && entries.every((entry) => entry.every((one) => text.safeParse(one).success))
    )
  })
}

export function maybe<T extends z.ZodMiniType>(schema: T) {
  return z.optional(schema)
}
