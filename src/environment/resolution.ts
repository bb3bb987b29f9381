import { leadsIntoRepository } from './origin.js'
import { normalise } from './packages.js'
import { directReference, readRequirementLines } from './requirement-lines.js'

/** A package that requirements or a lock come to. */
export interface ResolvedPackage {
  /** As PEP 503 says; `undefined` for a mere path. */
  name: string | undefined
  /** Without hashes: `six==1.17.0`, `x @ https://example.org/x.whl`, `-e .` */
  requirement: string
  /** The path or URL it comes from, if not from an index. */
  reference: string | undefined
  /** Those of all files it may be installed from, sorted. */
  hashes: string[]
}

/** Reads what `uv pip compile` and `uv export` write, into an order of its own. */
export function readResolution(text: string): ResolvedPackage[] {
  return readRequirementLines(text, {})
    .map((line) => {
      const requirement = line.text.replace(/\s+--hash=\S+/g, '').trim()
      const editable = line.kind === 'options' ? line.options.find(isEditable)?.value : undefined
      return {
        name: nameOf(requirement),
        requirement,
        reference: editable ?? (line.kind === 'options' ? undefined : directReference(requirement)),
        hashes: [...line.text.matchAll(/\s--hash=(\S+)/g)].map((match) => match[1] ?? '').sort(),
      }
    })
    .sort((a, b) => (a.requirement < b.requirement ? -1 : 1))
}

/** Comes from the repository: what it is today, only its files say. */
export function isOwn({ reference }: ResolvedPackage, worktree: string): boolean {
  return reference !== undefined && leadsIntoRepository(reference, worktree)
}

/** Cannot become something else under the same words: its files are known by their hashes, its source by its commit. */
export function isExact(resolved: ResolvedPackage): boolean {
  const { name, hashes } = resolved
  return name !== undefined && (hashes.length > 0 || commitOf(resolved) !== undefined)
}

/** Of a package from git. */
export function commitOf({ reference }: ResolvedPackage): string | undefined {
  return /^git\+.*@([0-9a-f]{40})(#.*)?$/.exec(reference ?? '')?.[1]
}

/**
 * The lines of a constraints file that allow these packages alone.
 *
 * @param lines the requirements; hashes they name themselves stay the only ones that will do
 */
export function pinsOf(packages: ResolvedPackage[], lines: string[]): string {
  const hashed = new Set(lines.filter((line) => line.includes('--hash')).map(nameOf))
  return packages
    .filter(
      ({ name, reference, hashes }) => name !== undefined && (reference === undefined || hashes.length > 0),
    )
    .map(({ name, requirement, hashes }) => {
      // Older versions of uv take those of the constraint instead.
      const own = hashed.has(name) ? [] : hashes.map((hash) => `--hash=${hash}`)
      return [requirement, ...own].join(' ')
    })
    .join('\n')
}

/** Name to version of all requirements that allow one version only; `undefined` when any allows more. */
export function exactVersions(lines: string[]): Map<string, string> | undefined {
  const versions = new Map<string, string>()
  for (const line of lines.filter((text) => !text.startsWith('-'))) {
    const pin = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*([^\s*,;=]+)\s*(?:;.*|--hash.*)?$/.exec(line)
    if (pin?.[1] === undefined || pin[2] === undefined) return undefined
    versions.set(normalise(pin[1]), pin[2])
  }
  return versions
}

function nameOf(requirement: string): string | undefined {
  const name = /^(?:-c )?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:==|@)/.exec(requirement)?.[1]
  return name === undefined ? undefined : normalise(name)
}

function isEditable(option: { name: string }): boolean {
  return option.name === 'editable'
}
