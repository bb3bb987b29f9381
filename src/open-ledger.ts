import { type Ledger, openLedger, type Scope } from './ledger/ledger.js'
import type { Run } from './model/run.js'
import type { Settings } from './model/settings.js'
import { say } from './say.js'
import { openShelf } from './storage/cache-service.js'
import { areAsTheyWere } from './training/reads/machine-files.js'

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
): Ledger | undefined {
  if (settings.reuse === 'off') return undefined
  const { command, workingDirectory, name } = settings
  return openLedger({
    shelf: openShelf({ env: process.env, apiUrl: run.apiUrl, log: say, signal }),
    evaluation: [
      run.workflowPath,
      process.env.GITHUB_JOB ?? '',
      command,
      workingDirectory,
      ...(name === undefined ? [] : [name]),
    ],
    own,
    other,
    writes: run.eventName === 'pull_request' || run.eventName === 'push',
    runId: run.runId,
    runAttempt: run.runAttempt,
    mode: settings.reuse,
    areAsTheyWere,
  })
}
