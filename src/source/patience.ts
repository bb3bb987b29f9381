import { setTimeout as wait } from 'node:timers/promises'
import { passingCause } from './failure.js'
import { type GitContext, type GitOutput, runGitRemotely } from './git.js'

/** Between one try and the next, in milliseconds. A server that is started anew is mostly back within them. */
const PAUSES_MS = [1_000, 5_000, 15_000]

export interface Patience {
  pausesMs: readonly number[]
  log: (line: string) => void
}

export function patience(log: (line: string) => void, pausesMs: readonly number[] = PAUSES_MS): Patience {
  return { pausesMs, log }
}

/**
 * Runs a git that asks a server, and again after a pause where the server, or the way to it, failed in a way that may
 * pass: hours of training are not to be lost to one dropped connection.
 *
 * @returns the output of the last try
 * @throws the signal's reason when cancelled
 */
export async function runPatiently(
  args: string[],
  context: GitContext,
  { pausesMs, log }: Patience,
): Promise<GitOutput> {
  let output = await runGitRemotely(args, context)
  for (const [index, pause] of pausesMs.entries()) {
    const why = output.code === 0 ? undefined : passingCause(output.stderr)
    if (why === undefined) break
    log(`${capital(why)}. Trying again in ${pause / 1000} s (${index + 2} of ${pausesMs.length + 1}).`)
    await wait(pause, undefined, { signal: context.signal }).catch(() => context.signal.throwIfAborted())
    output = await runGitRemotely(args, context)
  }
  return output
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
