import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderEffort, renderTable } from './markdown.js'
import type { Effort } from './share.js'
import { TABLES } from './tables.js'

const PAGE = fileURLToPath(new URL('../../docs/statistics.md', import.meta.url))
const PLACE = /(<!-- simulation -->\n)[\s\S]*?(<!-- \/simulation -->)/
const REPETITIONS = 200_000

let cells = 0
const next = (): Effort => {
  cells += 1
  return { repetitions: REPETITIONS, seed: cells }
}

const parts = [renderEffort(REPETITIONS)]
console.log(`${parts[0]}\n`)
for (const simulate of TABLES) {
  const table = renderTable(simulate(next))
  console.log(`${table}\n`)
  parts.push(table)
}

const page = await readFile(PAGE, 'utf8')
if (!PLACE.test(page)) throw new Error('docs/statistics.md has no place for the simulation.')
await writeFile(
  PAGE,
  page.replace(PLACE, (_, before, after) => `${before}\n${parts.join('\n\n')}\n\n${after}`),
)
console.log('Written: docs/statistics.md')
