import { readFileSync, writeFileSync } from 'node:fs'
import { readConstants } from './constants.js'
import { measure } from './measure.js'
import { withTables } from './page.js'

// The cost model of docs/scale.md: `npm run scale` writes its tables. With `--measure`, counts first what an evaluation asks
// of GitHub; with `--check`, only says whether the page agrees.

const PAGE = new URL('../../docs/scale.md', import.meta.url)

const args = process.argv.slice(2)
if (args.includes('--measure')) await measure()
const page = readFileSync(PAGE, 'utf8')
const written = withTables(page, readConstants())
if (!args.includes('--check')) writeFileSync(PAGE, written)
else if (written !== page) {
  process.stderr.write('docs/scale.md does not say what the model says. Run `npm run scale` and commit it.\n')
  process.exitCode = 1
}
