import type { BaseCommit } from '../model/plan.js'
import type { Progress, SideProgress } from '../model/progress.js'
import { stack, table } from './blocks.js'
import { baseInWords, commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { footer } from './footer.js'
import { showDuration } from './numbers.js'
import { code, type Markdown, md, ours, render } from './text.js'
import { visibleLine } from './visible.js'

/** Longest last line shown: a progress bar's end, where the numbers are, stays. */
const LONGEST_LINE = 100

/** How far a running evaluation is. `now` is in milliseconds since the epoch. */
export function renderProgress(
  progress: Progress,
  context: ReportContext,
  base: BaseCommit,
  now: number,
): string {
  const sides = [progress.sides.head, progress.sides.base]
  return render(
    stack([
      md`## ${ours(title(sides))} …`,
      progressTable(sides, context, now),
      md`Base: ${baseInWords(base, context)}.`,
      footer(context),
    ]),
  )
}

/** Where both sides are, for a run that goes on or was stopped. */
export function progressTable(sides: SideProgress[], context: ReportContext, now: number): Markdown {
  const spoken = sides.some(({ lastLine }) => lastLineOf(lastLine) !== undefined)
  const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
    title: ours(name),
    align: 'left' as const,
  }))
  return table(
    columns,
    sides.map((side) => {
      const who = md`${ours(side.side === 'head' ? 'Head' : 'Base')} ${commitLink(side.commit, context)}`
      const cells = [who, ours(state(side, now))]
      return spoken ? [...cells, lastLineOf(side.lastLine) ?? ours('')] : cells
    }),
  )
}

function lastLineOf(line: string | undefined): Markdown | undefined {
  const shown = visibleLine(line ?? '').trim()
  return shown === '' ? undefined : code(shown, LONGEST_LINE)
}

function title(sides: SideProgress[]): string {
  if (sides.every(({ phase }) => phase === 'waiting')) return 'Preparing head and base'
  const busy = (phase: SideProgress['phase']) =>
    sides.filter((side) => side.phase === phase).map(({ side }) => side)
  if (busy('training').length > 0) return `Training ${busy('training').join(' and ')}`
  if (busy('installing').length > 0) return `Installing the packages of ${busy('installing').join(' and ')}`
  return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base'
}

function state({ phase, since, wallSeconds }: SideProgress, now: number): string {
  const lasting = showDuration(Math.max(0, Math.round((now - since) / 1000)), 'whole')
  const trained = wallSeconds === undefined ? '' : ` after ${showDuration(wallSeconds)}`
  switch (phase) {
    case 'waiting':
      return 'waiting'
    case 'installing':
      return `installing packages for ${lasting}`
    case 'training':
      return `training for ${lasting}`
    case 'done':
      return `trained${wallSeconds === undefined ? '' : ` in ${showDuration(wallSeconds)}`}`
    case 'known':
      return 'known already'
    case 'failed':
      return `failed${trained}`
    case 'skipped':
      return 'skipped'
  }
}
