// `npm run owner -- some-account`: writes the account that publishes Headway wherever it is named: in the documents and
// workflows, in messages, in the bundle, and as the scope of the npm package.

import { isUtf8 } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()
const NAME = /^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}$/

const [owner, ...rest] = process.argv.slice(2)
const before = ownerIn(readFileSync(join(root, 'package.json'), 'utf8'))
if (owner === undefined || rest.length > 0 || !NAME.test(owner)) {
  process.stderr.write(
    `\`${[owner, ...rest].join(' ')}\` is no account. Allowed: up to 39 letters, digits and single dashes. For example: npm run owner -- some-account\n`,
  )
  process.exitCode = 1
} else if (before === undefined) {
  process.stderr.write(
    'package.json does not say under `repository` whose this is: https://github.com/OWNER/headway\n',
  )
  process.exitCode = 1
} else {
  const changed = textFiles().filter((path) => rewrite(path, before, owner))
  process.stdout.write(
    `${before} is ${owner} now, in ${changed.length} files. Look at \`git diff\`, and run \`npm run build\`.\n`,
  )
}

/** @param {string} text of package.json */
function ownerIn(text) {
  return /github\.com\/([\w-]+)\/headway/.exec(JSON.parse(text).repository?.url ?? '')?.[1]
}

/** Without what is no text: pictures, fixtures of libraries, archives. */
function textFiles() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return listed
    .split('\0')
    .filter(
      (path) => path !== '' && existsSync(join(root, path)) && !/(?:^|\/)(?:fixtures|corpus)\//.test(path),
    )
    .filter((path) => isUtf8(readFileSync(join(root, path))))
}

/**
 * @param {string} path
 * @param {string} from
 * @param {string} to
 */
function rewrite(path, from, to) {
  const text = readFileSync(join(root, path), 'utf8')
  const written = text
    // npm knows small letters only, whichever way a document writes it.
    .replaceAll(new RegExp(`@${from}(?=\\\\?/headway\\b)`, 'gi'), `@${to.toLowerCase()}`)
    .replaceAll(new RegExp(`(?<![\\w@-])${from}(?=\\\\?/headway\\b)`, 'g'), to)
    // As a runner makes a step's name of it.
    .replaceAll(`__${from}_headway`, `__${to}_headway`)
  if (written === text) return false
  writeFileSync(join(root, path), written)
  return true
}
