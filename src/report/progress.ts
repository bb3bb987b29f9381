import type { BaseCommit } from '../model/plan.js'
import type { Phase, Progress, TrainingProgress } from '../model/progress.js'
import type { Side } from '../model/side.js'
import { stack, table } from './blocks.js'
import { baseInWords, commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { footer } from './footer.js'
import { allHeardInWords, divergedInWords } from './heard.js'
import { showDuration } from './numbers.js'
import { forecast, secondsLeftOf } from './remaining.js'
import { seedsInWords } from './seeds.js'
import { code, type Markdown, md, ours, render } from './text.js'
import { titled } from './titled.js'
import { visibleLine } from './visible.js'

/** Longest last line shown: a progress bar's end, where the numbers are, stays. */
const LONGEST_LINE = 100
const SIDES = ['head', 'base'] as const

/** How far a running evaluation is. `now` is in milliseconds since the epoch. */
export function renderProgress(
  progress: Progress,
  context: ReportContext,
  base: BaseCommit,
  now: number,
): string {
  return render(
    stack([
      titled(context, md`${ours(title(progress.trainings))} …`),
      ...divergedLines(progress),
      progressTable(progress, context, now),
      forecast(progress, now),
      md`Base: ${baseInWords(base, context)}.`,
      footer(context),
    ]),
  )
}

/** What has gone wrong already, and would be found in the numbers at the end. */
export function divergedLines({ trainings }: Progress): Markdown[] {
  return SIDES.flatMap((side) => {
    const words = divergedInWords(trainings.filter((training) => training.side === side))
    return words === undefined ? [] : md`⚠️ ${words}.`
  })
}

/** Where both sides are, for a run that goes on or was stopped. */
export function progressTable(
  { trainings, commits }: Progress,
  context: ReportContext,
  now: number,
): Markdown {
  const said = trainings.some(({ lastLine, heard }) => heard ?? lastLineOf(lastLine))
  const understood = trainings.some(({ heard }) => heard !== undefined)
  const columns = ['Source', 'State', ...(said ? [understood ? 'Progress' : 'Last line'] : [])]
  return table(
    columns.map((name) => ({ title: ours(name), align: 'left' as const })),
    SIDES.map((side) => {
      const own = trainings.filter((training) => training.side === side)
      const who = md`${ours(side === 'head' ? 'Head' : 'Base')} ${commitLink(commits[side], context)}`
      const cells = [who, ours(state(own, now))]
      return said ? [...cells, saidBy(own)] : cells
    }),
  )
}

/** What they say of their progress, or, where nobody understands that, the last line. */
function saidBy(trainings: TrainingProgress[]): Markdown {
  const training = trainings.filter(({ phase }) => phase === 'training')
  const latest = newest(trainings)
  const speaking = training.length > 0 ? training : latest === undefined ? [] : [latest]
  const words = allHeardInWords(speaking.flatMap(({ heard }) => heard ?? []))
  return words === '' ? (lastLineOf(latest?.lastLine) ?? ours('')) : md`${words}`
}

/** Whose output is worth a look: what trains now, otherwise what did so last. */
function newest(trainings: TrainingProgress[]): TrainingProgress | undefined {
  const spoken = trainings.filter(({ lastLine }) => lastLineOf(lastLine) !== undefined)
  const latest = (all: TrainingProgress[]) => all.toSorted((a, b) => b.since - a.since)[0]
  return latest(spoken.filter(({ phase }) => phase === 'training')) ?? latest(spoken)
}

function lastLineOf(line: string | undefined): Markdown | undefined {
  const shown = visibleLine(line ?? '').trim()
  return shown === '' ? undefined : code(shown, LONGEST_LINE)
}

function title(trainings: TrainingProgress[]): string {
  if (trainings.every(({ phase }) => phase === 'waiting')) return 'Preparing head and base'
  const busy = (phase: Phase): Side[] =>
    SIDES.filter((side) => trainings.some((training) => training.side === side && training.phase === phase))
  if (busy('training').length > 0) return `Training ${busy('training').join(' and ')}`
  if (busy('installing').length > 0) return `Installing the packages of ${busy('installing').join(' and ')}`
  return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base'
}

function state(trainings: TrainingProgress[], now: number): string {
  const [first] = trainings
  if (first === undefined) return 'waiting'
  return trainings.length === 1 ? stateOfOne(first, now) : stateOfSeveral(trainings, now)
}

function stateOfOne(one: TrainingProgress, now: number): string {
  const { phase, since, wallSeconds } = one
  const lasting = elapsed(since, now)
  const trained = wallSeconds === undefined ? '' : ` after ${showDuration(wallSeconds)}`
  switch (phase) {
    case 'waiting':
      return 'waiting'
    case 'installing':
      return `installing packages for ${lasting}`
    case 'training':
      return `training for ${lasting}${left(one, now)}`
    case 'done':
      return `trained${wallSeconds === undefined ? '' : ` in ${showDuration(wallSeconds)}`}`
    case 'known':
      return 'known already'
    case 'failed':
      return `failed${trained}`
    case 'skipped':
      return 'skipped'
  }
}

function left(training: TrainingProgress, now: number): string {
  const seconds = secondsLeftOf(training, now)
  return seconds === undefined ? '' : `, about ${showDuration(seconds, 'whole')} left`
}

/** `2 of 5 trained, 1 failed, training seed 4 for 12 s`. */
function stateOfSeveral(trainings: TrainingProgress[], now: number): string {
  const of = (phase: Phase) => trainings.filter((training) => training.phase === phase)
  const count = (phase: Phase, word: string) =>
    of(phase).length === 0 ? [] : [`${of(phase).length} ${word}`]
  const [training, installing] = [of('training'), of('installing')]
  const known = count('known', 'known already')
  const done =
    known.length > 0 && of('done').length === 0 ? [] : [`${of('done').length} of ${trainings.length} trained`]
  const parts = [
    ...done,
    ...known,
    ...count('failed', 'failed'),
    ...count('skipped', 'skipped'),
    ...(training.length > 0
      ? [`training ${seedsInWords(training.map(({ seed }) => seed))} for ${longest(training, now)}`]
      : []),
    ...(installing.length > 0 ? [`installing packages for ${longest(installing, now)}`] : []),
  ]
  return of('waiting').length === trainings.length ? 'waiting' : parts.join(', ')
}

function longest(trainings: TrainingProgress[], now: number): string {
  return elapsed(Math.min(...trainings.map(({ since }) => since)), now)
}

function elapsed(since: number, now: number): string {
  return showDuration(Math.max(0, Math.round((now - since) / 1000)), 'whole')
}
