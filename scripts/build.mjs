// Builds dist/: one bundle (dist/headway/) and one small file for each door, which opens it there.
// With --check, builds beside it and says whether the committed dist/ is what the source builds.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
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

const DOORS = ['action', 'post']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const committed = join(root, 'dist')

if (process.argv.includes('--check')) check()
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
    writeFileSync(
      join(target, `${door}.js`),
      `import { open } from './headway/index.js'\nawait open('${door}')\n`,
    )
  }
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
