import type { PlanItem } from '../model/plan.js'
import type { TrainingEvent } from '../model/training.js'
import { divergenceInWords } from '../report/heard.js'

/** Says it once in the job's log when a training's loss is no number any more: whoever reads it may want to cancel. */
export function openAlarm(
  item: PlanItem,
  hasSeeds: boolean,
  say: (text: string) => void,
): (event: TrainingEvent) => void {
  let said = false
  return (event) => {
    if (said || event.kind !== 'line' || event.heard?.diverged === undefined) return
    said = true
    say(`⚠️ ${divergenceInWords(item, event.heard.diverged, hasSeeds)}.`)
  }
}
