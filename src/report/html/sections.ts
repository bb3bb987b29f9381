import { type Html, html, ours } from './markup.js'

/** A part of the page that the menu leads to. */
export interface Section {
  id: string
  title: string
  /** How many of what it lists; `undefined` where it lists nothing. */
  count: number | undefined
  body: Html
}

export function showSection({ id, title, count, body }: Section): Html {
  const number = count === undefined ? undefined : html` <span class="count">${grouped(count)}</span>`
  return html`<section id="${id}" aria-labelledby="${id}-title" tabindex="-1"><h2 id="${id}-title">${title}${number}</h2>${body}</section>`
}

/** Ways to the sections, as one has to scroll for them. */
export function menu(sections: readonly Section[]): Html {
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<nav class="menu" aria-label="Sections"><ul>${links}</ul></nav>`
}

/** Hidden until the reader asks. */
export function fold(summary: Html, body: Html): Html {
  return html`<details><summary>${summary}</summary><div class="folded">${body}</div></details>`
}

/** What a table or list leaves out. */
export function andMore(left: number, what = 'more'): Html | undefined {
  return left > 0 ? html`<p class="left-out">… and ${grouped(left)} ${what}.</p>` : undefined
}

/** `1,000`: a count, never a measured number. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

export interface Column {
  title: Html | string
  /** Numbers stand under each other. */
  numeric?: boolean
}

/** A table with a row heading in the first column. Scrolls by itself where the page is too narrow. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Html[])[]): Html {
  const kind = (column: Column | undefined) => (column?.numeric === true ? ours(' class="n"') : undefined)
  const head = columns.map((column) => html`<th scope="col"${kind(column)}>${column.title}</th>`)
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, index) =>
        index === 0
          ? html`<th scope="row"${kind(columns[0])}>${cell}</th>`
          : html`<td${kind(columns[index])}>${cell}</td>`,
      )}</tr>`,
  )
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="plain"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

export function list(items: readonly Html[]): Html {
  return html`<ul class="notes">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}
