import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { countBehind, fetchCommit } from '../../src/github/commit.js'
import { fetchMergeBase } from '../../src/github/merge-base.js'
import { fetchPullRequest } from '../../src/github/pull-request.js'
import { asPullRequest, REPOSITORY, startWorld, type TestWorld } from './world.js'

let world: TestWorld

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

describe('fetchPullRequest', () => {
  test('reads it as it is now', async () => {
    const found = await fetchPullRequest(world.connect(), world.pullRequest.number)
    expect(found).toEqual(asPullRequest(world.pullRequest))
    expect(found.headSha).toBe(world.commits.head)
  })

  test('says which one was not found, and where', async () => {
    await expect(fetchPullRequest(world.connect(), 999)).rejects.toMatchObject({
      name: 'UserError',
      message: `Pull request #999 was not found in ${REPOSITORY}.`,
    })
  })

  test('hands on every other refusal', async () => {
    await expect(fetchPullRequest(world.connect({ token: 'nothing' }), 1)).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('fetchMergeBase', () => {
  test('finds where head and base branch parted, and how far the branch went on', async () => {
    expect(await fetchMergeBase(world.connect(), asPullRequest(world.pullRequest))).toEqual({
      sha: world.commits.base,
      behindBy: 1,
    })
  })

  test('knows nothing where there is no common ancestor', async () => {
    const headSha = await world.git.commit({ files: { 'x.py': '' }, branch: 'orphan', parents: [] })
    const pullRequest = { ...asPullRequest(world.pullRequest), headSha }
    expect(await fetchMergeBase(world.connect(), pullRequest)).toBeUndefined()
  })

  test('knows nothing where the server names none, as Gitea', async () => {
    world.server.fault({ path: /\/compare\// }, { status: 200, body: { commits: [], total_commits: 0 } }, 1)
    expect(await fetchMergeBase(world.connect(), asPullRequest(world.pullRequest))).toBeUndefined()
  })

  test('hands on a refusal', async () => {
    const github = world.connect({ token: 'nothing' })
    await expect(fetchMergeBase(github, asPullRequest(world.pullRequest))).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('fetchCommit', () => {
  test.each(['main', 'odd/na#me%'])('finds the commit of the branch %s', async (branch) => {
    const { tip } = world.commits
    const sha = branch === 'main' ? tip : await world.git.commit({ files: { a: '' }, branch, parents: [tip] })
    expect(await fetchCommit(world.connect(), branch)).toBe(sha)
  })

  test('finds a commit by its own id', async () => {
    expect(await fetchCommit(world.connect(), world.commits.base)).toBe(world.commits.base)
  })

  test('reads it from the whole commit, where a server knows no shorter answer', async () => {
    const { tip } = world.commits
    world.server.fault({ path: /\/commits\/main/ }, { status: 200, body: { sha: tip, files: [] } }, 1)
    expect(await fetchCommit(world.connect(), 'main')).toBe(tip)
  })

  test.each(['nowhere', 'f'.repeat(40), 'no\u001b[2Jwhere'])('names the input for %j', async (ref) => {
    await expect(fetchCommit(world.connect(), ref)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^"[^\n]*" names no branch, tag or commit of octo\/digits/),
      remedy: expect.stringContaining('`base`'),
    })
  })

  test('does not take anything for a commit', async () => {
    world.server.fault({ path: /\/commits\/main/ }, { status: 200, body: { sha: 'main' } }, 1)
    await expect(fetchCommit(world.connect(), 'main')).rejects.toThrow('is not a commit id')
  })
})

describe('countBehind', () => {
  test('counts what the branch has more', async () => {
    const { base, tip } = world.commits
    expect(await countBehind(world.connect(), base, 'main')).toBe(1)
    expect(await countBehind(world.connect(), tip, 'main')).toBe(0)
  })

  test('leaves it open when the server does not say', async () => {
    expect(await countBehind(world.connect(), world.commits.base, 'nowhere')).toBeUndefined()
    expect(await countBehind(world.connect({ token: 'nothing' }), world.commits.base, 'main')).toBeUndefined()
  })
})
