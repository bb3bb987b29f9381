import { UNSEEN } from './visible.js'

/** What a reader could not see, and spaces at the end of a line, which are lost where a page or an editor trims it. */
const SPELLED = new RegExp(`${UNSEEN.source}|[^\\S\\n](?=\\n)`, 'gu')

/** A string as one word for bash. What a reader could not see is spelled out (`$'\u202e'`), and works all the same. */
export function quote(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text
  if (text.search(SPELLED) === -1) return `'${text.replaceAll("'", "'\\''")}'`
  const escaped = text.replace(/[\\']/g, '\\$&').replace(SPELLED, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point === 0 ? '' : `\\U${point.toString(16).padStart(8, '0')}`
  })
  return `$'${escaped}'`
}
