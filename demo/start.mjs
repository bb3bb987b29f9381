import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs before anything is installed, under whatever Node the reader has: nothing but `node:` here.
const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(repository, path)

/** npm writes this file last, so its age is that of the installation. */
const INSTALLED = at('node_modules/.package-lock.json')
const NODE = at('node_modules/.bin/node')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function isInstalled() {
  if (!existsSync(INSTALLED) || !existsSync(NODE)) return false
  return statSync(INSTALLED).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) fail(`The demo needs Node 20 or newer; this is ${process.version}.`)

if (!isInstalled()) {
  console.log('Installing what the demo needs (npm ci) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repository,
    encoding: 'utf8',
  })
  if (npm.error) fail(`npm could not be started: ${npm.error.message}\nInstall npm and run the demo again.`)
  if (npm.status !== 0) fail(`${npm.stdout}${npm.stderr}\n\`npm ci\` failed: see above.`)
}

// Ctrl-C reaches both: the demo takes its time to end the job, and this process waits for it.
process.on('SIGINT', () => {})
const demo = spawnSync(NODE, ['--import', 'tsx', at('demo/demo.ts'), ...process.argv.slice(2)], {
  cwd: repository,
  stdio: 'inherit',
})
process.exitCode = demo.status ?? 1
