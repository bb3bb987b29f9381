import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import type { WebhookDefinition } from '@octokit/webhooks-examples'
import { readPullRequest } from '../../src/github/payload.js'
import { decide, isFork, refuseFork } from '../../src/github/trigger.js'
import { BASE, HEAD, labeled, pullRequestPayload, runOf } from './event.js'

const examples: WebhookDefinition[] = createRequire(import.meta.url)('@octokit/webhooks-examples')
const real = examples.find(({ name }) => name === 'pull_request')?.examples ?? []

function decideFor(event: unknown, label = 'evaluate') {
  return decide(runOf({ event }), label, undefined)
}

function whyNot(event: unknown, label = 'evaluate'): string {
  const decision = decideFor(event, label)
  return decision.kind === 'nothing' ? decision.why : `not nothing but ${decision.kind}`
}

function pullRequestFrom(repo: { id: number; full_name: string } | null) {
  const payload = pullRequestPayload()
  return readPullRequest({ ...payload, head: { ...payload.head, repo } }, 'it')
}

describe('decide, for a real event of GitHub', () => {
  const event = real.find((payload) => 'action' in payload && payload.action === 'labeled')

  test('its own label starts an evaluation of its head', () => {
    expect(decideFor(event, 'bug')).toEqual({
      kind: 'evaluate',
      pullRequest: {
        number: 2,
        headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        headRef: 'changes',
        headRepository: { id: 186853002, fullName: 'Codertocat/Hello-World' },
        baseRef: 'master',
        baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        baseRepository: { id: 186853002, fullName: 'Codertocat/Hello-World' },
      },
    })
  })

  test('after a push it is looked where the pull request stands; every other action leaves it at that', () => {
    const others = real.filter((payload) => 'action' in payload && payload.action !== 'labeled')
    expect(others.length).toBeGreaterThan(5)
    expect(others.map((payload) => decideFor(payload, 'bug').kind)).toEqual(
      others.map((payload) =>
        'action' in payload && payload.action === 'synchronize' ? 'follow' : 'nothing',
      ),
    )
  })
})

describe('decide, under pull_request', () => {
  test('the label counts without regard to case, as in `if:`', () => {
    expect(decideFor(labeled('Evaluate'))).toMatchObject({
      kind: 'evaluate',
      pullRequest: { number: 7, headSha: HEAD },
    })
  })

  test('only the label just added counts, not those it has', () => {
    const event = {
      ...labeled('docs'),
      pull_request: { ...pullRequestPayload(), labels: [{ name: 'evaluate' }] },
    }
    expect(whyNot(event)).toBe('Nothing to do: the label that was added is "docs", not "evaluate".')
  })

  test('another label is no reason to read the rest', () => {
    expect(whyNot(labeled('docs', 'garbage'))).toContain('"docs"')
  })

  test('another base is looked at, another title is not', () => {
    const edited = (changes: unknown) => ({
      action: 'edited',
      changes,
      pull_request: pullRequestPayload(),
    })
    const retargeted = edited({ base: { ref: { from: 'main' }, sha: { from: BASE } } })
    expect(decideFor(retargeted)).toMatchObject({ kind: 'follow', pullRequest: { number: 7 } })
    expect(whyNot(edited({ title: { from: 'Old' } }))).toContain('was "edited"')
    expect(whyNot(edited(undefined))).toContain('was "edited"')
  })

  test('taking the label off starts nothing', () => {
    expect(whyNot({ ...labeled('evaluate'), action: 'unlabeled' })).toBe(
      'Nothing to do: the pull request was "unlabeled", and only adding the label "evaluate" starts an evaluation.',
    )
  })

  test.each([
    'x\n::error::boo',
    'x\r::stop-commands::y',
    '##[error]boo',
    '\u001b[2Jx',
    'x\u202ey',
    'x\u2028y',
    '__proto__',
  ])('the label %j stays one harmless line', (name) => {
    expect(whyNot(labeled(name))).toMatch(
      /^Nothing to do: the label that was added is "[^\p{C}\p{Zl}\p{Zp}]*$/u,
    )
    expect(whyNot(labeled(name))).not.toContain('##[')
  })

  test.each<[string, unknown]>([
    ['action', undefined],
    ['action', {}],
    ['action', 'labeled'],
    ['label.name', { action: 'labeled' }],
    ['label.name', { action: 'labeled', label: 'evaluate' }],
    ['label.name', { action: 'labeled', label: { name: 1 } }],
    ['event.pull_request', { action: 'labeled', label: { name: 'evaluate' } }],
  ])('a payload without %s is refused', (field, event) => {
    expect(() => decideFor(event)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(field) }),
    )
  })
})

