import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { BASE, createWorld, evaluate, evaluateOnce, HEAD } from './evaluation.js'

const train = (lines: string): { 'train.sh': string } => ({ 'train.sh': `${lines}\n` })

test('an old result committed in the repository never counts', async () => {
  const old = { 'result.txt': '{"loss": 0.0, "accuracy": 100.0}\n' }
  const run = await evaluateOnce({ base: { ...BASE, ...old }, head: train('echo "I write nothing"') })
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ verdict: 'failed', head: '' })
  expect(JSON.parse(run.outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
  expect(run.comments[0]).not.toContain('100')
})

test('one side cannot leave a result for the other', async () => {
  // Head reads its neighbours' folders and writes there; base trains after it.
  const head = train(
    `for d in .. ../base-1 ../base-1/..; do echo '{"accuracy": 1}' > $d/result.txt || true; done; echo '{"accuracy": 2}' > result.txt`,
  )
  const { outputs } = await evaluateOnce(
    { base: train(`echo '{"accuracy": 3}' > result.txt`), head },
    { 'max-parallel': '1' },
  )
  expect(JSON.parse(outputs.head ?? '')).toEqual({ accuracy: 2 })
  expect(JSON.parse(outputs.base ?? '')).toEqual({ accuracy: 3 })
})

test.each([
  [
    'JSON, nested',
    `echo '{"val": {"loss": 0.5, "top1": NaN}}' > result.txt`,
    { 'val.loss': 0.5, 'val.top1': 'NaN' },
  ],
  [
    'a Python dict',
    `echo "{'loss': 0.25, 'accuracy': inf}" > result.txt`,
    { loss: 0.25, accuracy: 'Infinity' },
  ],
  [
    'JSON lines',
    `printf '{"epoch": 1, "loss": 2}\\n{"epoch": 2, "loss": 1}\\n' > result.txt`,
    { epoch: 2, loss: 1 },
  ],
  ['CSV', `printf 'epoch,loss\\n1,2\\n2,1.5\\n' > result.txt`, { epoch: 2, loss: 1.5 }],
])('%s', async (_name, script, metrics) => {
  const { outputs } = await evaluateOnce({ base: train(script), head: { 'README.md': 'x' } })
  expect(JSON.parse(outputs.head ?? '')).toEqual(metrics)
})

test('results by glob, and in $HEADWAY_RESULTS', async () => {
  const script = `mkdir -p out; echo '{"loss": 1}' > out/a.json; echo '{"accuracy": 50}' > "$HEADWAY_RESULTS/b.json"`
  const { outputs } = await evaluateOnce(
    { base: train(script), head: { x: '' } },
    { results: 'out/*.json\nb.json' },
  )
  expect(JSON.parse(outputs.head ?? '')).toEqual({ loss: 1, accuracy: 50 })
})

test('as many digits as tell the sides apart', async () => {
  const { comments } = await evaluateOnce({
    base: train(`echo '{"loss": 0.0124}' > result.txt`),
    head: train(`echo '{"loss": 0.0123}' > result.txt`),
  })
  expect(comments[0]).toContain('| 0.0123 |')
  expect(comments[0]).toContain('| 0.0124 |')
  expect(comments[0]).toContain('−0.0001')
})

test('a tolerance gives a verdict, and fail-on fails the job after the comment', async () => {
  await using world = await createWorld({
    base: train(`echo '{"loss": 1.0, "accuracy": 80.0}' > result.txt`),
    head: train(`echo '{"loss": 1.0, "accuracy": 78.0}' > result.txt`),
  })
  const within = await evaluate(world, {
    metrics: 'accuracy: { tolerance: 2.5, primary: true }',
    'fail-on': 'worse',
  })
  expect(within).toMatchObject({ exitCode: 0, outputs: { verdict: 'within-tolerance' } })
  const worse = await evaluate(world, { metrics: 'accuracy: { tolerance: 1% }', 'fail-on': 'worse' })
  expect(worse).toMatchObject({ exitCode: 1, outputs: { verdict: 'worse' } })
  expect(worse.comments[0]).toContain('worse')
  expect(worse.annotations).toEqual([
    expect.objectContaining({ message: expect.stringContaining('ccuracy worse') }),
  ])
  const better = await evaluate(world, { metrics: 'accuracy: { tolerance: 1, better: lower }' })
  expect(better).toMatchObject({ exitCode: 0, outputs: { verdict: 'better' } })
})

test('fail-on no-baseline', async () => {
  const options = { base: train('exit 3'), head: HEAD }
  expect((await evaluateOnce(options)).exitCode).toBe(0)
  expect((await evaluateOnce(options, { 'fail-on': 'no-baseline' })).exitCode).toBe(1)
})

test('the comparison lies beside the report and the logs', async () => {
  await using world = await createWorld({
    base: train(`echo hello; echo '{"loss": NaN}' > result.txt`),
    head: { x: '' },
  })
  const { outputs, comments, summary } = await evaluate(world)
  const comparison = JSON.parse(await readFile(outputs['comparison-path'] ?? '', 'utf8'))
  expect(comparison).toMatchObject({ schema: 1, pullRequest: 1, head: { schema: 1, side: 'head', seed: 1 } })
  expect(comparison.head.result.metrics).toEqual([{ name: 'loss', value: 'NaN' }])
  const report = await readFile(outputs['report-path'] ?? '', 'utf8')
  expect(comments[0]).toContain(report.trim())
  expect(summary).toContain(report.trim())
  const log = (outputs['comparison-path'] ?? '').replace('comparison.json', 'head-1.log')
  expect(await readFile(log, 'utf8')).toBe('hello\n')
})
