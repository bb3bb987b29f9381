import { inputsOf } from './input.js'
import type { Find, Tally } from './messages.js'
import { minimise } from './minimise.js'
import { Ended, type Reader } from './process.js'
import type { Target } from './target.js'

export interface Mistake {
  why: string
  /** The first that showed it. */
  seed: number
  /** The same, as small as it was made. */
  input: Buffer
}

/** To make smaller what hangs takes a process, and its limit of time, for each try. */
const MOST_TRIES = 2000
const MOST_TRIES_OF_ENDED = 60

/** All inputs of a range, in a process that may end at any of them. */
export async function readRange(reader: Reader, target: string, from: number, to: number): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (let at = from; at < to; ) {
    try {
      const answer = await reader.ask({ kind: 'range', target, from: at, to })
      if (answer.kind !== 'tally') throw new TypeError(`An answer of the kind ${answer.kind}.`)
      tallies.push(answer)
      at += answer.inputs
      // It has given up, with many finds: more would not tell more.
      if (answer.finds.length > 0) break
    } catch (error) {
      if (!(error instanceof Ended)) throw error
      tallies.push(endedAt(error, at))
      break
    }
  }
  return tallies
}

function endedAt({ why, seed }: Ended, from: number): Tally {
  const inputs = Math.max(1, seed - from + 1)
  return {
    inputs,
    bytes: 0,
    recognised: 0,
    read: 0,
    finds: [{ seed, why }],
    slowest: { seed, ms: 0 },
    grownBytes: 0,
  }
}

/** Each mistake once, with a small input that shows it. */
export async function mistakesIn(reader: Reader, target: Target, tallies: Tally[]): Promise<Mistake[]> {
  const first = new Map<string, Find>()
  for (const find of tallies.flatMap(({ finds }) => finds))
    if (!first.has(find.why)) first.set(find.why, find)
  const make = inputsOf(target)
  const mistakes: Mistake[] = []
  for (const { why, seed } of first.values()) {
    const isEnded = tallies.some(
      ({ bytes, finds }) => bytes === 0 && finds.some((find) => find.seed === seed),
    )
    const shows = async (input: Buffer): Promise<boolean> =>
      (await whyNot(reader, target.name, input)) === why
    const input = await minimise(make(seed), shows, isEnded ? MOST_TRIES_OF_ENDED : MOST_TRIES)
    mistakes.push({ why, seed, input })
  }
  return mistakes
}

/** What is wrong with how an input is read; `undefined` where nothing is. */
export async function whyNot(reader: Reader, target: string, input: Buffer): Promise<string | undefined> {
  try {
    const answer = await reader.ask({ kind: 'one', target, input: input.toString('base64') })
    return answer.kind === 'one' ? answer.why : undefined
  } catch (error) {
    if (error instanceof Ended) return error.why
    throw error
  }
}
