import type { Pair } from '../model/comparison.js'
import type { Failure, Measurement } from '../model/measurement.js'

/** No fault of the training: the machine was lost, or nobody let it run. */
const NOT_ITS_FAULT: readonly Failure['kind'][] = ['not-started', 'cancelled', 'skipped']

/**
 * The pairs that count. One of which a training could not be had, through no fault of its own, is left out; what failed
 * by itself stays, since leaving out the worst of one side would make that side look better than it is. Where no pair
 * would be left, all stay.
 */
export function countingPairs(pairs: readonly Pair[]): Pair[] {
  const counting = pairs.filter(({ head, base }) => !isLost(head) && (!isLost(base) || hasFailed(head)))
  return counting.length > 0 ? counting : [...pairs]
}

function isLost({ result }: Measurement): boolean {
  return result.kind === 'failed' && NOT_ITS_FAULT.includes(result.failure.kind)
}

export function hasFailed({ result }: Measurement): boolean {
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
export function speakerOf(
  pairs: readonly Pair[],
  side: 'head' | 'base',
  failureDecides: boolean,
): Measurement {
  const all = pairs.map((pair) => pair[side])
  const speaker = all.find((one) => hasFailed(one) === failureDecides) ?? all[0]
  if (speaker === undefined) throw new RangeError('there is no pair to compare')
  return speaker
}
