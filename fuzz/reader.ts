import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { attempt, whyOf } from './attempt.js'
import { startCoverage } from './coverage.js'
import { type Inputs, inputsOf } from './input.js'
import type { Answer, Order, Tally } from './messages.js'
import type { Target } from './target.js'

/**
 * The process that reads. It may hang, or be ended for its memory, at any input: the number of the one that it is at
 * stands in the file `PLACE`.
 *
 * Arguments: the module with the targets, and whether coverage is measured.
 */
const PLACE = 3
const MOST_FINDS = 20
/** Of so many inputs one is read a second time: that takes as long as the first. */
const TWICE = 4
/** What V8 itself learns on the way is less. */
const MOST_GROWN = 24 * 1024 * 1024

const [, , module = '', covers] = process.argv
const coverage = covers === 'covers' ? await startCoverage() : undefined
const { TARGETS }: { TARGETS: readonly Target[] } = await import(pathToFileURL(module).href)
const inputs = new Map<string, Inputs>()

process.on('message', (order: Order) => answer(order))
process.on('disconnect', () => process.exit())
process.send?.('ready')

async function answer(order: Order): Promise<void> {
  const send = (message: Answer): unknown => process.send?.(message)
  if (order.kind === 'coverage') {
    send({ kind: 'coverage', files: (await coverage?.()) ?? [] })
    return
  }
  const target = TARGETS.find(({ name }) => name === order.target)
  if (target === undefined) throw new Error(`There is no target "${order.target}".`)
  if (order.kind === 'one') {
    send({ kind: 'one', why: whyNot(target, Buffer.from(order.input, 'base64')) })
    return
  }
  const make = inputs.get(target.name) ?? inputsOf(target)
  inputs.set(target.name, make)
  send({ kind: 'tally', ...readRange(target, make, order.from, order.to) })
}

function whyNot(target: Target, input: Buffer): string | undefined {
  try {
    attempt(target, input)
    return undefined
  } catch (error) {
    return whyOf(error)
  }
}

function readRange(target: Target, make: Inputs, from: number, to: number): Tally {
  const tally: Tally = {
    inputs: 0,
    bytes: 0,
    recognised: 0,
    read: 0,
    finds: [],
    slowest: { seed: from, ms: 0 },
    grownBytes: 0,
  }
  const before = inUse()
  const place = Buffer.alloc(8)
  for (let seed = from; seed < to && tally.finds.length < MOST_FINDS; seed += 1) {
    place.writeDoubleLE(seed)
    writeSync(PLACE, place, 0, place.length, 0)
    const input = make(seed)
    const start = performance.now()
    try {
      const reading = attempt(target, input, seed % TWICE === 0)
      if (reading.kind === 'read') tally.read += 1
      if (reading.kind === 'read' || reading.early !== true) tally.recognised += 1
    } catch (error) {
      tally.finds.push({ seed, why: whyOf(error) })
    }
    const ms = performance.now() - start
    if (ms > tally.slowest.ms) tally.slowest = { seed, ms }
    tally.inputs += 1
    tally.bytes += input.length
  }
  tally.grownBytes = inUse() - before
  if (tally.grownBytes > MOST_GROWN)
    tally.finds.push({ seed: from, why: 'it keeps memory from one input to the next' })
  return tally
}

/** What a collection frees of buffers, another thread frees, and the next collection waits for that. More in a row V8 takes for a heap that is full. */
const COLLECTIONS = 2

/** Memory, with everything collected that can be. */
function inUse(): number {
  for (let count = 0; count < COLLECTIONS; count += 1) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
