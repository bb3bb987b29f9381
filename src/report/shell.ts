/** A string as one word for bash. What a reader could not see is spelled out (`$'\u202e'`), and works all the same. */
export function quote(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text
  if (!/[^\P{C}\n\t]/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/[^\P{C}\n\t]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point === 0 ? '' : `\\U${point.toString(16).padStart(8, '0')}`
  })
  return `$'${escaped}'`
}
