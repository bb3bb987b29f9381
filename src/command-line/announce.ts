import type { HeadCommit, Plan } from '../model/plan.js'
import { shortSha } from '../source/fetch.js'
import type { Asked } from './compare-commits.js'

/** What is going to be done, in the first line that anybody sees. */
export function announce(asked: Asked, plan: Plan): string {
  const { base, settings } = asked
  const { choice, sha, behindBy } = plan.base
  const isTip = choice.kind === 'base-tip' || behindBy === 0
  const against = isTip ? named(base, sha) : `${shortSha(sha)}, where it left ${tip(base)}`
  const pairs = plan.items.length / 2
  const seeds = pairs > 1 ? `, ${pairs} seeds each` : ''
  const where = settings.workingDirectory === '.' ? '' : `, in ${settings.workingDirectory}`
  const head = named(headName(asked, plan.head), plan.head.sha)
  return `Comparing ${head} with ${against}: ${plan.items.length} trainings${seeds}${where}.`
}

/** A whole SHA says no more than its beginning. */
function tip(base: string): string {
  return /^[0-9a-f]{40}$/.test(base) ? shortSha(base) : base
}

function named(name: string, sha: string): string {
  return sha.startsWith(name) ? shortSha(sha) : `${name} (${shortSha(sha)})`
}

/** The branch that is checked out is known by its own name. */
export function headName({ head }: Pick<Asked, 'head'>, { ref }: HeadCommit): string {
  const isHere = head === 'HEAD' || head === '@'
  return isHere && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : head
}
