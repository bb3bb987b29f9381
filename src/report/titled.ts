import type { ReportContext } from './context.js'
import { type Markdown, md } from './text.js'

/** A comment's first line: of which evaluation it is, where the repository has several, and what it says. */
export function titled({ name }: Pick<ReportContext, 'name'>, title: Markdown): Markdown {
  return name === undefined ? md`## ${title}` : md`## ${name} · ${title}`
}
