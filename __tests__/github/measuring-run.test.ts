import { describe, expect, test } from '@jest/globals'
import { expectOwnRun, forkOf, type MeasuringRun, readAfterRun } from '../../src/github/measuring-run.js'
import type { PullRequest } from '../../src/model/pull-request.js'
import { UserError } from '../../src/model/user-error.js'

const WORKFLOW = '.github/workflows/measure.yml'
const HEAD = '3'.repeat(40)
const FORK = { id: 2, fullName: 'mallory/digits' }

function event(changes: object = {}, action = 'completed'): unknown {
  return {
    action,
    workflow_run: {
      id: 77,
      run_attempt: 2,
      path: WORKFLOW,
      event: 'pull_request',
      conclusion: 'success',
      html_url: 'https://github.com/octo/digits/actions/runs/77',
      head_sha: HEAD,
      head_branch: 'topic',
      head_repository: { id: 2, full_name: 'mallory/digits' },
      ...changes,
    },
  }
}

const RUN: MeasuringRun = {
  id: 77,
  attempt: 2,
  url: 'https://github.com/octo/digits/actions/runs/77',
  conclusion: 'success',
  headSha: HEAD,
  headBranch: 'topic',
  headRepository: FORK,
}

describe('the end of a run', () => {
  test('of the workflow that measures asks for a report', () => {
    expect(readAfterRun(event(), WORKFLOW)).toEqual({ kind: 'report', run: RUN })
  })

  test('that was skipped, as no label asked for it, asks where its pull request stands', () => {
    const run = { ...RUN, conclusion: 'skipped' }
    expect(readAfterRun(event({ conclusion: 'skipped' }), WORKFLOW)).toEqual({ kind: 'follow', run })
  })

  test('names its file with or without the ref', () => {
    expect(readAfterRun(event({ path: `${WORKFLOW}@refs/heads/main` }), WORKFLOW).kind).toBe('report')
  })

  test.each([
    ['of another file, whatever its name', event({ path: '.github/workflows/measure.yaml' })],
    ['that a push started', event({ event: 'push' })],
    ['that somebody cancelled', event({ conclusion: 'cancelled' })],
    ['that has only begun', event({}, 'requested')],
  ])('%s asks for nothing', (_, given) => {
    const found = readAfterRun(given, WORKFLOW)
    expect(found.kind).toBe('nothing')
    expect(found.kind === 'nothing' && found.why).toMatch(/^Nothing to do: .*\.$/)
  })

  test('may be one of a fork that is gone', () => {
    const found = readAfterRun(event({ head_repository: null }), WORKFLOW)
    expect(found.kind === 'report' && found.run.headRepository).toBeUndefined()
  })

  test.each(['id', 'run_attempt', 'html_url', 'head_sha', 'head_repository', 'conclusion', 'path'])(
    'without %s is said to be malformed',
    (field) => {
      expect(() => readAfterRun(event({ [field]: undefined }), WORKFLOW)).toThrow(UserError)
      expect(() => readAfterRun(event({ [field]: undefined }), WORKFLOW)).toThrow(field)
    },
  )

  test('that is no event at all is said to be malformed', () => {
    expect(() => readAfterRun({ action: 'completed' }, WORKFLOW)).toThrow(UserError)
  })
})

describe('a run is a pull request’s own', () => {
  const pullRequest: PullRequest = {
    number: 12,
    headSha: HEAD,
    headRef: 'topic',
    headRepository: FORK,
    baseRef: 'main',
    baseSha: '4'.repeat(40),
    baseRepository: { id: 1, fullName: 'octo/digits' },
  }
  const claimed = { headSha: HEAD }

  test('at its commit, from whichever branch', () => {
    expect(() => expectOwnRun({ ...RUN, headBranch: 'renamed' }, claimed, pullRequest)).not.toThrow()
  })

  test('at an older commit of its branch', () => {
    expect(() => expectOwnRun(RUN, claimed, { ...pullRequest, headSha: '5'.repeat(40) })).not.toThrow()
  })

  test.each<[string, Partial<MeasuringRun>, Partial<PullRequest>, string]>([
    ['of another repository, though its name is the same', { headRepository: { ...FORK, id: 3 } }, {}, HEAD],
    ['of a fork that is gone', { headRepository: undefined }, { headRepository: undefined }, HEAD],
    ['of another commit and branch', { headBranch: 'other' }, { headSha: '5'.repeat(40) }, HEAD],
    ['whose artifact names another commit', {}, {}, '5'.repeat(40)],
  ])('not one %s', (_, ofRun, ofPullRequest, headSha) => {
    expect(() =>
      expectOwnRun({ ...RUN, ...ofRun }, { headSha }, { ...pullRequest, ...ofPullRequest }),
    ).toThrow(/claim to be of pull request #12/)
  })

  test('and a fork is named', () => {
    expect(forkOf(pullRequest)).toBe('mallory/digits')
    expect(forkOf({ ...pullRequest, headRepository: undefined })).toBe('a fork that was deleted')
    expect(forkOf({ ...pullRequest, headRepository: { id: 1, fullName: 'octo/digits' } })).toBeUndefined()
  })
})
