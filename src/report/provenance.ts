import type { ReportContext } from './context.js'
import { code, type Markdown, md } from './text.js'

/** Nobody but the fork vouches for them: it brings the workflow, too, which may write any number for either side. */
export function ofFork({ provenance }: Pick<ReportContext, 'provenance'>): Markdown | undefined {
  const fork = provenance?.fork
  if (fork === undefined) return undefined
  return md`These numbers come from the code of ${code(fork)}, a fork, and nobody else has checked them.`
}
