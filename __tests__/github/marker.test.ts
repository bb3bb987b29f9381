import { describe, expect, test } from '@jest/globals'
import {
  commentKey,
  isNewer,
  type Marker,
  readMarker,
  runPage,
  withMarker,
  writerOf,
} from '../../src/github/marker.js'
import { runOf } from './event.js'

const marker: Marker = { key: commentKey(runOf(), 7), state: 'running', writer: writerOf(runOf()) }

describe('the marker', () => {
  test.each(['running', 'settled'] as const)('comes back as it was written: %s', (state) => {
    const body = withMarker({ ...marker, state }, '## Better\n')
    expect(readMarker(body)).toEqual({ ...marker, state })
    expect(body.endsWith('\n## Better\n')).toBe(true)
  })

  test('is one hidden line', () => {
    expect(withMarker(marker, 'text')).toMatch(/^<!-- headway [^<>\n]* -->\ntext$/)
  })

  test('survives the line ends of a browser', () => {
    expect(readMarker(withMarker(marker, 'text').replace('\n', '\r\n'))).toEqual(marker)
  })

  test.each([
    ['after an empty line', `\n${withMarker(marker, '')}`],
    ['in a quotation', `> ${withMarker(marker, '')}`],
    ['in the last line', `text\n${withMarker(marker, '')}`],
    ['behind a space', ` ${withMarker(marker, '')}`],
    ['with text behind it', `${withMarker(marker, '').trim()} text`],
    ['of another state', withMarker(marker, '').replace('running', 'ended')],
    ['nowhere', 'text'],
  ])('counts for nothing %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  test('tells repositories, pull requests, workflow files and names apart, and nothing else', () => {
    const key = commentKey(runOf(), 7)
    expect(commentKey(runOf({ runId: '1', repository: { id: 1, fullName: 'new/name' } }), 7)).toBe(key)
    const others = [
      commentKey(runOf(), 7, 'digits'),
      commentKey(runOf(), 8),
      commentKey(runOf({ repository: { id: 2, fullName: 'octo/digits' } }), 7),
      commentKey(runOf({ workflowPath: '.github/workflows/--><!--.yml' }), 7),
    ]
    expect(new Set([key, ...others]).size).toBe(5)
  })
})

describe('a writer', () => {
  test.each([
    ['1000/1', '900/1', true],
    ['900/2', '1000/1', false],
    ['900/10', '900/9', true],
    ['900/1', '900/1', false],
  ])('%s is newer than %s: %p', (writer, other, newer) => {
    expect(isNewer(writer, other)).toBe(newer)
  })

  test('has a page', () => {
    expect(runPage(runOf(), '900/2')).toBe('https://github.example/octo/digits/actions/runs/900/attempts/2')
    const gitea = { ...runOf(), forge: 'gitea' } as const
    expect(runPage(gitea, '900/2')).toBe('https://github.example/octo/digits/actions/runs/900?by_id=1')
  })
})

describe('what was evaluated', () => {
  const headSha = 'a'.repeat(40)

  test.each(['main', 'x-->y', 'a b', 'größe/50%', '--!>'])('comes back, with the branch %j', (baseRef) => {
    const body = withMarker({ ...marker, of: { headSha, baseRef } }, 'text')
    expect(body).toMatch(/^<!-- headway [^<>\n]* -->\ntext$/)
    expect(readMarker(body)?.of).toEqual({ headSha, baseRef })
  })

  test.each([undefined, '长'.repeat(200)])('comes back without a branch: %j', (baseRef) => {
    expect(readMarker(withMarker({ ...marker, of: { headSha, baseRef } }, 'text'))?.of).toEqual({
      headSha,
      baseRef: undefined,
    })
  })

  test('is not believed in pieces', () => {
    const body = withMarker({ ...marker, of: { headSha, baseRef: 'main' } }, 'text')
    expect(readMarker(body.replace(headSha, 'a'.repeat(39)))).toBeUndefined()
    expect(readMarker(body.replace('main', '%E0%A4'))?.of).toEqual({ headSha, baseRef: undefined })
  })
})
