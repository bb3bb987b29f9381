import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** What a machine may have of its own; GitHub's runners do. */
const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** Where a Chromium is, and what its process needs. */
export interface FoundChromium {
  path: string
  variables: Record<string, string>
}

/**
 * A Chromium that starts on this machine: the one that npm has installed with the development dependencies (Linux on x64;
 * unpacked once), or else one that is there already; `undefined` without any.
 */
export async function findChromium(): Promise<FoundChromium | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpack()
    const path = join(folder, 'chromium')
    // The libraries beside it are for machines that lack them; others are better served by their own.
    for (const variables of [{}, { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }]) {
      if (await starts(path, variables)) return { path, variables }
    }
  }
  for (const path of INSTALLED)
    if (await starts(path, {})) return { path: await resolved(path), variables: {} }
  return undefined
}

/** @param scale pixels of a picture for one of the page */
export async function openChromium({ path, variables }: FoundChromium): Promise<Browser> {
  return await chromium.launch({
    executablePath: path,
    // In the locale C it would say that its language is `en-US@posix`, which is none.
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', ...variables } as Record<
      string,
      string
    >,
    // Root has no sandbox, and nothing but our own pages is opened.
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
  })
}

/**
 * In a process of its own, since the package unpacks to the system's folder for temporary files, which is anybody's, and
 * takes what it finds there.
 */
async function unpack(): Promise<string> {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = join(root, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const fresh = await mkdtemp(join(dirname(folder), 'unpacking-'))
  try {
    const script = `await (await import(${JSON.stringify(entry())})).default.executablePath()`
    await run(process.execPath, ['--input-type=module', '-e', script], {
      // The second one is what makes it unpack the libraries, too.
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    await rename(fresh, folder).catch(async (error: unknown) => {
      // Another process was faster.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return folder
}

function entry(): string {
  return pathToFileURL(join(root, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href
}

async function starts(path: string, variables: Record<string, string>): Promise<boolean> {
  try {
    await run(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...variables }, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

async function resolved(name: string): Promise<string> {
  const { stdout } = await run('bash', ['-c', 'command -v "$1"', 'bash', name])
  return stdout.trim()
}
