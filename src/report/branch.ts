import type { Measurement } from '../model/measurement.js'
import { fence, stack, table } from './blocks.js'
import { whatHappened } from './failed-headline.js'
import { remedy } from './failure.js'
import { footer } from './footer.js'
import { inMarkdown, inPlainText, metricTitle } from './names.js'
import { showDuration, showNumber } from './numbers.js'
import { code, join, link, type Markdown, md, ours, prose, render } from './text.js'

export interface BranchContext {
  branch: string
  /** `https://server/owner/name`, without a slash at the end. */
  repositoryUrl: string
  runUrl: string
  version: string
}

const MOST_METRICS = 40
const LOG_LINES = 20

/** What was measured of a branch beforehand, for the job's summary. */
export function renderBranch(measurement: Measurement, context: BranchContext): string {
  const { commit, result } = measurement
  const at = link(code(commit.slice(0, 7)), `${context.repositoryUrl}/commit/${commit}`)
  if (result.kind === 'failed') {
    return render(
      stack([
        md`## ❌ ${code(context.branch)} does not train`,
        md`${at} ${inMarkdown(whatHappened(result.failure))}, so pull requests onto it have no baseline.`,
        result.failure.kind === 'not-started' ? prose(result.failure.reason) : undefined,
        ...remedy(measurement),
        measurement.logTail.length > 0 ? fence(measurement.logTail.slice(-LOG_LINES)) : undefined,
        footer(context),
      ]),
    )
  }
  const rows = result.metrics
    .slice(0, MOST_METRICS)
    .map(({ name, value }) => [inMarkdown([metricTitle(name)]), ours(showNumber(value))])
  const columns = [
    { title: ours('Metric'), align: 'left' as const },
    { title: at, align: 'right' as const },
  ]
  return render(
    stack([
      md`## ${code(context.branch)} is measured`,
      table(columns, rows),
      rows.length < result.metrics.length
        ? md`… and ${result.metrics.length - rows.length} more.`
        : undefined,
      use(measurement),
      footer(context),
    ]),
  )
}

function use({ reads, reused, cost }: Measurement): Markdown {
  const trained =
    reused === undefined
      ? ours(cost === undefined ? '' : `Trained in ${showDuration(cost.wallSeconds)}. `)
      : ours('Known already: nothing that the training reads has changed. ')
  const reasons = reads?.blindSpots ?? []
  if (reasons.length === 0) return md`${trained}Evaluations of pull requests onto it need not train it again.`
  return md`${trained}Evaluations of pull requests will train it again all the same, since the training ${join(
    reasons.map((reason) => prose(reason)),
    '; ',
  )}.`
}

/** Why the job fails; `undefined` when it does not. */
export function failureLine({ result, commit }: Measurement, branch: string): string | undefined {
  return result.kind === 'failed'
    ? `${branch} does not train: ${commit.slice(0, 7)} ${inPlainText(whatHappened(result.failure))}. The summary of the job says more.`
    : undefined
}
