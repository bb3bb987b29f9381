import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageAssets } from '../report/html/assets.js'

/**
 * The script and the style of report.html, which `npm run build` makes: beside the bundle's folder, and in `dist/` for who
 * runs the sources.
 *
 * @throws where they are not built
 */
export function loadAssets(): PageAssets {
  const read = (kind: string) => readFileSync(find(`report-page.${kind}`), 'utf8')
  return { script: read('js').trimEnd(), style: read('css').trimEnd() }
}

function find(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = [join(here, '..', name), join(here, '..', '..', 'dist', name)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${name} is missing beside ${here}: \`npm run build\` makes it.`)
  return found
}
