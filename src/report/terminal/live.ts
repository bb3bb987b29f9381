import type { Phase, Progress, TrainingProgress } from '../../model/progress.js'
import type { Side } from '../../model/side.js'
import { allHeardInWords, divergedInWords } from '../heard.js'
import { showDuration } from '../numbers.js'
import { forecast } from '../remaining.js'
import { render } from '../text.js'
import { visibleLine } from '../visible.js'
import { inline, type Page } from './from-markdown.js'
import { PLAIN } from './style.js'
import { cut, padEnd } from './width.js'

const SIDES = ['head', 'base'] as const
const WORDS: Record<Phase, string> = {
  waiting: 'waiting',
  installing: 'installing',
  training: 'training',
  done: 'trained',
  failed: 'failed',
  skipped: 'skipped',
  known: 'known already',
}

/**
 * A line a side, none longer than the page is wide: what it does, for how long, and what it said last; and one of how
 * long it will take, once that can be told.
 */
export function liveLines(progress: Progress, now: number, page: Page): string[] {
  const { style, width } = page
  const foreseen = forecast(progress, now)
  const time = foreseen === undefined ? [] : [style.dim(cut(inline(render(foreseen), PLAIN), width))]
  return [...sideLines(progress, now, page), ...time]
}

function sideLines(progress: Progress, now: number, { style, width }: Page): string[] {
  const column = Math.min(26, Math.floor(width / 2))
  return SIDES.map((side) => {
    const own = progress.trainings.filter((training) => training.side === side)
    const state = stateOf(own, now)
    const name = padEnd(side === 'head' ? 'Head' : 'Base', 4)
    const shown = cut(state, Math.max(0, width - 6))
    const left = width - 6 - Math.max(shown.length, column) - 2
    const said = left < 10 ? '' : cut(lastLineOf(own), left)
    return `${style.bold(name)}  ${padEnd(shown, said === '' ? 0 : column)}${said === '' ? '' : `  ${style.dim(said)}`}`
  })
}

/** `training for 12 s`; of several seeds `2 of 5 trained, training for 12 s`. */
function stateOf(trainings: TrainingProgress[], now: number): string {
  const current =
    trainings.find(({ phase }) => phase === 'training') ??
    trainings.find(({ phase }) => phase === 'installing') ??
    trainings.find(({ phase }) => phase === 'waiting')
  const over = trainings.filter(
    ({ phase }) => phase !== 'waiting' && phase !== 'training' && phase !== 'installing',
  )
  if (current === undefined) return ended(trainings)
  const busy =
    current.phase === 'waiting' ? 'waiting' : `${WORDS[current.phase]} for ${elapsed(current, now)}`
  return trainings.length > 1 ? `${over.length} of ${trainings.length} done, ${busy}` : busy
}

function ended(trainings: TrainingProgress[]): string {
  const [first] = trainings
  if (trainings.length === 1 && first !== undefined) return WORDS[first.phase] + took(first)
  const failed = trainings.filter(({ phase }) => phase === 'failed').length
  return `${trainings.length} of ${trainings.length} done${failed === 0 ? '' : `, ${failed} failed`}`
}

function took({ wallSeconds }: TrainingProgress): string {
  return wallSeconds === undefined ? '' : ` in ${showDuration(wallSeconds)}`
}

function elapsed({ since }: TrainingProgress, now: number): string {
  return showDuration(Math.max(0, Math.round((now - since) / 1000)), 'whole')
}

/** What was understood of its output; otherwise its last line. */
function lastLineOf(trainings: TrainingProgress[]): string {
  const lost = divergedInWords(trainings)
  if (lost !== undefined) return visibleLine(lost)
  const heard = trainings.filter(({ phase }) => phase === 'training').flatMap((one) => one.heard ?? [])
  const words = allHeardInWords(heard)
  if (words !== '') return visibleLine(words)
  const spoken = trainings.filter(({ lastLine, phase }) => lastLine !== undefined && phase === 'training')
  const [newest] = spoken.toSorted((a, b) => b.since - a.since)
  return visibleLine(newest?.lastLine ?? '')
    .trim()
    .replaceAll('\t', ' ')
}

/** For a log: a line for every training whose phase is another one now. `before`: `undefined` at the beginning. */
export function changedPhases(before: Progress | undefined, after: Progress): string[] {
  const several = new Set(after.trainings.map(({ seed }) => seed)).size > 1
  return after.trainings.flatMap((training) => {
    const { side, seed, phase } = training
    const old = before?.trainings.find((one) => one.side === side && one.seed === seed)
    if (phase === 'waiting' || old?.phase === phase) return []
    return [`${capital(side)}${several ? `, seed ${seed}` : ''}: ${WORDS[phase]}${took(training)}`]
  })
}

function capital(side: Side): string {
  return side === 'head' ? 'Head' : 'Base'
}
