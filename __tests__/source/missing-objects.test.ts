import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findLocal } from '../../src/source/local.js'
import { bringMissing } from '../../src/source/missing-objects.js'
import { openRepository } from '../../src/source/repository.js'

const { signal } = new AbortController()
let folder: string
let sha: string

const git = (where: string, ...args: string[]): string =>
  execFileSync('git', ['-C', where, '-c', 'user.name=Ada', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  }).trim()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-partial-'))
  const server = join(folder, 'server')
  await mkdir(join(server, 'models'), { recursive: true })
  git(server, 'init', '--quiet', '--initial-branch=main')
  git(server, 'config', 'uploadpack.allowFilter', 'true')
  git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  await writeFile(join(server, 'models/train.py'), 'print(1)')
  git(server, 'add', '--all')
  git(server, 'commit', '--quiet', '--message', 'Change')
  sha = git(server, 'rev-parse', 'HEAD')
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function partialClone(name: string, filter: string): Promise<string> {
  const clone = join(folder, name)
  const url = `file://${join(folder, 'server')}`
  git(folder, 'clone', '--quiet', '--no-checkout', `--filter=${filter}`, url, clone)
  return clone
}

describe('a partial clone', () => {
  test.each([
    ['blob:none', 'without files'],
    ['tree:0', 'a line\nand another'],
  ])('of %s gets what it lacks, and gives its commits away', async (filter, name) => {
    const local = await findLocal(await partialClone(name, filter), signal)
    const said: string[] = []
    await bringMissing(local, [sha], signal, (line) => void said.push(line))
    await bringMissing(local, [sha], signal, (line) => void said.push(line))
    expect(said).toEqual([
      expect.stringMatching(/^This is a partial clone: git brings 1 object .* from origin/),
    ])
    await using repository = await openRepository({
      ...{ url: local.commits, serverUrl: undefined, token: '', submodules: false, lfs: false, signal },
      origin: local.top,
      root: join(folder, `work ${filter}`),
      log: () => {},
    })
    await repository.fetch([{ sha }])
    const worktree = await repository.worktree(sha, 'head')
    expect(await readFile(join(worktree, 'models/train.py'), 'utf8')).toBe('print(1)')
    expect(git(worktree, 'config', 'remote.origin.url')).toBe(local.top)
  })

  test('whose server is gone says so, and what to do', async () => {
    const local = await findLocal(await partialClone('alone', 'blob:none'), signal)
    await rename(join(folder, 'server'), join(folder, 'gone'))
    await expect(bringMissing(local, [sha], signal, () => {})).rejects.toMatchObject({
      message: expect.stringMatching(/lacks 1 object .* origin does not give them/),
      remedy: expect.stringContaining('git checkout'),
    })
    await rename(join(folder, 'gone'), join(folder, 'server'))
  })
})
