import { mkdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InstallFailed } from '../environment/install-failed.js'
import { type EnvironmentPlan, openEnvironmentWorkshop, planEnvironment } from '../environment/prepare.js'
import { MENTIONED } from '../ledger/variables.js'
import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import { UserError } from '../model/user-error.js'
import { redactMeasurement } from '../process/redact.js'
import { linkData } from '../source/link-data.js'
import { removeLeftovers } from '../source/removal.js'
import type { SourceRepository } from '../source/repository.js'
import type { Share } from '../training/cores.js'
import { evaluationMark } from '../training/leftovers.js'
import { openWatch, type ReadsWatch } from '../training/reads/watch.js'
import type { Relay } from '../training/relay.js'
import { directoryInside, train } from '../training/train.js'
import { scrub } from '../training/variables.js'
import { openAlarm } from './alarm.js'
import { type DataPath, findData } from './data.js'
import { FREE_SPACE, isDiskFull, isNearlyFull } from './disk.js'
import type { Job } from './job.js'
import { measure, unmeasured, type Wanted } from './measure.js'
import { missingScript } from './missing-script.js'
import { openReusing } from './reuse.js'

/** Where trainings happen: each in a worktree of its own, with its packages, within its share of the machine. */
export interface Workshop extends AsyncDisposable {
  /**
   * The measurement of one item, looked up or taken. What a side does wrong is a measurement, too. Throws when the job is
   * cancelled.
   *
   * @param onTraining called when it has to be trained indeed
   */
  measure(item: PlanItem, share: Share, onTraining: () => void): Promise<Measurement>
}

/** Where an item is trained. */
interface Place {
  worktree: string
  directory: string
  scratch: string
}

