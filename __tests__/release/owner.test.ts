import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
/** Who speaks of the placeholder itself, or of somebody else's owner. */
const OF_THE_PLACEHOLDER = [
  '__tests__/release/owner.test.ts',
  '__tests__/release/release.test.ts',
  '__tests__/support/git-answers.ts',
  'dist/headway/licenses.txt',
  'scripts/owner.mjs',
  'scripts/release/check.mjs',
]

let copy = ''

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'headway-owner-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  for (const path of listed.split('\0').filter((one) => one !== '' && !one.includes('/fixtures/'))) {
    // One that is deleted and not committed is listed still.
    await cp(join(ROOT, path), join(copy, path)).catch(() => undefined)
  }
  await run('git', ['init', '--quiet', copy])
  await run('git', ['add', '--all', '--force'], { cwd: copy })
})

afterAll(() => rm(copy, { recursive: true }))

const setOwner = (...given: string[]) =>
  run(process.execPath, [join(copy, 'scripts/owner.mjs'), ...given], { cwd: copy })
const text = (path: string): Promise<string> => readFile(join(copy, path), 'utf8')

/** Files in which something is found, as git finds it. */
async function filesWith(pattern: string): Promise<string[]> {
  const { stdout } = await run('git', ['grep', '--files-with-matches', '--text', '-P', pattern], {
    cwd: copy,
  }).catch(({ stdout: found }: { stdout: string }) => ({ stdout: found }))
  return stdout.split('\n').filter(Boolean)
}

test.each(['', 'two words', '-dash', 'dash-', 'a--b', 'a/b', 'x'.repeat(40)])(
  '`%s` is refused, and nothing is changed',
  async (name) => {
    await expect(setOwner(name)).rejects.toMatchObject({
      stderr: expect.stringContaining('is no account. Allowed: up to 39 letters'),
    })
    expect(JSON.parse(await text('package.json'))).toEqual(
      JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')),
    )
  },
)

test('the owner is set everywhere, once and again', async () => {
  await setOwner('Some-Account')
  expect(
    (await filesWith('\\bOWNER\\b(?! OR CONTRIBUTORS)')).filter((path) => !OF_THE_PLACEHOLDER.includes(path)),
  ).toEqual([])
  expect(await filesWith('@owner\\\\?/headway')).toEqual([])
  expect(JSON.parse(await text('package.json'))).toMatchObject({
    name: '@some-account/headway',
    repository: { url: 'git+https://github.com/Some-Account/headway.git' },
  })
  expect(JSON.parse(await text('package-lock.json'))).toMatchObject({
    name: '@some-account/headway',
    packages: { '': { name: '@some-account/headway' } },
  })
  expect(await text('README.md')).toContain('- uses: Some-Account/headway@v1')
  expect(await text('scripts/workflow-rules.ts')).toContain('Some-Account\\/headway')

  await setOwner('other')
  expect(await filesWith('[Ss]ome-[Aa]ccount(?! *$)\\\\?/headway')).toEqual([])
  expect(await text('README.md')).toContain('- uses: other/headway@v1')
})

test('the bundle is what it would be if it were built anew', async () => {
  const names = await filesWith('other/headway@v1')
  expect(names.some((path) => dirname(path).startsWith('dist'))).toBe(true)
})
