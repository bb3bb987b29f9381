import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TreeFile } from '../model/tree.js'
import { makeBareRepository } from './bare-repository.js'
import { credentials } from './credentials.js'
import { fetchCommits, type Remote, shortSha, type WantedCommit } from './fetch.js'
import type { GitContext } from './git.js'
import { findMergeBase, type MergeBase } from './merge-base.js'
import { onThisMachine } from './on-this-machine.js'
import { patience } from './patience.js'
import { removeLeftovers } from './removal.js'
import { connectionSettings, gitEnvironment, largeFiles, overHttp } from './settings.js'
import { assertTools } from './tools.js'
import { listFiles } from './tree.js'
import { addWorktree } from './worktree.js'

export interface RepositoryOptions {
  /** The base repository: `https://github.com/owner/name`. GitHub serves a fork's commits there, too. Or a folder. */
  url: string
  /** The only server that gets the token: `https://github.com`; `undefined`: the repository is on this machine. */
  serverUrl: string | undefined
  /** What relative addresses of submodules start from; default: `url`. */
  origin?: string | undefined
  /** Empty: none is sent. */
  token: string
  /** Folder to make, below RUNNER_TEMP; all that is written here is below it. */
  root: string
  submodules: boolean
  lfs: boolean
  /** Variables by which git's processes are found when this one was killed and cannot end them. */
  marks?: Record<string, string>
  signal: AbortSignal
  log: (line: string) => void
  /** Between one try to reach the server and the next. */
  pausesMs?: readonly number[]
}

/** Commits of one repository on this machine. Disposing of it removes it all, the worktrees too. */
export interface SourceRepository extends AsyncDisposable {
  /** One shallow fetch of all of them. */
  fetch(commits: WantedCommit[]): Promise<void>
  /** Where the head left the base branch; `undefined` where they share no history. Needs no `fetch` before. */
  mergeBase(head: string, baseTip: string): Promise<MergeBase | undefined>
  /**
   * Checks a fetched commit out into a fresh folder and returns its path: `<root>/<name>`, with a number if there was
   * one of that name before.
   */
  worktree(sha: string, name: string): Promise<string>
  /** Every file of a fetched commit. */
  files(sha: string): Promise<TreeFile[]>
}

/**
 * Makes an empty repository that knows its server. The user's own checkout is never touched.
 *
 * @throws UserError when git (or git-lfs, with `lfs`) is missing or too old
 */
export async function openRepository(options: RepositoryOptions): Promise<SourceRepository> {
  const { url, origin, root, submodules, log, pausesMs } = options
  const closing = new AbortController()
  const signal = AbortSignal.any([options.signal, closing.signal])
  await mkdir(root, { recursive: true, mode: 0o700 })
  try {
    const context = await makeContext(options, signal)
    const repository = await makeBareRepository({
      gitDir: join(root, 'objects.git'),
      url,
      origin,
      context,
      patience: patience(log, pausesMs),
    })
    const freeName = giveNames(['objects.git', 'history.git'])
    const inTurn = takeTurns()
    const trees = new Map<string, Promise<TreeFile[]>>()

    return {
      async fetch(commits) {
        log(`Fetching ${[...new Set(commits.map(({ sha }) => shortSha(sha)))].join(' and ')} from ${url}`)
        await inTurn(() => fetchCommits(repository, commits))
      },
      mergeBase: (head, baseTip) =>
        inTurn(() => mergeBaseIn(join(root, 'history.git'), repository, head, baseTip, log)),
      async worktree(sha, name) {
        const path = join(root, freeName(name))
        await inTurn(() => addWorktree(repository, sha, path, submodules))
        return path
      },
      files(sha) {
        const listed = trees.get(sha) ?? listFiles(repository, sha)
        trees.set(sha, listed)
        return listed
      },
      async [Symbol.asyncDispose]() {
        closing.abort()
        await inTurn(() => removeLeftovers(root, log))
      },
    }
  } catch (error) {
    await removeLeftovers(root, log)
    throw error
  }
}

async function makeContext(
  { url, root, serverUrl, token, lfs, marks, log }: RepositoryOptions,
  signal: AbortSignal,
): Promise<GitContext> {
  const local = serverUrl === undefined ? await onThisMachine(url, root, lfs, signal) : undefined
  const [connection] = await Promise.all([
    connectionSettings(signal, log),
    assertTools(lfs, { environment: gitEnvironment([]), signal }),
  ])
  const way = serverUrl === undefined ? (local?.settings ?? []) : overHttp(serverUrl)
  const settings = [...connection, ...way, ...largeFiles(lfs)]
  const own = serverUrl === undefined ? [] : credentials(serverUrl, token)
  const environmentWith = (all: typeof settings): NodeJS.ProcessEnv => ({
    ...gitEnvironment(all),
    ...local?.variables,
    ...marks,
  })
  const anonymous = own.length === 0 ? undefined : environmentWith(settings)
  return { environment: environmentWith([...settings, ...own]), anonymous, signal }
}

/** In a repository that is gone again at once: it holds commits without files, which would be missed elsewhere. */
async function mergeBaseIn(
  gitDir: string,
  remote: Remote,
  head: string,
  baseTip: string,
  log: (line: string) => void,
): Promise<MergeBase | undefined> {
  const history = await makeBareRepository({ ...remote, gitDir })
  try {
    return await findMergeBase(history, head, baseTip)
  } finally {
    await removeLeftovers(gitDir, log)
  }
}

function giveNames(taken: string[]): (name: string) => string {
  const used = new Set(taken)
  return (name) => {
    let free = name
    for (let number = 2; used.has(free); number++) free = `${name}-${number}`
    used.add(free)
    return free
  }
}

/**
 * One git at a time: they share a configuration (`git submodule` writes there) and the large files already fetched,
 * which two at once would each fetch.
 */
function takeTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}
