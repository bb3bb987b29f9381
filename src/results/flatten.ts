import type { Series } from '../model/measurement.js'
import { inOrder, isAxis } from './axis.js'
import { type Column, seriesOf } from './columns.js'
import type { Reading } from './format.js'
import { asMetrics, type FoundMetrics, keep } from './found-metrics.js'
import type { Literal } from './literal.js'
import { toNumber } from './number.js'
import { quote, quoteSome, Unreadable } from './unreadable.js'

/** What has been found so far. */
interface Findings {
  metrics: FoundMetrics
  /** `undefined` within a row of a table: there a list counts by its last number only. */
  series: Series[] | undefined
  /** What is no number, but could be taken for one: by name, for the notes. */
  odd: { series: Set<string>; texts: Map<string, string>; nested: Set<string> }
}

/** What the places in the lists of a dict count: the numbers of one of these lists, or 1, 2, 3 … */
interface Course {
  axis: string
  at?: Literal[]
}

type CourseOf = (dict: Map<string, Literal>) => Course

/**
 * The numbers of a value, by dotted name: `{"val": {"loss": 1}}` has `val.loss`.
 *
 * A list of numbers, as Keras' history has them, is a series and counts by its last one. A list of dicts is a table:
 * a series of each name. `null`, texts, booleans and empty lists are no numbers. Numbers in quotes are not either, and
 * a note says so.
 *
 * @param listAxis what the places in lists of numbers count, where a format knows: `iteration`
 * @throws Unreadable when there is no number at all, when two have one name, or when a limit is passed
 */
export function flatten(value: Literal, listAxis?: string): Reading {
  const found = nothingYet()
  collect(value, '', found, listAxis === undefined ? courseOf : () => ({ axis: listAxis }))
  if (found.metrics.size === 0) throw new Unreadable(withoutNumbers(value, found))
  return readingOf(found)
}

/** Enough rows to say what there is instead of numbers. */
const FIRST_ROWS = 100

/**
 * The same of a table whose rows come one by one, so that they are never all in memory.
 *
 * @throws Unreadable
 */
export function flattenRows(rows: Iterable<Literal>): Reading {
  const found = nothingYet()
  const first: Literal[] = []
  collectTable(rows, '', found, (row) => {
    if (first.length < FIRST_ROWS) first.push(row)
  })
  if (found.metrics.size === 0) throw new Unreadable(withoutNumbers(first, found))
  return readingOf(found)
}

function nothingYet(): Findings {
  return { metrics: new Map(), series: [], odd: { series: new Set(), texts: new Map(), nested: new Set() } }
}

function readingOf({ metrics, series = [], odd }: Findings): Reading {
  return { metrics: asMetrics(metrics), series, notes: notesOn(odd) }
}

function collect(value: Literal, name: string, found: Findings, courseIn: CourseOf, course?: Course): void {
  if (value instanceof Map) {
    const own = courseIn(value)
    for (const [key, item] of value) {
      collect(item, name === '' ? key : `${name}.${key}`, found, courseIn, own)
    }
  } else if (Array.isArray(value)) {
    if (value.some((item) => item instanceof Map)) collectTable(value, name, found)
    else collectList(value, name, found, course)
  } else if (typeof value === 'number') add(found, name, value)
  else if (typeof value === 'string' && toNumber(value.trim()) !== undefined) found.odd.texts.set(name, value)
}

function add({ metrics }: Findings, name: string, number: number): void {
  // {"val.loss": 1, "val": {"loss": 2}}
  if (metrics.has(name)) throw new Unreadable(`has two numbers named ${quote(name)}`)
  keep(metrics, name, number)
}

function collectTable(
  rows: Iterable<Literal>,
  name: string,
  found: Findings,
  see?: (row: Literal) => void,
): void {
  const columns = new Map<string, Column>()
  let count = 0
  for (const row of rows) {
    see?.(row)
    if (!(row instanceof Map)) continue
    count += 1
    const inRow: Findings = { metrics: new Map(), series: undefined, odd: found.odd }
    collect(row, name, inRow, withoutCourse)
    for (const [full, number] of inRow.metrics) {
      const column = columns.get(full) ?? { name: full, rows: [], values: [] }
      if (column.rows.length === 0) keep(columns, full, column)
      column.rows.push(count)
      column.values.push(number)
    }
  }
  for (const column of columns.values()) add(found, column.name, column.values.at(-1) ?? Number.NaN)
  if (found.series === undefined) return
  for (const series of seriesOf([...columns.values()])) found.series.push(series)
}

function collectList(list: Literal[], name: string, found: Findings, course: Course | undefined): void {
  const last = list.findLast((item) => item !== null)
  if (Array.isArray(last)) found.odd.nested.add(name)
  if (typeof last !== 'number') return
  if (name === '') throw new Unreadable('is a list of numbers, which have no names')
  add(found, name, last)
  if (list.length > 1) found.odd.series.add(name)
  if (course !== undefined && found.series !== undefined && !isAxis(name)) {
    found.series.push(seriesOfList(list, name, course))
  }
}

function seriesOfList(list: Literal[], name: string, { axis, at }: Course): Series {
  const steps: number[] = []
  const values: number[] = []
  list.forEach((value, index) => {
    const step = at?.length === list.length ? at[index] : index + 1
    if (typeof value !== 'number' || typeof step !== 'number' || !Number.isFinite(step)) return
    steps.push(step)
    values.push(value)
  })
  return inOrder(name, at === undefined || at.length === list.length ? axis : 'index', steps, values)
}

function withoutCourse(): Course {
  return { axis: 'index' }
}

/** The list that is named like an axis. A list called `loss` without one is an epoch's each, as in Keras' history. */
function courseOf(dict: Map<string, Literal>): Course {
  for (const [key, item] of dict) {
    if (isAxis(key) && Array.isArray(item) && item.length > 1) return { axis: key, at: item }
  }
  return { axis: Array.isArray(dict.get('loss')) ? 'epoch' : 'index' }
}

function notesOn({ series, texts, nested }: Findings['odd']): string[] {
  const notes: string[] = []
  if (series.size > 0) notes.push(`Of a list of numbers, the last one counts: ${quoteSome([...series])}.`)
  if (texts.size > 0) {
    notes.push(`Numbers in quotes are texts, and were not compared: ${quoteSome([...texts.keys()])}.`)
  }
  if (nested.size > 0) notes.push(`Lists within lists were not compared: ${quoteSome([...nested])}.`)
  return notes
}

function withoutNumbers(value: Literal, { odd: { texts } }: Findings): string {
  const [text] = texts
  if (text !== undefined) {
    const [name, content] = text
    return `holds no number: ${quote(name)} is the text ${quote(content)}; write it without quotes`
  }
  const keys = [value].flat().flatMap((item) => (item instanceof Map ? [...item.keys()] : []))
  if (keys.length > 0) return `holds no number under ${quoteSome([...new Set(keys)])}`
  return value instanceof Map
    ? 'holds no number: it is empty'
    : `holds no number by name, but ${kindOf(value)}`
}

function kindOf(value: Literal): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? `the text ${quote(value)}` : String(value)
}
