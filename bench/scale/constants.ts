import { readFileSync } from 'node:fs'
import type { Results } from '../results.js'
import type { Asked } from './count.js'

/** Everything the model calculates with. */
export interface Constants {
  /** By the emulated GitHub, for a growing number of trainings. */
  counted: { oneJob: Asked[]; manyJobs: Asked[] }
  assumed: {
    /** Until a hosted machine is there and has begun its first step. */
    jobStartSeconds: number
    /** How long artifacts are kept; GitHub's default. */
    artifactDays: number
    /** Of a day's pull requests, those in its busiest hour. */
    busiestHour: number
  }
  /** Of the benchmark. */
  measured: {
    /** All that is no training, with nothing to install. */
    overheadSeconds: number
    /** Packages of the Keras example, nothing cached. */
    installSeconds: number
    /** A job in which everything is known: looks up, answers. */
    lookUpSeconds: number
  }
}

const FILE = new URL('../scale-constants.json', import.meta.url)
const RESULTS = new URL('../results.json', import.meta.url)

export function readConstants(): Constants {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Omit<Constants, 'measured'>
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results
  const overheadSeconds = medianOf(results, 'overhead: total')
  const { total, training } = partsOf(results, 'label → comment, cold, Keras')
  return {
    ...kept,
    measured: {
      overheadSeconds,
      installSeconds: total - training - overheadSeconds,
      lookUpSeconds: medianOf(results, 'label → comment, base known, Keras: only documentation'),
    },
  }
}

function rowOf({ rows }: Results, begins: string) {
  const row = rows.find(({ measure }) => measure.startsWith(begins))
  if (row?.result.kind !== 'measured') throw new Error(`bench/results.json has no "${begins}".`)
  return row.result
}

function medianOf(results: Results, begins: string): number {
  return rowOf(results, begins).reached.median
}

function partsOf(results: Results, begins: string): { total: number; training: number } {
  const { from } = rowOf(results, begins)
  const total = from['Headway, s']?.median
  const training = from['of which the longer training, s']?.median
  if (total === undefined || training === undefined) throw new Error(`"${begins}" lacks its parts.`)
  return { total, training }
}
