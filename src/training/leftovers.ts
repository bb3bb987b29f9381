import { setTimeout as delay } from 'node:timers/promises'
import type { Side } from '../model/side.js'
import { processesWith, sendSignal } from './processes.js'

const EVALUATION = 'HEADWAY_EVALUATION'
const TRAINING = 'HEADWAY_TRAINING'
/** Against a process that starts new ones as fast as they are ended. */
const MOST_ROUNDS = 50

/** Variables that tell a training's processes, daemons included, from all others. */
export function marksOf(mark: string, side: Side, seed: number): Record<string, string> {
  return { ...evaluationMark(mark), [TRAINING]: trainingMark(mark, side, seed) }
}

/** The variable that tells all processes of an evaluation, the installers' included, from all others. */
export function evaluationMark(mark: string): Record<string, string> {
  return { [EVALUATION]: mark }
}

/** Processes of one training. Who has cleared or overwritten its environment is not found. */
export function markedProcesses(mark: string, side: Side, seed: number): number[] {
  return processesWith(TRAINING, trainingMark(mark, side, seed))
}

/**
 * Ends at once every process of an evaluation, of whichever training and however detached, except those that cleared
 * or overwrote their environment. Does nothing where there is no `/proc` (macOS).
 *
 * @returns how many were ended
 */
export async function endMarked(mark: string): Promise<number> {
  const ended = new Set<number>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = processesWith(EVALUATION, mark)
    if (found.length === 0) break
    for (const pid of found) {
      if (sendSignal(pid, 'SIGKILL')) ended.add(pid)
    }
    await delay(20)
  }
  return ended.size
}

function trainingMark(mark: string, side: Side, seed: number): string {
  return `${mark}-${side}-${seed}`
}
