import { readFileSync } from 'node:fs'
import type { ResultFile } from '../../src/model/training.js'
import type { Content } from '../../src/results/format.js'
import { type ReadResults, readResults } from '../../src/results/read.js'

/** A file that real Python wrote: see fixtures/make.py, or that a library did: fixtures/make-libraries.py. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

/** A results file that holds this text. */
export function resultFile(path: string, text: string, pattern = path, modifiedAt = 0): ResultFile {
  return { path, pattern, bytes: Buffer.from(text), modifiedAt }
}

/** The same as a format gets it. */
export function contentOf(text: string, path = 'result.txt'): Content {
  return { path, bytes: Buffer.from(text), text }
}

/** Reads one text as a training's only results file; its metrics as pairs, or why it is bad. */
export function readOne(text: string, path = 'result.txt'): [string, number][] | string {
  const read = readResults([resultFile(path, text)])
  return read.kind === 'bad' ? read.reason : read.metrics.map(({ name, value }) => [name, value])
}

export function notesOn(text: string, path = 'result.txt'): string[] {
  const read = readResults([resultFile(path, text)])
  return read.kind === 'bad' ? [] : read.notes
}

/** A curve as axis and points: `['epoch', [1, 0.9], [2, 0.7]]`. */
export type Curve = [axis: string, ...points: [number, number][]]

/** The series of one text, by name. */
export function curvesOn(text: string, path = 'result.txt'): Record<string, Curve> {
  return curvesIn(readResults([resultFile(path, text)]))
}

export function curvesIn(read: ReadResults): Record<string, Curve> {
  if (read.kind === 'bad') throw new Error(read.reason)
  return Object.fromEntries(
    read.series.map(({ name, axis, at, values }) => [
      name,
      [axis, ...at.map((step, index): [number, number] => [step, values[index] ?? Number.NaN])],
    ]),
  )
}

/** Files in fixtures/ as a training's results, all by one line of `results`. */
export function readFixtures(...names: string[]): ReadResults {
  return readResults(names.map((name) => resultFile(name, fixture(name), '**')))
}

/** The metrics of one such file. */
export function metricsOf(name: string): Record<string, number> {
  const read = readFixtures(name)
  if (read.kind === 'bad') throw new Error(read.reason)
  return Object.fromEntries(read.metrics.map((metric) => [metric.name, metric.value]))
}

/** The numbers of `NESTED` in fixtures/make.py. */
export const NESTED: [string, number][] = [
  ['epochs', 3],
  ['val.loss', 0.1234567890123456],
  ['val.top-5 accuracy', 0.99],
  ['val.f1.macro', 1e-5],
  ['val.f1.micro', 2 ** 60],
  ['größe', -0],
]

/** What is left at the end of `EPOCHS` in fixtures/make.py. */
export const LAST: [string, number][] = [
  ['epoch', 3],
  ['loss', Number.NaN],
  ['accuracy', 0.5],
  ['test_accuracy', 0.625],
]
