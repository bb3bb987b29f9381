import { quote, Unreadable } from '../unreadable.js'
import type { Row } from './table.js'

const LONGEST = 200

/** What pandas makes of whole numbers where one of their column is missing. */
const WHOLE = /^(-?(?:0|[1-9]\d*))\.0+$/

/**
 * The name of an example, never empty.
 *
 * @throws Unreadable
 */
export function idIn(row: Row, column: number): string {
  const value = row.at(column)
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Unreadable(`has an id in ${row.place} of more digits than a number holds; write ids in quotes`)
  }
  const id = textIn(row, column, 'id')
  if (id === '') throw new Unreadable(`has an empty id in ${row.place}`)
  return id
}

/**
 * What stands there as text; empty for `null`, as for an empty cell. 3.0 is 3: labels are mostly whole numbers, and
 * predictions often the same out of a column of floats.
 *
 * @throws Unreadable
 */
export function textIn(row: Row, column: number, what: 'id' | 'label' | 'prediction'): string {
  const value = row.at(column)
  if (value === undefined) throw new Unreadable(`has no ${what} in ${row.place}`)
  if (typeof value === 'object' && value !== null) {
    throw new Unreadable(`has a list or a dict for the ${what} in ${row.place}, where one value belongs`)
  }
  const text = String(value ?? '').trim()
  if (text.length > LONGEST) {
    throw new Unreadable(
      `has more than ${LONGEST} characters for the ${what} in ${row.place}: ${quote(text)}`,
    )
  }
  return text.replace(WHOLE, '$1').replace(/^-0$/, '0')
}
