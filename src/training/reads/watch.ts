import { lstatSync } from 'node:fs'
import { mkdir, open, realpath, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Reads } from '../../model/reads.js'
import type { ProcessInfo } from '../processes.js'
import { foldersOf, setBack, tellsReads, wasRead } from './access-times.js'
import { type OpenWatch, openInotify } from './inotify.js'
import { type InstalledFiles, installedFiles } from './installed-files.js'
import { mentionsIn } from './mentions.js'
import { openOpenFiles } from './open-files.js'
import { type Known, lookOutside } from './outside.js'
import { PYTHON_HOOK } from './python-hook.js'
import { readPythonLog } from './python-log.js'
import { watchWorkspace } from './workspace.js'

export interface WatchOptions {
  /** Absolute; nothing has run in it yet. */
  worktree: string
  /** What the commit holds, relative to it. */
  files: { path: string; isLink: boolean }[]
  /** Absolute; a folder of this training's own, outside the worktree, on the same file system. */
  scratch: string
  /** The job's workspace; `undefined` where it has none. */
  workspace: string | undefined
  /** Finds names of variables in the text of a file; global. */
  mentions: RegExp
}

/** What the command ran as, for judging what it read. */
export interface Ran extends Pick<Known, 'environment' | 'data' | 'home'> {
  command: string
  directory: string
  /** `PATH` as it saw it. */
  path: string
}

/** Watches what one training reads. */
export interface ReadsWatch extends Disposable {
  /** Before the command starts. `installing: true`: what was read until now belongs to it; otherwise it is forgotten. */
  begin(installing: boolean): Promise<void>
  /** The training's variables, and those that the watch needs. */
  withHook(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv
  /** Now and then, while it runs. */
  look(processes: ProcessInfo[]): void
  /** Once all of it has ended, and before anybody else reads in the worktree. */
  finish(ran: Ran): Promise<Reads>
}

const LONGEST_LOG = 64 * 1024 * 1024

export async function openWatch(options: WatchOptions): Promise<ReadsWatch> {
  const { files, workspace } = options
  const worktree = await realpath(options.worktree)
  const folder = join(options.scratch, 'reads')
  const hooks = join(folder, 'hook')
  const logPath = join(folder, 'python.log')
  await rm(folder, { recursive: true, force: true })
  await mkdir(hooks, { recursive: true })
  await writeFile(join(hooks, 'sitecustomize.py'), PYTHON_HOOK)
  const scratch = await realpath(options.scratch)

  const paths = files.map(({ path }) => path)
  const folders = foldersOf(paths)
  const byTimes = tellsReads(join(folder, 'probe'))
  let opens: OpenWatch | undefined
  if (byTimes) setBack(worktree, paths)
  else if (process.platform === 'linux') opens = await openInotify(worktree, folders, folder)
  const places = opens && placesOf(worktree, paths)
  const ofInstall = new Set<string>()
  let installed: InstalledFiles = { found: [], whole: true }
  let openFiles = openOpenFiles(Date.now())
  let inWorkspace: ReturnType<typeof watchWorkspace> = () => ({ read: [], whole: true })
  let seenVariables: NodeJS.ProcessEnv = {}

  /** `undefined`: nobody knows. */
  async function readSoFar(): Promise<{ files: string[]; folders: string[] } | undefined> {
    if (byTimes) {
      const moved = (path: string): boolean => wasRead(worktree, path)
      return { files: paths.filter(moved), folders: folders.filter(moved) }
    }
    const opened = await opens?.take()
    if (opened === undefined) return undefined
    const now = placesOf(worktree, paths)
    return {
      files: files
        .filter(({ path, isLink }) => isLink || opened.has(path) || now.get(path) !== places?.get(path))
        .map(({ path }) => path),
      folders: folders.filter((path) => opened.has(path)),
    }
  }

  return {
    async begin(installing) {
      const read = await readSoFar()
      if (installing) {
        for (const path of read?.files ?? paths) ofInstall.add(path)
        installed = installedFiles(worktree, new Set(paths))
        if (byTimes) setBack(worktree, installed.found)
      } else if (byTimes) setBack(worktree, paths)
      openFiles = openOpenFiles(Date.now())
      if (byTimes && workspace !== undefined) inWorkspace = watchWorkspace(workspace)
    },
    withHook(variables) {
      seenVariables = {
        ...variables,
        HEADWAY_WATCH: logPath,
        PYTHONPATH: [hooks, variables.PYTHONPATH].filter((part) => part).join(':'),
      }
      // Not before: old results have been looked for.
      if (byTimes) setBack(worktree, folders)
      return seenVariables
    },
    look: (processes) => openFiles.look(processes),
    async finish({ command, directory, path, ...declared }) {
      const read = await readSoFar()
      const workspaceReads = inWorkspace()
      const installedReads = byTimes
        ? installed.found.filter((found) => wasRead(worktree, found))
        : installed.found
      const { text, whole } = await readLog(logPath)
      const log = readPythonLog(text)
      log.incomplete ||= !whole
      const inside = (found: Iterable<string>): string[] =>
        [...found].flatMap((absolute) => {
          const way = relative(worktree, absolute) || '.'
          return way === '..' || way.startsWith('../') ? [] : [way]
        })
      const tracked = new Set(paths)
      const opened = inside(log.read).filter((found) => tracked.has(found))
      // A module is looked for in them; with a pattern in the command, the shell has listed some, too.
      const imported = new Set(/[*?[]/.test(command) ? [] : inside(log.importedFrom))
      const listed = read?.folders.filter((found) => !imported.has(found)) ?? []
      const known = {
        ...declared,
        worktree,
        scratch,
        home: await realpath(declared.home).catch(() => declared.home),
        installed: installedReads.map((found) => join(worktree, found)),
        variables: seenVariables,
      }
      const outside = await lookOutside(log, openFiles, workspaceReads.read, command, known, {
        directory,
        path,
      })
      if (!installed.whole) outside.blindSpots.push('may read files of its installation, which left too many')
      if (!workspaceReads.whole)
        outside.blindSpots.push('may read files of the job’s workspace, which has too many to watch')
      return {
        by: byTimes ? 'access-times' : read === undefined ? 'nothing' : 'inotify',
        files: [...new Set([...(read?.files ?? paths), ...ofInstall, ...opened])].sort(),
        mentions: mentionsIn(
          worktree,
          [...(read?.files ?? paths), ...ofInstall, ...opened],
          command,
          options.mentions,
        ),
        folders: [...new Set([...inside(log.listed), ...listed])].sort(),
        missing: inside(log.missing).sort(),
        ...outside,
      }
    },
    [Symbol.dispose]: () => opens?.end(),
  }
}

/** When each was last given content, a name or a place: under a name that nobody watches it may have been read. */
function placesOf(root: string, paths: string[]): Map<string, number | undefined> {
  return new Map(paths.map((path) => [path, lstatSync(join(root, path), { throwIfNoEntry: false })?.ctimeMs]))
}

async function readLog(path: string): Promise<{ text: string; whole: boolean }> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, LONGEST_LOG)), 0)
    return { text: buffer.toString('utf8', 0, bytesRead), whole: size <= LONGEST_LOG }
  } catch (error) {
    // Nothing was noted where there is no such file.
    return { text: '', whole: error instanceof Error && 'code' in error && error.code === 'ENOENT' }
  }
}
