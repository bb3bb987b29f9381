import { scryptSync } from 'node:crypto'
import { ENDING, handOn, SEPARATE_NAMES } from '../answering/hand-on.js'
import type { Keeping } from '../answering/keeping.js'
import { MOST_PACKED } from '../handover/limits.js'
import { readPlan, writePlan } from '../handover/plan.js'
import type { BranchCommit } from '../model/branch.js'
import type { PlanItem } from '../model/plan.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import type { BranchSubject, PullRequestSubject, SharedPlan, Subject } from '../model/shared-plan.js'
import { UserError } from '../model/user-error.js'
import { downloadOwn } from '../storage/download.js'
import { Unavailable } from '../storage/unavailable.js'
import type { LedgerPlace } from '../story/open-ledger.js'

/** `head-3`: a training, in a matrix and in the names of its artifacts. */
export function nameOfItem({ side, seed }: Pick<PlanItem, 'side' | 'seed'>): string {
  return `${side}-${seed}`
}

/** How the artifact that a machine hands on is called, without its ending. */
export function measurementStem(
  evaluation: string | undefined,
  item: Pick<PlanItem, 'side' | 'seed'>,
  attempt: number,
): string {
  return `${stemOf('measured', evaluation)}-${nameOfItem(item)}-${attempt}`
}

/** The same, with its ending. @param count 2 where the name was taken */
export function measurementName(
  evaluation: string | undefined,
  item: Pick<PlanItem, 'side' | 'seed'>,
  attempt: number,
  count: 1 | 2 = 1,
): string {
  const again = count === 1 ? '' : `-${count}`
  return `${measurementStem(evaluation, item, attempt)}${again}${ENDING}`
}

/** The artifact that the plan is, with its ending. */
export function planName(evaluation: string | undefined, attempt: number): string {
  return `${stemOf('plan', evaluation)}-${attempt}${ENDING}`
}

function stemOf(what: 'plan' | 'measured', evaluation: string | undefined): string {
  return `headway-${what}${evaluation === undefined ? '' : `-${evaluation}`}`
}

/** All jobs that work for one plan share a ledger, whatever each of them is called; one alone keeps what is new. */
export function ledgerPlace(machines: string, writes: boolean): LedgerPlace {
  return { job: `many machines: ${machines}`, writes }
}

/**
 * A digest of what has to be the same in the job that plans and in those that train. Commands may hold a secret, so
 * that guessing one from a digest that everybody can read is to be costly.
 */
export function digestSettings(settings: Settings, planId: string): string {
  const { command, results, predictions, metrics, workingDirectory, install, data, submodules, lfs, name } =
    settings
  const parts = [
    command,
    results,
    predictions,
    metrics,
    workingDirectory,
    install,
    data,
    submodules,
    lfs,
    name,
  ]
  return scryptSync(JSON.stringify(parts), planId, 32).toString('hex')
}

/** @throws UserError where the job that trains was told something else than the job that plans */
export function expectSameSettings(settings: Settings, plan: SharedPlan): void {
  if (digestSettings(settings, plan.id) === plan.settings) return
  throw new UserError(
    'The jobs `plan` and `measure` have different inputs, so this one would train something else than was planned.',
    'Give both the same `command`, `results`, `predictions`, `metrics`, `working-directory`, `install`, `data`, `submodules`, `lfs` and `name`.',
  )
}

/** @throws UserError where the plan is for another pull request than this run */
export function expectSamePullRequest(
  { number }: PullRequest,
  plan: SharedPlan,
): asserts plan is SharedPlan<PullRequestSubject> {
  const { subject } = plan
  if (subject.kind === 'pull-request' && subject.number === number) return
  throw anotherPlan(subject, `pull request #${number}`)
}

/**
 * What it measured is kept for all pull requests onto the branch, so it has to be of the very commit that this run is for.
 *
 * @throws UserError where the plan is for another branch or commit than this run, or for another purpose
 */
export function expectSameBranch(
  own: BranchCommit,
  plan: SharedPlan,
): asserts plan is SharedPlan<BranchSubject> {
  const { subject } = plan
  const isSame =
    subject.kind === 'branch' &&
    subject.branch === own.branch &&
    subject.sha === own.sha &&
    subject.purpose === own.purpose
  if (!isSame) throw anotherPlan(subject, inWords({ kind: 'branch', ...own }))
}

function anotherPlan(subject: Subject, own: string): UserError {
  return new UserError(
    `The plan is for ${inWords(subject)}, and this run is about ${own}.`,
    'Let `plan`, `measure` and `report` be jobs of one run, with the same `pull-request-number`.',
  )
}

function inWords(subject: Subject): string {
  if (subject.kind === 'pull-request') return `pull request #${subject.number}`
  const { branch, sha, purpose } = subject
  return `${purpose === 'noise' ? 'the noise of ' : ''}the branch ${branch} at ${sha.slice(0, 7)}`
}

/**
 * Keeps the plan for the other jobs of this run.
 *
 * @returns it, as it was handed on, and its digest
 * @throws UserError where it cannot be kept
 */
export async function handOnPlan(
  whole: SharedPlan,
  evaluation: string | undefined,
  keeping: Keeping,
): Promise<{ plan: SharedPlan; digest: string }> {
  const { plan, packed, digest } = writePlan(whole)
  const name = `${stemOf('plan', evaluation)}-${plan.attempt}`
  await handOn(packed, name, { what: 'The plan', again: 'Run the job again.' }, keeping)
  return { plan, digest }
}

/**
 * Gets the plan of this run: it may be of an earlier attempt, where only failed jobs run again.
 *
 * @throws UserError where it cannot be had, or what is there is another one
 */
export async function receivePlan(
  digest: string,
  evaluation: string | undefined,
  run: Run,
  signal: AbortSignal,
): Promise<SharedPlan> {
  let because: string | undefined
  try {
    for (let attempt = run.runAttempt; attempt >= 1; attempt--) {
      const packed = await downloadOwn(process.env, planName(evaluation, attempt), {
        limit: MOST_PACKED,
        signal,
      })
      if (packed === undefined) continue
      const read = readPlan(packed, digest)
      if (read.kind === 'read') return read.plan
      because ??= read.because
    }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    throw new UserError(`The plan cannot be had: ${error.message}.`, 'Run the failed jobs again.', {
      cause: error,
    })
  }
  if (because === undefined) {
    throw new UserError(
      'This run has no plan under that name.',
      `Let the job \`plan\` be one of this very run. ${SEPARATE_NAMES}`,
    )
  }
  throw new UserError(
    `The plan that was handed on is not taken: the artifact ${because}.`,
    'Hand on the output of the job that plans, `plan: $' +
      '{{ needs.plan.outputs.plan }}`, use one version of Headway in all jobs, and let nothing else write an artifact of this name. Then run all jobs again.',
  )
}
