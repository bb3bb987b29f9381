import type { Metric, Series } from '../model/measurement.js'
import type { ResultFile } from '../model/training.js'
import { inOrder } from './axis.js'
import { asMetrics, type FoundMetrics, keep } from './found-metrics.js'
import { isEventFile, namesOfRuns } from './tensorboard/event-runs.js'
import { quote, Unreadable } from './unreadable.js'

export interface Merged {
  metrics: Metric[]
  series: Series[]
}

export interface ReadFile extends Merged {
  path: string
  /** The folder whose files are one whole with it, if its format has such: see `Format.wholeOf`. */
  whole: string | undefined
}

type WholeOf = (path: string) => string | undefined

/**
 * Of several files that match one line of `results`, the newest: the others are likely from earlier epochs. Where it is
 * part of a whole, all files of that whole, by name. TensorBoard's event files all count: they are of one training, in a
 * folder each for its parts, as `train` and `validation`.
 */
export function newestOfEach(
  files: ResultFile[],
  wholeOf: WholeOf = () => undefined,
): { files: ResultFile[]; notes: string[] } {
  const notes: string[] = []
  const chosen = [...new Set(files.map((file) => file.pattern))].flatMap((pattern) => {
    const all = files.filter((file) => file.pattern === pattern)
    const events = all.filter(({ path }) => isEventFile(path)).toSorted(byName)
    const matched = all.filter(({ path }) => !isEventFile(path))
    const [newest] = matched.toSorted(newestFirst)
    if (newest === undefined) return events
    const whole = wholeOf(newest.path)
    const read = whole === undefined ? [newest] : matched.filter(({ path }) => wholeOf(path) === whole)
    if (matched.length > read.length) {
      const what =
        whole === undefined
          ? `the newest, ${quote(newest.path)}, was read`
          : `those in the newest folder, ${quote(whole)}, were read`
      notes.push(`${matched.length} files match ${quote(pattern)}: ${what}.`)
    }
    return [...events, ...read.toSorted(byName)]
  })
  return { files: chosen, notes }
}

/** Of files written in the same millisecond, the name decides, so that both sides choose alike. */
function newestFirst(a: ResultFile, b: ResultFile): number {
  return b.modifiedAt - a.modifiedAt || -byName(a, b)
}

function byName(a: ResultFile, b: ResultFile): number {
  return a.path < b.path ? -1 : 1
}

/**
 * All metrics and series of several files. Where two files share a name (`loss` in train.json and in test.json), every
 * name is prefixed with its file's: `train.loss`. Files of one whole share names because they mean the same: what one
 * of them follows is the series of the number in another, or goes on where that one's series ends.
 *
 * @throws Unreadable when even then two have one name
 */
export function merge(files: ReadFile[]): Merged {
  const places = placesOf(files)
  const runs = places.filter((_, index) => isEventFile(files[index]?.path ?? ''))
  const labels = shareANames(files, places) ? labelsOf([...new Set(places)], [...new Set(runs)]) : undefined
  const metrics: FoundMetrics = new Map()
  const parts = new Map<string, Series[]>()
  files.forEach((file, index) => {
    const label = labels?.get(places[index] ?? '')
    const fullName = (name: string): string => (label ? `${label}.${name}` : name)
    for (const { name, value } of file.metrics) {
      const full = fullName(name)
      if (metrics.has(full)) throw new Unreadable(`has a number that another file has, too: ${quote(full)}`)
      keep(metrics, full, value)
    }
    for (const one of file.series) {
      const full = fullName(one.name)
      parts.set(full, [...(parts.get(full) ?? []), one])
    }
  })
  const series = Array.from(parts, ([name, those]) => joined(name, those))
  for (const { name, values } of series) {
    const last = values.at(-1)
    if (!metrics.has(name) && last !== undefined) keep(metrics, name, last)
  }
  // Formats refuse a file without numbers, but an event file may well hold pictures alone, beside others.
  if (files.length > 0 && metrics.size === 0)
    throw new Unreadable('holds no scalar, and so no number to compare')
  return { metrics: asMetrics(metrics), series }
}

/**
 * Of each file the whole that it is part of, or else its own path. A whole takes in what else lies in its folder, but not
 * one of event files: in the folder of logs may lie anything.
 */
function placesOf(files: ReadFile[]): string[] {
  const wholes = new Set(files.map(({ path, whole }) => (isEventFile(path) ? undefined : whole)))
  return files.map(({ path, whole }) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    return whole ?? (wholes.has(folder) ? folder : path)
  })
}

function shareANames(files: ReadFile[], places: string[]): boolean {
  const owners = new Map<string, string>()
  return files.some(({ metrics, series }, index) => {
    const place = places[index] ?? ''
    return [...metrics, ...series].some(({ name }) => {
      const owner = owners.get(name) ?? place
      owners.set(name, owner)
      return owner !== place
    })
  })
}

/**
 * The shortest that tells all files apart: their names, their paths without the ending, or their whole paths. Event
 * files are called as TensorBoard calls their runs; the outermost of these has no label.
 */
function labelsOf(places: string[], runs: string[]): Map<string, string> {
  const ofRuns = namesOfRuns(runs)
  const paths = places.filter((place) => !ofRuns.has(place))
  const relative = paths.map((path) => path.replace('$HEADWAY_RESULTS/', ''))
  const withoutEnding = relative.map((path) => path.replace(/(?<=[^/])\.[^./]*$/, ''))
  const names = withoutEnding.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const tellsApart = (tried: string[]): boolean =>
    new Set([...tried, ...ofRuns.values()]).size === places.length
  const labels = [names, withoutEnding].find(tellsApart) ?? paths
  const all = [...ofRuns, ...paths.map((path, index): [string, string] => [path, labels[index] ?? path])]
  return new Map(all.map(([place, label]) => [place, label.replaceAll('/', '.')]))
}

/** One after the other, as far as they are over the same axis as the last one. */
function joined(name: string, parts: Series[]): Series {
  const axis = parts.at(-1)?.axis ?? ''
  const same = parts.filter((part) => part.axis === axis)
  const [only] = same
  if (only !== undefined && same.length === 1) return { ...only, name }
  return inOrder(
    name,
    axis,
    same.flatMap(({ at }) => at),
    same.flatMap(({ values }) => values),
  )
}
