import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { UserError } from '../../src/model/user-error.js'
import { fault } from '../support/fault.js'
import { lfsPointer } from '../support/lfs-server.js'
import { isolatedGit } from '../support/repository.js'
import { makeWorkplace, TOKEN } from './workplace.js'

const WEIGHTS = Buffer.from('many, many weights')
const OID = createHash('sha256').update(WEIGHTS).digest('hex')
const FILES = {
  '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
  'weights.bin': lfsPointer(OID, WEIGHTS.length),
}

function hasGitLfs(): boolean {
  try {
    execFileSync('git', ['lfs', 'version'], { env: isolatedGit(), stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('without the input, the pointer is what is checked out', async () => {
  await using place = await makeWorkplace({ lfs: new Map([[OID, WEIGHTS]]) })
  const sha = await place.remote.commit({ files: FILES })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const worktree = await repository.worktree(sha, 'head')
  expect(await readFile(join(worktree, 'weights.bin'), 'utf8')).toBe(FILES['weights.bin'])
})

test('a machine without git-lfs is an error that names it', async () => {
  await using place = await makeWorkplace()
  const bin = join(place.serverRoot, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'git'), '#!/bin/sh\n[ "$1" = lfs ] && exit 1\necho git version 2.39.0\n', {
    mode: 0o755,
  })
  const before = process.env.PATH
  process.env.PATH = `${bin}:${before}`
  try {
    await expect(place.open({ lfs: true })).rejects.toThrow(/`lfs` is true, but git-lfs is not installed/)
  } finally {
    process.env.PATH = before
  }
})

// What can be tested of `lfs: true` depends on the machine: with git-lfs the download, without it the refusal.
if (hasGitLfs()) {
  test('a large file of a private repository is downloaded, once for both sides', async () => {
    await using place = await makeWorkplace({ token: TOKEN, lfs: new Map([[OID, WEIGHTS]]) })
    const base = await place.remote.commit({ files: FILES })
    const head = await place.remote.commit({ files: { 'a.txt': 'a' } })
    await using repository = await place.open({ lfs: true })
    await repository.fetch([{ sha: head }, { sha: base }])
    for (const worktree of await Promise.all([
      repository.worktree(head, 'head'),
      repository.worktree(base, 'base'),
    ])) {
      expect(await readFile(join(worktree, 'weights.bin'))).toEqual(WEIGHTS)
    }
    const downloads = place.server.requests.filter(({ path }) => path.endsWith(OID))
    expect(downloads.map(({ authorized, status }) => [authorized, status])).toEqual([[true, 200]])
  })

  fault(
    'Git',
    'an LFS object is missing',
    '“a large file could not be downloaded with Git LFS”, “Check that the file was pushed with git lfs push”',
    async () => {
      await using place = await makeWorkplace({ lfs: new Map() })
      const sha = await place.remote.commit({ files: FILES })
      await using repository = await place.open({ lfs: true })
      await repository.fetch([{ sha }])
      const error = await repository.worktree(sha, 'head').catch((reason: unknown) => reason)
      if (!(error instanceof UserError)) throw error
      expect(error.message).toContain(`Could not check out ${sha.slice(0, 7)}`)
      return `${error.message}\n${error.remedy}`
    },
  )
} else {
  test('the real machine without git-lfs refuses `lfs: true`', async () => {
    await using place = await makeWorkplace()
    await expect(place.open({ lfs: true })).rejects.toThrow(/git-lfs is not installed/)
  })
}
