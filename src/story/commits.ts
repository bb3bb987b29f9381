import { join } from 'node:path'
import type { Plan } from '../model/plan.js'
import { openRepository, type SourceRepository } from '../source/repository.js'
import { evaluationMark } from '../training/leftovers.js'
import type { Relay } from '../training/relay.js'
import type { RunJob } from './job.js'

/** Opens a repository: a pull request's base repository serves the commits of its forks, too. */
export function openSource(job: RunJob, fullName: string, relay: Relay): Promise<SourceRepository> {
  const { run, settings } = job
  return openRepository({
    url: `${run.serverUrl}/${fullName}`,
    serverUrl: run.serverUrl,
    token: settings.token,
    root: join(job.root, 'source'),
    submodules: settings.submodules,
    lfs: settings.lfs,
    marks: evaluationMark(job.mark),
    signal: job.stop,
    log: (line) => relay.line('git', job.redact(line)),
  })
}

/** Brings both commits. Where a server refuses the head's by its SHA, the pull request's ref has it. */
export async function fetchCommits(plan: Plan, repository: SourceRepository): Promise<void> {
  await repository.fetch([{ sha: plan.head.sha, fallbackRef: plan.head.ref }, { sha: plan.base.sha }])
}
