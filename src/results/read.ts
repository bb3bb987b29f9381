import type { Metric } from '../model/measurement.js'
import type { ResultFile } from '../model/training.js'
import type { Format, Reading } from './format.js'
import { FORMATS } from './formats.js'
import { merge, newestOfEach, type ReadFile } from './merge.js'
import { quote, Unreadable } from './unreadable.js'

export type ReadResults =
  | {
      kind: 'metrics'
      metrics: Metric[]
      /** Worth saying in the report, one sentence each; hostile until escaped. */
      notes: string[]
    }
  | {
      kind: 'bad'
      path: string
      /** Goes on after "cannot be read: "; hostile until escaped. */
      reason: string
    }

/** Enough to recognise a format by. */
const HEAD = 64 * 1024

/**
 * The metrics in the files that a training wrote. Of several files that match one line of `results`, the newest
 * counts; several lines' files are put together. One file that cannot be read makes all of it bad: half of the
 * numbers would look like all of them.
 */
export function readResults(files: ResultFile[]): ReadResults {
  const { files: chosen, notes } = newestOfEach(files)
  const read: ReadFile[] = []
  let path = ''
  try {
    for (const file of chosen) {
      path = file.path
      const reading = readText(path, file.text)
      read.push({ path, metrics: reading.metrics })
      notes.push(...reading.notes)
    }
    return { kind: 'metrics', metrics: together(read), notes }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'bad', path, reason: error.message }
    // A reader's own mistake (a stack that overflows, say) must cost this side only, and not the other one's numbers.
    return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` }
  }
}

function readText(path: string, written: string): Reading {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written
  if (text.trim() === '') throw new Unreadable('it is empty')
  const head = text.slice(0, HEAD)
  const format = FORMATS.find((candidate) => candidate.recognise(path, head))
  if (format === undefined) {
    const line = text.trim().split('\n', 1)[0] ?? ''
    throw new Unreadable(`it begins with ${quote(line)}; Headway reads ${inWords(FORMATS)}`)
  }
  return explained(`as ${format.name}, it`, () => format.read(text))
}

function together(read: ReadFile[]): Metric[] {
  return explained('together with the other files, it', () => merge(read))
}

function explained<T>(beginning: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new Unreadable(`${beginning} ${error.message}`)
  }
}

function inWords(formats: readonly Format[]): string {
  const names = formats.map((format) => format.name)
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
