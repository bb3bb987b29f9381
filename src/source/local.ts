import { UserError } from '../model/user-error.js'
import { runGit } from './git.js'

/** A repository on this machine, as its user sees it. Nothing here writes to it. */
export interface LocalRepository {
  /** The top of the checkout, or the folder of a bare repository. Absolute. */
  top: string
  /** Folder of its commits: all worktrees of a repository have one. Absolute. */
  commits: string
  /** Where in the checkout its user is: `models/digits`; `.` at its top, and where there is none. */
  here: string
  /** The address of its `origin`, from which relative addresses of submodules start. */
  origin: string | undefined
}

export interface LocalCommit {
  sha: string
  /** `refs/heads/main`; the SHA where what was named is no ref. */
  ref: string
}

/** The user's own git, with the user's settings, asked only for what changes nothing: not even its index is refreshed. */
export async function askLocal(folder: string, args: string[], signal: AbortSignal) {
  const environment = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
  const { code, stdout, stderr } = await runGit(['-C', folder, ...args], { environment, signal })
  return { found: code === 0, text: stdout.replace(/\n$/, ''), stderr: stderr.trim() }
}

/** @throws UserError where `folder` is in no repository */
export async function findLocal(folder: string, signal: AbortSignal): Promise<LocalRepository> {
  const { found, text, stderr } = await askLocal(
    folder,
    ['rev-parse', '--path-format=absolute', '--git-common-dir'],
    signal,
  )
  if (!found) {
    const none = /not a git repository/.test(stderr)
    throw new UserError(
      none ? 'This folder is in no git repository.' : `git cannot read this folder's repository: ${stderr}`,
      'Change into the repository whose commits are to be compared, and run the command there.',
    )
  }
  const [top, prefix, origin] = await Promise.all([
    askLocal(folder, ['rev-parse', '--show-toplevel'], signal),
    askLocal(folder, ['rev-parse', '--show-prefix'], signal),
    askLocal(folder, ['config', '--get', 'remote.origin.url'], signal),
  ])
  return {
    top: top.found ? top.text : text,
    commits: text,
    here: (top.found && prefix.text.replace(/\/$/, '')) || '.',
    origin: origin.found && origin.text !== '' ? origin.text : undefined,
  }
}

/**
 * The commit that a branch, a tag, a SHA or `HEAD~3` names.
 *
 * @throws UserError where nothing has that name
 */
export async function findCommit(
  { top }: LocalRepository,
  name: string,
  signal: AbortSignal,
): Promise<LocalCommit> {
  const verify = (what: string) =>
    askLocal(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', what], signal)
  const commit = await verify(`${name}^{commit}`)
  if (commit.found) {
    const ref = await askLocal(top, ['rev-parse', '--symbolic-full-name', '--end-of-options', name], signal)
    const whole = ref.text.split('\n').find((line) => line.startsWith('refs/'))
    return { sha: commit.text, ref: whole ?? commit.text }
  }
  const shown = JSON.stringify(name.slice(0, 200))
  const apart = /^(.+?)\.{2,3}(.+)$/.exec(name)
  if (apart !== null) {
    throw new UserError(
      `${shown} is a range, and two commits are compared.`,
      `Name them apart: \`${apart[1]} ${apart[2]}\`. Where the second has left the first is found by itself.`,
    )
  }
  if (name === 'HEAD') {
    throw new UserError(
      `Nothing is committed yet where the repository at ${top} is checked out.`,
      'Commit what is to be compared, on a branch for each side.',
    )
  }
  const remote = await verify(`refs/remotes/origin/${name}`)
  throw new UserError(
    `${shown} names no commit of the repository at ${top}.`,
    remote.found
      ? `There is one at its server: name it \`origin/${name}\`.`
      : 'Name a branch, a tag or a commit that `git log` shows there. A branch of a server is fetched first: `git fetch`.',
  )
}

/** The commit that is checked out; `undefined` where there is none yet. */
export async function headOf({ top }: LocalRepository, signal: AbortSignal): Promise<string | undefined> {
  const { found, text } = await askLocal(top, ['rev-parse', '--verify', '--quiet', 'HEAD'], signal)
  return found ? text : undefined
}

/** Where the two parted, and how many commits `base` has made since; `undefined` where they share no history. */
export async function findMergeBase(
  { top }: LocalRepository,
  head: string,
  base: string,
  signal: AbortSignal,
): Promise<{ sha: string; behindBy: number } | undefined> {
  const merge = await askLocal(top, ['merge-base', head, base], signal)
  const [sha] = merge.text.split('\n')
  if (!merge.found || !sha) return undefined
  return { sha, behindBy: await countBehind({ top }, sha, base, signal) }
}

/** Commits of `tip` that are not in the history of `sha`. */
export async function countBehind(
  { top }: Pick<LocalRepository, 'top'>,
  sha: string,
  tip: string,
  signal: AbortSignal,
): Promise<number> {
  const { text } = await askLocal(top, ['rev-list', '--count', `${sha}..${tip}`], signal)
  return Number(text) || 0
}

/** How many files of the checkout are not as its commit has them, new ones too. */
export async function countUncommitted({ top }: LocalRepository, signal: AbortSignal): Promise<number> {
  const { text } = await askLocal(top, ['status', '--porcelain', '--untracked-files=normal'], signal)
  return text === '' ? 0 : text.split('\n').length
}
