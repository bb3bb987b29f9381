import type { Measurement } from '../model/measurement.js'
import type { Noise } from '../model/noise.js'
import type { ReuseMode } from '../model/settings.js'
import { fence, stack, table } from './blocks.js'
import { whatHappened } from './failed-headline.js'
import { remedy } from './failure.js'
import { footer } from './footer.js'
import { inMarkdown, inPlainText, metricTitle, type Phrase } from './names.js'
import { noiseReport, trainingsInWords } from './noise.js'
import { showDuration, showNumber } from './numbers.js'
import { code, join, link, type Markdown, md, ours, prose, render } from './text.js'

export interface BranchContext {
  branch: string
  /** `https://server/owner/name`, without a slash at the end. */
  repositoryUrl: string
  runUrl: string
  version: string
  /** Why it was measured: for pull requests to come, or since somebody wants to know how noisy it is. */
  purpose: 'baseline' | 'noise'
  /** The input. */
  reuse: ReuseMode
}

const MOST_METRICS = 40
const LOG_LINES = 20

/**
 * What was measured of a branch, for the job's summary.
 *
 * @param measurements of one commit, one a seed
 */
export function renderBranch(measurements: Measurement[], noise: Noise, context: BranchContext): string {
  const { speaker, failed } = spokesman(measurements)
  const at = link(code(speaker.commit.slice(0, 7)), `${context.repositoryUrl}/commit/${speaker.commit}`)
  if (failed && speaker.result.kind === 'failed') {
    const { failure } = speaker.result
    const consequence = context.purpose === 'baseline' ? ', so pull requests onto it have no baseline' : ''
    return render(
      stack([
        md`## ❌ ${code(context.branch)} does not train`,
        md`${at} ${inMarkdown(whatHappened(failure))}${ours(consequence)}.`,
        failure.kind === 'not-started' ? prose(failure.reason) : undefined,
        ...remedy(speaker),
        speaker.logTail.length > 0 ? fence(speaker.logTail.slice(-LOG_LINES)) : undefined,
        footer(context),
      ]),
    )
  }
  const title =
    context.purpose === 'noise'
      ? md`## How noisy the training of ${code(context.branch)} is`
      : md`## ${code(context.branch)} is measured`
  const spreading = noiseReport(noise)
  return render(
    stack([
      title,
      measurements.length > 1 ? md`${at}: ${trainingsInWords(noise)}.` : undefined,
      spreading === undefined || noise.ignoresSeed ? numbers(speaker, at) : undefined,
      spreading,
      use(measurements, context.reuse),
      footer(context),
    ]),
  )
}

/** All failed, or the one that stands for those that did not. */
function spokesman(measurements: Measurement[]): { speaker: Measurement; failed: boolean } {
  const measured = measurements.find(({ result }) => result.kind === 'measured')
  const speaker = measured ?? measurements[0]
  if (speaker === undefined) throw new RangeError('nothing was measured')
  return { speaker, failed: measured === undefined }
}

function numbers({ result }: Measurement, at: Markdown): Markdown | undefined {
  if (result.kind === 'failed') return undefined
  const rows = result.metrics
    .slice(0, MOST_METRICS)
    .map(({ name, value }) => [inMarkdown([metricTitle(name)]), ours(showNumber(value))])
  const columns = [
    { title: ours('Metric'), align: 'left' as const },
    { title: at, align: 'right' as const },
  ]
  const left = result.metrics.length - rows.length
  return stack([table(columns, rows), left > 0 ? md`… and ${left} more.` : undefined])
}

function use(measurements: Measurement[], mode: ReuseMode): Markdown {
  const trained = measurements.filter(({ reused }) => reused === undefined)
  const seconds = trained.flatMap(({ cost }) => cost?.wallSeconds ?? [])
  const [longest = 0] = seconds.toSorted((a, b) => b - a)
  const beginning =
    trained.length === 0
      ? ours('Known already: nothing that the training reads has changed. ')
      : ours(
          seconds.length === 0
            ? ''
            : `Trained in ${showDuration(longest)}${seconds.length > 1 ? ' at most' : ''}. `,
        )
  if (mode === 'off')
    return md`${beginning}With \`reuse: off\`, evaluations of pull requests will train it again.`
  const reasons = [...new Set(measurements.flatMap(({ reads }) => reads?.blindSpots ?? []))]
  if (reasons.length === 0 || mode === 'on')
    return md`${beginning}Evaluations of pull requests onto it need not train it again.`
  return md`${beginning}Evaluations of pull requests will train it again all the same, since the training ${join(
    reasons.map((reason) => prose(reason)),
    '; ',
  )}.`
}

/** Why the job fails; `undefined` when it does not. */
export function failureLine(measurements: Measurement[], branch: string): string | undefined {
  const { speaker, failed } = spokesman(measurements)
  const { result, commit } = speaker
  if (!failed || result.kind === 'measured') return undefined
  const what: Phrase = [
    { code: branch },
    ` does not train: ${commit.slice(0, 7)} `,
    ...whatHappened(result.failure),
  ]
  return `${inPlainText(what)}. The summary of the job says more.`
}
