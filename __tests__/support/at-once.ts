import { beforeAll } from '@jest/globals'

/**
 * Lets the tests of a file happen a few at a time, although they are reported one by one: for those that wait most of
 * the time, for a server that does not answer or for the second attempt.
 *
 * @returns what makes a test's work one of them
 */
export function atOnce(most: number): <T>(work: () => Promise<T>) => () => Promise<T> {
  const waiting: (() => Promise<void>)[] = []
  beforeAll(() => {
    for (let n = 0; n < most; n++) void workOff()
  })

  async function workOff(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next()
  }

  return <T>(work: () => Promise<T>) => {
    const done = new Promise<T>((resolve, reject) => {
      waiting.push(() => work().then(resolve, reject))
    })
    // Its test looks at it later.
    done.catch(() => undefined)
    return () => done
  }
}
