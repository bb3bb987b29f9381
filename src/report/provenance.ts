import type { ReportContext } from './context.js'
import { code, type Markdown, md } from './text.js'

/** Said first: the numbers are not those of what would be merged. */
export function olderCommit({ provenance }: Pick<ReportContext, 'provenance'>): Markdown | undefined {
  const newer = provenance?.newerHead
  if (newer === undefined) return undefined
  return md`⚠️ **For an older commit:** the pull request has moved on to ${code(newer.slice(0, 7))} since. To evaluate that, take the label off and add it again.`
}

/** Nobody but the fork vouches for them: it brings the workflow, too, which may write any number for either side. */
export function ofFork({ provenance }: Pick<ReportContext, 'provenance'>): Markdown | undefined {
  const fork = provenance?.fork
  if (fork === undefined) return undefined
  return md`These numbers come from the code of ${code(fork)}, a fork, and nobody else has checked them.`
}
