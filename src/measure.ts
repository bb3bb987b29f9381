import type { Environment } from './model/environment.js'
import type { Failure, Measurement, Result } from './model/measurement.js'
import type { PlanItem } from './model/plan.js'
import type { Exit, TrainingOutcome } from './model/training.js'
import { readResults } from './results/read.js'

/** What a training that ran gave. `missingScript` is a file which the command names and the commit lacks. */
export function measure(
  item: PlanItem,
  outcome: TrainingOutcome,
  environment: Environment,
  patterns: string[],
  missingScript: string | undefined,
): Measurement {
  return {
    schema: 1,
    ...item,
    result: resultOf(outcome, patterns, missingScript),
    cost: outcome.cost,
    machine: outcome.machine,
    environment: {
      description: environment.description,
      python: environment.python,
      packages: environment.packages,
    },
    logTail: outcome.logTail,
  }
}

/** A side that never came as far as its training. */
export function unmeasured(item: PlanItem, failure: Failure, logTail: string[] = []): Measurement {
  return {
    schema: 1,
    ...item,
    result: { kind: 'failed', failure },
    cost: undefined,
    machine: undefined,
    environment: undefined,
    logTail,
  }
}

function resultOf(outcome: TrainingOutcome, patterns: string[], missingScript: string | undefined): Result {
  const failure = failureOf(outcome.exit)
  if (failure !== undefined) {
    const explained = failure.kind === 'exit-code' && missingScript !== undefined
    return {
      kind: 'failed',
      failure: explained ? { kind: 'missing-script', script: missingScript } : failure,
    }
  }
  if (outcome.files.length === 0) {
    return { kind: 'failed', failure: { kind: 'no-results', patterns, refused: outcome.refused } }
  }
  const read = readResults(outcome.files)
  if (read.kind === 'bad') {
    return { kind: 'failed', failure: { kind: 'bad-results', path: read.path, reason: read.reason } }
  }
  return { kind: 'measured', metrics: read.metrics, notes: read.notes }
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
