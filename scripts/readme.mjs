// Writes the tables of inputs and outputs in README.md and docs/two-jobs.md from the action.yml files, and the comment at its top from the report of the
// last `npm run demo -- --scenario seeds`, if there is one. With --check, only says whether README.md agrees with action.yml.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const path = join(root, 'README.md')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const readme = readFileSync(path, 'utf8')

const twoJobsPath = join(root, 'docs/two-jobs.md')
const twoJobs = readFileSync(twoJobsPath, 'utf8')
const report = parse(readFileSync(join(root, 'report/action.yml'), 'utf8'))

const inputs = inputsOf(action)
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
const written = [
  ['inputs', table(['Input', 'Default', ''], inputs)],
  ['outputs', table(['Output', ''], outputs)],
].reduce((text, [name, body]) => replace(text, name, body), readme)

const twoJobsWritten = replace(twoJobs, 'report-inputs', table(['Input', 'Default', ''], inputsOf(report)))

if (process.argv.includes('--check')) {
  if (written !== readme || twoJobsWritten !== twoJobs) {
    process.stderr.write(
      'README.md or docs/two-jobs.md does not say what action.yml says. Run `npm run readme` and commit it.\n',
    )
    process.exitCode = 1
  }
} else {
  writeFileSync(twoJobsPath, twoJobsWritten)
  const comment = join(root, 'demo/out/comment-seeds.md')
  const shown = existsSync(comment)
    ? replace(written, 'comment', quote(readFileSync(comment, 'utf8')))
    : written
  writeFileSync(path, shown)
}

/** @param {{ inputs: Record<string, { description: string, default?: string, required?: boolean }> }} action */
function inputsOf({ inputs }) {
  return Object.entries(inputs).map(([name, { description, default: value, required }]) => [
    `\`${name}\``,
    required ? '**required**' : value === '' ? '' : `\`${value}\``,
    description,
  ])
}

/**
 * The comment as a quotation. What leads to the demo's own servers is left out: the links and the lines of the fold.
 * @param {string} markdown
 */
function quote(markdown) {
  return markdown
    .replace(/^<!--.*-->\n/, '')
    .replace(/<details>\n(<summary>.*<\/summary>)[\s\S]*?<\/details>/g, '▸ $1')
    .replaceAll(/<\/?(?:summary|sub)>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} body
 */
function replace(text, name, body) {
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!place.test(text)) throw new Error(`README.md has no place for the ${name}.`)
  return text.replace(place, (_, before, after) => `${before}\n${body}\n\n${after}`)
}
