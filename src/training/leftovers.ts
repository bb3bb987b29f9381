import { setTimeout as delay } from 'node:timers/promises'
import type { Side } from '../model/side.js'
import { familyOf, killAll, listProcesses, processesWith } from './processes.js'

const EVALUATION = 'HEADWAY_EVALUATION'
const TRAINING = 'HEADWAY_TRAINING'
/** Between two looks for what a moment's picture of all processes has missed. */
const LOOK_AGAIN_MS = 20
const MOST_ROUNDS = 10

/** Variables that tell a training's processes, daemons included, from all others. */
export function marksOf(mark: string, side: Side, seed: number): Record<string, string> {
  return { ...evaluationMark(mark), [TRAINING]: trainingMark(mark, side, seed) }
}

/** The variable that tells all processes of an evaluation, the installers' included, from all others. */
export function evaluationMark(mark: string): Record<string, string> {
  return { [EVALUATION]: mark }
}

/** Those processes of one training that have not cleared or overwritten their environment. */
export function markedProcesses(mark: string, side: Side, seed: number): number[] {
  return processesWith(TRAINING, trainingMark(mark, side, seed))
}

/**
 * Ends at once every process of an evaluation, of whichever training and however detached: all that carry its mark, and
 * their descendants, who may have cleared their environment. Does nothing where there is no `/proc` (macOS).
 *
 * @returns how many were ended
 */
export async function endMarked(mark: string): Promise<number> {
  let ended = 0
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = killAll(() => {
      const marked = new Set(processesWith(EVALUATION, mark))
      return familyOf(({ pid }) => marked.has(pid), listProcesses())
    })
    if (found === 0) break
    ended += found
    await delay(LOOK_AGAIN_MS)
  }
  return ended
}

function trainingMark(mark: string, side: Side, seed: number): string {
  return `${mark}-${side}-${seed}`
}