/** Opens it, and starts to look for what installs packages: that goes beside the fetch of the commits. */
export function openWorkshop(job: Job, repository: SourceRepository, relay: Relay): Workshop {
  const { settings, stop, redact, ledger } = job
  const secrets = [settings.token]
  const environments = openEnvironmentWorkshop({
    root: join(job.root, 'environments'),
    variables: { ...scrub(process.env, secrets), ...evaluationMark(job.mark) },
    timeoutMinutes: settings.timeoutMinutes,
    signal: stop,
    log: (line) => relay.line('install', redact(line)),
  })
  const finding = findData(settings.data, { ...process.env, GITHUB_WORKSPACE: job.workspace })
  // Who needs it, waits for it and hears of its failure.
  finding.catch(() => {})
  if (settings.install.kind === 'auto') environments.warmUp()
  const reusing = finding.then((data) =>
    openReusing(
      job,
      repository,
      data.map(({ path }) => path),
    ),
  )
  reusing.catch(() => {})
  // Looking something up changes nothing in a worktree: the next item of its commit may have it.
  const untouched: { commit: string; worktree: string }[] = []
  let spent: string[] = []
  const removals: Promise<void>[] = []
  return {
    measure: measureSafely,
    async [Symbol.asyncDispose]() {
      await Promise.all(removals)
      await environments[Symbol.asyncDispose]()
    },
  }

  /** What is read of a training. Predictions are compared of one pair only, so the others' would be kept for nobody. */
  function wanted({ seed }: PlanItem): Wanted {
    return { ...settings, predictions: seed === (settings.seeds.only ?? 1) ? settings.predictions : [] }
  }

  async function freshWorktree({ commit, side, seed }: PlanItem): Promise<string> {
    // Ten worktrees of a large repository would fill the disk; the last ones go with everything else, after the answer.
    removeSpent()
    const free = untouched.findIndex((one) => one.commit === commit)
    const [found] = free < 0 ? [] : untouched.splice(free, 1)
    return found?.worktree ?? repository.worktree(commit, `${side}-${seed}`)
  }

  function removeSpent(): void {
    removals.push(...spent.map((path) => removeLeftovers(path, job.say)))
    spent = []
  }

  async function measureSafely(item: PlanItem, share: Share, onTraining: () => void): Promise<Measurement> {
    const measurement = await lookUpOrTrain(item, share, onTraining).catch((error: unknown) =>
      explain(item, error),
    )
    stop.throwIfAborted()
    if (measurement.result.kind === 'failed') {
      job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'failed' })
    }
    return redactMeasurement(measurement, redact)
  }

  function explain(item: PlanItem, error: unknown): Measurement {
    stop.throwIfAborted()
    if (error instanceof InstallFailed) {
      const { command, hint, logTail } = error
      return unmeasured(item, { kind: 'install-failed', command, ...(hint && { hint }) }, logTail)
    }
    if (error instanceof UserError) {
      return unmeasured(item, { kind: 'not-started', reason: error.message, remedy: error.remedy })
    }
    if (isDiskFull(error)) {
      return unmeasured(item, { kind: 'not-started', reason: 'the disk is full', remedy: FREE_SPACE })
    }
    // A training that removed what it stood on, for example: the other side's numbers still count.
    return unmeasured(item, {
      kind: 'not-started',
      reason: `something went wrong on the machine: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    })
  }

  async function lookUpOrTrain(item: PlanItem, share: Share, onTraining: () => void): Promise<Measurement> {
    const data = await finding
    const worktree = await freshWorktree(item)
    const asked = join(worktree, settings.workingDirectory)
    if (!(await isFolder(asked))) {
      return unmeasured(item, { kind: 'missing-directory', directory: settings.workingDirectory })
    }
    // Before anything is installed there: a committed link may lead into somebody else's folder.
    const directory = await directoryInside(worktree, asked)
    job.onProgress({ kind: 'installing', ...item, at: Date.now() })
    const packages = await planEnvironment({ worktree, directory, install: settings.install }, environments)
    const known = packages.identity && (await find(item, share, packages.identity))
    if (known) {
      untouched.push({ commit: item.commit, worktree })
      return known
    }
    const scratch = join(job.root, 'trainings', `${item.side}-${item.seed}`)
    await mkdir(scratch, { recursive: true })
    try {
      return await trainAndKeep(item, share, { worktree, directory, scratch }, packages, data, onTraining)
    } finally {
      spent.push(worktree, scratch)
      // The next training needs the space, and so does the answer.
      if (await isNearlyFull(job.root)) {
        removeSpent()
        await Promise.all(removals)
      }
    }
  }

  async function find(item: PlanItem, share: Share, identity: string): Promise<Measurement | undefined> {
    const known = await (await reusing).find(item, share, identity)
    if (known !== undefined) job.onProgress({ kind: 'known', ...item, at: Date.now() })
    return known
  }

  async function trainAndKeep(
    item: PlanItem,
    share: Share,
    place: Place,
    packages: EnvironmentPlan,
    data: DataPath[],
    onTraining: () => void,
  ): Promise<Measurement> {
    using watch =
      ledger === undefined
        ? undefined
        : await openWatch({
            ...place,
            files: await filesOf(item),
            workspace: process.env.GITHUB_WORKSPACE,
            mentions: MENTIONED,
          })
    for (const { path, link } of data) if (link !== undefined) await linkData(place.worktree, path, link)
    const environment = await packages.make()
    const { identity } = environment
    const knownNow =
      packages.identity === undefined && identity !== undefined
        ? await find(item, share, identity)
        : undefined
    if (knownNow !== undefined) return knownNow

    const missing = await missingScript(settings.command, place.directory)
    // What runs here may change them: nobody is to be trained in those.
    spent.push(...untouched.splice(0).map(({ worktree }) => worktree))
    await watch?.begin(packages.readsWorktree)
    onTraining()
    const outcome = await trainHere(item, share, place, environment, watch, data)
    // The worktree is gone when somebody reads this, and its path is long.
    const logTail = outcome.logTail.map((line) => line.replaceAll(`${place.worktree}/`, ''))
    const measured = measure(item, { ...outcome, logTail }, environment, wanted(item), missing)
    const kept = redactMeasurement(withInstall(measured), redact)
    if (identity !== undefined) await (await reusing).keep(item, share, identity, kept)
    return kept
  }

  /** Such a command may bring anything from anywhere, in places that nobody looks at. */
  function withInstall(measured: Measurement): Measurement {
    const { reads } = measured
    if (reads === undefined || settings.install.kind !== 'command') return measured
    const blindSpots = [...reads.blindSpots, 'was installed by a command that was not watched']
    return { ...measured, reads: { ...reads, blindSpots } }
  }

  async function filesOf({ commit }: PlanItem): Promise<{ path: string; isLink: boolean }[]> {
    return (await repository.files(commit)).map(({ path, mode }) => ({ path, isLink: mode === '120000' }))
  }

  async function trainHere(
    item: PlanItem,
    share: Share,
    place: Place,
    environment: Awaited<ReturnType<EnvironmentPlan['make']>>,
    watch: ReadsWatch | undefined,
    data: DataPath[],
  ) {
    const alarm = openAlarm(item, settings.seeds.first > 1, job.say)
    return train({
      ...item,
      ...place,
      command: settings.command,
      ...wanted(item),
      logPath: join(job.keep, `${item.side}-${item.seed}.log`),
      environment,
      environmentFolders: [join(job.root, 'environments')],
      data: await Promise.all(data.map(({ path }) => realpath(path))),
      watch,
      variables: process.env,
      secrets,
      mark: job.mark,
      share,
      timeoutMinutes: settings.timeoutMinutes,
      signal: stop,
      onEvent: (event) => {
        job.onProgress(event)
        alarm(event)
      },
      relay,
    })
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
