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
  let ofEpoch = false
  let epochsBeganAnew = false
  let stepsBeganAnew = false
  let most: { by: 'epochs' | 'steps'; share: number } | undefined

  return {
    after(said) {
      if (said.epoch !== undefined) {
        if (epoch !== undefined && said.epoch.at < epoch.at) epochsBeganAnew = true
        if (isNextOfKnown(said.epoch, epoch)) step = undefined
        countsFromZero ||= said.epoch.at === 0
        epoch = said.epoch
        isOver = false
      }
      if (said.step !== undefined) {
        ofEpoch ||= said.epoch !== undefined
        if (step !== undefined && said.step.at < step.at) stepsBeganAnew = true
        step = said.step
      }
      isOver ||= said.isEpochOver
      const now = byEpochs() ?? bySteps()
      // What is tested or saved in between may count for itself.
      if (now !== undefined && most?.by === now.by) now.share = Math.max(most.share, now.share)
      most = now
      return most?.share
    },
  }

  function byEpochs(): typeof most {
    if (epoch?.of === undefined || epoch.of < 1) return undefined
    if (epochsBeganAnew) return undefined
    const before = Math.floor(epoch.at) - (countsFromZero ? 0 : 1)
    return { by: 'epochs', share: within((before + (isOver ? 1 : partOf(step))) / epoch.of) }
  }

  function bySteps(): typeof most {
    const isOfWhole = step?.of !== undefined && !ofEpoch && !stepsBeganAnew && epoch?.of === undefined
    return isOfWhole ? { by: 'steps', share: partOf(step) } : undefined
  }
}

/** Steps are of one epoch then; those of Hugging Face's Trainer, which knows no number of epochs, go on. */
export function isNextOfKnown(epoch: Position | undefined, before: Position | undefined): boolean {
  return epoch?.of !== undefined && epoch.at !== before?.at
}

function partOf(position: Position | undefined): number {
  return position?.of === undefined || position.of < 1 ? 0 : within(position.at / position.of)
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
