import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Desk, openDesk } from './desk.js'

let desk: Desk
let folder = ''

beforeAll(async () => {
  desk = await openDesk()
  folder = await mkdtemp(join(tmpdir(), 'headway-package-'))
})

afterAll(async () => {
  await desk[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function npm(...words: string[]): string {
  return execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test('the package is small, installs without a network and with nothing beside it, and compares', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const [packed] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts')) as {
    filename: string
    size: number
    files: { path: string }[]
  }[]
  expect(packed?.size).toBeLessThan(1_200_000)
  const tops = new Set(packed?.files.map(({ path }) => path.split('/')[0]))
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  npm('install', '--no-save', join(folder, packed?.filename ?? ''))
  const modules = await readdir(join(folder, 'node_modules'))
  expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['@owner'])
  const command = join(folder, 'node_modules/.bin/headway')
  expect((await stat(command)).mode & 0o111).not.toBe(0)
  const run = (...words: string[]) =>
    execFileSync(command, words, {
      cwd: desk.repository,
      env: { ...process.env, XDG_CACHE_HOME: desk.cache },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  expect(run('--help')).toContain('headway main -- python train.py')
  expect(run('main', '--', 'python3', 'train.py')).toMatch(/^Loss ↓ +1\.01 +1\.07/m)
}, 60_000)
