import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InstallFailed } from './environment/install-failed.js'
import { openEnvironmentWorkshop, prepareEnvironment } from './environment/prepare.js'
import type { Job } from './job.js'
import { measure, unmeasured } from './measure.js'
import { missingScript } from './missing-script.js'
import type { Measurement } from './model/measurement.js'
import type { Plan, PlanItem } from './model/plan.js'
import { UserError } from './model/user-error.js'
import { redactMeasurement } from './redact.js'
import type { SourceRepository } from './source/repository.js'
import type { Share } from './training/cores.js'
import { evaluationMark } from './training/leftovers.js'
import type { Relay } from './training/relay.js'
import { directoryInside, train } from './training/train.js'
import { scrub } from './training/variables.js'

/** Where trainings happen: each in a worktree of its own, with its packages, within its share of the machine. */
export interface Workshop extends AsyncDisposable {
  /** What a side does wrong is a measurement, too. Throws when the evaluation is cancelled. */
  train(item: PlanItem, share: Share): Promise<Measurement>
}

export function openWorkshop(job: Job, plan: Plan, repository: SourceRepository, relay: Relay): Workshop {
  const { settings, stop, redact } = job
  const secrets = [settings.token]
  const environments = openEnvironmentWorkshop({
    root: join(job.root, 'environments'),
    variables: { ...scrub(process.env, secrets), ...evaluationMark(job.mark) },
    signal: stop,
    log: (line) => relay.line('install', redact(line)),
  })
  return {
    train: trainSafely,
    [Symbol.asyncDispose]: () => environments[Symbol.asyncDispose](),
  }

  async function trainSafely(item: PlanItem, share: Share): Promise<Measurement> {
    const measurement = await prepareAndTrain(item, share).catch((error: unknown) => explain(item, error))
    stop.throwIfAborted()
    if (measurement.result.kind === 'failed') {
      job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'failed' })
    }
    return redactMeasurement(measurement, redact)
  }

  function explain(item: PlanItem, error: unknown): Measurement {
    stop.throwIfAborted()
    if (error instanceof InstallFailed) {
      return unmeasured(item, { kind: 'install-failed', command: error.command }, error.logTail)
    }
    if (error instanceof UserError) {
      return unmeasured(item, { kind: 'not-started', reason: error.message, remedy: error.remedy })
    }
    // A full disk, or a training that removed what it stood on: the other side's numbers still count.
    return unmeasured(item, {
      kind: 'not-started',
      reason: `something went wrong on the machine: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    })
  }

  async function prepareAndTrain(item: PlanItem, share: Share): Promise<Measurement> {
    const name = `${item.side}-${item.seed}`
    const worktree = await repository.worktree(item.commit, name)
    const asked = join(worktree, settings.workingDirectory)
    if (!(await isFolder(asked))) {
      return unmeasured(item, { kind: 'missing-directory', directory: settings.workingDirectory })
    }
    // Before anything is installed there: a committed link may lead into somebody else's folder.
    const directory = await directoryInside(worktree, asked)
    job.onProgress({ kind: 'installing', ...item, at: Date.now() })
    const environment = await prepareEnvironment(
      { worktree, directory, install: settings.install },
      environments,
    )
    const missing = await missingScript(settings.command, directory)
    const scratch = join(job.root, 'trainings', name)
    await mkdir(scratch, { recursive: true })
    const outcome = await train({
      ...item,
      ref: item.side === 'head' ? `refs/pull/${plan.pullRequest.number}/head` : baseRef(plan),
      command: settings.command,
      worktree,
      directory,
      results: settings.results,
      scratch,
      logPath: join(job.keep, `${name}.log`),
      environment,
      variables: process.env,
      secrets,
      mark: job.mark,
      share,
      timeoutMinutes: settings.timeoutMinutes,
      signal: stop,
      onEvent: job.onProgress,
      relay,
    })
    // The worktree is gone when somebody reads this, and its path is long.
    const logTail = outcome.logTail.map((line) => line.replaceAll(`${worktree}/`, ''))
    return measure(item, { ...outcome, logTail }, environment, settings.results, missing)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** A tag or SHA given as `base` is no branch: then the base branch is as near as a ref can say. */
function baseRef({ pullRequest }: Plan): string {
  return `refs/heads/${pullRequest.baseRef}`
}
