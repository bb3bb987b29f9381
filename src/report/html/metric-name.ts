import type { MetricComparison } from '../../model/comparison.js'
import { metricTitle } from '../names.js'
import { type Html, html, inHtml } from './markup.js'

/** Longest unit shown. */
const LONGEST_UNIT = 20

/** The metric's name, with the way that is good and its unit. */
export function metricHeading({ name, direction, unit, scale }: MetricComparison): Html {
  const arrow =
    direction === undefined
      ? undefined
      : direction === 'lower'
        ? html` <span class="way" title="lower is better" aria-label="lower is better">↓</span>`
        : html` <span class="way" title="higher is better" aria-label="higher is better">↑</span>`
  const shown =
    unit === undefined || scale === 'percent'
      ? undefined
      : html` <small>${unit.slice(0, LONGEST_UNIT)}</small>`
  return html`${inHtml([metricTitle(name)])}${arrow}${shown}`
}
