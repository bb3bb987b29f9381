import { type Ledger, type LedgerOptions, ledgerName, openLedger, type Scope } from '../ledger/ledger.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import { say } from '../process/say.js'
import { openShelf } from '../storage/cache-service.js'
import { areAsTheyWere } from '../training/reads/machine-files.js'

/** Which jobs know of each other’s measurements, and whether this one keeps some. */
export interface LedgerPlace {
  job: string
  writes: boolean
}

const ownPlace = (): LedgerPlace => ({ job: process.env.GITHUB_JOB ?? '', writes: true })

/**
 * The ledger of an evaluation; `undefined` where nothing is to be reused.
 *
 * What a pull request's run measures answers for that pull request only; what a push to a branch measures, for all onto
 * it. Other events only read.
 */
export function ledgerOf(
  run: Run,
  settings: Settings,
  own: Scope,
  other: Scope | undefined,
  signal: AbortSignal,
  place: LedgerPlace = ownPlace(),
): Ledger | undefined {
  if (settings.reuse === 'off') return undefined
  const named = { evaluation: nameOfLedger(run, settings, place), mode: settings.reuse }
  return openNamed(run, named, own, other, signal, place.writes)
}

/** What tells an evaluation from others of the repository. */
export function nameOfLedger(
  { workflowPath }: Run,
  { command, workingDirectory, name }: Settings,
  { job }: LedgerPlace,
): string {
  return ledgerName([workflowPath, job, command, workingDirectory, ...(name === undefined ? [] : [name])])
}

/** The ledger of an evaluation of which only that is known. */
export function openNamed(
  run: Run,
  { evaluation, mode }: Pick<LedgerOptions, 'evaluation' | 'mode'>,
  own: Scope,
  other: Scope | undefined,
  signal: AbortSignal,
  writes: boolean,
): Ledger {
  return openLedger({
    shelf: openShelf({ env: process.env, apiUrl: run.apiUrl, log: say, signal }),
    evaluation,
    own,
    other,
    writes: writes && (run.eventName === 'pull_request' || run.eventName === 'push'),
    runId: run.runId,
    runAttempt: run.runAttempt,
    mode,
    areAsTheyWere,
  })
}
