import type { Target } from '../../fuzz/target.js'

/** Readers that are wrong in one way each, of inputs that have an `x` in them. */

const leaked: Buffer[] = []
let times = 0

const BROKEN: Record<string, (input: Buffer) => void> = {
  throws: () => {
    throw new TypeError('Cannot read properties of undefined')
  },
  hangs: () => {
    for (;;);
  },
  'fills-the-memory': () => {
    const all: number[][] = []
    for (;;) all.push(new Array(100_000).fill(0.5))
  },
  'changes-a-prototype': () => {
    Reflect.set(Object.prototype, 'polluted', true)
  },
  'changes-its-input': (input) => {
    input[0] = (input[0] ?? 0) ^ 1
  },
  'keeps-what-it-reads': () => {
    leaked.push(Buffer.alloc(1024 * 1024))
  },
  exits: () => process.exit(3),
}

export const TARGETS: readonly Target[] = [
  ...Object.entries(BROKEN).map(
    ([name, fail]): Target => ({
      ...sound(name),
      read: (input) => {
        if (input.includes('x')) fail(input)
        return { kind: 'read', value: input.length }
      },
    }),
  ),
  { ...sound('differs'), read: () => ({ kind: 'read', value: times++ }) },
  { ...sound('says-nothing'), read: () => ({ kind: 'refused', message: '' }) },
  sound('sound'),
]

function sound(name: string): Target {
  return {
    name,
    seeds: () => [Buffer.from('abcdefgh 1.5 ijklmnop')],
    words: ['y', 'x', '\n'],
    read: (input) => ({ kind: 'read', value: input.toString() }),
  }
}
