import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attempt } from '../../fuzz/attempt.js'
import { keptOf } from '../../fuzz/corpus.js'
import { mistakesIn, readRange } from '../../fuzz/fuzz-target.js'
import { inputsOf } from '../../fuzz/input.js'
import { minimise } from '../../fuzz/minimise.js'
import { mutate } from '../../fuzz/mutate.js'
import { readOptions } from '../../fuzz/options.js'
import { startReader } from '../../fuzz/process.js'
import { randomOf } from '../../fuzz/random.js'
import type { Target } from '../../fuzz/target.js'
import { TARGETS } from '../../fuzz/targets.js'
import { FORMATS } from '../../src/results/formats.js'
import { TARGETS as BROKEN } from './broken-targets.js'

describe('a reader that is wrong is found, and the input made small', () => {
  const module = fileURLToPath(new URL('broken-targets.ts', import.meta.url))
  const reader = startReader(module, { heapMib: 64, stuckMs: 3000 })
  afterAll(() => reader.close())

  async function mistakes(name: string): Promise<{ why: string; input: string }[]> {
    const target = BROKEN.find((one) => one.name === name) as Target
    const found = await mistakesIn(reader, target, await readRange(reader, name, 0, 400))
    return found.map(({ why, input }) => ({ why, input: String(input) }))
  }

  test.each([
    ['throws', /^TypeError: Cannot read properties of undefined/, /^x$/],
    ['changes-its-input', /^Unsound: the reader has changed its input/, /^x$/],
    ['changes-a-prototype', /^Unsound: a prototype/, /^x$/],
    ['says-nothing', /^Unsound: a message of N characters/, /^$/],
    ['differs', /^Unsound: read a second time/, /^$/],
  ])('%s', async (name, why, input) => {
    const [first, ...others] = await mistakes(name)
    expect(first?.why).toMatch(why)
    expect(first?.input).toMatch(input)
    expect(others).toEqual([])
  })

  test.each([
    ['hangs', 'it does not end'],
    ['exits', 'the process ended, exit code 3: out of memory, or a crash'],
    ['fills-the-memory', expect.stringMatching(/^the process ended/)],
  ])('%s', async (name, why) => {
    const [tally] = await readRange(reader, name, 0, 400)
    const [find] = tally?.finds ?? []
    expect(find?.why).toEqual(why)
    const target = BROKEN.find((one) => one.name === name) as Target
    expect(String(inputsOf(target)(find?.seed ?? -1))).toContain('x')
  })

  test('keeps memory', async () => {
    const [tally] = await readRange(reader, 'keeps-what-it-reads', 0, 400)
    expect(tally?.finds).toContainEqual({ seed: 0, why: 'it keeps memory from one input to the next' })
  })

  test('and one that is not, is not', async () => {
    expect(await mistakes('sound')).toEqual([])
    const [tally] = await readRange(reader, 'sound', 0, 400)
    expect(tally).toMatchObject({ inputs: 400, recognised: 400, read: 400, finds: [] })
  })
})

describe('inputs', () => {
  test.each(TARGETS.map((target) => [target.name, target] as const))(
    'of %s are the same each time',
    (_, target) => {
      const [make, again] = [inputsOf(target), inputsOf(target)]
      const seeds = [0, 1, 2, 17, 4711]
      expect(seeds.map(make)).toEqual(seeds.toReversed().map(again).reverse())
    },
  )

  /** Else most of the time would go into what is refused at the first look. */
  test.each(TARGETS.map((target) => [target.name, target] as const))('of %s get far enough', (_, target) => {
    const make = inputsOf(target)
    const readings = Array.from({ length: 300 }, (_seed, seed) => attempt(target, make(seed)))
    const read = readings.filter(({ kind }) => kind === 'read').length
    const early = readings.filter((reading) => reading.kind === 'refused' && reading.early).length
    expect(read).toBeGreaterThan(30)
    expect(early).toBeLessThan(110)
  })

  test('every format has its target', () => {
    const targets = TARGETS.flatMap(({ format }) => format ?? [])
    expect(targets).toEqual(FORMATS.map(({ name }) => name))
  })

  test('what once was a mistake is none any more', () => {
    for (const target of TARGETS) for (const { input } of keptOf(target.name)) attempt(target, input)
    expect(TARGETS.some(({ name }) => keptOf(name).length > 0)).toBe(true)
  })
})

test('damage leaves the sound input as it is, and keeps to its size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, seed) => {
      const input = Buffer.from(bytes)
      const damaged = mutate(input, randomOf(seed), { other: Buffer.from('other'), words: ['a', ''] })
      expect(damaged.length).toBeLessThanOrEqual(64 * 1024)
      expect(input.equals(bytes)).toBe(true)
    }),
  )
})

test('small inputs still show what they must', async () => {
  const small = await minimise(
    Buffer.from(`${'a'.repeat(300)}<${'b'.repeat(40)}>c`),
    async (one) => /<.*>/.test(String(one)),
    5000,
  )
  expect(String(small)).toBe('<>')
  const unchanged = Buffer.from('abc')
  expect(await minimise(unchanged, async () => false, 5000)).toBe(unchanged)
})

test('options', () => {
  const names = (...args: string[]) => {
    const { targets, ...rest } = readOptions(args, TARGETS)
    return { ...rest, targets: targets.map(({ name }) => name) }
  }
  expect(names('json', 'csv', '20,000', '--from', '7')).toEqual({
    targets: ['json', 'csv'],
    count: 20_000,
    from: 7,
    coverage: false,
  })
  expect(names().targets).toHaveLength(TARGETS.length)
  expect(names()).toMatchObject({ count: 1_000_000, from: 0 })
  expect(names('--ci')).toMatchObject({ count: 50_000, from: 0 })
  expect(() => names('jsn')).toThrow(/There is no reader "jsn"\. There are: tensorboard, mlflow/)
  expect(() => names('--from', 'x')).toThrow('"x" is no number of inputs')
})
