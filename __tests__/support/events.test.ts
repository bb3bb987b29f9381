import { expect, test } from '@jest/globals'
import { pushed } from './events.js'

const BEFORE = 'a'.repeat(40)
const SHA = 'b'.repeat(40)
const repository = { id: 7, fullName: 'octo/digits' }
const servers = { apiUrl: 'http://api.invalid', serverUrl: 'http://server.invalid' }

test('a push has the shape of GitHub’s own, with our names and commits', () => {
  const { name, payload, variables } = pushed(repository, servers, { ref: 'main', before: BEFORE, sha: SHA })
  expect(name).toBe('push')
  expect(payload).toMatchObject({
    ref: 'refs/heads/main',
    before: BEFORE,
    after: SHA,
    created: false,
    deleted: false,
    forced: false,
    compare: 'http://server.invalid/octo/digits/compare/aaaaaaaaaaaa...bbbbbbbbbbbb',
    head_commit: { id: SHA, url: `http://server.invalid/octo/digits/commit/${SHA}` },
    repository: { id: 7, full_name: 'octo/digits', default_branch: 'main' },
  })
  expect(payload.commits).toEqual([payload.head_commit])
  expect(payload).not.toHaveProperty('pull_request')
  expect(payload).not.toHaveProperty('installation')
  expect(JSON.stringify(payload)).not.toMatch(/Codertocat|Hello-World|6113728f/)
  expect(variables).toMatchObject({
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: SHA,
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
  })
})
