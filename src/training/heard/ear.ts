import type { Heard, HeardMetric } from '../../model/heard.js'
import type { Said } from './said.js'
import { openCourse } from './share.js'
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
      const said = read(line)
      if (said === undefined) return
      const share = course.after(said)
      const epoch = said.epoch ?? heard?.epoch
      const isNext = epoch?.at !== heard?.epoch?.at
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

function divergedIn(
  metrics: readonly HeardMetric[],
  epoch: number | undefined,
  step: number | undefined,
): Heard['diverged'] {
  const loss = metrics.find(({ name, value }) => !Number.isFinite(value) && isLoss(name))
  return loss && { ...loss, epoch, step }
}
