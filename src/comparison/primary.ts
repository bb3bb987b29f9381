import { UserError } from '../model/user-error.js'
import type { Candidate } from './candidates.js'

/**
 * The metric that decides: the one which the user marked, or the best of those with a direction, training metrics
 * excepted. Of several: first what both sides have, then by where it was taken (test, validation, anywhere), then
 * scores before losses, then the first that was written.
 */
export function choosePrimary(candidates: readonly Candidate[]): Candidate | undefined {
  const marked = candidates.filter(({ wishes }) => wishes.primary)
  const pool = marked.length > 0 ? marked : candidates.filter(isEligible)
  return pool.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))[0]
}

/**
 * @throws UserError when the user marked a metric that neither side reports: choosing another one would answer a
 * question that was not asked
 */
export function checkMark(candidates: readonly Candidate[], marked: string | undefined): void {
  if (marked === undefined || candidates.some(({ wishes }) => wishes.primary)) return
  const names = candidates.slice(0, MOST_NAMES).map(({ name }) => JSON.stringify(name.slice(0, LONGEST_NAME)))
  const more = candidates.length > MOST_NAMES ? ' …' : ''
  throw new UserError(
    `The input \`metrics\` marks ${JSON.stringify(marked)} as primary, but neither head nor base reports it.`,
    `Mark one of those that are reported: ${names.join(', ')}${more}`,
  )
}

const MOST_NAMES = 10
const LONGEST_NAME = 60

function isEligible({ role, direction }: Candidate): boolean {
  return role === 'quality' && direction !== undefined
}

const BY_SPLIT = ['test', 'validation', undefined, 'train']

/** Lower is first, place by place. */
function rankOf(candidate: Candidate): number[] {
  const { head, base, diverged, split, isLoss } = candidate
  return [
    Number(!isEligible(candidate)),
    Number(head === undefined || base === undefined || diverged === 'both'),
    BY_SPLIT.indexOf(split),
    Number(isLoss),
  ]
}

function compareRanks(a: number[], b: number[]): number {
  const place = a.findIndex((rank, index) => rank !== b[index])
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
