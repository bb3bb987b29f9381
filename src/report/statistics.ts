import type { Comparison } from '../model/comparison.js'
import type { Allowance } from './allowance.js'
import { fold, stack, table } from './blocks.js'
import { intervalName, intervalOf } from './interval.js'
import { inMarkdown, metricTitle } from './names.js'
import { showP } from './p-value.js'
import { showMetric } from './shown-metric.js'
import { type Markdown, md, ours } from './text.js'

/** The numbers behind the verdicts, for who wants to check them; `undefined` with fewer than 3 seeds. */
export function statisticsOf(comparison: Comparison, { statistics: rows }: Allowance): Markdown | undefined {
  const { metrics, confidence, identical, head } = comparison
  if (identical || head.result.kind === 'failed' || rows === 0) return undefined
  const judged = metrics.flatMap((metric) =>
    metric.role === 'quality' && metric.statistics !== undefined && intervalOf(metric) !== undefined
      ? [{ metric, statistics: metric.statistics }]
      : [],
  )
  if (judged.length === 0) return undefined
  const columns = [
    { title: ours('Metric'), align: 'left' as const },
    ...['Diff', intervalName(confidence), 'Seeds', '*p*', '*p*, Holm', '*p*, sign-flip'].map((title) => ({
      title: ours(title),
      align: 'right' as const,
    })),
  ]
  const shown = judged.slice(0, rows)
  const left = judged.length - shown.length
  return fold(
    ours('Statistics'),
    stack([
      table(
        columns,
        shown.map(({ metric, statistics }) => [
          inMarkdown([metricTitle(metric.name)]),
          ours(showMetric(metric).difference),
          ours(intervalOf(metric) ?? '–'),
          md`${statistics.pairs}`,
          md`${showP(statistics.p)}`,
          md`${showP(statistics.adjustedP)}`,
          md`${showP(statistics.signFlipP)}`,
        ]),
      ),
      left > 0 ? md`… and ${left} more.` : undefined,
      ours(
        'Head and base of a seed are a pair: a paired t-test, against the nearer bound of the tolerance where there is one. ' +
          'The sign-flip test makes no assumption about the noise; it decides nothing.',
      ),
    ]),
  )
}
