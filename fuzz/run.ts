import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { keep, keptOf } from './corpus.js'
import { type Mistake, mistakesIn, readRange, whyNot } from './fuzz-target.js'
import type { Tally } from './messages.js'
import { readOptions } from './options.js'
import { LIMITS, type Reader, startReader } from './process.js'
import { showCoverage, showTally } from './show.js'
import type { Target } from './target.js'
import { TARGETS } from './targets.js'

/** Gives every reader inputs that nobody should have written, and says what becomes of them: `npm run fuzz`. */

const MODULE = fileURLToPath(new URL('targets.ts', import.meta.url))
/** So much of a reader's inputs one process reads before another target's may come. */
const RANGE = 25_000

interface Job {
  target: Target
  from: number
  to: number
}

const options = readOptions(process.argv.slice(2), TARGETS)
const end = options.from + options.count
const jobs = options.targets.flatMap((target) =>
  Array.from({ length: Math.ceil(options.count / RANGE) }, (_, index): Job => {
    const from = options.from + index * RANGE
    return { target, from, to: Math.min(end, from + RANGE) }
  }),
)
const tallies = new Map<string, Tally[]>()
const start = performance.now()
let mistakes = 0

// Coverage is counted within one process.
const cores = options.coverage ? 1 : availableParallelism()
const readers = Array.from({ length: Math.min(cores, jobs.length) }, () =>
  startReader(MODULE, undefined, options.coverage),
)
try {
  await Promise.all(readers.map(work))
  const [first] = readers
  if (options.coverage && first !== undefined) {
    const answer = await first.ask({ kind: 'coverage' })
    if (answer.kind === 'coverage') console.log(showCoverage(answer.files))
  }
} finally {
  for (const reader of readers) reader.close()
}
const seconds = Math.round((performance.now() - start) / 1000)
console.log(
  `${mistakes === 0 ? 'No mistake' : `${mistakes} mistakes`}, ${seconds} s on ${readers.length} cores`,
)
process.exitCode = mistakes === 0 ? 0 : 1

async function work(reader: Reader): Promise<void> {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    const { target, from, to } = job
    if (from === options.from) await replay(reader, target)
    const began = performance.now()
    const found = await readRange(reader, target.name, from, to)
    const took = (performance.now() - began) / 1000
    const all = [...(tallies.get(target.name) ?? []), ...found]
    tallies.set(target.name, all)
    console.log(showTally(target.name, found, took))
    if (found.some(({ finds }) => finds.length > 0)) await tellMistakes(target, found)
  }
}

/** What once was a mistake is none any more. */
async function replay(reader: Reader, target: Target): Promise<void> {
  for (const { file, input } of keptOf(target.name)) {
    const why = await whyNot(reader, target.name, input)
    if (why === undefined) continue
    mistakes += 1
    console.log(`✗ ${target.name}: fuzz/corpus/${target.name}/${file}\n  ${why}`)
  }
}

/** In a process that is given up sooner: each try may take all the time that it has. */
async function tellMistakes(target: Target, found: Tally[]): Promise<void> {
  const reader = startReader(MODULE, { ...LIMITS, stuckMs: 2000 })
  try {
    for (const mistake of await mistakesIn(reader, target, found)) tell(target, mistake)
  } finally {
    reader.close()
  }
}

function tell(target: Target, { why, seed, input }: Mistake): void {
  mistakes += 1
  const shown = JSON.stringify(input.toString('latin1')).slice(0, 200)
  console.log(
    `✗ ${target.name}: ${why}\n  input ${seed}, made as small as ${input.length} bytes: ${shown}\n  kept as ${keep(target.name, input)}`,
  )
}
