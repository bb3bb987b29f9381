import { test } from '@jest/globals'

/** Where in an evaluation a fault strikes: the sections of docs/reliability.md, in this order. */
export const FAULT_AREAS = [
  'GitHub’s API',
  'Comment',
  'Artifact',
  'Git',
  'Environment',
  'Training',
  'Results',
  'Cancel and kill',
  'Command line',
] as const

export type FaultArea = (typeof FAULT_AREAS)[number]

/**
 * A row of docs/reliability.md, and the test that makes the fault really happen.
 *
 * @param what the fault: `403 without the permission`
 * @param sees what the user sees, in a few words. What stands in “quotes” must be in the text that `happen` returns
 * @param happen makes it happen, expects what is to be expected, and returns what the user gets to read: log, comment,
 *   summary
 */
export function fault(
  area: FaultArea,
  what: string,
  sees: string,
  happen: () => Promise<string>,
  timeout?: number,
): void {
  test(
    `fault | ${area} | ${what} | ${sees}`,
    async () => {
      const seen = plain(await happen())
      for (const [, quoted = ''] of sees.matchAll(/“([^”]+)”/g)) {
        if (!seen.includes(plain(quoted))) {
          throw new Error(`The user does not see “${quoted}”, but:\n${seen.slice(0, 5_000)}`)
        }
      }
    },
    timeout,
  )
}

/** Without what only Markdown shows, and on one line: the table quotes what people read. */
function plain(text: string): string {
  return text.replaceAll(/[`*\\]|&nbsp;|&#8203;/g, '').replaceAll(/\s+/g, ' ')
}
