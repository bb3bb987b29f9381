import type { BaseCommit, PlanItem } from '../model/plan.js'
import type { Side } from '../model/side.js'
import { stack, table } from './blocks.js'
import { baseInWords, commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { footer } from './footer.js'
import { seedsInWords } from './seeds.js'
import { join, type Markdown, md, ours, render } from './text.js'
import { titled } from './titled.js'

/** What is planned: every training, and which of them are known. */
export interface Planned {
  items: Pick<PlanItem, 'side' | 'seed' | 'commit'>[]
  known: { side: Side; seed: number }[]
  base: BaseCommit
}

/** The first word of an evaluation on many machines; the next one is its report. */
export function renderPlanned(planned: Planned, context: ReportContext): string {
  const { items, known, base } = planned
  const left = items.length - known.length
  return render(
    stack([
      titled(context, ours(`${titleOf(left)} …`)),
      ours(left === 0 ? 'Nothing is left to train: the report comes next.' : howItGoesOn(left)),
      table(
        ['Source', 'To be trained', 'Known already'].map((title) => ({ title: ours(title), align: 'left' })),
        (['head', 'base'] as const).map((side) => rowOf(side, planned, context)),
      ),
      md`Base: ${baseInWords(base, context)}.`,
      footer(context),
    ]),
  )
}

function titleOf(left: number): string {
  if (left === 0) return 'Comparing head and base'
  return left === 1 ? 'Training on a machine of its own' : `Training on ${left} machines`
}

function howItGoesOn(left: number): string {
  const each = left === 1 ? 'The training' : 'Each training'
  return `${each} has a job of its own in this run. The report takes the place of these lines when all of them have ended.`
}

function rowOf(side: Side, { items, known }: Planned, context: ReportContext): Markdown[] {
  const own = items.filter((item) => item.side === side)
  const isKnown = ({ seed }: { seed: number }): boolean =>
    known.some((one) => one.side === side && one.seed === seed)
  const seeds = (some: { seed: number }[]): Markdown =>
    ours(some.length === 0 ? '–' : seedsInWords(some.map(({ seed }) => seed)))
  const [first] = own
  const who = ours(side === 'head' ? 'Head' : 'Base')
  return [
    first === undefined ? who : join([who, commitLink(first.commit, context)], ' '),
    seeds(own.filter((item) => !isKnown(item))),
    seeds(own.filter(isKnown)),
  ]
}
