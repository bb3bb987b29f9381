import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FEWEST_PAIRS } from '../comparison/statistics/looks.js'
import type { BranchDecision } from '../github/trigger.js'
import type { Ledger } from '../ledger/ledger.js'
import type { BranchCommit } from '../model/branch.js'
import type { PlanItem } from '../model/plan.js'
import type { Run } from '../model/run.js'
import type { SeedRule, Settings } from '../model/settings.js'
import { saveForPost } from '../process/post-state.js'
import { openRedact } from '../process/redact.js'
import { say } from '../process/say.js'
import type { SourceRepository } from '../source/repository.js'
import { type RunJob, workspaceOf } from './job.js'
import { seedsBetween } from './prepare.js'

/** Fewer say little of how numbers vary. */
const SEEDS_FOR_NOISE = 5

export function commitOf({ kind, branch, sha }: BranchDecision): BranchCommit {
  return { branch, sha, purpose: kind === 'noise' ? 'noise' : 'baseline' }
}

/** Why nothing is to be measured, as the log says it; `undefined` where something is. */
export function whyInVain({ purpose }: BranchCommit, ledger: Ledger | undefined): string | undefined {
  if (purpose === 'noise' || ledger?.lasts) return undefined
  const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch'
  return `Nothing to do: ${why}, a measurement of the branch would answer nobody.`
}

/** The trainings of a commit: one a seed. */
export function itemsOf({ branch, sha, purpose }: BranchCommit, seeds: SeedRule): PlanItem[] {
  const count = purpose === 'noise' ? seedsForNoise(branch, seeds) : seeds.first
  const ref = refOf(branch)
  return seedsBetween(1, count).map((seed) => ({ side: 'base', commit: sha, ref, seed }))
}

function seedsForNoise(branch: string, { first, most }: SeedRule): number {
  const count = first < FEWEST_PAIRS ? SEEDS_FOR_NOISE : Math.max(first, most ?? 0)
  say(
    `No \`pull-request-number\` is given: measuring how noisy the training of ${branch} is, with ${count} seeds.`,
  )
  return count
}

/** Brings the commit. Where a server refuses it by its SHA, the branch has it. */
export async function fetchCommitOf(
  { branch, sha }: Pick<BranchCommit, 'branch' | 'sha'>,
  repository: SourceRepository,
): Promise<void> {
  await repository.fetch([{ sha, fallbackRef: refOf(branch) }])
}

export function refOf(branch: string): string {
  return `refs/heads/${branch}`
}

/** Makes ready for the measurement of a branch: makes the job's folders, and leaves the `post` step word of them. */
export async function openBranchJob(
  run: Run,
  settings: Settings,
  ledger: Ledger | undefined,
  stop: AbortSignal,
): Promise<RunJob> {
  const mark = randomUUID()
  const root = join(run.temp, `headway-${mark}`)
  const keep = join(run.temp, `headway-report-${mark}`)
  saveForPost({ mark, root, pullRequest: undefined })
  await mkdir(keep, { recursive: true })
  return {
    run,
    settings,
    workspace: workspaceOf(process.env),
    mark,
    root,
    keep,
    stop,
    redact: openRedact(process.env, settings.token),
    ledger,
    say,
    onProgress: () => {},
  }
}
