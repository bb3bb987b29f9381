import type { Comparison, PredictionChange, PredictionComparison } from '../../model/comparison.js'
import { showNumber } from '../numbers.js'
import { pInWords } from '../p-value.js'
import { type Html, html, ours, prose } from './markup.js'
import type { Room } from './room.js'
import { andMore, fold, grouped, list, type Section, table } from './sections.js'

/** Examples in the open. */
const IN_THE_OPEN = 10

/** Which examples the two models see differently. */
export function predictionSection({ predictions }: Comparison, room: Room): Section | undefined {
  if (predictions === undefined) return undefined
  const { fixed, broken, notes } = predictions
  return {
    id: 'predictions',
    title: 'Predictions',
    count: undefined,
    body: html`<p>Of ${grouped(predictions.examples)} examples (seed ${predictions.seed}), head gets <strong>${grouped(fixed.count)} right that base got wrong</strong>, and <strong>${grouped(broken.count)} wrong that base got right</strong>.</p>${shares(predictions)}<div class="halves">${examples('Fixed', fixed, room)}${examples('Broken', broken, room)}</div>${classes(predictions, room)}<p class="aside">This describes these two models, not the change: two trainings of the same code differ, too. Exact McNemar test: ${pInWords(predictions.p)}.</p>${notes.length === 0 ? undefined : list(notes.slice(0, room.listed).map((note) => prose(note)))}`,
  }
}

/** All examples in one bar. */
function shares({ examples, fixed, broken, right }: PredictionComparison): Html | undefined {
  const both = right.head - fixed.count
  const parts: [string, string, number][] = [
    ['both-right', 'both right', both],
    ['fixed', 'fixed', fixed.count],
    ['broken', 'broken', broken.count],
    ['both-wrong', 'both wrong', examples - both - fixed.count - broken.count],
  ]
  if (!(examples > 0) || parts.some(([, , count]) => !(count >= 0))) return undefined
  let from = 0
  const bars = parts.map(([kind, , count]) => {
    const [x, width] = [percent(from / examples), percent(count / examples)]
    from += count
    return html`<rect class="${ours(kind)}" x="${x}" y="0" width="${width}" height="14"/>`
  })
  const label = parts.map(([, name, count]) => `${grouped(count)} ${name}`).join(', ')
  const key = parts.map(
    ([kind, name, count]) =>
      html`<li><span class="swatch ${ours(kind)}"></span>${name} <strong>${grouped(count)}</strong></li>`,
  )
  return html`<svg class="shares" width="100%" height="14" role="img" aria-label="${label}">${bars}</svg><ul class="key">${key}</ul>`
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

function examples(
  title: string,
  { count, listed }: { count: number; listed: PredictionChange[] },
  room: Room,
): Html {
  const heading = html`<h3>${title} <span class="count">${grouped(count)}</span></h3>`
  const all = listed.slice(0, room.predictions)
  const shown = all.slice(0, IN_THE_OPEN)
  const rest = all.slice(IN_THE_OPEN)
  if (shown.length === 0) return html`<div>${heading}<p class="aside">None.</p></div>`
  const columns = [{ title: 'Example' }, { title: 'Label' }, { title: 'Head' }, { title: 'Base' }]
  const rows = (some: PredictionChange[]) =>
    some.map(({ id, label, head, base }) => [id, label, head, base].map((text) => short(text)))
  const more =
    rest.length === 0
      ? undefined
      : fold(html`${rest.length} more`, table(`${title} examples, continued`, columns, rows(rest)))
  return html`<div>${heading}${table(`${title} examples`, columns, rows(shown))}${more}${andMore(count - all.length)}</div>`
}

function classes({ classes: all }: PredictionComparison, room: Room): Html | undefined {
  if (all.length === 0) return undefined
  const shown = all.slice(0, room.predictions)
  const columns = [
    { title: 'Label' },
    { title: 'Examples', numeric: true },
    { title: 'Right in head', numeric: true },
    { title: 'Right in base', numeric: true },
    { title: 'Difference', numeric: true },
  ]
  const rows = shown.map(({ label, examples, head, base }) => {
    const difference = head - base
    return [
      short(label),
      html`${grouped(examples)}`,
      html`${grouped(head)}${share(head, examples)}`,
      html`${grouped(base)}${share(base, examples)}`,
      html`${difference > 0 ? '+' : difference < 0 ? '−' : ''}${grouped(Math.abs(difference))}`,
    ]
  })
  return fold(
    html`By label <span class="count">${grouped(all.length)}</span>`,
    html`${table('Right predictions by label', columns, rows)}${andMore(all.length - shown.length, 'labels')}`,
  )
}

function share(part: number, all: number): Html | undefined {
  return all > 0 ? html` <small>${showNumber(Number(((part / all) * 100).toFixed(1)))} %</small>` : undefined
}

/** An example's text may be a whole review. */
function short(text: string): Html {
  return html`${text.length > 120 ? `${text.slice(0, 100)}…${text.slice(-16)}` : text}`
}
