import type { HeadCommit, Plan } from '../model/plan.js'
import { shortSha } from '../source/fetch.js'
import type { Asked } from './compare-commits.js'

/** What is going to be done, in the first line that anybody sees. */
export function announce(asked: Asked, plan: Plan): string {
  const { base, settings } = asked
  const { choice, sha, behindBy } = plan.base
  const isTip = choice.kind === 'base-tip' || behindBy === 0
  const against = isTip ? `${base} (${shortSha(sha)})` : `${shortSha(sha)}, where it left ${base}`
  const pairs = plan.items.length / 2
  const seeds = pairs > 1 ? `, ${pairs} seeds each` : ''
  const where = settings.workingDirectory === '.' ? '' : `, in ${settings.workingDirectory}`
  const head = `${headName(asked, plan.head)} (${shortSha(plan.head.sha)})`
  return `Comparing ${head} with ${against}: ${plan.items.length} trainings${seeds}${where}.`
}

/** The branch that is checked out is known by its own name. */
export function headName({ head }: Pick<Asked, 'head'>, { ref }: HeadCommit): string {
  const isHere = head === 'HEAD' || head === '@'
  return isHere && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : head
}
