import type { CurveData } from '../src/report/html/page-data.js'
import { type Chart, openChart, type Shown } from './chart.js'
import { onColours } from './colours.js'
import { show } from './data.js'
import { element, find, findAll, matches } from './dom.js'
import { firstOnes } from './first-ones.js'
import { openReadout } from './readout.js'
import type { View } from './zoom.js'

/** Charts shown before somebody asks for all. */
const MOST = 24

/** How far outside the window a chart is drawn already, and kept. */
const MARGIN = '600px'

/** More than these are not printed: paper is no place to look for one. */
const MOST_PRINTED = 48

const CLOSER = 1.6

/** What of an axis is seen, in all charts over it: one wants to compare. Not in it: all. */
type Views = Map<string, View>

const WHOLE: View = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }

/** One place for a chart, which has one only while it is near the window: a thousand canvases are too many. */
interface Place {
  figure: HTMLElement
  axis: string
  open(): void
  close(): void
  chart(): Chart | undefined
}

export function drawCurves(curves: readonly CurveData[]): void {
  const shown: Shown = { head: true, base: true, seeds: true }
  const views: Views = new Map()
  const places: Place[] = findAll('.chart', HTMLElement).flatMap((figure) => {
    const curve = curves[Number(figure.dataset.chart)]
    return curve === undefined ? [] : [placeOf(figure, curve, shown, views, zoomTogether)]
  })
  function zoomTogether(axis: string): void {
    for (const place of places) if (place.axis === axis) place.chart()?.see(views.get(axis) ?? WHOLE)
  }
  if (places.length === 0) return
  const byFigure = new Map<Element, Place>(places.map((place) => [place.figure, place]))
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = byFigure.get(target)
        if (isIntersecting) place?.open()
        else place?.close()
      }
    },
    { rootMargin: MARGIN },
  )
  filterCharts(places, curves)
  for (const { figure } of places) near.observe(figure)

  for (const box of findAll('[data-show]', HTMLInputElement)) {
    // A browser may remember what was checked before the page was loaded again.
    box.checked = true
    box.addEventListener('change', () => {
      shown[box.dataset.show as keyof Shown] = box.checked
      for (const place of places) place.chart()?.setShown(shown)
    })
  }
  onColours(() => {
    for (const place of places) place.chart()?.recolour()
  })
  addEventListener('beforeprint', () => {
    for (const place of places.filter(({ figure }) => !figure.hidden).slice(0, MOST_PRINTED)) place.open()
  })
}

function filterCharts(places: Place[], curves: readonly CurveData[]): void {
  const grid = find('.charts', HTMLElement)
  if (grid === undefined) return
  const figures = places.map(({ figure }) => figure)
  const show = firstOnes(figures, MOST, grid, 'charts')
  const filter = find('#curve-filter', HTMLInputElement)
  const count = find('#curve-count', HTMLOutputElement)
  const update = (): void => {
    const fitting = figures.filter((figure) =>
      matches(curves[Number(figure.dataset.chart)]?.name ?? '', filter?.value ?? ''),
    )
    if (count !== undefined) {
      count.value = fitting.length < figures.length ? `${fitting.length} of ${figures.length}` : ''
    }
    show(fitting)
  }
  filter?.addEventListener('input', update)
  // A link to a chart must find it, whatever is filtered.
  const seek = (): void => {
    const wanted = figures.find((figure) => `#${figure.id}` === location.hash)
    if (wanted === undefined) return
    if (wanted.hidden) show([wanted, ...figures.filter((figure) => figure !== wanted)])
    wanted.scrollIntoView({ block: 'center' })
    find('.canvas', HTMLElement, wanted)?.focus({ preventScroll: true })
  }
  addEventListener('hashchange', seek)
  update()
  seek()
}

function placeOf(
  figure: HTMLElement,
  curve: CurveData,
  shown: Shown,
  views: Views,
  zoomTogether: (axis: string) => void,
): Place {
  const { axis } = curve
  const canvas = find('.canvas', HTMLElement, figure) ?? figure
  const reset = equip(figure, canvas)
  const readout = openReadout(find('.readout', HTMLElement, figure) ?? element('p'), curve)
  let chart: Chart | undefined
  const resized = new ResizeObserver(() => chart?.resize())

  const open = (): void => {
    if (chart !== undefined || figure.hidden || canvas.clientWidth === 0) return
    chart = openChart(canvas, curve, shown, views.get(axis), {
      onCursor(read, x) {
        if (chart !== undefined) readout.at(chart.data, read, x)
      },
      onView(now, whole) {
        reset.disabled = whole
        figure.classList.toggle('zoomed', !whole)
        figure.dataset.view = `${show(now.min, false)} to ${show(now.max, false)}`
        // The first one is its own.
        if (chart === undefined) return
        if (whole) views.delete(axis)
        else views.set(axis, now)
        zoomTogether(axis)
      },
    })
    resized.observe(canvas)
  }
  const close = (): void => {
    resized.disconnect()
    chart?.destroy()
    chart = undefined
  }
  const act = (action: string | undefined): boolean => {
    open()
    if (action === 'in') chart?.zoom(CLOSER)
    else if (action === 'out') chart?.zoom(1 / CLOSER)
    else if (action === 'reset') chart?.reset()
    else return false
    return true
  }
  figure.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-zoom]') : null
    if (button instanceof HTMLElement) {
      act(button.dataset.zoom)
      // A button that can no longer be pressed would take the keyboard with it.
      if (button === reset) canvas.focus({ preventScroll: true })
    }
  })
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    readout.speak()
    const steps = { ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last' } as const
    const keys: Record<string, string> = {
      '+': 'in',
      '=': 'in',
      '-': 'out',
      '−': 'out',
      Escape: 'reset',
      '0': 'reset',
    }
    const step = steps[event.key as keyof typeof steps]
    if (step !== undefined) {
      open()
      chart?.step(step)
    } else if (!act(keys[event.key])) return
    event.preventDefault()
  })
  return { figure, axis, open, close, chart: () => chart }
}

/**
 * What only the script can do is added by it: the buttons, and the place in the keyboard's way.
 *
 * @returns the button that shows all again
 */
function equip(figure: HTMLElement, canvas: HTMLElement): HTMLButtonElement {
  const button = (action: string, text: string, label?: string) =>
    element('button', { type: 'button', 'data-zoom': action, 'aria-label': label }, text)
  const reset = button('reset', 'Reset')
  reset.disabled = true
  figure
    .querySelector('figcaption')
    ?.append(
      element('div', { class: 'zoom' }, button('out', '−', 'Zoom out'), button('in', '+', 'Zoom in'), reset),
    )
  const attributes = {
    tabindex: '0',
    // Arrow keys are for the chart, also where a screen reader would take them.
    role: 'application',
    'aria-roledescription': 'chart',
    'aria-describedby': 'chart-help',
  }
  for (const [name, value] of Object.entries(attributes)) canvas.setAttribute(name, value)
  return reset
}
