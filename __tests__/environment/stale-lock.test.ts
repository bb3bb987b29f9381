import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readLock } from '../../src/environment/lock.js'
import { readProject } from '../../src/environment/project.js'
import { missingFromLock } from '../../src/environment/stale-lock.js'
import { lock, makeWheel, temporaryFolder, variablesWithUv, worktree } from './fixtures.js'
import { type PackageIndex, serveIndex } from './package-index.js'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let index: PackageIndex
let variables: NodeJS.ProcessEnv
let projects = 0

beforeAll(async () => {
  folder = await temporaryFolder()
  const wheels = join(folder.path, 'wheels')
  for (const name of ['third_one', 'other']) await makeWheel(wheels, name, '1.5')
  index = await serveIndex(wheels, join(folder.path, 'cache'))
  variables = { ...(await variablesWithUv(join(folder.path, 'uv'))), ...index.variables }
})

afterAll(async () => {
  await index[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

const projectWith = (dependencies: string[]): string =>
  `[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ${JSON.stringify(dependencies)}\n`

/** What `now` asks for, and the lock that uv made for `before` does not hold. */
async function missing(before: string[], now: string[], more = ''): Promise<string[]> {
  projects += 1
  const directory = await worktree(folder.path, `project-${projects}`, {
    'pyproject.toml': projectWith(before) + more,
  })
  await lock(directory, variables)
  await worktree(folder.path, `project-${projects}`, { 'pyproject.toml': projectWith(now) + more })
  const [locked, project] = [await readLock(directory, directory), await readProject(directory)]
  const [own] = locked?.projects ?? []
  if (own === undefined) throw new Error('The lock does not name its project.')
  return missingFromLock(project?.dependencies ?? [], own)
}

test.each([
  'third-one',
  'Third_One',
  'third.one >= 1.0',
  'third-one>=1,<2',
  'third-one < 2, >= 1',
  'third-one (>=1.0)',
  'third-one~=1.0',
  'third-one==1.*',
  'third-one>=v1.0-RC1',
  'third-one!=1.4, >=1 ; python_version > "3.0"',
  "third-one>=1; sys_platform == 'linux'",
])('a lock made for %j fits it', async (dependency) => {
  expect(await missing([dependency], [dependency])).toEqual([])
})

test('a fork for two platforms fits, and an extra is no dependency', async () => {
  const forked = ["third-one>=1; sys_platform == 'linux'", "third-one>=1.5; sys_platform != 'linux'"]
  expect(await missing(forked, forked, '[project.optional-dependencies]\nmore = ["other"]\n')).toEqual([])
})

test('a package from a place of its own fits', async () => {
  const sources = '[tool.uv.sources]\nthird-one = { path = "../wheels/third_one-1.5-py3-none-any.whl" }\n'
  expect(await missing(['third-one>=1'], ['third-one>=1'], sources)).toEqual([])
  const url = `third-one @ ${index.origin}/files/third_one-1.5-py3-none-any.whl`
  expect(await missing([url], [url])).toEqual([])
})

test.each([
  [[], ['other'], ['other']],
  [['third-one'], ['third-one', 'other>=1'], ['other>=1']],
  [['third-one<2'], ['third-one>=2'], ['third-one>=2']],
  [['third-one'], ['third-one>=2'], ['third-one>=2']],
  [['third-one>=1', 'other'], ['third-one>=1'], []],
])('a lock made for %j, and now %j', async (before, now, expected) => {
  expect(await missing(before, now)).toEqual(expected)
})
