import type { Direction, MetricRule, Take, Tolerance } from '../model/metric-settings.js'

/** What the user says of one metric. */
export interface Wishes {
  /** Whether this very metric was named, or a glob happens to match it. */
  named: boolean
  better: Direction | undefined
  tolerance: Tolerance | undefined
  unit: string | undefined
  primary: boolean
  take: Take | undefined
}

/**
 * Gathers what all rules that match a name say of it. Where two speak of the same setting, the exact name beats a
 * glob, and of two globs the later one wins: so `"*"` can give a tolerance to all, and another line a unit to one.
 */
export function wishesFor(name: string, rules: readonly MetricRule[]): Wishes {
  const matching = rules.filter(({ pattern }) => matches(pattern, name))
  const exact = rules.filter(({ pattern }) => pattern === name)
  const wishes: Wishes = {
    named: exact.length > 0,
    better: undefined,
    tolerance: undefined,
    unit: undefined,
    primary: false,
    take: undefined,
  }
  for (const rule of [...matching, ...exact]) {
    wishes.better = rule.better ?? wishes.better
    wishes.tolerance = rule.tolerance ?? wishes.tolerance
    wishes.unit = rule.unit ?? wishes.unit
    wishes.take = rule.take ?? wishes.take
    wishes.primary ||= rule.primary
  }
  return wishes
}

/**
 * Whether a glob, in which `*` stands for any text, matches a whole name. Takes each part where it first fits, which
 * finds a match where there is one; a regular expression of many stars could take for ever on a hostile name.
 */
export function matches(glob: string, name: string): boolean {
  const [first = '', ...others] = glob.split('*')
  const last = others.pop()
  if (last === undefined) return glob === name
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const part of others) {
    const at = name.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}
