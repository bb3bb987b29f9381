import { element } from './dom.js'

/**
 * Shows of many items those that fit a filter, of these the first ones, and all when asked for.
 *
 * @param items all there are
 * @param most that are shown at first
 * @param place after which the button for the rest goes
 * @returns takes the items that fit, in the order in which they are shown
 */
export function firstOnes(
  items: readonly HTMLElement[],
  most: number,
  place: Element,
  what: string,
): (fitting: readonly HTMLElement[]) => void {
  const more = element('button', { type: 'button', class: 'more' })
  let all = false
  let current: readonly HTMLElement[] = items
  const update = (): void => {
    const seen = new Set(all ? current : current.slice(0, most))
    for (const item of items) item.hidden = !seen.has(item)
    const left = current.length - seen.size
    more.hidden = left === 0
    more.textContent = `Show ${left.toLocaleString('en')} more ${what}`
  }
  more.addEventListener('click', () => {
    const next = current[most]
    all = true
    update()
    // The button is gone: who pressed it goes on where the new ones begin.
    next?.querySelector<HTMLElement>('button, [tabindex]')?.focus()
  })
  place.after(more)
  return (fitting) => {
    current = fitting
    update()
  }
}
