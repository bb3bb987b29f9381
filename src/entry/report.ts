import { type MeasuringRun, readAfterRun } from '../github/measuring-run.js'
import { readRun } from '../github/run.js'
import { type BranchDecision, decide, isOfBranch } from '../github/trigger.js'
import { readPlanDigest } from '../inputs/plan.js'
import { workflowInput } from '../inputs/report.js'
import { isOfMany, labelOfPlan, readPullRequestNumber } from '../inputs/trigger.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import { docsLink } from '../process/docs-link.js'
import type { ReportRequest } from '../two-jobs/identify.js'
import { leave } from './leave.js'

/** The second of two jobs: answers with what the first one has measured. */
export async function report(): Promise<void> {
  await leave(async () => {
    const run = readRun(process.env)
    const asked = decideReport(run)
    if (asked.kind === 'nothing') {
      process.stdout.write(`${asked.why}\n`)
      return
    }
    if (asked.kind === 'follow-run') {
      const { followRun } = await import('../two-jobs/follow-run.js')
      await followRun(run, asked.run)
      return
    }
    if (asked.kind === 'follow') {
      const { followPullRequest } = await import('../one-job/follow-pull-request.js')
      await followPullRequest(run, asked.pullRequest)
      return
    }
    if (isOfBranch(asked)) {
      const { reportBranch } = await import('../many-machines/report-branch.js')
      await reportBranch(run, asked, readPlanDigest(process.env))
      return
    }
    if (isOfMany(process.env)) {
      await reportMany(run, asked)
      return
    }
    const { reportMeasurements } = await import('../two-jobs/report-measurements.js')
    await reportMeasurements(run, asked)
  })
}

type ReportDecision =
  | ReportRequest
  | BranchDecision
  | { kind: 'follow'; pullRequest: PullRequest }
  | { kind: 'follow-run'; run: MeasuringRun }
  | { kind: 'nothing'; why: string }

async function reportMany(run: Run, asked: ReportRequest): Promise<void> {
  if (asked.kind === 'after-run') {
    throw new UserError(
      'Many machines are reported on by a job of their own run, and this one was started by workflow_run.',
      `Let \`report\` be the last job of the workflow that plans and measures: ${docsLink('many-machines.md')}`,
    )
  }
  const { reportPlan } = await import('../many-machines/report-plan.js')
  await reportPlan(run, asked, readPlanDigest(process.env))
}

function decideReport(run: Run): ReportDecision {
  const label = labelOfPlan(process.env, run.event)
  if (run.eventName === 'workflow_run') {
    const after = readAfterRun(run.event, workflowInput(process.env))
    if (after.kind === 'nothing') return after
    return after.kind === 'follow'
      ? { kind: 'follow-run', run: after.run }
      : { kind: 'after-run', run: after.run, label }
  }
  const decision = decide(run, label, readPullRequestNumber(process.env))
  if (!isOfBranch(decision) || isOfMany(process.env)) return decision
  return { kind: 'nothing', why: 'Nothing to do: a branch is measured, and nobody waits for an answer.' }
}
