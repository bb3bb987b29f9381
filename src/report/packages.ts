import type { PackageChange } from '../model/comparison.js'
import type { Allowance } from './allowance.js'
import { fold, stack, table } from './blocks.js'
import { code, join, type Markdown, md, ours } from './text.js'

/** More than these would push the rest of the report out of sight. */
const IN_THE_OPEN = 3

/** Package versions that differ between the sides; `undefined` where none does. */
export function packageChanges(changes: PackageChange[], allowance: Allowance): Markdown | undefined {
  if (changes.length === 0) return undefined
  if (changes.length <= IN_THE_OPEN) return md`**Packages:** ${join(changes.map(inWords), ', ')}.`
  const summary = md`${changes.length} packages differ between head and base`
  if (allowance.packages === 0) return md`${summary}.`
  const rows = changes
    .slice(0, allowance.packages)
    .map(({ name, head, base }) => [code(name), version(head), version(base)])
  const columns = ['Package', 'Head', 'Base'].map((title) => ({ title: ours(title), align: 'left' as const }))
  const left = changes.length - rows.length
  return fold(summary, stack([table(columns, rows), left > 0 ? md`… and ${left} more.` : undefined]))
}

function inWords({ name, head, base }: PackageChange): Markdown {
  if (head === undefined) return md`${code(name)} in base only (${base ?? ''})`
  return base === undefined
    ? md`${code(name)} ${head} in head only`
    : md`${code(name)} ${head} (base ${base})`
}

function version(text: string | undefined): Markdown {
  return text === undefined ? ours('–') : md`${text}`
}
