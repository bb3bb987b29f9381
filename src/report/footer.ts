import type { ReportContext } from './context.js'
import { link, type Markdown, md, ours } from './text.js'

/** Who says this, and where to read everything. */
export function footer({ runUrl, version }: Pick<ReportContext, 'runUrl' | 'version'>): Markdown {
  return md`<sub>Headway ${version} · ${link(ours('log of this run'), runUrl)}</sub>`
}
