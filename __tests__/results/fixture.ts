import { readFileSync } from 'node:fs'
import { readResults } from '../../src/results/read.js'

/** A file that real Python wrote: see fixtures/make.py. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

/** Reads one text as a training's only results file; its metrics as pairs, or why it is bad. */
export function readOne(text: string, path = 'result.txt'): [string, number][] | string {
  const read = readResults([{ path, pattern: path, text, modifiedAt: 0 }])
  return read.kind === 'bad' ? read.reason : read.metrics.map(({ name, value }) => [name, value])
}

export function notesOn(text: string, path = 'result.txt'): string[] {
  const read = readResults([{ path, pattern: path, text, modifiedAt: 0 }])
  return read.kind === 'bad' ? [] : read.notes
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
