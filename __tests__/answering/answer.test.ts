import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openAnswer } from '../../src/answering/answer.js'
import { fetchPullRequest } from '../../src/github/pull-request.js'
import { evaluatedOf } from '../../src/story/asked.js'
import { startWorld } from '../github/world.js'

const VARIABLES = ['GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

let folder: string
let before: (string | undefined)[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-answer-'))
  before = VARIABLES.map((name) => process.env[name])
  for (const name of VARIABLES) {
    process.env[name] = join(folder, name)
    await writeFile(join(folder, name), '')
  }
})

afterEach(async () => {
  VARIABLES.forEach((name, index) => {
    const value = before[index]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  })
  await rm(folder, { recursive: true })
})

test('what was to be shown while the last word was being written does not come after it', async () => {
  await using world = await startWorld()
  const github = world.connect()
  const pullRequest = await fetchPullRequest(github, world.pullRequest.number)
  const how = { comment: 'update', name: undefined } as const
  const answer = openAnswer(github, pullRequest, how, evaluatedOf(pullRequest, { kind: 'merge-base' }))
  const settled = answer.settle('The answer')
  await pause(20)
  answer.show('Training')
  await settled
  // Whoever looks for the comment a second time will write it, a second later and as a running one.
  const looks = world.server.requests.filter(
    ({ method, path }) => method === 'GET' && path.endsWith('/comments'),
  )
  // Once before it is posted, and once after, for somebody who may have posted at the same moment.
  expect(looks).toHaveLength(2)
  // And the last word is the first one: GitHub wants a second between two writes.
  const written = world.server.requests.filter(
    ({ method, path }) => /POST|PATCH/.test(method) && path.includes('/comments'),
  )
  expect(written).toHaveLength(1)
  const comments = await world.server.comments(world.pullRequest.number)
  expect(comments.map(({ body }) => body)).toEqual([expect.stringMatching(/settled[\s\S]*The answer/)])
})
