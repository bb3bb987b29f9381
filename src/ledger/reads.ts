import type { Reads } from '../model/reads.js'
import type { TreeFile } from '../model/tree.js'

/** A path that two commits hold differently. */
export interface Change {
  path: string
  kind: 'added' | 'deleted' | 'modified'
  /** Of the later commit, or of the earlier one where it was deleted; a submodule of either is one. */
  mode: string
  /** A file became a link, could be executed …: more than its content differs. */
  modeChanged: boolean
}

/** What differs from one commit to another. A renamed file is one that was deleted and one that was added. */
export function changesBetween(from: readonly TreeFile[], to: readonly TreeFile[]): Change[] {
  const before = new Map(from.map((file) => [file.path, file]))
  const changes: Change[] = []
  for (const { path, mode, sha } of to) {
    const old = before.get(path)
    before.delete(path)
    if (old === undefined) changes.push({ path, kind: 'added', mode, modeChanged: false })
    else if (old.sha !== sha || old.mode !== mode) {
      const ofEither = old.mode === SUBMODULE ? SUBMODULE : mode
      changes.push({ path, kind: 'modified', mode: ofEither, modeChanged: old.mode !== mode })
    }
  }
  for (const { path, mode } of before.values()) {
    changes.push({ path, kind: 'deleted', mode, modeChanged: false })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Whether a training that read `reads` could give other numbers with this change. In doubt, it could.
 *
 * Looking for a file leaves no trace, so what is added, deleted or changes its mode counts as read, unless it is plainly
 * documentation that nothing was seen to look for.
 */
export function couldMatter(change: Change, reads: Reads): boolean {
  const { path, kind, mode, modeChanged } = change
  if (reads.by === 'nothing' || decidesWhatOthersAre(path) || mode === SUBMODULE) return true
  if (kind === 'modified' && !modeChanged) return isAmong(path, reads.files)
  if (!isDocumentation(path)) return true
  return isAmong(path, reads.files) || reads.missing.includes(path) || isInListedFolder(path, reads)
}

const SUBMODULE = '160000'

/** Git checks other files out differently by these. */
function decidesWhatOthersAre(path: string): boolean {
  return /(^|\/)\.git(attributes|modules)$/.test(path)
}

/** What people write for people. */
function isDocumentation(path: string): boolean {
  return /\.(md|rst)$/i.test(path) || /^(docs|\.github)\//.test(path) || /(^|\/)LICENSE[^/]*$/.test(path)
}

/** The folder itself may be as new as the file. */
function isInListedFolder(path: string, { folders }: Reads): boolean {
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    if (folders.includes(folder)) return true
    if (folder === '.') return false
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}

/** `sorted` by code units, as `Reads` has it. */
function isAmong(path: string, sorted: string[]): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] ?? ''
    if (found === path) return true
    if (found < path) low = middle + 1
    else high = middle
  }
  return false
}
