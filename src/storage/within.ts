import { Unavailable } from './unavailable.js'

/**
 * Ends `work` after `ms` or when `signal` aborts, and says which in the error.
 *
 * @param late what is said when it takes too long
 */
export async function within<T>(
  ms: number,
  signal: AbortSignal,
  late: string,
  work: (either: AbortSignal) => Promise<T>,
): Promise<T> {
  // A controller of our own rather than AbortSignal.timeout: the pending timer keeps it from being collected.
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), ms)
  try {
    signal.throwIfAborted()
    return await work(AbortSignal.any([signal, ending.signal]))
  } catch (error) {
    if (signal.aborted) throw new Unavailable('the job was cancelled')
    if (ending.signal.aborted) throw new Unavailable(late)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
