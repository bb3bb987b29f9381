/** The style's own colours, for what is drawn on a canvas. */
export interface Colours {
  head: string
  base: string
  text: string
  grid: string
  font: string
}

let known: Colours | undefined

export function colours(): Colours {
  known ??= read()
  return known
}

/** Calls back whenever the page's colours have changed: with the system's, and for paper, where they are light. */
export function onColours(changed: () => void): void {
  const again = (): void => {
    known = undefined
    changed()
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
  const paper = (on: boolean) => (): void => {
    document.documentElement.classList.toggle('paper', on)
    again()
  }
  addEventListener('beforeprint', paper(true))
  addEventListener('afterprint', paper(false))
}

function read(): Colours {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string): string => style.getPropertyValue(name).trim()
  return {
    head: of('--head'),
    base: of('--base'),
    text: of('--muted'),
    grid: of('--grid'),
    font: `11px ${getComputedStyle(document.body).fontFamily}`,
  }
}
