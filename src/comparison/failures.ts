import type { Pair, SeedOutcome } from '../model/comparison.js'
import type { Failure, Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'

/** No fault of the training: the machine was lost, or nobody let it run. */
const NOT_ITS_FAULT: readonly Failure['kind'][] = ['not-started', 'cancelled', 'not-handed-on', 'skipped']

/**
 * What became of the seeds. A pair of which a training could not be had, through no fault of its own, is left out; what
 * failed by itself counts, since leaving out the worst of one side would make that side look better than it is. Where no
 * pair would be left, all count: what stopped them is the answer.
 */
export function outcomeOf(pairs: readonly Pair[]): SeedOutcome {
  const lost = pairs.filter(({ head, base }) => isLost(head) || (isLost(base) && !hasFailed(head)))
  const nothingElse = lost.length === pairs.length
  const leftOut = nothingElse ? [] : lost
  const counting = pairs.filter((pair) => !leftOut.includes(pair))
  const failed = (side: Side): number[] =>
    seedsOf(counting.filter((pair) => hasFailed(pair[side]) && (nothingElse || !isLost(pair[side]))))
  return {
    compared: seedsOf(counting.filter(({ head, base }) => !hasFailed(head) && !hasFailed(base))),
    failed: { head: failed('head'), base: failed('base') },
    leftOut: seedsOf(leftOut),
  }
}

function seedsOf(pairs: readonly Pair[]): number[] {
  return pairs.map(({ seed }) => seed)
}

/** Whether it gave no numbers, and its training is not to blame. */
export function isLost({ result }: Measurement): boolean {
  return result.kind === 'failed' && NOT_ITS_FAULT.includes(result.failure.kind)
}

function hasFailed({ result }: Measurement): boolean {
  return result.kind === 'failed'
}

/**
 * Whether head failed as a whole: where base did not fail, too, in any seed; or wherever it was tried.
 *
 * @param pairs those that count
 */
export function headFailed(pairs: readonly Pair[]): boolean {
  return (
    pairs.some(({ head, base }) => hasFailed(head) && (!hasFailed(base) || isLost(base))) ||
    pairs.every(({ head }) => hasFailed(head))
  )
}

/** The measurement that speaks for its side: the first that failed where that decides, otherwise the first that did not. */
export function speakerOf(pairs: readonly Pair[], side: Side, failureDecides: boolean): Measurement {
  const all = pairs.map((pair) => pair[side])
  const speaker = all.find((one) => hasFailed(one) === failureDecides) ?? all[0]
  if (speaker === undefined) throw new RangeError('there is no pair to compare')
  return speaker
}
