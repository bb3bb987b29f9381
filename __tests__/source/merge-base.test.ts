import { expect, test } from '@jest/globals'
import type { TestRepository } from '../support/repository.js'
import { makeWorkplace } from './workplace.js'

/** `count` commits on top of each other; returns all their SHAs, oldest first. */
async function grow(
  remote: TestRepository,
  branch: string,
  count: number,
  from: string[],
): Promise<string[]> {
  const shas: string[] = []
  for (let step = 0; step < count; step++) {
    const parents = shas.length === 0 ? from : shas.slice(-1)
    shas.push(await remote.commit({ files: { [branch]: String(step) }, branch, parents }))
  }
  return shas
}

function last(shas: string[]): string {
  return shas.at(-1) ?? ''
}

test('is found among recent commits, with one fetch of history', async () => {
  await using place = await makeWorkplace()
  const shared = await grow(place.remote, 'main', 3, [])
  const head = last(await grow(place.remote, 'topic', 2, shared.slice(-1)))
  const tip = last(await grow(place.remote, 'main', 4, shared.slice(-1)))
  await using repository = await place.open()
  expect(await repository.mergeBase(head, tip)).toEqual({ sha: last(shared), behindBy: 4 })
  expect(place.server.requests).toHaveLength(2)
})

test('is found by deepening where it lies far back', async () => {
  await using place = await makeWorkplace()
  const shared = await grow(place.remote, 'main', 2, [])
  const head = last(await grow(place.remote, 'topic', 1, shared.slice(-1)))
  const tip = last(await grow(place.remote, 'main', 70, shared.slice(-1)))
  await using repository = await place.open()
  expect(await repository.mergeBase(head, tip)).toEqual({ sha: last(shared), behindBy: 70 })
  expect(place.server.requests.length).toBeGreaterThan(2)
})

test('is the newest common commit, even where an older one is nearer', async () => {
  await using place = await makeWorkplace()
  const { remote } = place
  const root = await remote.commit({ files: {}, parents: [] })
  // Both sides hold `newest`, 70 commits away, and `root` by a short cut.
  const [newest = ''] = await grow(remote, 'main', 1, [root])
  const longHead = last(await grow(remote, 'topic', 70, [newest]))
  const longTip = last(await grow(remote, 'main', 70, [newest]))
  const head = await remote.commit({ files: {}, branch: 'topic', parents: [longHead, root] })
  const tip = await remote.commit({ files: {}, parents: [longTip, root] })
  await using repository = await place.open()
  expect(await repository.mergeBase(head, tip)).toEqual({ sha: newest, behindBy: 71 })
})

test('is undefined for histories that have nothing in common', async () => {
  await using place = await makeWorkplace()
  const tip = await place.remote.commit({ files: { 'a.txt': 'a' } })
  const head = await place.remote.commit({ files: { 'b.txt': 'b' }, branch: 'topic', parents: [] })
  await using repository = await place.open()
  expect(await repository.mergeBase(head, tip)).toBeUndefined()
})

test('leaves a repository in which both can be checked out', async () => {
  await using place = await makeWorkplace()
  const base = await place.remote.commit({ files: { 'a.txt': 'a' } })
  const head = await place.remote.commit({ files: { 'b.txt': 'b' }, branch: 'topic', parents: [base] })
  await place.remote.git('config', 'uploadpack.allowFilter', 'true')
  await using repository = await place.open()
  expect(await repository.mergeBase(head, base)).toEqual({ sha: base, behindBy: 0 })
  await repository.fetch([{ sha: head }, { sha: base }])
  await repository.worktree(head, 'head')
  await repository.worktree(base, 'base')
})

test('of a commit the server does not have is an error that names it', async () => {
  await using place = await makeWorkplace()
  const tip = await place.remote.commit({ files: {} })
  await using repository = await place.open()
  await expect(repository.mergeBase('d'.repeat(40), tip)).rejects.toThrow(/has no commit d{40}/)
})
