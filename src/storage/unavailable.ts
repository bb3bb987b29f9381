/** Why GitHub's cache or its artifacts are of no use just now: a clause in words of our own, nothing of what somebody sent. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** `ECONNREFUSED` and its like, which Node gives its errors. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : undefined
}

/** The same in brackets, with a space before it. */
export function codeInBrackets(error: unknown): string {
  const code = codeOf(error)
  return code === undefined ? '' : ` (${code})`
}
