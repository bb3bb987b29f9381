import type { BranchCommit } from '../model/branch.js'
import type { Failure, Measurement } from '../model/measurement.js'
import type { Noise } from '../model/noise.js'
import type { ReuseMode } from '../model/settings.js'
import { fence, stack, table } from './blocks.js'
import { whatHappened } from './failed-headline.js'
import { capital, remedy, sentence } from './failure.js'
import { footer } from './footer.js'
import { inMarkdown, inPlainText, metricTitle, type Phrase } from './names.js'
import { noiseReport, trainingsInWords } from './noise.js'
import { showDuration, showNumber } from './numbers.js'
import { seedsInWords } from './seeds.js'
import { code, join, link, type Markdown, md, ours, prose, render } from './text.js'

export interface BranchContext extends Pick<BranchCommit, 'branch' | 'purpose'> {
  /** `https://server/owner/name`, without a slash at the end. */
  repositoryUrl: string
  runUrl: string
  version: string
  /** The input. */
  reuse: ReuseMode
  /** Seeds that could not be had, and their trainings are not to blame. */
  missing: Measurement[]
  /** Somebody ended the run before all of them were there. */
  isCancelled: boolean
}

const MOST_METRICS = 40
const LOG_LINES = 20
/** For which seeds went missing. */
const MOST_REASONS = 5

/**
 * What was measured of a branch, for the job's summary.
 *
 * @param measurements of one commit, one a seed; without those that are missing
 */
export function renderBranch(measurements: Measurement[], noise: Noise, context: BranchContext): string {
  const speaker = speakerOf(measurements)
  const { commit } = speaker ?? context.missing[0] ?? nothing()
  const at = link(code(commit.slice(0, 7)), `${context.repositoryUrl}/commit/${commit}`)
  return render(stack([...answer(speaker, measurements, noise, at, context), footer(context)]))
}

function answer(
  speaker: Measurement | undefined,
  measurements: Measurement[],
  noise: Noise,
  at: Markdown,
  context: BranchContext,
): (Markdown | undefined)[] {
  const { branch, purpose, isCancelled } = context
  const missing = whatIsMissing(context)
  if (isCancelled && speaker === undefined)
    return [
      cancelled(context),
      md`Nothing of ${at} was measured. Let all jobs of this run run again to measure it.`,
    ]
  if (speaker === undefined)
    return [md`## ❌ ${code(branch)} is not measured`, md`Nothing came of ${at}.`, ...missing]
  if (speaker.result.kind === 'failed' && !isCancelled) {
    const { failure } = speaker.result
    const consequence = purpose === 'baseline' ? ', so pull requests onto it have no baseline' : ''
    return [
      md`## ❌ ${code(branch)} does not train`,
      md`${at} ${inMarkdown(whatHappened(failure))}${ours(consequence)}.`,
      ...remedy(speaker),
      speaker.logTail.length > 0 ? fence(speaker.logTail.slice(-LOG_LINES)) : undefined,
      ...missing,
    ]
  }
  const title =
    purpose === 'noise'
      ? md`## How noisy the training of ${code(branch)} is`
      : md`## ${code(branch)} is measured`
  const spreading = noiseReport(noise)
  return [
    isCancelled ? cancelled(context) : title,
    measurements.length + context.missing.length > 1 ? md`${at}: ${trainingsInWords(noise)}.` : undefined,
    ...missing,
    spreading === undefined || noise.ignoresSeed ? numbers(speaker, at) : undefined,
    spreading,
    use(measurements, context),
  ]
}

function cancelled({ branch }: BranchContext): Markdown {
  return md`## The measurement of ${code(branch)} was cancelled`
}

/** Which seeds, why, and what to do; for those that a cancel has ended, which are enough. */
function whatIsMissing({ missing, isCancelled }: BranchContext): Markdown[] {
  if (missing.length === 0) return []
  if (isCancelled) {
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them']
    const which = seedsOf(missing)
    return [
      ours(
        `${which} ${are} missing: the run was cancelled. Let all jobs of this run run again to have ${them}.`,
      ),
    ]
  }
  const ways = [...new Set(missing.map(wayOf))].slice(0, MOST_REASONS)
  return ways.flatMap((way) => {
    const alike = missing.filter((one) => wayOf(one) === way)
    const [first] = alike
    if (first?.result.kind !== 'failed') return []
    const are = alike.length === 1 ? 'is missing:' : 'are missing, each for this reason:'
    const reason = sentence(reasonOf(first.result.failure))
    return [md`⚠️ ${ours(`${seedsOf(alike)} ${are}`)} ${reason}`, ...remedy(first)]
  })
}

function wayOf({ result }: Measurement): string {
  return JSON.stringify(result)
}

function seedsOf(measurements: Measurement[]): string {
  return capital(seedsInWords(measurements.map(({ seed }) => seed)))
}

function reasonOf(failure: Failure): string {
  switch (failure.kind) {
    case 'not-started':
      return failure.reason
    case 'not-handed-on':
    case 'skipped':
      return failure.because
    default:
      return inPlainText(['it ', ...whatHappened(failure)])
  }
}

/** The one that gave numbers and stands for all that did; where all failed, the first. */
function speakerOf(measurements: Measurement[]): Measurement | undefined {
  return measurements.find(({ result }) => result.kind === 'measured') ?? measurements[0]
}

function nothing(): never {
  throw new RangeError('nothing was measured')
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

/** How long it took, and who need not train it again. */
function use(measurements: Measurement[], { reuse, purpose, missing }: BranchContext): Markdown {
  const trained = measurements.filter(({ reused }) => reused === undefined)
  const seconds = trained.flatMap(({ cost }) => cost?.wallSeconds ?? [])
  const [longest = 0] = seconds.toSorted((a, b) => b - a)
  const took =
    trained.length === 0
      ? 'Known already: nothing that the training reads has changed.'
      : seconds.length === 0
        ? ''
        : `Trained in ${showDuration(longest)}${seconds.length > 1 ? ' at most' : ''}.`
  // What somebody asks for by hand is kept for nobody.
  if (purpose === 'noise') return ours(took)
  const beginning = ours(took === '' ? '' : `${took} `)
  if (reuse === 'off')
    return md`${beginning}With \`reuse: off\`, evaluations of pull requests will train it again.`
  const reasons = [...new Set(measurements.flatMap(({ reads }) => reads?.blindSpots ?? []))]
  const it = ours(missing.length === 0 ? 'it' : 'these seeds')
  if (reasons.length === 0 || reuse === 'on')
    return md`${beginning}Evaluations of pull requests onto it need not train ${it} again.`
  return md`${beginning}Evaluations of pull requests will train it again all the same, since the training ${join(
    reasons.map((reason) => prose(reason)),
    '; ',
  )}.`
}

/** Why the job fails; `undefined` when it does not. @param missing as in `renderBranch` */
export function failureLine(
  measurements: Measurement[],
  { branch, missing, isCancelled }: Pick<BranchContext, 'branch' | 'missing' | 'isCancelled'>,
): string | undefined {
  if (isCancelled) return 'The measurement was cancelled.'
  const speaker = speakerOf(measurements)
  const { result, commit } = speaker ?? missing[0] ?? nothing()
  if (result.kind === 'measured') return undefined
  const what: Phrase = [
    { code: branch },
    ` ${speaker === undefined ? 'is not measured' : 'does not train'}: ${commit.slice(0, 7)} `,
    ...whatHappened(result.failure),
  ]
  return `${inPlainText(what)}. The summary of the job says more.`
}
