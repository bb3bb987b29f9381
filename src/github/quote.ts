/**
 * Text from outside as one harmless line for a log: at most `limit` characters, in double quotes.
 *
 * Control and format characters become `\u{…}`, since a line break would let the text start a workflow command
 * and a bidi control would let it read as something else. `##[` is broken up because the runner finds that
 * older form of a command anywhere in a line.
 */
export function quoted(text: string, limit = 100): string {
  const characters = Array.from(text)
  const shown = characters.slice(0, limit).map(visible).join('').replaceAll('##[', '# #[')
  return `"${shown}${characters.length > limit ? '…' : ''}"`
}

function visible(character: string): string {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
    ? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
    : character
}
