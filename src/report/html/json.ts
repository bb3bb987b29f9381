import { type Html, ours } from './markup.js'
import type { PageData, PageNumber } from './page-data.js'

/** What would end the script element, begin a comment in it, or a line in a parser of old. */
const SPECIAL = /[<>&\u2028\u2029]/g

/** JSON that may stand in a page: hostile texts in it are only texts. */
export function escapeJson(json: string): string {
  return json.replace(SPECIAL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

export function dataBlock(data: PageData): Html {
  return ours(`<script type="application/json" id="data">${escapeJson(JSON.stringify(data))}</script>`)
}

/** JSON has no NaN and no infinities; `null` says that there is no number. */
export function pageNumber(value: number | undefined): PageNumber {
  if (value === undefined) return null
  if (Number.isFinite(value)) return value
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? 'Infinity' : '-Infinity'
}
