import type { Heard, HeardMetric, Position } from '../../model/heard.js'
import { NOTHING, type Said } from './said.js'
import { isNextOfKnown, openCourse } from './share.js'
import { isLoss, mostTelling } from './telling.js'
import { TOOLS } from './tools.js'

/** Listens to what one training prints. */
export interface Ear {
  /** A line, in plain text; `now` is in milliseconds since the epoch. */
  hear(line: string, now: number): void
  /** `undefined` until a line was understood. Another object whenever something new was heard. */
  readonly heard: Heard | undefined
}

/** Lines of progress are shorter. What is cut away may hold a number: no number is read at the end of what is left. */
const LONGEST = 500

export function openEar(): Ear {
  const course = openCourse()
  let heard: Heard | undefined

  return {
    hear(line, now) {
      const all = read(line)
      if (all === undefined || all === NOTHING) return
      const said = isAside(all, heard?.step) ? { ...all, step: undefined } : all
      const share = course.after(said)
      const epoch = said.epoch ?? heard?.epoch
      const isNext = isNextOfKnown(epoch, heard?.epoch)
      const step = said.step ?? (isNext ? undefined : heard?.step)
      heard = {
        epoch,
        step,
        metric: mostTelling(said.metrics) ?? heard?.metric,
        diverged: heard?.diverged ?? divergedIn(said.metrics, epoch?.at, step?.at),
        done: share === undefined ? undefined : { share, at: now },
      }
    },
    get heard() {
      return heard
    },
  }
}

function read(line: string): Said | undefined {
  const text = line.slice(0, LONGEST).trim()
  for (const tool of TOOLS) {
    const said = tool.read(text)
    if (said !== undefined) return said
  }
  return undefined
}

/** A smaller bar within a larger one that goes on after it: a test on the way, say. */
function isAside({ epoch, step }: Said, known: Position | undefined): boolean {
  if (epoch !== undefined || step?.of === undefined || known?.of === undefined) return false
  return step.of < known.of && known.at < known.of
}

function divergedIn(
  metrics: readonly HeardMetric[],
  epoch: number | undefined,
  step: number | undefined,
): Heard['diverged'] {
  const loss = metrics.find(({ name, value }) => !Number.isFinite(value) && isLoss(name))
  return loss && { ...loss, epoch, step }
}