describe('decide, under other events', () => {
  test('workflow_dispatch asks for the pull request of its input', () => {
    expect(decide(runOf({ eventName: 'workflow_dispatch' }), 'evaluate', 7)).toEqual({
      kind: 'look-up',
      number: 7,
    })
  })

  test('workflow_dispatch without a number asks how noisy the branch is', () => {
    expect(decide(runOf({ eventName: 'workflow_dispatch' }), 'evaluate', undefined)).toEqual({
      kind: 'noise',
      branch: 'main',
      sha: BASE,
    })
  })

  test.each(['refs/tags/v1', '', 'main'])('workflow_dispatch on %j has no branch to ask about', (ref) => {
    expect(() => decide(runOf({ eventName: 'workflow_dispatch', ref }), 'evaluate', undefined)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining('branch') }),
    )
  })

  test.each([0, -1, 1.5, Number.NaN])(
    'workflow_dispatch with the number %s shows the YAML to write',
    (number) => {
      expect(() => decide(runOf({ eventName: 'workflow_dispatch' }), 'evaluate', number)).toThrow(
        expect.objectContaining({
          name: 'UserError',
          message: expect.stringContaining('`pull-request-number`'),
          remedy: expect.stringContaining('pull-request-number: ${' + '{ inputs.pull-request-number }}'),
        }),
      )
    },
  )

  test('pull_request_target is refused, whatever the label', () => {
    const run = runOf({ eventName: 'pull_request_target', event: labeled('docs') })
    expect(() => decide(run, 'evaluate', 7)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining('token that can write'),
        remedy: expect.stringMatching(/pull_request:\n\s+types: \[labeled\].*two jobs/s),
      }),
    )
  })

  test.each(['schedule', 'issue_comment', 'merge_group', 'x\n::error::y'])(
    '%j is refused with what is allowed',
    (eventName) => {
      expect(() => decide(runOf({ eventName }), 'evaluate', 7)).toThrow(
        expect.objectContaining({
          name: 'UserError',
          message: expect.stringMatching(
            /^Headway cannot be started by .* pull_request \(labeled\), push and workflow_dispatch\.$/,
          ),
        }),
      )
    },
  )
})

describe('forks', () => {
  test('a head in the same repository is none, even after a rename', () => {
    expect(isFork(pullRequestFrom({ id: 1, full_name: 'octo/renamed' }))).toBe(false)
    expect(() => refuseFork(pullRequestFrom({ id: 1, full_name: 'octo/renamed' }))).not.toThrow()
  })

  test.each([
    ['mallory/digits', { id: 2, full_name: 'mallory/digits' }],
    ['octo/digits', { id: 2, full_name: 'octo/digits' }],
    ['deleted', null],
  ])('a head in another repository is one: %s', (origin, repo) => {
    expect(isFork(pullRequestFrom(repo))).toBe(true)
    expect(() => refuseFork(pullRequestFrom(repo))).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining(origin),
        remedy: expect.stringContaining('adding the label'),
      }),
    )
  })
})

describe('decide, for a push', () => {
  const push = (changes: object) =>
    decide(
      runOf({
        eventName: 'push',
        event: { ref: 'refs/heads/main', after: HEAD, deleted: false, ...changes },
      }),
      'evaluate',
      undefined,
    )

  test('to a branch measures its new commit', () => {
    expect(push({})).toEqual({ kind: 'measure', branch: 'main', sha: HEAD })
    expect(push({ ref: 'refs/heads/a/b' })).toMatchObject({ branch: 'a/b' })
  })

  test('of a tag, and the end of a branch, are nothing to do', () => {
    expect(push({ ref: 'refs/tags/v1' })).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('no branch'),
    })
    expect(push({ deleted: true, after: '0'.repeat(40) })).toMatchObject({ kind: 'nothing' })
  })

  test('that GitHub never sends is refused', () => {
    expect(() => push({ after: 'main' })).toThrow('after')
    expect(() => push({ ref: undefined })).toThrow('ref')
  })
})
