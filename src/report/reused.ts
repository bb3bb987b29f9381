import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Reuse } from '../model/reuse.js'
import type { Allowance } from './allowance.js'
import { asking, inputName, theChange } from './asking.js'
import { fold, stack } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { measurementsOf } from './seeds.js'
import { code, join, type Markdown, md, ours, prose } from './text.js'

/** Paths named in the open. */
const MOST_NAMED = 5

/** What was not trained for this evaluation, and why its numbers hold; `undefined` where everything was. */
export function reusedNumbers(
  comparison: Comparison,
  context: ReportContext,
  { notes }: Allowance,
): Markdown | undefined {
  const { sameTraining, baseline } = comparison
  const [heads, bases] = [measurementsOf(comparison, 'head'), measurementsOf(comparison, 'base')]
  if (sameTraining && [...heads, ...bases].some(({ reused }) => reused === undefined)) {
    const one = heads.length === 1 ? 'one training stands' : 'one training a seed stands'
    return ours(`**Reused:** ${one} for both sides.`)
  }
  const lines =
    sameTraining && baseline.reused !== undefined
      ? ofSide(bases, 'both sides', context)
      : [...ofSide(heads, 'head', context), ...ofSide(bases, 'base', context)]
  if (lines.length === 0) return undefined
  // One line a side always fits.
  const shown = lines.slice(0, Math.max(2, notes))
  const left = lines.length - shown.length
  return join([...shown, ...(left > 0 ? [md`… and ${left} more that were reused.`] : [])], '\n')
}

/** One line for all seeds that were reused for the same reason. */
function ofSide(measurements: Measurement[], who: string, context: ReportContext): Markdown[] {
  const groups = new Map<string, Reuse[]>()
  for (const { reused } of measurements) {
    if (reused === undefined) continue
    const key = JSON.stringify([reused.because, reused.commit, reused.changed])
    groups.set(key, [...(groups.get(key) ?? []), reused])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const seeds =
      group.length === measurements.length ? '' : `, ${group.length} of ${measurements.length} seeds`
    const when = between(group.map(({ measuredAt }) => measuredAt))
    return [reuse(ours(who + seeds), first, ours(when), context)]
  })
}

function reuse(
  who: Markdown,
  { commit, because, changed }: Reuse,
  when: Markdown,
  context: ReportContext,
): Markdown {
  switch (because) {
    case 'same-run':
      return md`**Reused:** ${who}, measured by an earlier attempt of this run (${when}).`
    case 'same-commit':
      return md`**Reused:** ${who}, measured before (${when}).`
    case 'unread': {
      const at = commitLink(commit, context)
      if (changed === 0)
        return md`**Reused:** ${who}, measured at ${at} (${when}), which holds the same files.`
      const since =
        changed === 1 ? 'the file that differs since is' : `the ${changed} files that differ since are`
      return md`**Reused:** ${who}, measured at ${at} (${when}); ${ours(since)} not read by the training.`
    }
  }
}

/** `2026-11-24 06:05 UTC`, or the first and the last of several. */
function between(times: number[]): string {
  const minute = (time: number) => new Date(time).toISOString().slice(0, 16).replace('T', ' ')
  const [first, last] = [minute(Math.min(...times)), minute(Math.max(...times))]
  if (first === last) return `${first} UTC`
  return `${first} to ${first.slice(0, 10) === last.slice(0, 10) ? last.slice(11) : last} UTC`
}

/** Which of the changed files the training reads; `undefined` where nobody could see, or the headline says it. */
export function changedFiles(comparison: Comparison, { notes }: Allowance): Markdown | undefined {
  const { changes, sameTraining } = comparison
  if (changes === undefined || changes.total === 0 || sameTraining) return undefined
  const who = theChange(comparison)
  const { total, read } = changes
  const files = total === 1 ? '1 file' : `${total} files`
  if (read.length === 0) {
    return md`${who} changes ${ours(files)}, and the training was not seen to read ${ours(total === 1 ? 'it' : 'any of them')}.`
  }
  const shown = read.slice(0, Math.min(MOST_NAMED, notes)).map((path) => code(path, 100))
  const left = read.length - shown.length
  const names = md`${join(shown, ', ')}${ours(left > 0 ? ` and ${left} more` : '')}`
  if (total === 1) return md`${who} changes ${names}, which the training reads.`
  return md`${who} changes ${ours(files)}; of these the training reads ${names}.`
}

/**
 * Why the next evaluation has to train this again, and what to do about it; `undefined` where it need not, and where the
 * input `reuse` decides that by itself.
 */
export function notReusable(
  { pairs }: Comparison,
  context: ReportContext,
  { notes }: Allowance,
): Markdown | undefined {
  if ((context.reuse ?? 'auto') !== 'auto') return undefined
  const reasons = new Set(pairs.flatMap(({ head, base }) => [head, base].flatMap(blindSpotsOf)))
  if (reasons.size === 0) return undefined
  const lines = [...reasons].slice(0, notes).map((reason) => md`- The training ${prose(reason)}.`)
  if (reasons.size > lines.length) lines.push(md`- … and ${reasons.size - lines.length} more reasons.`)
  return fold(
    ours('Why later evaluations will train this again'),
    stack([
      join(lines, '\n'),
      md`A measurement is reused when all that its training read is known and unchanged. The ${context.pullRequest === undefined ? 'option' : 'input'} ${inputName(context, 'data')} declares files outside the repository; ${asking(context, 'reuse', 'on')} vouches that there is nothing else.`,
    ]),
  )
}

function blindSpotsOf({ reads, reused }: Measurement): string[] {
  return reused === undefined ? (reads?.blindSpots ?? []) : []
}
