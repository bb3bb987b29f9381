import type { Prediction } from '../../model/measurement.js'
import type { ResultFile } from '../../model/training.js'
import { newestOfEach } from '../merge.js'
import { quote, Unreadable } from '../unreadable.js'
import { columnsIn } from './columns.js'
import { type Row, tableFormatOf } from './table.js'
import { idIn, textIn } from './text.js'

export type ReadPredictions =
  | {
      kind: 'predictions'
      /** Unique by id, in the order they were written. */
      predictions: Prediction[]
      /** Worth saying in the report, one sentence each; hostile until escaped. */
      notes: string[]
    }
  | {
      kind: 'bad'
      path: string
      /** Goes on after "cannot be read: "; hostile until escaped. */
      reason: string
    }

const MOST_EXAMPLES = 200_000

/** The examples found so far, and which file has them. */
type Found = Map<string, { prediction: Prediction; path: string }>

/**
 * What a training says of single examples: CSV, or JSON with a dict an example. Of several files that match one line of
 * `predictions`, the newest counts; several lines' files are put together. One that cannot be read makes all of it bad:
 * half of the examples would look like all of them.
 */
export function readPredictions(files: ResultFile[]): ReadPredictions {
  const { files: chosen, notes } = newestOfEach(files)
  const found: Found = new Map()
  let path = ''
  try {
    for (const file of chosen) {
      path = file.path
      notes.push(...readInto(found, path, new TextDecoder().decode(file.bytes)))
    }
    return { kind: 'predictions', predictions: Array.from(found.values(), (each) => each.prediction), notes }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'bad', path, reason: error.message }
    // A reader's own mistake must cost the predictions only, and not the numbers beside them.
    return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` }
  }
}

/** Returns what is worth saying of it. */
function readInto(found: Found, path: string, text: string): string[] {
  if (text.trim() === '') throw new Unreadable('it is empty')
  const format = tableFormatOf(path, text)
  try {
    const { names, rows } = format.read(text)
    const { columns, notes } = columnsIn(names)
    for (const row of rows) {
      const prediction: Prediction = {
        id: idIn(row, columns.id),
        label: textIn(row, columns.label, 'label'),
        prediction: textIn(row, columns.prediction, 'prediction'),
      }
      keep(found, prediction, path, row)
    }
    return notes
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new Unreadable(`as ${format.name}, it ${error.message}`)
  }
}

function keep(found: Found, prediction: Prediction, path: string, { place }: Row): void {
  const { id } = prediction
  const other = found.get(id)
  if (other !== undefined) {
    const again =
      other.path === path
        ? `has the id ${quote(id)} for a second time in ${place}`
        : `has the id ${quote(id)} in ${place}, which is in ${quote(other.path)}, too`
    throw new Unreadable(`${again}; each example needs an id of its own`)
  }
  if (found.size === MOST_EXAMPLES) {
    throw new Unreadable(
      'holds more than 200,000 examples, the most that are compared; write a part of them, the same in head and base',
    )
  }
  found.set(id, { prediction, path })
}
