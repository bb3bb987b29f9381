import type { PackageChange } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'

type Environment = NonNullable<Measurement['environment']>

/** What differs between two environments: `python` and packages, sorted by name. Nothing where a side has none. */
export function packageChanges(head: Measurement, base: Measurement): PackageChange[] {
  if (head.environment === undefined || base.environment === undefined) return []
  const [ofHead, ofBase] = [versionsIn(head.environment), versionsIn(base.environment)]
  return [...new Set([...ofHead.keys(), ...ofBase.keys()])]
    .toSorted()
    .map((name) => ({ name, head: ofHead.get(name), base: ofBase.get(name) }))
    .filter((change) => change.head !== change.base)
}

function versionsIn({ python, packages }: Environment): Map<string, string> {
  const versions = new Map(packages.map(({ name, version }) => [name, version]))
  if (python !== undefined) versions.set('python', python)
  return versions
}
