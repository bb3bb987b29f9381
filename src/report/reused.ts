import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Reuse } from '../model/reuse.js'
import type { Allowance } from './allowance.js'
import { fold, stack } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { code, join, type Markdown, md, ours, prose } from './text.js'

/** Paths named in the open. */
const MOST_NAMED = 5

/** What was not trained for this evaluation, and why its numbers hold; `undefined` where everything was. */
export function reusedNumbers(
  { head, baseline, sameTraining }: Comparison,
  context: ReportContext,
): Markdown | undefined {
  if (sameTraining && (head.reused === undefined || baseline.reused === undefined)) {
    return ours('**Reused:** one training stands for both sides.')
  }
  if (sameTraining && baseline.reused !== undefined)
    return reuse(ours('both sides'), baseline.reused, context)
  const lines = [head, baseline].flatMap(({ side, reused }) =>
    reused === undefined ? [] : [reuse(ours(side), reused, context)],
  )
  return lines.length === 0 ? undefined : join(lines, '\n')
}

function reuse(
  who: Markdown,
  { commit, measuredAt, because, changed }: Reuse,
  context: ReportContext,
): Markdown {
  const when = ours(`${new Date(measuredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`)
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

/** Which of the changed files the training reads; `undefined` where nobody could see, or the headline says it. */
export function changedFiles(
  { changes, sameTraining }: Comparison,
  { notes }: Allowance,
): Markdown | undefined {
  if (changes === undefined || changes.total === 0 || sameTraining) return undefined
  const { total, read } = changes
  const files = total === 1 ? '1 file' : `${total} files`
  if (read.length === 0) {
    return md`This pull request changes ${ours(files)}, and the training was not seen to read ${ours(total === 1 ? 'it' : 'any of them')}.`
  }
  const shown = read.slice(0, Math.min(MOST_NAMED, notes)).map((path) => code(path, 100))
  const left = read.length - shown.length
  const names = md`${join(shown, ', ')}${ours(left > 0 ? ` and ${left} more` : '')}`
  if (total === 1) return md`This pull request changes ${names}, which the training reads.`
  return md`This pull request changes ${ours(files)}; of these the training reads ${names}.`
}

/** Why the next evaluation has to train this again, and what to do about it; `undefined` where it need not. */
export function notReusable({ head, baseline }: Comparison): Markdown | undefined {
  const reasons = new Set([head, baseline].flatMap(blindSpotsOf))
  if (reasons.size === 0) return undefined
  const lines = [...reasons].map((reason) => md`- The training ${prose(reason)}.`)
  return fold(
    ours('Why later evaluations will train this again'),
    stack([
      join(lines, '\n'),
      ours(
        'A measurement is reused when all that its training read is known and unchanged. ' +
          'The input `data` declares files outside the repository; `reuse: on` vouches that there is nothing else.',
      ),
    ]),
  )
}

function blindSpotsOf({ reads, reused }: Measurement): string[] {
  return reused === undefined ? (reads?.blindSpots ?? []) : []
}
