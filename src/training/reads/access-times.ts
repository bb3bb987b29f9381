import {
  constants,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/*
 * With `relatime`, the usual way to mount, the kernel moves a file's access time at its first read when that time lies
 * before the time of its last change (mount(8)). So what has been set back and is found moved was read, by whatever
 * program, in whatever language.
 */

/** Long before anything is changed here. */
const SET_BACK_TO = new Date('2001-01-01T00:00:00Z')

/** Sets the access times of files, links and folders back. Times of change stay as they are. */
export function setBack(root: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const absolute = join(root, path)
    try {
      lutimesSync(absolute, SET_BACK_TO, lstatSync(absolute).mtimeMs / 1000)
    } catch {
      // Not there, or with a name that is no UTF-8: `wasRead` takes it for read.
    }
  }
}

/** Whether something has read it since `setBack`. What is gone, exchanged, or was never set back counts as read. */
export function wasRead(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path)).atimeMs !== SET_BACK_TO.getTime()
  } catch {
    return true
  }
}

/** The folders that lead to `paths`, the root (`.`) among them. */
export function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set(['.'])
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  return [...folders]
}

/**
 * Whether reading a file here moves its access time: not so where the file system is mounted with `noatime`, and on
 * some network file systems. Where a file can be cloned, as `cp` does on XFS and Btrfs, that must move it, too.
 *
 * @param folder to be made and removed again, on the file system in question
 */
export function tellsReads(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'inner'), { recursive: true })
    writeFileSync(join(folder, 'file'), 'x')
    writeFileSync(join(folder, 'source'), 'x')
    symlinkSync('file', join(folder, 'link'))
    const paths = ['file', 'inner', 'link', 'source']
    setBack(folder, paths)
    if (paths.some((path) => wasRead(folder, path))) return false
    readFileSync(join(folder, 'link'))
    readdirSync(join(folder, 'inner'))
    copyFileSync(join(folder, 'source'), join(folder, 'clone'), constants.COPYFILE_FICLONE)
    return paths.every((path) => wasRead(folder, path))
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
