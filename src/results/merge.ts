import type { Metric } from '../model/measurement.js'
import type { ResultFile } from '../model/training.js'
import { asMetrics, type FoundMetrics, keep } from './found-metrics.js'
import { quote, Unreadable } from './unreadable.js'

export interface ReadFile {
  path: string
  metrics: Metric[]
}

/**
 * Of several files that match one line of `results`, the newest: the others are likely from earlier epochs.
 */
export function newestOfEach(files: ResultFile[]): { files: ResultFile[]; notes: string[] } {
  const notes: string[] = []
  const chosen = [...new Set(files.map((file) => file.pattern))].flatMap((pattern) => {
    const matched = files.filter((file) => file.pattern === pattern)
    const [newest] = matched.toSorted(newestFirst)
    if (newest === undefined) return []
    if (matched.length > 1) {
      notes.push(
        `${matched.length} files match ${quote(pattern)}: the newest, ${quote(newest.path)}, was read.`,
      )
    }
    return [newest]
  })
  return { files: chosen, notes }
}

/** Of files written in the same millisecond, the name decides, so that both sides choose alike. */
function newestFirst(a: ResultFile, b: ResultFile): number {
  return b.modifiedAt - a.modifiedAt || (a.path < b.path ? 1 : -1)
}

/**
 * All metrics of several files. Where two files share a name (`loss` in train.json and in test.json), every name
 * is prefixed with its file's: `train.loss`.
 *
 * @throws Unreadable when even then two have one name
 */
export function merge(files: ReadFile[]): Metric[] {
  const labels = shareANames(files) ? labelsOf(files.map((file) => file.path)) : undefined
  const found: FoundMetrics = new Map()
  files.forEach((file, index) => {
    for (const { name, value } of file.metrics) {
      const full = labels === undefined ? name : `${labels[index]}.${name}`
      if (found.has(full)) throw new Unreadable(`has a number that another file has, too: ${quote(full)}`)
      keep(found, full, value)
    }
  })
  return asMetrics(found)
}

function shareANames(files: ReadFile[]): boolean {
  const names = files.flatMap((file) => file.metrics.map(({ name }) => name))
  return new Set(names).size < names.length
}

/** The shortest that tells all files apart: their names, their paths without the ending, or their whole paths. */
function labelsOf(paths: string[]): string[] {
  const relative = paths.map((path) => path.replace('$HEADWAY_RESULTS/', ''))
  const withoutEnding = relative.map((path) => path.replace(/(?<=[^/])\.[^./]*$/, ''))
  const names = withoutEnding.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const labels = [names, withoutEnding].find((tried) => new Set(tried).size === paths.length) ?? paths
  return labels.map((label) => label.replaceAll('/', '.'))
}
