import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createRepository } from '../support/repository.js'
import { makeWorkplace, TOKEN } from './workplace.js'

describe('one fetch', () => {
  test('brings head and base with two requests, without their history', async () => {
    await using place = await makeWorkplace()
    const old = await place.remote.commit({ files: { 'a.txt': 'old' } })
    const base = await place.remote.commit({ files: { 'a.txt': 'base' } })
    const head = await place.remote.commit({ files: { 'a.txt': 'head' }, branch: 'topic', parents: [base] })
    await place.remote.git('tag', 'v1', old)
    await using repository = await place.open()
    await repository.fetch([{ sha: head }, { sha: base }])

    expect(place.server.requests.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['POST', 200],
    ])
    await repository.worktree(head, 'head')
    await repository.worktree(base, 'base')
    // Nothing more came along.
    await expect(repository.worktree(old, 'old')).rejects.toThrow(`Could not check out ${old.slice(0, 7)}`)
  })

  test('asks once for a commit that is both head and base', async () => {
    await using place = await makeWorkplace()
    const sha = await place.remote.commit({ files: { 'a.txt': 'a' } })
    await using repository = await place.open()
    await repository.fetch([{ sha }, { sha }])
    expect(place.server.requests).toHaveLength(2)
    const [one, two] = [await repository.worktree(sha, 'head'), await repository.worktree(sha, 'base')]
    expect(await readFile(join(one, 'a.txt'), 'utf8')).toBe(await readFile(join(two, 'a.txt'), 'utf8'))
  })

  test('gives the commit of the event after a force-push', async () => {
    await using place = await makeWorkplace()
    const base = await place.remote.commit({ files: { 'a.txt': 'base' } })
    const head = await place.remote.commit({ files: { 'a.txt': 'head' }, branch: 'topic', parents: [base] })
    await place.remote.setRef('refs/pull/1/head', head)
    await using repository = await place.open()
    const pushed = await place.remote.commit({
      files: { 'a.txt': 'pushed' },
      branch: 'topic',
      parents: [base],
    })
    await place.remote.setRef('refs/pull/1/head', pushed)

    await repository.fetch([{ sha: head, fallbackRef: 'refs/pull/1/head' }, { sha: base }])
    const worktree = await repository.worktree(head, 'head')
    expect(await readFile(join(worktree, 'a.txt'), 'utf8')).toBe('head')
  })

  test('refuses what is no SHA before git sees it', async () => {
    await using place = await makeWorkplace()
    await using repository = await place.open()
    await expect(repository.fetch([{ sha: '--upload-pack=touch pwned' }])).rejects.toThrow(
      /Not a commit's SHA/,
    )
    expect(place.server.requests).toEqual([])
  })
})

describe('a SHA the server refuses', () => {
  test('comes by the ref of the pull request, once that points at it', async () => {
    await using place = await makeWorkplace({ before: catchUp })
    const base = await place.remote.commit({ files: { 'a.txt': 'base' } })
    const fork = await createRepository(place.serverRoot, 'mallory/model')
    await fork.git('fetch', '--quiet', place.remote.path, '+refs/heads/*:refs/heads/*')
    const head = await fork.commit({ files: { 'a.txt': 'head' }, branch: 'topic', parents: [base] })

    // As a server whose copy of the fork's commits comes a moment late.
    async function catchUp() {
      if (place.server.requests.length < 3) return
      await place.remote.git('fetch', '--quiet', fork.path, '+refs/heads/topic:refs/pull/1/head')
    }

    await using repository = await place.open()
    await repository.fetch([{ sha: head, fallbackRef: 'refs/pull/1/head' }, { sha: base }])
    const worktree = await repository.worktree(head, 'head')
    expect(await readFile(join(worktree, 'a.txt'), 'utf8')).toBe('head')
    await repository.worktree(base, 'base')
  })

  test('is an error that names it, where there is no other way to it', async () => {
    await using place = await makeWorkplace()
    const head = await place.remote.commit({ files: {} })
    await using repository = await place.open()
    const fetched = repository.fetch([{ sha: head }, { sha: 'd'.repeat(40) }])
    await expect(fetched).rejects.toThrow(/has no commit d{40}/)
  })
})

describe('a private repository', () => {
  test('is read with the token', async () => {
    await using place = await makeWorkplace({ token: TOKEN })
    const sha = await place.remote.commit({ files: { 'a.txt': 'private' } })
    await using repository = await place.open()
    await repository.fetch([{ sha }])
    expect(place.server.requests.map(({ authorized }) => authorized)).toEqual([true, true])
  })

  test.each([
    ['no token', ''],
    ['a wrong token', 'wrong'],
  ])('with %s is an error that names the permission', async (_, token) => {
    await using place = await makeWorkplace({ token: TOKEN })
    const sha = await place.remote.commit({ files: {} })
    await using repository = await place.open({ token })
    await expect(repository.fetch([{ sha }])).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/the server does not accept the token \(401\)/),
      remedy: expect.stringContaining('contents: read'),
    })
  })

  test('that does not exist is an error that says so', async () => {
    await using place = await makeWorkplace({ token: TOKEN })
    await using repository = await place.open({ url: `${place.server.url}/octo/nothing` })
    await expect(repository.fetch([{ sha: 'a'.repeat(40) }])).rejects.toThrow(/does not exist .* \(404\)/)
  })
})

test('a server that is not there is an error that says so', async () => {
  await using place = await makeWorkplace()
  const url = 'http://127.0.0.1:9'
  await using repository = await place.open({ url: `${url}/octo/model`, serverUrl: url })
  await expect(repository.fetch([{ sha: 'a'.repeat(40) }])).rejects.toThrow(/could not be reached/)
})

test('a cancel does not wait until the server is asked again', async () => {
  const cancel = new AbortController()
  await using place = await makeWorkplace({ before: () => ({ status: 503 }) })
  await using repository = await place.open({
    pausesMs: [600_000],
    signal: cancel.signal,
    log: (line) => {
      if (line.includes('Trying again')) cancel.abort(new Error('cancelled'))
    },
  })
  await expect(repository.fetch([{ sha: 'a'.repeat(40) }])).rejects.toThrow('cancelled')
  expect(place.server.requests).toHaveLength(1)
})
