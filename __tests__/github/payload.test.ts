import { describe, expect, test } from '@jest/globals'
import { readPullRequest } from '../../src/github/payload.js'
import { BASE, HEAD, pullRequestPayload } from './event.js'

describe('readPullRequest', () => {
  test('reads what an evaluation needs', () => {
    expect(readPullRequest(pullRequestPayload(), 'event.pull_request')).toEqual({
      number: 7,
      headSha: HEAD,
      headRef: 'topic',
      headRepository: { id: 1, fullName: 'octo/digits' },
      baseRef: 'main',
      baseSha: BASE,
      baseRepository: { id: 1, fullName: 'octo/digits' },
    })
  })

  test('SHA-256 commit ids are commit ids', () => {
    const payload = pullRequestPayload()
    payload.head.sha = 'c'.repeat(64)
    expect(readPullRequest(payload, 'it').headSha).toBe('c'.repeat(64))
  })

  test('a deleted fork is no malformed payload', () => {
    const payload = pullRequestPayload()
    expect(
      readPullRequest({ ...payload, head: { ...payload.head, repo: null } }, 'it').headRepository,
    ).toBeUndefined()
  })

  const { head, base, ...rest } = pullRequestPayload()
  test.each<[string, unknown]>([
    ['it', undefined],
    ['it', []],
    ['it.number', { ...rest, head, base, number: '7' }],
    ['it.number', { ...rest, head, base, number: 0 }],
    ['it.number', { ...rest, head, base, number: 1.5 }],
    ['it.head', { ...rest, base }],
    ['it.base', { ...rest, head, base: null }],
    ['it.head.sha', { ...rest, base, head: { ...head, sha: 'main' } }],
    ['it.head.sha', { ...rest, base, head: { ...head, sha: `${'a'.repeat(39)}\n` } }],
    ['it.head.sha', { ...rest, base, head: { ...head, sha: `${HEAD}\n` } }],
    ['it.head.sha', { ...rest, base, head: { ...head, sha: 'a'.repeat(41) } }],
    ['it.base.sha', { ...rest, head, base: { ...base, sha: `--upload-pack=${BASE}` } }],
    ['it.head.ref', { ...rest, base, head: { ...head, ref: '' } }],
    ['it.base.ref', { ...rest, head, base: { ...base, ref: 1 } }],
    ['it.head.repo', { ...rest, base, head: { ...head, repo: undefined } }],
    ['it.base.repo', { ...rest, head, base: { ...base, repo: null } }],
    ['it.base.repo.id', { ...rest, head, base: { ...base, repo: { full_name: 'octo/digits' } } }],
    ['it.head.repo.full_name', { ...rest, base, head: { ...head, repo: { id: 2, full_name: '../x/y' } } }],
    ['it.head.repo.full_name', { ...rest, base, head: { ...head, repo: { id: 2, full_name: 'a/b?c' } } }],
  ])('%s is named when it is wrong', (where, payload) => {
    expect(() => readPullRequest(payload, 'it')).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(`^${where} should be `) }),
    )
  })
})
