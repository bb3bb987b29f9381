import { execFile } from 'node:child_process'
import { lstat, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { isolatedGit } from '../support/repository.js'
import { makeWorkplace } from './workplace.js'

const run = promisify(execFile)

test('two worktrees of one commit know nothing of each other', async () => {
  await using place = await makeWorkplace()
  const sha = await place.remote.commit({ files: { 'a.txt': 'as committed' } })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const [one, two] = await Promise.all([repository.worktree(sha, 'head'), repository.worktree(sha, 'head')])
  expect(one).not.toBe(two)
  await writeFile(join(one, 'a.txt'), 'changed by the training')
  expect(await readFile(join(two, 'a.txt'), 'utf8')).toBe('as committed')
})

test('the training can ask git which commit it is', async () => {
  await using place = await makeWorkplace()
  const sha = await place.remote.commit({ files: { 'a.txt': 'a' } })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const cwd = await repository.worktree(sha, 'head')
  const env = isolatedGit()
  expect((await run('git', ['rev-parse', 'HEAD'], { cwd, env })).stdout).toBe(`${sha}\n`)
  expect((await run('git', ['status', '--porcelain'], { cwd, env })).stdout).toBe('')
})

test('symbolic links and modes are as committed', async () => {
  await using place = await makeWorkplace()
  const files = {
    link: { symlink: '../../outside' },
    'run.sh': { executable: '#!/bin/sh\n' },
    '-n.txt': 'a name like an option',
  }
  const sha = await place.remote.commit({ files, branch: '--upload-pack=x' })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const worktree = await repository.worktree(sha, 'head')
  expect(await readlink(join(worktree, 'link'))).toBe('../../outside')
  expect((await lstat(join(worktree, 'run.sh'))).mode & 0o777).toBe(0o755)
  expect(await readFile(join(worktree, '-n.txt'), 'utf8')).toBe('a name like an option')
})

test('a commit that was not fetched is an error that names it', async () => {
  await using place = await makeWorkplace()
  await using repository = await place.open()
  await expect(repository.worktree('a'.repeat(40), 'head')).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('Could not check out aaaaaaa'),
  })
})
