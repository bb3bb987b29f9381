import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../model/user-error.js'

export type Kind = 'file' | 'folder' | 'link' | 'other'

export interface Found {
  /** Relative to where the search began, with `/`. */
  path: string
  kind: Kind
  /** Reached, or only a link on the way to what was looked for. Links are never followed. */
  reached: boolean
}

/** `**` in a folder of data sets would take minutes. */
const MOST_LOOKED_AT = 200_000
const MOST_ALTERNATIVES = 256

/** Thrown by `find` when a pattern makes it look at too many files. */
export class TooManyFiles extends Error {
  override readonly name = 'TooManyFiles'
}

/**
 * Finds what `pattern` names below `root`: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for folders of any depth. A wildcard does not
 * stand for a dot at the beginning of a name. No symbolic link is followed.
 *
 * @throws UserError for a pattern that is absolute, contains `..` or cannot be read; TooManyFiles
 */
export async function find(root: string, pattern: string): Promise<Found[]> {
  const found = new Map<string, Found>()
  const budget = { left: MOST_LOOKED_AT }
  for (const segments of parsePattern(pattern)) await walk({ root, found, budget }, '', segments)
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

type Segment = { kind: 'name'; name: string } | { kind: 'names'; pattern: RegExp } | { kind: 'any-depth' }

interface Search {
  root: string
  found: Map<string, Found>
  budget: { left: number }
}

async function walk(search: Search, folder: string, [segment, ...rest]: Segment[]): Promise<void> {
  if (segment === undefined) return
  if (segment.kind === 'name') {
    const path = join(folder, segment.name)
    const stats = await lstat(join(search.root, path)).catch(() => undefined)
    if (stats !== undefined) await step(search, path, kindOf(stats), rest)
    return
  }
  if (segment.kind === 'any-depth') await walk(search, folder, rest)
  for await (const entry of entriesOf(search, folder)) {
    const path = join(folder, entry.name)
    const kind = kindOf(entry)
    if (segment.kind === 'names') {
      // Of many names, a link on the way is just one that does not lead on.
      const leadsOn = rest.length === 0 || kind === 'folder'
      if (leadsOn && segment.pattern.test(entry.name)) await step(search, path, kind, rest)
    } else if (kind === 'folder' && !entry.name.startsWith('.')) {
      await walk(search, path, [segment, ...rest])
    }
  }
}

async function step(search: Search, path: string, kind: Kind, rest: Segment[]): Promise<void> {
  if (rest.length === 0) search.found.set(path, { path, kind, reached: true })
  else if (kind === 'folder') await walk(search, path, rest)
  else if (kind === 'link') search.found.set(path, { path, kind, reached: false })
}

async function* entriesOf(search: Search, folder: string): AsyncGenerator<Dirent> {
  const entries = await opendir(join(search.root, folder)).catch(() => [])
  for await (const entry of entries) {
    search.budget.left -= 1
    if (search.budget.left < 0) throw new TooManyFiles()
    yield entry
  }
}

function kindOf(file: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Kind {
  if (file.isFile()) return 'file'
  if (file.isDirectory()) return 'folder'
  return file.isSymbolicLink() ? 'link' : 'other'
}

function parsePattern(pattern: string): Segment[][] {
  return alternatives(pattern).map((alternative) => {
    const names = alternative.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0))
    if (names.length === 0 || names.includes('') || names.includes('..')) {
      throw badPattern(pattern, 'it must be relative to the working directory and stay inside it')
    }
    const segments = names.map((name) => parseSegment(name, pattern))
    return segments.at(-1)?.kind === 'any-depth' ? [...segments, parseSegment('*', pattern)] : segments
  })
}

function parseSegment(name: string, pattern: string): Segment {
  if (name === '**') return { kind: 'any-depth' }
  if (!/[*?[]/.test(name)) return { kind: 'name', name }
  const hidden = name.startsWith('.') ? '' : '(?!\\.)'
  const source = name.replace(/\*+|\?|\[[!^]?[^\]]+\]|[^\w]/g, (part) => {
    if (part.startsWith('*')) return '.*'
    if (part === '?') return '.'
    if (part.length > 1) return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\')
    return `\\${part}`
  })
  try {
    return { kind: 'names', pattern: new RegExp(`^${hidden}${source}$`, 's') }
  } catch {
    throw badPattern(pattern, `"${name}" cannot be read as a pattern`)
  }
}

/** `{a,b}` written out, the innermost first. */
function alternatives(pattern: string): string[] {
  let patterns = [pattern]
  for (;;) {
    const next = patterns.flatMap((one) => {
      const [, before = '', choices, after = ''] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one) ?? []
      return choices === undefined ? [one] : choices.split(',').map((choice) => `${before}${choice}${after}`)
    })
    if (next.length > MOST_ALTERNATIVES) throw badPattern(pattern, 'its {…} stand for too many names')
    if (next.length === patterns.length && next.every((one, index) => one === patterns[index])) return next
    patterns = next
  }
}

function badPattern(pattern: string, why: string): UserError {
  return new UserError(
    `The input "results" has the pattern "${pattern}", which cannot be looked for: ${why}.`,
    'Write a path or a pattern such as "result.txt" or "out/*.json", one a line.',
  )
}
