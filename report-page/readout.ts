import type { CurveData } from '../src/report/html/page-data.js'
import { showComputed } from './data.js'
import { element } from './dom.js'
import { type ChartData, readingOf } from './lines.js'

/** What is under a chart: the values at the cursor, otherwise the last ones. */
export interface Readout {
  at(
    data: ChartData,
    read: ((line: number) => number | null | undefined) | undefined,
    x: number | undefined,
  ): void
  /** From now on it is read aloud: its reader is at the keyboard. */
  speak(): void
}

export function openReadout(line: HTMLElement, { axis, percent }: CurveData): Readout {
  const summary = [...line.childNodes]
  let last: number | undefined
  return {
    at(data, read, x) {
      if (x === last) return
      last = x
      if (read === undefined || x === undefined) {
        line.replaceChildren(...summary)
        return
      }
      const sides = (['head', 'base'] as const).flatMap((side) => {
        const reading = readingOf(data, side, read)
        if (reading === undefined) return []
        const name = side === 'head' ? 'Head' : 'Base'
        if (reading === 'not finite') {
          return [element('span', { class: `side of-${side}` }, `${name} not finite`)]
        }
        const [low, high] = [showComputed(reading.low, false), showComputed(reading.high, false)]
        const range = reading.count > 1 ? [element('small', {}, `${low} to ${high}`)] : []
        return [
          element(
            'span',
            { class: `side of-${side}` },
            `${name} ${showComputed(reading.mean, percent)}`,
            ...range,
          ),
        ]
      })
      line.replaceChildren(element('span', {}, `${axis} ${showComputed(x, false)}`), ...sides)
    },
    speak: () => line.setAttribute('aria-live', 'polite'),
  }
}
