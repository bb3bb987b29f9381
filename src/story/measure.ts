import { randomUUID } from 'node:crypto'
import { takesOf } from '../comparison/take.js'
import type { Environment } from '../model/environment.js'
import type { Failure, Measurement, Prediction, Result } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import type { Settings } from '../model/settings.js'
import type { Exit, TrainingOutcome } from '../model/training.js'
import { readPredictions } from '../results/predictions/read.js'
import { readResults } from '../results/read.js'

/** What is read of that which a training wrote: inputs of these names. */
export type Wanted = Pick<Settings, 'results' | 'predictions' | 'metrics'>

/** What a training that ran gave. `missingScript` is a file which the command names and the commit lacks. */
export function measure(
  item: PlanItem,
  outcome: TrainingOutcome,
  environment: Environment,
  wanted: Wanted,
  missingScript: string | undefined,
): Measurement {
  return {
    schema: 1,
    id: randomUUID(),
    ...identity(item),
    result: resultOf(outcome, wanted, missingScript),
    cost: outcome.cost,
    machine: outcome.machine,
    threads: outcome.threads,
    environment: {
      description: environment.description,
      source: environment.source,
      python: environment.python,
      packages: environment.packages,
    },
    logTail: outcome.logTail,
    reads: outcome.reads,
    reused: undefined,
  }
}

/** A side that never came as far as its training. */
export function unmeasured(item: PlanItem, failure: Failure, logTail: string[] = []): Measurement {
  return {
    schema: 1,
    id: randomUUID(),
    ...identity(item),
    result: { kind: 'failed', failure },
    cost: undefined,
    machine: undefined,
    threads: {},
    environment: undefined,
    logTail,
    reads: undefined,
    reused: undefined,
  }
}

function identity({ side, commit, seed }: PlanItem): Pick<Measurement, 'side' | 'commit' | 'seed'> {
  return { side, commit, seed }
}

function resultOf(
  outcome: TrainingOutcome,
  { results: patterns, predictions, metrics: rules }: Wanted,
  missingScript: string | undefined,
): Result {
  const failure = failureOf(outcome.exit)
  if (failure !== undefined) {
    const blamed =
      failure.kind === 'exit-code' && missingScript !== undefined && isBlamed(missingScript, outcome)
    return {
      kind: 'failed',
      failure: blamed ? { kind: 'missing-script', script: missingScript } : failure,
    }
  }
  if (outcome.files.length === 0) {
    return { kind: 'failed', failure: { kind: 'no-results', patterns, refused: outcome.refused } }
  }
  const read = readResults(outcome.files, takesOf(rules))
  if (read.kind === 'bad') {
    return { kind: 'failed', failure: { kind: 'bad-results', path: read.path, reason: read.reason } }
  }
  const predicted = predictionsOf(outcome, predictions)
  return {
    kind: 'measured',
    metrics: read.metrics,
    series: read.series,
    predictions: predicted.predictions,
    notes: [...read.notes, ...missed(outcome, patterns), ...predicted.notes],
  }
}

/** Somebody who names a file wants its numbers: what did not come, or does not count, is said. */
function missed({ files, refused }: TrainingOutcome, patterns: string[]): string[] {
  return [
    ...patterns
      .filter((pattern) => !files.some((file) => file.pattern === pattern))
      .map((pattern) => `no file matches \`${pattern}\` of the input \`results\`.`),
    ...refused.slice(0, MOST_REFUSED).map(({ path, reason }) => `\`${path}\` does not count: it ${reason}.`),
  ]
}

const MOST_REFUSED = 5

/** The metrics decide; predictions that cannot be read cost a note only. */
function predictionsOf(
  { predictionFiles }: TrainingOutcome,
  patterns: string[],
): { predictions: Prediction[] | undefined; notes: string[] } {
  if (patterns.length === 0) return { predictions: undefined, notes: [] }
  if (predictionFiles.length === 0) {
    const names = patterns.map((pattern) => `\`${pattern}\``).join(', ')
    return { predictions: undefined, notes: [`no file matches ${names} of the input \`predictions\`.`] }
  }
  const read = readPredictions(predictionFiles)
  if (read.kind === 'predictions') return read
  return { predictions: undefined, notes: [`\`${read.path}\` cannot be read: ${read.reason}.`] }
}

function failureOf(exit: Exit): Failure | undefined {
  switch (exit.kind) {
    case 'finished':
      return undefined
    case 'signal':
      return exit.outOfMemory ? { kind: 'out-of-memory' } : { kind: 'signal', signal: exit.signal }
    case 'exit-code':
    case 'timed-out':
    case 'cancelled':
      return exit
  }
}

const NOT_THERE = /no such file|can(?:'t|not) (?:open|find|read)|not found|does not exist/i

/** The command may well have gone to a folder that has the script: only what was complained about is to blame. */
function isBlamed(script: string, { logTail }: TrainingOutcome): boolean {
  return logTail.some((line) => line.includes(script) && NOT_THERE.test(line))
}
