const COMMA = 0x2c
const BRACKET = 0x5b
const BRACE = 0x7b

/** How many values a JSON text holds, at most: commas within its texts count, too. */
export function countValues(json: string): number {
  let count = 1
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at)
    if (character === COMMA || character === BRACKET || character === BRACE) count += 1
  }
  return count
}
