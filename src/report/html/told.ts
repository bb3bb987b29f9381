import type { Comparison } from '../../model/comparison.js'
import type { Side } from '../../model/side.js'
import { ALLOWANCES, type Allowance } from '../allowance.js'
import { stack } from '../blocks.js'
import type { ReportContext } from '../context.js'
import { failureReport, remedy } from '../failure.js'
import { ignoredSeed } from '../ignored-seed.js'
import { remarks } from '../notes.js'
import { changedFiles, reusedNumbers } from '../reused.js'
import { hasSeveralSeeds, measurementsOf, seedsOf } from '../seeds.js'
import { render as source } from '../text.js'
import { fromMarkdown } from './from-markdown.js'
import { type Html, html } from './markup.js'
import type { Room } from './room.js'
import type { Section } from './sections.js'

// What the comment tells in sentences, told here without its limits.

/** The comment's own allowance, and this page's room for lists. */
export function allowanceFor({ listed }: Room): Allowance {
  const [most] = ALLOWANCES
  if (most === undefined) throw new RangeError('the comment has no allowance')
  return { ...most, notes: listed }
}

/** What became of trainings that failed, with the last lines of a log and what to do. */
export function failures(comparison: Comparison, context: ReportContext, room: Room): Html[] {
  const several = hasSeveralSeeds(comparison)
  const { failed, compared } = seedsOf(comparison)
  return (['head', 'base'] as const).flatMap((side) => {
    const speaker = side === 'head' ? comparison.head : comparison.baseline
    const stopped = compared.length === 0 && failed[side].length === 0 && isStopped(comparison, side)
    const all = stopped ? [speaker] : failed[side]
    const report = failureReport(all, several, context, allowanceFor(room))
    if (report === undefined) return []
    const text = stack([report, ...remedy(speaker)])
    return [
      html`<section class="card failure" aria-label="${side === 'head' ? 'Head' : 'Base'} failed">${fromMarkdown(text)}</section>`,
    ]
  })
}

/** Where no training of a side gave anything, what stopped it is all there is to say. */
function isStopped(comparison: Comparison, side: Side): boolean {
  return measurementsOf(comparison, side).every(({ result }) => result.kind === 'failed')
}

/** What one should know of the numbers, what of the change the training reads, and what was not trained. */
export function noteSection(comparison: Comparison, context: ReportContext, room: Room): Section | undefined {
  const allowance = allowanceFor(room)
  const told = stack([
    ignoredSeed(comparison),
    remarks(comparison, context, allowance),
    changedFiles(comparison, allowance),
    reusedNumbers(comparison, context, allowance),
  ])
  if (source(told) === '') return undefined
  return { id: 'notes', title: 'Notes', count: undefined, body: fromMarkdown(told) }
}
