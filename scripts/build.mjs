// Builds dist/: one bundle (dist/headway/) and one small file for each door, which opens it there; and the script and the
// style that every report.html holds.
// With --check, builds beside it and says whether the committed dist/ is what the source builds.
// With --page, builds anew only what the report holds.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const DOORS = ['action', 'plan', 'measure', 'report', 'post']
/** The door for people. An old Node is told what it lacks before it reads what it cannot. */
const COMMAND = `#!/usr/bin/env node
const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(\`headway needs Node 20 or newer; this is \${process.version}.\`)
  process.exit(2)
}
const { open } = await import('./headway/index.js')
await open('cli')
`
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const committed = join(root, 'dist')

if (process.argv.includes('--check')) check()
else if (process.argv.includes('--page')) buildPage(committed)
else replace()

/** The old one stays where the new one cannot be built. */
function replace() {
  const fresh = freshFolder()
  try {
    build(fresh)
    rmSync(committed, { recursive: true, force: true })
    renameSync(fresh, committed)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function freshFolder() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache/dist-'))
  chmodSync(folder, 0o755)
  return folder
}

/** @param {string} target */
function build(target) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const bundle = join(target, 'headway')
  execFileSync(
    process.execPath,
    [ncc, 'build', 'src/entry/index.ts', '--no-cache', '--quiet', '--license', 'licenses.txt', '-o', bundle],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  writeFileSync(join(target, 'package.json'), '{\n  "type": "module"\n}\n')
  for (const door of DOORS) {
    writeFileSync(join(target, `${door}.js`), doorFile(door))
  }
  writeFileSync(join(target, 'cli.js'), COMMAND)
  chmodSync(join(target, 'cli.js'), 0o755)
  buildPage(target)
  const licenses = join(bundle, 'licenses.txt')
  const text = `${readFileSync(licenses, 'utf8')}\n\nuplot\nMIT\n${uplotLicense()}\n`
  writeFileSync(licenses, eachLicenseOnce(text))
}

/**
 * What the runner starts. Outside GitHub that may be a Node of any age: this much each can read, and what opens behind it
 * only a newer one. `post` is silent then, since the main step has said it.
 *
 * @param {string} door
 */
function doorFile(door) {
  const message =
    "::error::Headway needs Node 20 or newer, and this runner has Node ' + process.versions.node + '. Outside GitHub, " +
    'actions run under the `node` that the runner finds: put a newer one there, or let a step before Headway do it:' +
    '%0A    - uses: actions/setup-node@v6%0A      with:%0A        node-version: 24'
  const refuse = ` else {\n  process.stdout.write('${message}\\n')\n  process.exitCode = 1\n}`
  return `if (Number(process.versions.node.split('.')[0]) >= 20) {
  import('./headway/index.js').then(function (headway) {
    return headway.open('${door}')
  })
}${door === 'post' ? '' : refuse}
`
}

/**
 * ncc writes out the licence of every package, and one library is made of a hundred packages with the same long one:
 * packages with the same words are listed above them.
 *
 * @param {string} text
 */
function eachLicenseOnce(text) {
  const start = /(?:^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n/g
  const starts = [...text.matchAll(start)].filter(([, name]) => existsSync(join(root, 'node_modules', name)))
  /** @type {Map<string, string[]>} */
  const packages = new Map()
  starts.forEach((match, place) => {
    const words = text.slice(match.index + match[0].length, starts[place + 1]?.index).trim()
    packages.set(words, [...(packages.get(words) ?? []), match[1]])
  })
  return [...packages].map(([words, names]) => `${names.join('\n')}\n${words}\n`).join('\n')
}

function uplotLicense() {
  return readFileSync(join(root, 'node_modules/uplot/LICENSE'), 'utf8').trim()
}

/**
 * What runs in browsers. Small, since every report holds all of it; and with the licence of the one package in it, since
 * every report is a copy of that, too.
 *
 * @param {string} target
 */
function buildPage(target) {
  /** @satisfies {import('esbuild').BuildOptions} */
  const options = { absWorkingDir: root, outdir: target, bundle: true, minify: true, legalComments: 'none' }
  buildSync({
    ...options,
    entryPoints: { 'report-page': 'report-page/main.ts' },
    format: 'iife',
    target: 'es2022',
    banner: { js: `/*! Charts by uPlot.\n\n${uplotLicense()}\n*/` },
  })
  buildSync({
    ...options,
    entryPoints: { 'report-page': 'report-page/style.css' },
    target: ['chrome120', 'firefox121', 'safari17.2'],
  })
}

function check() {
  const fresh = freshFolder()
  try {
    build(fresh)
    const before = contents(committed)
    const after = contents(fresh)
    const names = [...new Set([...before.keys(), ...after.keys()])].sort()
    const stale = names.filter((name) => before.get(name) !== after.get(name))
    if (stale.length === 0) {
      process.stdout.write(`dist/ is what the source builds (${names.length} files).\n`)
      return
    }
    process.stderr.write(`dist/ is not what the source builds. It differs in: ${stale.join(', ')}.\n`)
    process.stderr.write('Run `npm run build` and commit dist/.\n')
    process.exitCode = 1
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [relative(folder, path), readFileSync(path, 'latin1')]
    }),
  )
}
