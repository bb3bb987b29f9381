import { readFileSync, writeFileSync } from 'node:fs'
import { type Asked, countManyJobs, countOneJob } from './count.js'

/** Pairs, so that what each training adds can be told from what is asked once. */
const SEEDS = [1, 3, 8]
const FILE = new URL('../scale-constants.json', import.meta.url)

/** Counts anew what is counted; what is assumed stays. A minute. */
export async function measure(): Promise<void> {
  const counted: { oneJob: Asked[]; manyJobs: Asked[] } = { oneJob: [], manyJobs: [] }
  for (const seeds of SEEDS) {
    counted.oneJob.push(await countOneJob(seeds))
    counted.manyJobs.push(await countManyJobs(seeds))
  }
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as object
  writeFileSync(FILE, `${JSON.stringify({ ...kept, counted }, undefined, 2)}\n`)
}
