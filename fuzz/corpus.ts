import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Inputs that once showed a mistake: they are read again each time, before any other. */
const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url))

export interface Kept {
  /** As in `fuzz/corpus/<target>/`. */
  file: string
  input: Buffer
}

export function keptOf(target: string, corpus = CORPUS): Kept[] {
  const folder = join(corpus, target)
  const files = readdirSync(corpus).includes(target) ? readdirSync(folder) : []
  return files.map((file) => ({ file, input: readFileSync(join(folder, file)) }))
}

/** Returns where it is kept. */
export function keep(target: string, input: Buffer, corpus = CORPUS): string {
  const folder = join(corpus, target)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 12))
  writeFileSync(path, input)
  return path
}
