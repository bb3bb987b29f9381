import type { Content, Format, Reading } from '../format.js'
import { toNumber } from '../number.js'
import { addPoint, bySteps, noPoints, seriesOf } from '../points.js'
import { Unreadable } from '../unreadable.js'

/** `mlruns/<experiment>/<run>/metrics/<name>`; a name may hold slashes. */
const METRIC_FILE = /^(?<run>(?:.*\/)?[0-9a-f]{32})\/metrics\/(?<name>.+)$/s

/** When, in milliseconds since the epoch, then what, at which step; a data set's name and digest may follow. */
const LINE = /^\d{10,16} (\S+)(?: (-?\d+)(?: \S+ \S+)?)?$/

/**
 * MLflow's store in files, which it used before it had a database: of each run a folder, and in it a file of each metric.
 * Only runs in such folders are recognised.
 */
export const mlflowFilesFormat: Format = {
  name: 'a metric file of MLflow',
  recognise: (path, head) => METRIC_FILE.test(path) && LINE.test(head.split('\n', 1)[0]?.trimEnd() ?? ''),
  wholeOf: (path) => METRIC_FILE.exec(path)?.groups?.run,
  read,
}

function read({ path, text }: Content): Reading {
  const name = METRIC_FILE.exec(path)?.groups?.name ?? ''
  const points = noPoints()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const [, written = '', step = '0'] = LINE.exec(line.trimEnd()) ?? []
    const value = toNumber(written)
    if (value === undefined) {
      throw new Unreadable(`has a fault in line ${index + 1}: expected a time, a number and a step`)
    }
    addPoint(points, name, Number(step), value)
  })
  return { metrics: [], series: seriesOf(bySteps(points), 'step'), notes: [] }
}
