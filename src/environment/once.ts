/**
 * The result for a key, worked out for whoever asks first. Failed ones are kept, too: what one side's words cannot do,
 * the other's equal ones cannot either.
 */
export function once<T>(results: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  let result = results.get(key)
  if (result === undefined) {
    result = work()
    results.set(key, result)
  }
  return result
}
