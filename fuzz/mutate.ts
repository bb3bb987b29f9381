import type { Random } from './target.js'

/** What a damaged file may grow to: enough to show what takes time with the square of its size. */
const LARGEST = 64 * 1024

type Mutation = (input: Buffer, random: Random, context: Context) => Buffer

interface Context {
  /** Another sound input, to take a piece from. */
  other: Buffer
  words: readonly string[]
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  flipBit,
  setByte,
  cutOff,
  takeOut,
  repeat,
  splice,
  exchange,
  putIn,
  putIn,
  changeNumber,
  changeNumber,
  changeLength,
]

/** Damages an input in one to eight ways, seldom in many. */
export function mutate(input: Buffer, random: Random, context: Context): Buffer {
  let damaged = input
  do damaged = random.pick(MUTATIONS)(damaged, random, context).subarray(0, LARGEST)
  while (random.chance(0.5))
  return damaged
}

function flipBit(input: Buffer, random: Random): Buffer {
  const flipped = Buffer.from(input)
  const at = random.below(flipped.length)
  if (flipped.length > 0) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
  return flipped
}

const EDGES: readonly [number, ...number[]] = [0, 1, 0x7f, 0x80, 0x81, 0xff, 0x0a, 0x22, 0x27, 0x5c, 0x2c]

function setByte(input: Buffer, random: Random): Buffer {
  const set = Buffer.from(input)
  if (set.length > 0) set[random.below(set.length)] = random.pick(EDGES)
  return set
}

function cutOff(input: Buffer, random: Random): Buffer {
  return input.subarray(0, random.below(input.length))
}

function takeOut(input: Buffer, random: Random): Buffer {
  const { from, to } = stretch(input, random)
  return Buffer.concat([input.subarray(0, from), input.subarray(to)])
}

/** A piece twice, or as often as there is room: what goes deep, or takes the square of its length. */
function repeat(input: Buffer, random: Random): Buffer {
  const { from, to } = stretch(input, random)
  const most = Math.floor(LARGEST / (to - from || 1))
  const times = random.chance(0.01) ? most : Math.min(most, random.pick([1, 1, 2, 3, 40]))
  const piece = input.subarray(from, to)
  return Buffer.concat([
    input.subarray(0, to),
    ...Array.from({ length: times }, () => piece),
    input.subarray(to),
  ])
}

function splice(input: Buffer, random: Random, { other }: Context): Buffer {
  const { from, to } = stretch(other, random)
  const at = random.below(input.length + 1)
  const rest = random.chance(0.5) ? at : at + to - from
  return Buffer.concat([input.subarray(0, at), other.subarray(from, to), input.subarray(rest)])
}

/** Two neighbouring pieces change places. */
function exchange(input: Buffer, random: Random): Buffer {
  const { from, to } = stretch(input, random)
  const middle = from + random.below(to - from)
  return Buffer.concat([
    input.subarray(0, from),
    input.subarray(middle, to),
    input.subarray(from, middle),
    input.subarray(to),
  ])
}

function putIn(input: Buffer, random: Random, { words }: Context): Buffer {
  const at = random.below(input.length + 1)
  const over = random.chance(0.5) ? at : at + random.below(8)
  return Buffer.concat([input.subarray(0, at), Buffer.from(random.pick(words) ?? ''), input.subarray(over)])
}

const NUMBERS: readonly [string, ...string[]] = [
  ...([
    '0',
    '-0',
    '-1',
    '1e999',
    '-1e999',
    '1e-999',
    'NaN',
    '-Infinity',
    'nan',
    'inf',
    '"1"',
    'null',
    '1.',
  ] as const),
  ...[
    '9007199254740993',
    '18446744073709551616',
    '2147483648',
    '-9223372036854775808',
    '0.1e',
    '1'.repeat(400),
  ],
]

/** The next number in the text is another one. */
function changeNumber(input: Buffer, random: Random): Buffer {
  const from = random.below(input.length)
  // As bytes, so that what is no UTF-8 stays as it is.
  const text = input.toString('latin1', from, from + 200)
  const found = /[-\d][\d.e+-]*/.exec(text)
  if (found === null) return input
  const at = from + found.index
  return Buffer.concat([
    input.subarray(0, at),
    Buffer.from(random.pick(NUMBERS)),
    input.subarray(at + found[0].length),
  ])
}

/** Two, four or eight bytes anywhere hold a number at the edge of something, in either order of bytes. */
function changeLength(input: Buffer, random: Random): Buffer {
  const size = random.pick([2, 4, 8])
  if (input.length < size) return input
  const edges = [0n, 1n, -1n, 2n ** 31n, 2n ** 53n, BigInt(input.length), BigInt(input.length - 1), 512n]
  const value = BigInt.asUintN(8 * size, random.pick(edges) ?? 0n)
  const bytes = Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex')
  const changed = Buffer.from(input)
  changed.set(random.chance(0.5) ? bytes : bytes.reverse(), random.below(input.length - size + 1))
  return changed
}

/** Mostly a short piece. */
function stretch({ length }: Buffer, random: Random): { from: number; to: number } {
  const from = random.below(length)
  const longest = random.chance(0.7) ? Math.min(32, length - from) : length - from
  return { from, to: Math.min(length, from + 1 + random.below(longest)) }
}
