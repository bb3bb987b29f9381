import type { Metric, Series } from '../model/measurement.js'
import type { ResultFile } from '../model/training.js'
import { type Takes, takeAtBest } from './at-best.js'
import type { Content, Format, Reading } from './format.js'
import { FORMATS, PLAIN } from './formats.js'
import { type Merged, merge, newestOfEach, type ReadFile } from './merge.js'
import { thinAll } from './thin.js'
import { quote, Unreadable } from './unreadable.js'

export type ReadResults =
  | {
      kind: 'metrics'
      metrics: Metric[]
      series: Series[]
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
 * The metrics and series in the files that a training wrote. Of several files that match one line of `results`, the
 * newest counts; several lines' files are put together. One file that cannot be read makes all of it bad: half of the
 * numbers would look like all of them.
 *
 * @param takes which metrics are taken at the best epoch of which, rather than at the end; by full names
 */
export function readResults(files: ResultFile[], takes: Takes = () => undefined): ReadResults {
  const { files: chosen, notes } = newestOfEach(files, wholeOf)
  const read: ReadFile[] = []
  let path = ''
  try {
    for (const file of chosen) {
      path = file.path
      const reading = readFile(path, file.bytes)
      read.push({ path, whole: wholeOf(path), metrics: reading.metrics, series: reading.series })
      notes.push(...reading.notes)
    }
    const merged = together(read)
    const taken = takeAtBest(merged, takes)
    const curves = curvesOf(merged.series)
    return {
      kind: 'metrics',
      metrics: taken.metrics,
      series: curves.series,
      notes: [...notes, ...taken.notes, ...curves.notes],
    }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'bad', path, reason: error.message }
    // A reader's own mistake (a stack that overflows, say) must cost this side only, and not the other one's numbers.
    return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` }
  }
}

function wholeOf(path: string): string | undefined {
  for (const format of FORMATS) {
    const whole = format.wholeOf?.(path)
    if (whole !== undefined) return whole
  }
  return undefined
}

/** One point is no curve. */
function curvesOf(series: Series[]): { series: Series[]; notes: string[] } {
  const long = series.filter(({ at }) => at.length > 1)
  const thin = thinAll(long)
  const missing = long.length - thin.length
  const notes = missing > 0 ? [`The curves of ${missing} of ${long.length} metrics were left out.`] : []
  return { series: thin, notes }
}

function readFile(path: string, bytes: Uint8Array): Reading {
  const head = decode(bytes.subarray(0, 4 * HEAD)).slice(0, HEAD)
  if (head.trim() === '' && decode(bytes).trim() === '') throw new Unreadable('it is empty')
  const format = FORMATS.find((candidate) => candidate.recognise(path, head))
  if (format === undefined) {
    const line = head.trim().split('\n', 1)[0] ?? ''
    throw new Unreadable(
      `it begins with ${quote(line)}; Headway reads ${namesOf(PLAIN)} and the files of libraries that its README lists`,
    )
  }
  return explained(`as ${format.name}, it`, () => format.read(contentOf(path, bytes)))
}

/** TextDecoder takes a byte order mark away. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function contentOf(path: string, bytes: Uint8Array): Content {
  let text: string | undefined
  return {
    path,
    bytes,
    get text() {
      text ??= decode(bytes)
      return text
    },
  }
}

function together(read: ReadFile[]): Merged {
  return explained(read.length > 1 ? 'together with the other files, it' : 'it', () => merge(read))
}

function explained<T>(beginning: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new Unreadable(`${beginning} ${error.message}`)
  }
}

function namesOf(formats: readonly Format[]): string {
  return formats.map((format) => format.name).join(', ')
}
