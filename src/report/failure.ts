import type { Failure, Measurement } from '../model/measurement.js'
import type { Allowance } from './allowance.js'
import { asking, inputName, theInput } from './asking.js'
import { fence, fold, stack } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { showBytes, showDuration, showNumber } from './numbers.js'
import { inParagraphs } from './paragraphs.js'
import { seedsInWords } from './seeds.js'
import { code, join, type Markdown, md, ours, prose } from './text.js'

/** More of a remedy would be none; what follows from it must fit in the report twice. */
const LONGEST_REMEDY = 1000

/**
 * What became of a side that failed: the reason, and the last lines of its log.
 *
 * @param failed of one side, by seed; the first speaks for all
 * @param several there are other seeds, so that it must be said which
 */
export function failureReport(
  failed: readonly Measurement[],
  several: boolean,
  context: ReportContext,
  allowance: Allowance,
): Markdown | undefined {
  const [first, ...others] = failed
  if (first === undefined) return undefined
  const seed = several ? md`, seed ${first.seed},` : ours('')
  const who = md`${ours(first.side === 'head' ? 'Head' : 'Base')} ${commitLink(first.commit, context)}${seed}`
  const reason = md`${who} ${whyFailed(first, context, allowance)}`
  const rest = likewise(first, others, context, allowance)
  const lines = trimmed(first.logTail)
  if (lines.length === 0) return stack([reason, rest])
  const last = lines.slice(-allowance.logLines).map((line) => cut(line))
  const earlier = lines.slice(0, -allowance.logLines)
  return stack([
    md`${reason} Its last lines:`,
    fence(last),
    earlier.length > 0 && allowance.earlierLines
      ? fold(ours('Lines before these'), fence(earlier.map((line) => cut(line))))
      : undefined,
    rest,
  ])
}

/** `Seeds 3 and 4 failed in the same way. Seed 5 was ended …`. */
function likewise(
  first: Measurement,
  others: Measurement[],
  context: ReportContext,
  allowance: Allowance,
): Markdown | undefined {
  const way = ({ result }: Measurement) => JSON.stringify(result)
  const same = others.filter((other) => way(other) === way(first)).map(({ seed }) => seed)
  const differing = others.filter((other) => way(other) !== way(first))
  const sentences = [
    ...(same.length > 0 ? [md`${ours(capital(seedsInWords(same)))} failed in the same way.`] : []),
    ...differing
      .slice(0, allowance.notes)
      .map((other) => md`Seed ${other.seed} ${whyFailed(other, context, allowance)}`),
    ...(differing.length > allowance.notes ? [md`${differing.length - allowance.notes} more failed.`] : []),
  ]
  return sentences.length === 0 ? undefined : join(sentences, ' ')
}

/** Follows whoever failed: `stopped after 41 s: exit code 1.` */
export function whyFailed(measurement: Measurement, context: ReportContext, allowance: Allowance): Markdown {
  const { result } = measurement
  return result.kind === 'measured' ? ours('') : reasonOf(result.failure, measurement, context, allowance)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What to do, in paragraphs; nothing where that is not known or the reason says it. */
export function remedy({ result }: Measurement): Markdown[] {
  if (result.kind === 'measured') return []
  const { failure } = result
  if (failure.kind === 'install-failed') return inParagraphs(failure.hint?.remedy ?? '', LONGEST_REMEDY)
  const hasRemedy = failure.kind === 'not-started' || failure.kind === 'not-handed-on'
  return hasRemedy ? inParagraphs(failure.remedy, LONGEST_REMEDY) : []
}

/** Follows the side's name: `stopped after 41 s: exit code 1.` */
function reasonOf(
  failure: Failure,
  { cost, machine }: Measurement,
  context: ReportContext,
  allowance: Allowance,
): Markdown {
  const after = cost === undefined ? ours('') : md` after ${ours(showDuration(cost.wallSeconds))}`
  switch (failure.kind) {
    case 'exit-code':
      return md`stopped${after}: exit code ${failure.code}${ours(meaning(failure.code))}.`
    case 'signal':
      return md`was ended${after} by the signal ${failure.signal}.`
    case 'out-of-memory': {
      const peak =
        cost?.peakMemoryBytes === undefined ? '' : `: it had taken ${showBytes(cost.peakMemoryBytes)}`
      const all = machine === undefined ? '' : ` on a machine with ${showBytes(machine.memoryBytes)}`
      return md`was ended${after}, most likely because memory ran out${ours(peak + all)}. Trainings one after the other (${asking(context, 'max-parallel', '1')}) have all of it to themselves.`
    }
    case 'timed-out':
      return md`was still training after ${ours(showNumber(failure.minutes))} min and was ended. ${inputName(context, 'timeout-minutes')} sets the limit.`
    case 'cancelled':
      return md`was cancelled${after}.`
    case 'install-failed':
      return failure.hint === undefined
        ? md`could not be installed: ${code(failure.command, 200)} failed.`
        : md`could not be installed: ${code(failure.command, 200)} failed: ${sentence(failure.hint.why)}`
    case 'missing-directory':
      return md`has no folder ${code(failure.directory, 200)}, which ${inputName(context, 'working-directory')} names.`
    case 'missing-script':
      return md`has no ${code(failure.script, 200)}, which the command runs.`
    case 'no-results':
      return noResults(failure, after, context, allowance)
    case 'bad-results':
      return md`trained${after}, but ${code(failure.path, 200)} cannot be read: ${sentence(failure.reason)}`
    case 'not-started':
      return md`could not be started: ${sentence(failure.reason)}`
    case 'not-handed-on':
      return md`gave no numbers: ${sentence(failure.because)}`
    case 'skipped':
      return md`was not trained: ${sentence(failure.because)}`
  }
}

function noResults(
  { patterns, refused }: Extract<Failure, { kind: 'no-results' }>,
  after: Markdown,
  context: ReportContext,
  { notes }: Allowance,
): Markdown {
  const names = listed(
    patterns.map((pattern) => code(pattern, 100)),
    notes,
  )
  const where = context.workingDirectory === '.' ? ours('') : md` in ${code(context.workingDirectory, 200)}`
  const wrote =
    refused.length > 0
      ? md`ended well${after}, but left no results that count.`
      : md`ended well${after}, but wrote no ${names}${where}.`
  const because = refused
    .slice(0, notes)
    .map(({ path, reason }) => md` ${code(path, 200)} does not count: it ${sentence(reason)}`)
  return md`${wrote}${join(because, '')} Only a file that this very training writes counts; ${theInput(context, 'results')} names it.`
}

function listed(names: Markdown[], most: number): Markdown {
  const shown = names.slice(0, most)
  const left = names.length - shown.length
  return md`${join(shown, ' or ')}${ours(left > 0 ? ` or ${left} others` : '')}`
}

/** Somebody's words, with one full stop at the end. */
export function sentence(text: string): Markdown {
  return md`${prose(text.trim().replace(/\.$/, ''))}.`
}

function meaning(code: number): string {
  if (code === 126) return ' (the command is not executable)'
  return code === 127 ? ' (the command was not found)' : ''
}

/** Without blank lines at either end. */
function trimmed(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** Keeps both ends of a line that would fill the report. */
function cut(line: string): string {
  return line.length <= 300 ? line : `${line.slice(0, 200)} … ${line.slice(-90)}`
}
