import uPlot from 'uplot'
import type { CurveData } from '../src/report/html/page-data.js'
import { showNumber } from '../src/report/numbers.js'
import { colours } from './colours.js'
import { type ChartData, type ChartLine, chartData } from './lines.js'
import { inside, isWhole, type View, withPoint, zoomed } from './zoom.js'

/** Which lines the shared legend lets be seen. */
export interface Shown {
  head: boolean
  base: boolean
  seeds: boolean
}

export interface Chart {
  readonly data: ChartData
  setShown(shown: Shown): void
  recolour(): void
  resize(): void
  destroy(): void
  zoom(factor: number): void
  reset(): void
  see(view: View): void
  /** To the next point that has a value, or the one before, the first, the last. */
  step(to: 'next' | 'previous' | 'first' | 'last'): void
}

export interface ChartEvents {
  /** What the cursor is at; `undefined` when it has left. */
  onCursor(read: ((line: number) => number | null | undefined) | undefined, x: number | undefined): void
  onView(view: View, whole: boolean): void
}

const HEIGHT = 210

/** Room between the names of the y axis' ticks and its line. */
const GAP = 6

/** A learning curve in its place, which must be in the page. */
export function openChart(
  place: HTMLElement,
  curve: CurveData,
  shown: Shown,
  view: View | undefined,
  { onCursor, onView }: ChartEvents,
): Chart {
  const data = chartData(curve)
  const key = `over ${curve.axis}`
  const all: View = { min: data.x[0] ?? 0, max: data.x.at(-1) ?? 1 }
  let current = shown
  const plot = new uPlot(options(), [data.x, ...data.lines.map(({ values }) => values)], place)
  if (view !== undefined) plot.setScale('x', inside(view, all))

  function options(): uPlot.Options {
    return {
      width: place.clientWidth,
      height: HEIGHT,
      padding: [8, 14, 0, 0],
      legend: { show: false },
      scales: { x: { time: false } },
      series: [{}, ...data.lines.map(seriesOf)],
      axes: [
        axis({ values: (_, splits) => splits.map(tick), size: 26 }),
        axis({ values: (_, splits) => splits.map(tick), size: yAxisSize }),
      ],
      cursor: {
        y: false,
        drag: { x: true, y: false, dist: 6 },
        // Dots on the thick lines only.
        points: { size: (_, index) => (data.lines[index - 1]?.kind === 'seed' ? 0 : 7) },
        sync: {
          key,
          setSeries: false,
          // What is zoomed together is not for the mouse alone to say.
          filters: { pub: (type) => type === 'mousemove' || type === 'mouseleave' },
        },
      },
      hooks: {
        setCursor: [
          (self) => {
            const { left, idx, idxs } = self.cursor
            const gone = left === undefined || left < 0 || idx === null || idx === undefined
            onCursor(gone ? undefined : (line) => idxs?.[line + 1], gone ? undefined : data.x[idx])
          },
        ],
        setScale: [(self, key) => key === 'x' && onView(viewOf(self), isWhole(viewOf(self), all))],
      },
    }
  }

  function seriesOf(line: ChartLine): uPlot.Series {
    return {
      show: isShown(line, current),
      stroke: () => colours()[line.side],
      width: line.kind === 'seed' ? 1 : 2.25,
      alpha: line.kind === 'seed' ? 0.38 : 1,
      points: { show: false },
    }
  }

  return {
    data,
    setShown(next) {
      current = next
      plot.batch(() => {
        data.lines.forEach((line, index) => {
          plot.setSeries(index + 1, { show: isShown(line, next) })
        })
      })
    },
    recolour: () => plot.redraw(false, true),
    resize() {
      if (place.clientWidth > 0 && place.clientWidth !== plot.width) {
        plot.setSize({ width: place.clientWidth, height: HEIGHT })
      }
    },
    destroy: () => plot.destroy(),
    zoom(factor) {
      const now = viewOf(plot)
      const { left = -1 } = plot.cursor
      const around = left >= 0 ? plot.posToVal(left, 'x') : (now.min + now.max) / 2
      plot.setScale('x', zoomed(now, around, factor, all))
    },
    reset: () => plot.setScale('x', all),
    see(wanted) {
      const now = viewOf(plot)
      const next = inside(wanted, all)
      if (next.min !== now.min || next.max !== now.max) plot.setScale('x', next)
    },
    step(to) {
      const { idx, left: cursor = -1 } = plot.cursor
      const last = data.x.length - 1
      const from = cursor >= 0 && typeof idx === 'number' ? idx : to === 'previous' ? last + 1 : -1
      const wanted = { next: from + 1, previous: from - 1, first: 0, last }[to]
      const index = Math.min(last, Math.max(0, wanted))
      const x = data.x[index]
      if (x === undefined) return
      const now = viewOf(plot)
      const moved = withPoint(now, x, all)
      if (moved !== now) plot.setScale('x', moved)
      // A new scale holds from the next draw on, and the cursor is placed by it.
      plot.batch(() => {})
      const left = ((x - moved.min) / (moved.max - moved.min)) * plot.over.clientWidth
      const top = plot.over.clientHeight / 2
      plot.setCursor({ left, top })
      if (plot.cursor.sync !== undefined) plot.cursor.sync.values = [x, Number.NaN]
      uPlot.sync(key).pub('mousemove', plot, left, top, plot.over.clientWidth, plot.over.clientHeight, index)
    },
  }
}

function isShown({ side, kind }: ChartLine, shown: Shown): boolean {
  return shown[side] && (kind !== 'seed' || shown.seeds)
}

function viewOf(plot: uPlot): View {
  const { min = 0, max = 1 } = plot.scales.x ?? {}
  return { min, max }
}

function axis(own: uPlot.Axis): uPlot.Axis {
  return {
    stroke: () => colours().text,
    font: colours().font,
    gap: GAP,
    grid: { stroke: () => colours().grid, width: 1 },
    ticks: { show: false },
    ...own,
  }
}

function tick(value: number): string {
  return showNumber(Number(value.toPrecision(6)))
}

/** As wide as its widest number. */
function yAxisSize(self: uPlot, values: string[] | null): number {
  if (values === null) return 40
  self.ctx.save()
  self.ctx.font = colours().font
  const widest = Math.max(0, ...values.map((value) => self.ctx.measureText(value).width))
  self.ctx.restore()
  return Math.ceil(widest) + GAP + 6
}
