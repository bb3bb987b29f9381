import type { Effort, Experiment, Measured, Row } from './experiment.js'
import type { Machine } from './machine.js'
import { isKept, type Summary, summarise } from './statistics.js'

/** Everything that one run of the benchmark found: `results.json`. */
export interface Results {
  date: string
  rounds: number
  machine: Machine
  rows: Outcome[]
}

export interface Outcome extends Row {
  experiment: string
  result: Reached | { kind: 'failed'; why: string }
}

export interface Reached {
  kind: 'measured'
  kept: boolean
  reached: Series
  from: Record<string, Series>
}

export interface Series extends Summary {
  rounds: number[]
}

/** What went wrong in one experiment must not cost the numbers of the others. */
export async function perform(experiment: Experiment, effort: Effort): Promise<Outcome[]> {
  const { name, rows } = experiment
  try {
    const measured = await experiment.run(effort)
    return rows.map((row, index) => ({ experiment: name, ...row, result: judge(row, measured[index]) }))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    effort.say(message)
    const why = withoutPaths(message.split('\n')[0] ?? '')
    return rows.map((row) => ({ experiment: name, ...row, result: { kind: 'failed', why } }))
  }
}

/** Where something stands on this machine is nobody's business. */
function withoutPaths(text: string): string {
  return text.replace(/(?<=^|[\s"'`(])\/[^\s"'`)]+/g, '…')
}

function judge(row: Row, measured: Measured | undefined): Reached {
  if (measured === undefined) throw new Error(`Nobody measured: ${row.measure}`)
  const reached = seriesOf(measured.rounds)
  const from = Object.entries(measured.from).map(([name, rounds]) => [name, seriesOf(rounds)])
  return { kind: 'measured', kept: isKept(row.must, reached), reached, from: Object.fromEntries(from) }
}

function seriesOf(rounds: number[]): Series {
  const { median, lowest, highest } = summarise(rounds)
  return {
    median: rounded(median),
    lowest: rounded(lowest),
    highest: rounded(highest),
    rounds: rounds.map(rounded),
  }
}

/** No more digits than mean something. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
