import type { Position } from '../../model/heard.js'
import type { Said } from './said.js'

/** What share of a training is done. */
export interface Course {
  /** @returns from 0 to 1; `undefined` as long as it cannot be told, or where it turned out to be of a part only */
  after(said: Said): number | undefined
}

/**
 * Goes along with what a training says. Epochs of a known number tell the share; steps do so where they are of the whole
 * training: that they begin anew, or belong to an epoch, shows that they are not.
 */
export function openCourse(): Course {
  let epoch: Position | undefined
  let step: Position | undefined
  let isOver = false
  let countsFromZero = false
  let stepsOfEpoch = false
  let beganAnew = false
  let share: number | undefined

  return {
    after(said) {
      if (said.epoch !== undefined) {
        if (epoch !== undefined && said.epoch.at < epoch.at) beganAnew = true
        if (said.epoch.at !== epoch?.at) step = undefined
        countsFromZero ||= said.epoch.at === 0
        epoch = said.epoch
        isOver = false
      }
      if (said.step !== undefined) {
        stepsOfEpoch ||= said.epoch !== undefined
        if (step !== undefined && said.step.at < step.at && epoch?.of === undefined) beganAnew = true
        step = said.step
      }
      isOver ||= said.isEpochOver
      const now = beganAnew ? undefined : shareNow()
      // What is tested or saved in between may count for itself.
      share = now === undefined ? undefined : Math.max(share ?? 0, Math.min(1, now))
      return share
    },
  }

  function shareNow(): number | undefined {
    if (epoch?.of !== undefined) {
      if (epoch.of < 1) return undefined
      const before = Math.floor(epoch.at) - (countsFromZero ? 0 : 1)
      return (before + (isOver ? 1 : part(step))) / epoch.of
    }
    return stepsOfEpoch || step?.of === undefined ? undefined : part(step)
  }
}

function part(position: Position | undefined): number {
  if (position?.of === undefined || position.of < 1) return 0
  return Math.min(1, position.at / position.of)
}
