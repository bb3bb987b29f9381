import { readFileSync } from 'node:fs'
import type { Series } from '../../../src/model/measurement.js'
import type { ResultFile } from '../../../src/model/training.js'
import { readResults } from '../../../src/results/read.js'

/** What the script that made a fixture logged, as it wrote it down beside. JSON has no word for NaN and the infinite. */
export type Logged = Record<string, { at: number[]; values: (number | string)[] }>

const WORDS: ReadonlyMap<unknown, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
])

export function asNumber(written: number | string): number {
  return WORDS.get(written) ?? Number(written)
}

export function seriesFrom(logged: Logged, axis = 'step', prefix = ''): Series[] {
  return Object.entries(logged).map(([name, { at, values }]) => ({
    name: prefix + name,
    axis,
    at,
    values: values.map(asNumber),
  }))
}

const FIXTURES = new URL('../fixtures/', import.meta.url)

export function fixtureBytes(path: string): Buffer {
  return readFileSync(new URL(path, FIXTURES))
}

export function fixtureJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8'))
}

export function fileOf(path: string, bytes: Uint8Array, pattern = path, modifiedAt = 0): ResultFile {
  return { path, pattern, bytes, modifiedAt }
}

/** The metrics as pairs, the series and the notes, or why it is bad. */
export function readBytes(...files: ResultFile[]) {
  const read = readResults(files)
  if (read.kind === 'bad') return read.reason
  return {
    metrics: read.metrics.map(({ name, value }): [string, number] => [name, value]),
    series: read.series,
    notes: read.notes,
  }
}
