import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BASE, evaluateOnce, HEAD } from '../evaluation/evaluation.js'

// Outside GitHub `using: node24` runs whatever `node` is there.

const DOORS = ['dist/action.js', 'dist/measure.js', 'dist/report.js', 'dist/post.js']
const path = (door: string) => fileURLToPath(new URL(`../../${door}`, import.meta.url))

/** What came after Node 20, as far as a program can use it without asking. */
const NEWER = `
for (const name of ['AsyncDisposableStack', 'DisposableStack', 'SuppressedError', 'Float16Array', 'Iterator']) {
  delete globalThis[name]
}
for (const name of ['withResolvers', 'try']) delete Promise[name]
for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name]
delete Array.fromAsync
delete Object.groupBy
delete RegExp.escape
`

let folder: string
let pretendOld: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-node-'))
  pretendOld = join(folder, 'old.cjs')
  const versions = "{ value: { ...process.versions, node: '18.20.8' } }"
  await writeFile(pretendOld, `Object.defineProperty(process, 'versions', ${versions})\n`)
})

afterAll(() => rm(folder, { recursive: true }))

function start(door: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--require', pretendOld, path(door)], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), out: stdout + stderr })
    })
  })
}

test.each(DOORS)('%s can be read by any Node, and opens nothing before it has looked', async (door) => {
  const text = await readFile(path(door), 'utf8')
  expect(text).not.toMatch(/\?\.|\?\?|=>|await|^import .* from/m)
})

test('an old Node is told in plain words which one is needed and how to get it, once', async () => {
  const [main, post] = [await start('dist/action.js'), await start('dist/post.js')]
  expect(main.code).toBe(1)
  expect(main.out).toMatch(
    /^::error::Headway needs Node 20 or newer, and this runner has Node 18\.20\.8\. .*actions\/setup-node@.*\n$/,
  )
  expect(post).toEqual({ code: 0, out: '' })
})

test('what Node 20 does not have is not needed', async () => {
  const preload = join(folder, 'less.cjs')
  await writeFile(preload, NEWER)
  const env = { NODE_OPTIONS: `--require ${preload}` }
  const { exitCode, annotations, comments } = await evaluateOnce({ base: BASE, head: HEAD }, {}, env)
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] })
  expect(comments[0]).toContain('Accuracy 2.0 points higher')
})
