import { expect, test } from '@jest/globals'
import { BASE, createWorld, evaluate, HEAD, start } from './evaluation.js'

test('remove-label takes it off when the answer is given, and adding it again is one click', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const { github, pullRequest } = world
  await github.addLabel(pullRequest.number, 'Evaluate')
  await github.addLabel(pullRequest.number, 'bug')
  const { exitCode, comments } = await evaluate(world, { 'remove-label': 'true', label: 'Evaluate' })
  expect(exitCode).toBe(0)
  expect(comments[0]).toContain('settled')
  expect(await github.labels(pullRequest.number)).toEqual(['bug'])
  // Somebody has taken it off meanwhile: no word about it.
  const again = await evaluate(world, { 'remove-label': 'true', label: 'Evaluate' })
  expect(again.exitCode).toBe(0)
  expect(again.log).not.toContain('could not be taken off')
  expect(github.violations).toEqual([])
})

test('a failed head’s label goes, too; without the input it stays', async () => {
  await using world = await createWorld({ base: BASE, head: { 'train.sh': 'exit 3\n' } })
  const { github, pullRequest } = world
  await github.addLabel(pullRequest.number, 'evaluate')
  await evaluate(world)
  expect(await github.labels(pullRequest.number)).toEqual(['evaluate'])
  const { exitCode } = await evaluate(world, { 'remove-label': 'true' })
  expect(exitCode).toBe(1)
  expect(await github.labels(pullRequest.number)).toEqual([])
})

test('who cancels keeps the label: often it has been added again', async () => {
  await using world = await createWorld({ base: BASE, head: { 'train.sh': 'echo begun; sleep 600\n' } })
  const { github, pullRequest } = world
  await github.addLabel(pullRequest.number, 'evaluate')
  const running = await start(world, { 'remove-label': 'true' })
  await running.printed(/begun/)
  running.cancel()
  expect((await running.done).exitCode).toBe(1)
  expect(await github.labels(pullRequest.number)).toEqual(['evaluate'])
})

test('a label that may not be taken off is a line in the log, and nothing else', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const { github, pullRequest } = world
  await github.addLabel(pullRequest.number, 'evaluate')
  github.fault(
    { method: 'DELETE' },
    { status: 403, body: { message: 'Resource not accessible by integration' } },
  )
  const { exitCode, log } = await evaluate(world, { 'remove-label': 'true' })
  expect(exitCode).toBe(0)
  expect(log).toContain('The label could not be taken off. GitHub answered 403')
})

test('evaluations with names have comments of their own, and measurements of their own', async () => {
  const python = (value: number) => ({
    'train.py': `import json\njson.dump({"accuracy": ${value}}, open("result.txt", "w"))\n`,
  })
  await using world = await createWorld({ base: python(78), head: python(80), cache: true })
  const inputs = { command: 'python3 train.py' }
  await evaluate(world, { ...inputs, name: 'digits' })
  const letters = await evaluate(world, { ...inputs, name: 'letters' })
  expect(letters.log).not.toContain('is known already')
  const { comments, log } = await evaluate(world, { ...inputs, name: 'digits' })
  expect(log).toContain('is known already')
  expect(comments.map((comment) => comment.split('\n')[1])).toEqual([
    '## digits · Accuracy 2.0 points higher',
    '## letters · Accuracy 2.0 points higher',
  ])
})
