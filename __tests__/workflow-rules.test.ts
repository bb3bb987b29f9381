import { expect, test } from '@jest/globals'
import { brokenRules } from '../scripts/workflow-rules.js'

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'
const GOOD = `
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: npm test
`

/** A workflow of this repository, with one thing changed. */
function problemsOf(was: string, now: string, own = true): string[] {
  expect(GOOD).toContain(was)
  return brokenRules({ name: 'ci.yml', text: GOOD.replace(was, now), own })
}

test('a workflow that keeps all rules', () => {
  expect(problemsOf('npm test', 'npm test')).toEqual([])
})

test.each([
  ['a tag', CHECKOUT, 'actions/checkout@v5', /`actions\/checkout@v5`: pin it by the 40 digits/],
  ['a branch', CHECKOUT, 'actions/checkout@main', /pin it/],
  ['half a SHA', CHECKOUT, 'actions/checkout@08c6903', /pin it/],
  ['a pin of unknown age', ' # v5.0.0', '', /does not say behind a `#` which version/],
  ['a moving version as its name', '# v5.0.0', '# v5', /does not say behind a `#` which version/],
  ['an action nobody thought about', CHECKOUT, `a/b@${'0'.repeat(40)} # v1.0.0`, /write what it needs/],
  ['a kept token', 'persist-credentials: false', 'fetch-depth: 1', /without `persist-credentials: false`/],
  ['a cache', 'npm test', `x\n      - uses: actions/cache@${'0'.repeat(40)} # v4.0.0`, /uses a cache/],
  ['no permissions', 'permissions:\n  contents: read\n', '', /has no `permissions:` at its top/],
  ['one too high', 'contents: read', 'contents: write', /`contents: write`, and its steps need read/],
  ['one too many', 'contents: read', 'contents: read\n  id-token: write', /`id-token: write`.* need nothing/],
  ['all of them', '\n  contents: read', ' write-all', /`permissions: write-all`; name each one/],
])('%s', (_what, was, now, says) => {
  expect(problemsOf(was, now).join('\n')).toMatch(says)
})

test('a release may write, and whoever only calls it may not', () => {
  const release = (run: string): string[] =>
    brokenRules({
      name: 'r.yml',
      own: true,
      text: GOOD.replace('contents: read', 'contents: write').replace('npm test', run),
    })
  expect(release('gh release create v1.0.0')).toEqual([])
  expect(release('npm publish')).toHaveLength(1)
})

test('users name Headway by its major tag, and permissions in the job', () => {
  const text = (permissions: string): string => `
on:
  pull_request:
    types: [labeled]
jobs:
  evaluate:
    runs-on: ubuntu-latest
${permissions}
    steps:
      - uses: OWNER/headway@v1
`
  const write = '    permissions:\n      contents: read\n      pull-requests: write'
  expect(brokenRules({ name: 'README.md', own: false, text: text(write) })).toEqual([])
  expect(brokenRules({ name: 'README.md', own: false, text: text('') })).toEqual([
    'README.md: job `evaluate` has no `permissions:`, and neither has the workflow.',
  ])
  const measure = text(write).replace('OWNER/headway@v1', 'OWNER/headway/measure@v1')
  expect(brokenRules({ name: 'README.md', own: false, text: measure })).toEqual([
    'README.md: job `evaluate` has `pull-requests: write`, and its steps need nothing of that.',
  ])
})
