import type { LockedProject } from './lock.js'
import { normalise } from './packages.js'

/** A requirement as far as two ways to write it can be compared: `third`, and `<2,>=1` or nothing. */
interface Asked {
  name: string
  /** `undefined` where it is a place instead: a URL, a folder. */
  versions: string | undefined
}

/**
 * What a `pyproject.toml` asks for and its `uv.lock` was not made for, as written there. Installing such a lock would
 * train without what the pull request is about.
 *
 * Only differences of which there is no doubt: names, and versions in plain numbers. Markers and extras are uv's.
 *
 * @param dependencies PEP 508
 */
export function missingFromLock(dependencies: readonly string[], locked: LockedProject): string[] {
  const known = locked.requires.map(({ name, versions }) => ({ name: normalise(name), versions }))
  return dependencies.filter((dependency) => {
    const asked = readRequirement(dependency)
    const candidates = known.filter(({ name }) => name === asked?.name)
    return asked !== undefined && !candidates.some((candidate) => mayBeEqual(asked, candidate))
  })
}

function readRequirement(text: string): Asked | undefined {
  const [, name = '', rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(text) ?? []
  if (name === '') return undefined
  return { name: normalise(name), versions: rest.trim().startsWith('@') ? undefined : rest }
}

function mayBeEqual({ versions }: Asked, locked: Asked): boolean {
  const [one, other] = [plain(versions), plain(locked.versions)]
  return one === undefined || other === undefined || one === other
}

/** `undefined` where uv may write the same in another way: `1.0-RC1`, `v1`. */
function plain(versions: string | undefined): string | undefined {
  if (versions === undefined) return undefined
  const clauses = versions
    .replaceAll(/[\s()]/g, '')
    .split(',')
    .filter(Boolean)
  if (!clauses.every((clause) => /^(?:[<>=!~]=|[<>])\d+(?:\.\d+)*(?:\.\*)?$/.test(clause))) return undefined
  return clauses.sort().join(',')
}
