import type { PageNumber } from '../src/report/html/page-data.js'
import { showNumber } from '../src/report/numbers.js'

/** NaN where there is none: it is at the end of every order. */
export function numberOf(value: PageNumber): number {
  return value === null ? Number.NaN : Number(value)
}

export function show(value: PageNumber, percent: boolean): string {
  return value === null ? '–' : showNumber(Number(value), percent ? 'percent' : 'plain')
}

/** What is computed here has no more digits than what it is computed from. */
export function showComputed(value: number, percent: boolean): string {
  return showNumber(Number(value.toPrecision(5)), percent ? 'percent' : 'plain')
}
