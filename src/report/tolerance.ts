import { showNumber } from './numbers.js'

/** As the user wrote it; four digits of one that was computed from a share. */
export function showTolerance(tolerance: number): string {
  return showNumber(tolerance)
    .replace(/(\.\d*?)0+(?=$|e)/, '$1')
    .replace(/\.(?=$|e)/, '')
}
