import type { Series } from '../model/measurement.js'
import { inOrder, isAxis } from './axis.js'

/** The numbers of one name in a table, and the rows they are in: ascending, from 1. */
export interface Column {
  name: string
  rows: number[]
  values: number[]
}

/** A column that counts the training's course. */
interface Axis extends Column {
  /** How often it differs from the row before, and how often it is less. */
  changes: number
  goesBack: number
}

const LAST_PART = /[^./]*$/

/** A table of a thousand columns called `….step` must not cost a thousand looks at each other column. */
const MOST_AXES = 8

/**
 * The series of a table: each column over the one that counts the training's course, or over the number of the row.
 *
 * Of several, as `epoch` and `step`, that is the one with a value in most of the column's rows; of those the one that
 * goes back least (a `step` that begins anew in each epoch does), and then the finest. They have no series themselves.
 */
export function seriesOf(columns: readonly Column[]): Series[] {
  const axes = columns.filter(({ name }) => isAxis(name)).slice(0, MOST_AXES)
  const ranked = axes
    .map(measured)
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => a.goesBack - b.goesBack || b.changes - a.changes)
  return columns.flatMap((column) => {
    if (isAxis(column.name) || column.values.length === 0) return []
    const overEach = ranked.map((axis) => over(axis, column))
    const [best] = overEach.toSorted((a, b) => b.steps.length - a.steps.length)
    if (best === undefined || best.steps.length === 0) {
      // A number that was written once, when the epochs were over.
      if (best !== undefined && column.rows.length === 1) return []
      return [{ name: column.name, axis: 'row', at: column.rows, values: column.values }]
    }
    return [inOrder(column.name, best.axis, best.steps, best.values)]
  })
}

function measured(column: Column): Axis {
  const values = column.values.filter(Number.isFinite)
  let changes = 0
  let goesBack = 0
  values.forEach((value, index) => {
    const before = values[index - 1] ?? value
    if (value !== before) changes += 1
    if (value < before) goesBack += 1
  })
  return { ...column, changes, goesBack }
}

/** The points in rows which have both. */
function over(axis: Column, column: Column): { axis: string; steps: number[]; values: number[] } {
  const steps: number[] = []
  const values: number[] = []
  let index = 0
  column.rows.forEach((row, position) => {
    while ((axis.rows[index] ?? Number.POSITIVE_INFINITY) < row) index += 1
    const step = axis.values[index]
    if (axis.rows[index] !== row || step === undefined || !Number.isFinite(step)) return
    steps.push(step)
    values.push(column.values[position] ?? Number.NaN)
  })
  return { axis: axis.name.slice(axis.name.search(LAST_PART)), steps, values }
}
