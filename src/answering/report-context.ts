import type { Circumstances } from '../model/circumstances.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import type { Redact } from '../process/redact.js'
import { VERSION } from '../process/version.js'
import type { ReportContext } from '../report/context.js'

/** What the inputs say of it; how the trainings went is known at their end. */
export function circumstancesOf(settings: Settings, redact: Redact): Circumstances {
  const { install, seeds } = settings
  return {
    command: redact(settings.command),
    workingDirectory: settings.workingDirectory,
    install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
    results: settings.results,
    predictions: settings.predictions,
    metrics: settings.metrics,
    submodules: settings.submodules,
    lfs: settings.lfs,
    seeds: seeds.first,
    maxSeeds: seeds.most,
    trainedTogether: false,
    atOnce: undefined,
    reuse: settings.reuse,
  }
}

export function contextOf(
  run: Run,
  pullRequest: PullRequest,
  circumstances: Circumstances,
  name: string | undefined,
): ReportContext {
  return {
    ...circumstances,
    name,
    pullRequest,
    names: { head: pullRequest.headRef, base: pullRequest.baseRef },
    repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
    runUrl: run.runUrl,
    version: VERSION,
    reportUrl: undefined,
  }
}
