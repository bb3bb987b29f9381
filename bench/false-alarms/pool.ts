import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A metric's numbers at the end of each training: the first is that of seed 1. */
export type Numbers = Record<MetricName, number[]>

export type MetricName = 'accuracy' | 'loss'

/** Trainings of head and base, between which nothing differs but the random numbers that a seed gives. */
export interface Pool {
  /** How it was made, in words. */
  how: string
  epochs: number
  python: string
  date: string
  head: Numbers
  base: Numbers
}

const POOL = fileURLToPath(new URL('./pool.json', import.meta.url))
const BIOME = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url))

export async function readPool(): Promise<Pool> {
  return JSON.parse(await readFile(POOL, 'utf8'))
}

export async function writePool(pool: Pool): Promise<void> {
  await writeFile(POOL, JSON.stringify(pool))
  // As `npm run lint` wants it.
  execFileSync(BIOME, ['format', '--write', POOL], { stdio: 'ignore' })
}
