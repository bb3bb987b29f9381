import type { Progress, TrainingProgress } from '../model/progress.js'
import { median } from './median.js'
import { showDuration } from './numbers.js'
import { type Markdown, ours } from './text.js'

/** With fewer trainings, one that is done tells nothing of what is left. */
const FEWEST = 3

/** Before this share is done, its preparations would count for most of the time. */
const LEAST_SHARE = 0.05

/**
 * `10 trainings of about 9.1 s, 2 at a time: about 36 s left.`; `undefined` when none is left, and until one has ended
 * well or says how much of it is done. `now` is in milliseconds since the epoch.
 */
export function forecast({ trainings: all, atOnce = 1 }: Progress, now: number): Markdown | undefined {
  const trained = all.filter(({ phase }) => phase !== 'known' && phase !== 'skipped')
  const ended = trained.flatMap(({ phase, wallSeconds }) =>
    phase === 'done' && wallSeconds !== undefined ? wallSeconds : [],
  )
  const foretold = trained.flatMap((training) => secondsInAll(training) ?? [])
  const typical = median([...ended, ...foretold])
  if (typical === undefined || !trained.some(isAhead)) return undefined
  if (trained.length < FEWEST && foretold.length === 0) return undefined
  if (trained.some((training) => isLate(training, now))) return undefined
  const left = secondsLeft(trained, typical, atOnce, now)
  const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : ''
  const when = left < 1 ? 'nearly done' : `about ${showDuration(left, 'whole')} left`
  const trainings = trained.length === 1 ? '1 training' : `${trained.length} trainings`
  return ours(`${trainings} of about ${showDuration(typical)}${pace}: ${when}.`)
}

/**
 * Of a training that says how much of it is done. `undefined`, too, where it is later than what it said last: whatever it
 * does now, it did not count.
 */
export function secondsLeftOf(training: TrainingProgress, now: number): number | undefined {
  const left = (secondsInAll(training) ?? 0) - (now - training.since) / 1000
  return left > 0 ? left : undefined
}

/** What it said last leads one to expect that it is over. */
function isLate(training: TrainingProgress, now: number): boolean {
  const counted = secondsInAll(training) !== undefined && training.heard?.done?.share !== 1
  return counted && secondsLeftOf(training, now) === undefined
}

function secondsInAll({ phase, since, heard }: TrainingProgress): number | undefined {
  if (phase !== 'training' || heard?.done === undefined || heard.done.share < LEAST_SHARE) return undefined
  return (heard.done.at - since) / 1000 / heard.done.share
}

function isAhead({ phase }: TrainingProgress): boolean {
  return phase === 'waiting' || phase === 'installing' || phase === 'training'
}

/** Each training takes the first place that is free, for the typical time. */
function secondsLeft(trainings: TrainingProgress[], typical: number, atOnce: number, now: number): number {
  const places = trainings
    .filter(({ phase }) => phase === 'training')
    .map((training) => {
      const inAll = secondsInAll(training) ?? typical
      return secondsLeftOf(training, now) ?? Math.max(0, inAll - (now - training.since) / 1000)
    })
  while (places.length < atOnce) places.push(0)
  for (const { phase } of trainings) {
    if (phase !== 'waiting' && phase !== 'installing') continue
    const first = places.indexOf(Math.min(...places))
    places[first] = (places[first] ?? 0) + typical
  }
  return Math.max(...places)
}
