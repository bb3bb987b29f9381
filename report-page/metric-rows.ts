import type { PageData } from '../src/report/html/page-data.js'
import { find, findAll, matches } from './dom.js'
import { firstOnes } from './first-ones.js'
import { metricDetails } from './metric-details.js'
import { type Order, orderRows, type SortKey } from './sort.js'

/** Rows shown before somebody asks for all: the style hides the others until this script has run. */
const MOST = 100

/** Lets the reader sort, filter and open the rows of the metrics' table. */
export function liveTable(data: PageData): void {
  const table = find('#metric-table', HTMLTableElement)
  const [body] = table?.tBodies ?? []
  if (table === undefined || body === undefined) return
  const rows = [...body.rows]
  const words = rows.map((row) => row.querySelector('.mark')?.textContent ?? '')
  const show = firstOnes(rows, MOST, table.parentElement ?? table, 'metrics')
  const filter = find('#metric-filter', HTMLInputElement)
  const verdict = find('#metric-verdict', HTMLSelectElement)
  const count = find('#metric-count', HTMLOutputElement)
  let order: Order | undefined

  const update = (): void => {
    const indices = orderRows(data.metrics, order).filter(
      (index) =>
        matches(data.metrics[index]?.name ?? '', filter?.value ?? '') &&
        (verdict === undefined || verdict.value === '' || verdict.value === words[index]),
    )
    const shown = indices.map((index) => rows[index]).filter((row) => row !== undefined)
    if (count !== undefined) {
      const filtered = shown.length < rows.length
      count.value = filtered
        ? `${shown.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`
        : ''
    }
    show(shown)
  }
  const arrange = (): void => {
    closeAll(body)
    body.append(...orderRows(data.metrics, order).flatMap((index) => rows[index] ?? []))
    update()
  }
  for (const input of [filter, verdict]) {
    input?.addEventListener('input', () => {
      closeAll(body)
      update()
    })
  }
  for (const button of findAll('[data-sort]', HTMLButtonElement, table)) {
    button.addEventListener('click', () => {
      order = next(order, button.dataset.sort as SortKey)
      for (const heading of findAll('thead th', HTMLTableCellElement, table))
        heading.removeAttribute('aria-sort')
      const heading = button.closest('th')
      if (order !== undefined)
        heading?.setAttribute('aria-sort', order.ascending ? 'ascending' : 'descending')
      arrange()
    })
  }
  body.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button.open') : null
    if (button instanceof HTMLButtonElement) toggle(button, data)
  })
  table.classList.add('live')
  update()
}

/** Up, down, and as it was. */
function next(order: Order | undefined, key: SortKey): Order | undefined {
  if (order?.key !== key) return { key, ascending: true }
  return order.ascending ? { key, ascending: false } : undefined
}

function toggle(button: HTMLButtonElement, data: PageData): void {
  const row = button.closest('tr')
  if (row === null) return
  if (button.getAttribute('aria-expanded') === 'true') {
    close(row)
    return
  }
  const metric = data.metrics[Number(row.dataset.row)]
  if (metric === undefined) return
  button.setAttribute('aria-expanded', 'true')
  row.after(metricDetails(metric, row.cells.length, data.confidence))
}

function close(row: HTMLTableRowElement): void {
  row.querySelector('button.open')?.setAttribute('aria-expanded', 'false')
  const details = row.nextElementSibling
  if (details?.classList.contains('details') === true) details.remove()
}

function closeAll(body: HTMLTableSectionElement): void {
  for (const button of findAll('button.open[aria-expanded="true"]', HTMLButtonElement, body)) {
    const row = button.closest('tr')
    if (row !== null) close(row)
  }
}
