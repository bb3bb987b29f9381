import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { cancelledBySignal } from './cancel.js'
import { openSource } from './commits.js'
import type { Decision } from './github/trigger.js'
import { readSettings } from './inputs.js'
import type { Job } from './job.js'
import { measureAll } from './measure-all.js'
import type { Measurement } from './model/measurement.js'
import type { Run } from './model/run.js'
import { ledgerOf } from './open-ledger.js'
import { saveForPost } from './post-state.js'
import { openRedact } from './redact.js'
import { failureLine, renderBranch } from './report/branch.js'
import { say } from './say.js'
import { removeLeftovers } from './source/removal.js'
import { addToSummary } from './summary.js'
import { openRelay } from './training/relay.js'
import { VERSION } from './version.js'
import { openWorkshop } from './workshop.js'

type Pushed = Extract<Decision, { kind: 'measure' }>

/**
 * Measures the new commit of a branch beforehand, so that evaluations of pull requests onto it need not. The job fails
 * when the commit does not train.
 */
export async function measureBranch(run: Run, { branch, sha }: Pushed): Promise<void> {
  const settings = readSettings(process.env)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const ledger = ledgerOf(run, settings, { kind: 'branch', branch }, undefined, stop)
  if (!ledger?.lasts) {
    const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch'
    say(`Nothing to do: ${why}, a measurement of the branch would answer nobody.`)
    return
  }
  const mark = randomUUID()
  const root = join(run.temp, `headway-${mark}`)
  const keep = join(run.temp, `headway-report-${mark}`)
  saveForPost({ mark, root, pullRequest: undefined })
  await mkdir(keep, { recursive: true })
  const redact = openRedact(process.env, settings.token)
  const job: Job = { run, settings, mark, root, keep, stop, redact, ledger, onProgress: () => {} }
  try {
    const measurement = await measureCommit(job, branch, sha)
    const repositoryUrl = `${run.serverUrl}/${run.repository.fullName}`
    const markdown = renderBranch(measurement, {
      branch,
      repositoryUrl,
      runUrl: run.runUrl,
      version: VERSION,
    })
    await addToSummary(markdown, say)
    const failure = failureLine(measurement, branch)
    if (failure !== undefined) core.setFailed(failure)
    await ledger.kept()
  } catch (error) {
    if (!stop.aborted) throw error
    core.setFailed('The measurement was cancelled.')
  } finally {
    await removeLeftovers(root)
  }
}

async function measureCommit(job: Job, branch: string, sha: string): Promise<Measurement> {
  using relay = openRelay(process.stdout)
  await using repository = await openSource(job, job.run.repository.fullName, relay)
  await using workshop = openWorkshop(job, repository, relay)
  await repository.fetch([{ sha, fallbackRef: `refs/heads/${branch}` }])
  const item = { side: 'base', commit: sha, ref: `refs/heads/${branch}`, seed: 1 } as const
  const { measurements } = await measureAll(job, [item], workshop)
  const [measurement] = measurements
  if (measurement === undefined) throw new Error('nothing was measured')
  return measurement
}
