import { isDeepStrictEqual } from 'node:util'
import { must, type Reading, type Target } from './target.js'

/** As they are before anything has been read: what a hostile `__proto__` would add to. */
const PROTOTYPES = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype]
const OWN = PROTOTYPES.map((prototype) => new Set(Reflect.ownKeys(prototype)))

const LONGEST_MESSAGE = 2000

/**
 * Has an input read, and read again if `twice`.
 *
 * @throws whatever the reader throws, and Unsound where it must not be so
 */
export function attempt(target: Target, input: Buffer, twice = true): Reading {
  // A reader that writes into its input would change what the second time is given.
  const before = Buffer.from(input)
  const first = target.read(input)
  must(before.equals(input), 'the reader has changed its input')
  if (twice) must(isDeepStrictEqual(first, target.read(input)), 'read a second time, it is another one')
  if (first.kind === 'refused') {
    const { length } = first.message
    must(length > 0 && length <= LONGEST_MESSAGE, `a message of ${length} characters`)
  }
  must(!hasCleaned(), 'a prototype of the language has been changed')
  return first
}

/** Takes out what has been added, so that the next input is not blamed for it. */
function hasCleaned(): boolean {
  let isDirty = false
  for (const [index, prototype] of PROTOTYPES.entries()) {
    const keys = Reflect.ownKeys(prototype)
    if (keys.length === OWN[index]?.size) continue
    isDirty = true
    for (const key of keys) if (OWN[index]?.has(key) !== true) Reflect.deleteProperty(prototype, key)
  }
  return isDirty
}

/** What went wrong, alike for inputs that show the same mistake. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${typeof error}`
  const place = /\b(?:src|fuzz)\/[\w./-]+\.ts(?=:\d)/.exec(error.stack ?? '')?.[0]
  const message = (error.message.split('\n', 1)[0] ?? '').slice(0, 200).replaceAll(/\d+/g, 'N')
  return `${error.name}: ${message}${place === undefined ? '' : ` (${place})`}`
}
