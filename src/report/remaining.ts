import type { Progress, TrainingProgress } from '../model/progress.js'
import { median } from './median.js'
import { showDuration } from './numbers.js'
import { type Markdown, ours } from './text.js'

/** With fewer trainings, one that is done tells nothing of what is left. */
const FEWEST = 3

/**
 * `10 trainings of about 9.1 s, 2 at a time: about 36 s left.`; `undefined` until one has ended well, and when none is
 * left. `now` is in milliseconds since the epoch.
 */
export function forecast({ trainings, atOnce = 1 }: Progress, now: number): Markdown | undefined {
  const trained = trainings.filter(({ phase }) => phase !== 'known' && phase !== 'skipped')
  const typical = median(
    trained.flatMap(({ phase, wallSeconds }) =>
      phase === 'done' && wallSeconds !== undefined ? wallSeconds : [],
    ),
  )
  if (trained.length < FEWEST || typical === undefined || !trained.some(isAhead)) return undefined
  const left = secondsLeft(trained, typical, atOnce, now)
  const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : ''
  const when = left < 1 ? 'nearly done' : `about ${showDuration(left, 'whole')} left`
  return ours(`${trained.length} trainings of about ${showDuration(typical)}${pace}: ${when}.`)
}

function isAhead({ phase }: TrainingProgress): boolean {
  return phase === 'waiting' || phase === 'installing' || phase === 'training'
}

/** Each training takes the first place that is free, for the typical time. */
function secondsLeft(trainings: TrainingProgress[], typical: number, atOnce: number, now: number): number {
  const places = trainings
    .filter(({ phase }) => phase === 'training')
    .map(({ since }) => Math.max(0, typical - (now - since) / 1000))
  while (places.length < atOnce) places.push(0)
  for (const { phase } of trainings) {
    if (phase !== 'waiting' && phase !== 'installing') continue
    const first = places.indexOf(Math.min(...places))
    places[first] = (places[first] ?? 0) + typical
  }
  return Math.max(...places)
}
