import type { MetricData, StatisticsData } from '../src/report/html/page-data.js'
import { showP } from '../src/report/p-value.js'
import { numberOf, show, showComputed } from './data.js'
import { element } from './dom.js'

/** All numbers of one metric: each seed's, and what they say together. */
export function metricDetails(metric: MetricData, columns: number, confidence: number): HTMLTableRowElement {
  const inside = element('div', { class: 'inside' }, seedTable(metric))
  if (metric.statistics !== null) inside.append(statisticsList(metric.statistics, confidence))
  if (metric.curve !== null) {
    inside.append(
      element('p', {}, element('a', { href: `#chart-${metric.curve}` }, `Learning curves of ${metric.name}`)),
    )
  }
  return element('tr', { class: 'details' }, element('td', { colspan: String(columns) }, inside))
}

function seedTable({ name, values, percent }: MetricData): HTMLTableElement {
  const table = element('table', { class: 'plain' }, element('caption', {}, `Every seed of ${name}`))
  const titles = ['Seed', 'Head', 'Base', 'Difference']
  table.append(
    element(
      'thead',
      {},
      element('tr', {}, ...titles.map((title) => element('th', { scope: 'col', class: 'n' }, title))),
    ),
    element(
      'tbody',
      {},
      ...values.map(([seed, head, base]) => {
        const difference = numberOf(head) - numberOf(base)
        return element(
          'tr',
          {},
          element('th', { scope: 'row', class: 'n' }, String(seed)),
          ...[show(head, percent), show(base, percent), signed(difference)].map((text) =>
            element('td', { class: 'n' }, text),
          ),
        )
      }),
    ),
  )
  return table
}

function signed(difference: number): string {
  if (!Number.isFinite(difference)) return '–'
  return (difference > 0 ? '+' : '') + showComputed(difference, false)
}

function statisticsList(statistics: StatisticsData, confidence: number): HTMLDListElement {
  const { pairs, low, high, deviation, p, adjustedP, signFlipP, detectable } = statistics
  const share = `${Number((confidence * 100).toPrecision(4))} %`
  const entries: [string, string | undefined][] = [
    [`${share} interval of the mean difference`, `${signed(low)} to ${signed(high)}`],
    ['Pairs', String(pairs)],
    ['Standard deviation of the differences', showComputed(deviation, false)],
    ['p against the nearer bound of the tolerance', showP(p)],
    [
      'p adjusted for all metrics judged beside the primary (Holm)',
      adjustedP === null ? undefined : showP(adjustedP),
    ],
    ['p of the exact sign-flip test, for comparison', signFlipP === null ? undefined : showP(signFlipP)],
    ['Would have been found 4 times in 5', showComputed(detectable, false)],
  ]
  return element(
    'dl',
    {},
    ...entries.flatMap(([name, value]) =>
      value === undefined ? [] : [element('div', {}, element('dt', {}, name), element('dd', {}, value))],
    ),
  )
}
