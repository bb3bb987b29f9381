/*
 * A comment may have a note at its top, which comes and goes while the report below stays as it is. It stands right after
 * the marker, between two hidden lines, so that what a report quotes cannot pass for it.
 */

const OPENS = '<!-- headway note -->'
const CLOSES = '<!-- headway report -->'
const NOTE = new RegExp(`^${OPENS}\\r?\\n[^\\n]*\\n\\r?\\n${CLOSES}\\r?\\n`)

/** The body of a comment with `note`, one line of Markdown, in place of the one it has; `undefined`: without one. */
export function withNote(body: string, note: string | undefined): string {
  const start = body.indexOf('\n') + 1
  const [marker, report] = [body.slice(0, start), body.slice(start).replace(NOTE, '')]
  return note === undefined ? marker + report : `${marker}${OPENS}\n${note}\n\n${CLOSES}\n${report}`
}
