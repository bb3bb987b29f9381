import fc from 'fast-check'
import type { ResultFile } from '../../src/model/training.js'
import { isEventFile } from '../../src/results/tensorboard/event-runs.js'
import { events } from './events.js'
import { json, jsonLines } from './json-files.js'
import { csv, dvclive } from './tables.js'

/** Several files as one input: path, line of `results`, age and text of each. */
type Written = [path: string, pattern: string, age: number, text: string]

function fileAt(text: fc.Arbitrary<string>, ...paths: string[]): fc.Arbitrary<Written> {
  const pattern = fc.constantFrom('**', 'a.*', 'out/*')
  return fc.tuple(fc.constantFrom(...paths), pattern, fc.integer({ min: 0, max: 3 }), text)
}

/** So long that not all of its points are kept, with something odd somewhere. */
const longLog = fc
  .tuple(
    fc.integer({ min: 1990, max: 4000 }),
    fc.dictionary(fc.nat(4000).map(String), fc.constantFrom('nan', 'inf', '9')),
  )
  .map(([length, odd]) =>
    ['epoch,loss', ...Array.from({ length }, (_, row) => `${row},${odd[row] ?? row % 7}`)].join('\n'),
  )

const file = fc.oneof(
  { weight: 8, arbitrary: fileAt(json, 'a.json', 'b.json', 'out/a.json') },
  { weight: 8, arbitrary: fileAt(jsonLines, 'a.jsonl', 'out/b.jsonl') },
  { weight: 8, arbitrary: fileAt(csv, 'a.csv', 'b.csv') },
  {
    weight: 8,
    arbitrary: fileAt(
      dvclive,
      'x/plots/metrics/loss.tsv',
      'x/plots/metrics/val/acc.tsv',
      'plots/metrics/acc.tsv',
    ),
  },
  {
    weight: 8,
    arbitrary: fileAt(
      events.map((bytes) => bytes.toString('latin1')),
      ...['logs/train', 'logs/validation', 'logs', 'x/plots/metrics'].map(
        (run) => `${run}/events.out.tfevents.1.host`,
      ),
    ),
  },
  { weight: 1, arbitrary: fileAt(longLog, 'log.csv') },
)

export const severalFiles: fc.Arbitrary<string> = fc
  .uniqueArray(file, { selector: ([path]) => path, minLength: 1, maxLength: 5 })
  .map((all) => JSON.stringify(all))

/** `undefined` where an input was damaged so that there is no file any more. */
export function filesIn(input: Buffer): ResultFile[] | undefined {
  try {
    const all: Written[] = JSON.parse(String(input))
    if (all.length === 0) return undefined
    return all.map(([path, pattern, age, text]) => {
      const bytes = Buffer.from(text, isEventFile(path) ? 'latin1' : 'utf8')
      if (typeof pattern !== 'string' || typeof age !== 'number') throw new TypeError('No file.')
      return { path, pattern, bytes, modifiedAt: age }
    })
  } catch {
    return undefined
  }
}
