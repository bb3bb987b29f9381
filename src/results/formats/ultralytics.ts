import type { Format, Reading } from '../format.js'
import { csvFormat } from './csv.js'

/** The header of `results.csv`, padded or not. */
const HEADER = /^\s*epoch\s*,[^\n]*\btrain\/\w*loss\b[^\n]*\bmetrics\/\w/

const METRICS = 'metrics/'
const FITNESS = /^val\/mAP(?:50-95|_0\.5:0\.95)/

/**
 * The `results.csv` of Ultralytics, one row an epoch. What it calls `metrics/mAP50(B)` is of the validation data, as
 * `val/box_loss` is, and named so here: the same losses would otherwise pass for more telling than it. Its `fitness`,
 * by which it chooses the best epoch, is nearly all mAP50-95, so that one comes first.
 */
export const ultralyticsFormat: Format = {
  name: "Ultralytics' results",
  recognise: (_path, head) => HEADER.test(head),
  read: (content) => {
    const { metrics, series, notes } = csvFormat.read(content)
    return { metrics: fitnessFirst(metrics.map(renamed)), series: series.map(renamed), notes }
  },
}

function renamed<Named extends { name: string }>(one: Named): Named {
  return one.name.startsWith(METRICS) ? { ...one, name: `val/${one.name.slice(METRICS.length)}` } : one
}

function fitnessFirst(metrics: Reading['metrics']): Reading['metrics'] {
  return [...metrics].sort((a, b) => Number(FITNESS.test(b.name)) - Number(FITNESS.test(a.name)))
}
