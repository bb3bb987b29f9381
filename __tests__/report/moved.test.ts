import { describe, expect, test } from '@jest/globals'
import type { Standing } from '../../src/model/standing.js'
import { renderMoved } from '../../src/report/moved.js'

const EVALUATED = { headSha: `3f2a9c1${'0'.repeat(33)}`, baseRef: 'main' }
const HEAD = `def5678${'0'.repeat(33)}`
const AGAIN = 'Add the label again to evaluate it.'

const said = (standing: Partial<Standing>, baseRef = 'main') =>
  renderMoved({ ...EVALUATED, baseRef }, { head: undefined, baseRef: undefined, ...standing })

describe('the line at the top of an evaluation', () => {
  test('is not there where the pull request has not moved', () => {
    expect(said({})).toBeUndefined()
  })

  test.each([
    [1, '`3f2a9c1`, 1 commit behind the head `def5678`.'],
    [12, '`3f2a9c1`, 12 commits behind the head `def5678`.'],
    [undefined, '`3f2a9c1`; the head is `def5678` now.'],
    [
      'rewritten' as const,
      '`3f2a9c1`, which is not in the branch any more: its history was rewritten, and the head is `def5678`.',
    ],
  ])('names the commits: %s since', (since, where) => {
    expect(said({ head: { sha: HEAD, since } })).toBe(`⚠️ **For an older commit:** ${where} ${AGAIN}`)
  })

  test('names the branches', () => {
    expect(said({ baseRef: 'dev' })).toBe(
      `⚠️ **Held against \`main\`:** the pull request goes into \`dev\` now. ${AGAIN}`,
    )
  })

  test.each(['$|'.repeat(120), '`'.repeat(200), '@octo/team#1-->'.repeat(20), '长'.repeat(240)])(
    'stays one short line: %j',
    (name) => {
      const line = said({ baseRef: name, head: { sha: HEAD, since: 2 } }, name) ?? ''
      expect(line.length).toBeLessThanOrEqual(900)
      expect(line).not.toContain('\n')
    },
  )
})
