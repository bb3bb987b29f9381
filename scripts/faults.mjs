/*
 * Makes every fault happen and writes docs/reliability.md: `npm run faults`. With `--check` nothing is run: the last run
 * of the tests has to have passed every row of the table, and the table has to hold every row that there is.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { RECORD } from './faults-reporter.mjs'

const DOCUMENT = 'docs/reliability.md'
const AREAS = [
  ...readFileSync('__tests__/support/fault.ts', 'utf8')
    .split('FAULT_AREAS = [')[1]
    .split(']')[0]
    .matchAll(/'([^']+)'/g),
].map(([, area]) => area)

const check = process.argv.includes('--check')
if (!check) {
  rmSync(RECORD, { force: true })
  const { status } = spawnSync('npm', ['test', '--', ...suites(), '--testNamePattern', 'fault \\| '], {
    stdio: 'inherit',
  })
  if (status !== 0) fail('A fault does not end as the table says: see above.')
}
if (!existsSync(RECORD)) fail('No run of the tests is on record: run `npm test` or `npm run faults` first.')
const rows = JSON.parse(readFileSync(RECORD, 'utf8'))
// A machine that may mount no small disk, for example, passes over what needs one; the table is not written there.
const skipped = rows.filter(({ status }) => status === 'pending')
if (!check && skipped.length > 0) fail(`Cannot be made to happen here: ${namesOf(skipped)}`)
const failed = rows.filter(({ status }) => status !== 'passed' && status !== 'pending')
if (failed.length > 0) fail(`Failed: ${namesOf(failed)}`)

const written = documentOf(rows)
if (check && readFileSync(DOCUMENT, 'utf8') !== written) {
  fail(`${DOCUMENT} is not what the tests say. Run \`npm run faults\`, and commit it.`)
}
if (!check) writeFileSync(DOCUMENT, written)
const but = skipped.length === 0 ? '' : `, but here ${skipped.length} were passed over: ${namesOf(skipped)}`
console.log(`${rows.length} faults, each of them made to happen${but}: ${DOCUMENT}`)

function namesOf(some) {
  return some.map(({ what }) => what).join(', ')
}

function suites() {
  return readdirSync('__tests__', { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `__tests__/${path}`)
    .filter((path) => readFileSync(path, 'utf8').includes('support/fault.js'))
}

function documentOf(all) {
  const sections = AREAS.flatMap((area) => {
    const own = all.filter((row) => row.area === area)
    if (own.length === 0) return []
    own.sort((a, b) => (a.test < b.test ? -1 : a.test > b.test ? 1 : 0))
    return [
      `## ${area}`,
      '',
      '| fault | what the user sees | test | passed |',
      '| :-- | :-- | :-- | :-: |',
      ...own.map(
        ({ what, sees, test }) =>
          `| ${cell(capital(what))} | ${cell(capital(sees))} | [${test.split('/').at(-1).replace('.test.ts', '')}](../${test}) | ✓ |`,
      ),
      '',
    ]
  })
  return [
    '# Reliability',
    '',
    'What can go wrong, and what the user sees then. Each row is a test that makes the fault really happen (a server that answers so, a process that is killed, a disk that is full) and holds the words in “quotes” against what was written: comment, job summary, log. This page is written by `npm run faults`, which runs them all.',
    '',
    ...sections,
  ].join('\n')
}

/** But for names of programs. */
function capital(text) {
  return /^uv\b/.test(text) ? text : text[0].toUpperCase() + text.slice(1)
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
