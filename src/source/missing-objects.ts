import { UserError } from '../model/user-error.js'
import { askLocal, type LocalRepository } from './local.js'

/** As many names as surely fit into one command line. */
const AT_ONCE = 2_000

/**
 * A partial clone leaves files at its server until they are needed, and gives away only what it has. What it lacks of
 * these commits is brought into it, as a checkout of theirs would do, by its user's own git.
 *
 * @throws UserError where its server does not give them
 */
export async function bringMissing(
  { top }: LocalRepository,
  commits: string[],
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const [remote] = await promisorsOf(top, signal)
  if (remote === undefined) return
  const missing = await missingIn(top, commits, signal)
  if (missing.length === 0) return
  const what = missing.length === 1 ? '1 object' : `${missing.length} objects`
  say(`This is a partial clone: git brings ${what} that it lacks from ${remote}.`)
  for (let first = 0; first < missing.length; first += AT_ONCE) {
    const some = missing.slice(first, first + AT_ONCE)
    const options = [
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--recurse-submodules=no',
      '--no-filter',
    ]
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options, remote, ...some]
    const { found, stderr } = await askLocal(top, args, signal)
    if (found) continue
    throw new UserError(
      `This is a partial clone, which lacks ${what} of the commits to be compared, and ${remote} does not give them. git says:\n${stderr.slice(-1000)}`,
      'Bring them while its server can be reached: `git checkout` of each commit does it, or `git fetch --refetch --no-filter` for all.',
    )
  }
}

async function promisorsOf(top: string, signal: AbortSignal): Promise<string[]> {
  const { text } = await askLocal(top, ['config', '--get-regexp', '^remote\\..*\\.promisor$', 'true'], signal)
  return text.split('\n').flatMap((line) => /^remote\.(.*)\.promisor /.exec(line)?.[1] ?? [])
}

async function missingIn(top: string, commits: string[], signal: AbortSignal): Promise<string[]> {
  const { text } = await askLocal(
    top,
    ['rev-list', '--objects', '--no-walk', '--missing=print', ...commits],
    signal,
  )
  return text.split('\n').flatMap((line) => /^\?([0-9a-f]{40,64})$/.exec(line)?.[1] ?? [])
}
