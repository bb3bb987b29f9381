import type { ReportContext } from './context.js'
import { join, link, type Markdown, md, ours } from './text.js'

type Origin = Pick<ReportContext, 'runUrl' | 'version'> & { reportUrl?: string | undefined }

/** Who says this, and where to read everything. */
export function footer({ runUrl, reportUrl, version }: Origin): Markdown {
  const parts = [
    md`Headway ${version}`,
    reportUrl === undefined ? undefined : link(ours('full report'), reportUrl),
    runUrl === undefined ? undefined : link(ours('log of this run'), runUrl),
  ]
  return md`<sub>${join(
    parts.filter((part) => part !== undefined),
    ' · ',
  )}</sub>`
}
