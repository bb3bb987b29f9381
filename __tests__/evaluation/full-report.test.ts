import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createWorld, evaluate } from './evaluation.js'

const EPOCHS = (last: number): Record<string, string> => ({
  'train.sh': [
    'mkdir -p out',
    'echo epoch,loss,accuracy > out/history.csv',
    'for epoch in 1 2 3 4; do',
    `  echo "$epoch,0.$((9 - epoch)),$((${last} - 4 + epoch))" >> out/history.csv`,
    'done',
    'echo id,label,prediction > out/predictions.csv',
    `for id in 1 2 3 4 5 6; do echo "$id,cat,$( ((id <= ${last} - 78)) && echo cat || echo dog )" >> out/predictions.csv; done`,
    '',
  ].join('\n'),
})
const INPUTS = { results: 'out/history.csv', predictions: 'out/predictions.csv' }

test('the report in full is an artifact that a browser opens, and the comment links to it', async () => {
  await using world = await createWorld({ base: EPOCHS(80), head: EPOCHS(82), cache: true })
  const run = await evaluate(world, INPUTS)
  expect(run).toMatchObject({ exitCode: 0, orphans: [] })
  const [comment = ''] = run.comments
  expect(comment).toContain('xychart-beta')
  expect(comment).toContain('head gets 2 right that base got wrong (fixed), and 0 wrong')
  const [, url = ''] = /\[full report\]\(([^)]*)\)/.exec(comment) ?? []
  expect(url).toMatch(/\/actions\/runs\/\d+\/artifacts\/\d+$/)

  const kept = world.results?.artifacts() ?? []
  const report = kept.find(({ name }) => name.endsWith('.html'))
  expect(report?.name).toMatch(/^headway-report-\d+-1.*\.html$/)
  expect(url.endsWith(`/${report?.id}`)).toBe(true)
  const page = report?.bytes.toString('utf8') ?? ''
  expect(page).toMatch(/^<!doctype html>/i)
  expect(page).toContain('Accuracy 2.0 points higher')
  expect(page).toBe(
    await readFile(join(dirname(run.outputs['comparison-path'] ?? ''), 'report.html'), 'utf8'),
  )
  expect(
    kept
      .find(({ name }) => name.startsWith('headway-logs-'))
      ?.bytes.subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('without a place for artifacts the comment says all the same, without a link', async () => {
  await using world = await createWorld({ base: EPOCHS(80), head: EPOCHS(82) })
  const run = await evaluate(world, INPUTS)
  expect(run).toMatchObject({ exitCode: 0 })
  expect(run.comments[0]).toContain('Accuracy 2.0 points higher')
  expect(run.comments[0]).not.toContain('full report')
  expect(run.log).toContain('is not kept as an artifact')
})

test('a metric is taken where another one was best', async () => {
  const curve = (best: number): Record<string, string> => ({
    'train.sh': `printf 'epoch,loss,val_accuracy\\n1,0.9,70\\n2,0.5,${best}\\n3,0.7,75\\n' > history.csv\n`,
  })
  await using world = await createWorld({ base: curve(80), head: curve(84) })
  const metrics = '"*": { take: at-best val_accuracy }'
  const run = await evaluate(world, { results: 'history.csv', metrics })
  expect(JSON.parse(run.outputs.head ?? '')).toMatchObject({ loss: 0.5, val_accuracy: 84 })
  expect(run.comments[0]).toContain('best of 3 epochs')
})

test('results and predictions that an old run left do not count', async () => {
  const stale = { ...EPOCHS(80), 'out/predictions.csv': 'id,label,prediction\n1,cat,cat\n' }
  const without = { ...stale, 'train.sh': `echo '{"accuracy": 1}' > result.txt\n` }
  await using world = await createWorld({ base: stale, head: without })
  await writeFile(join(world.folder, 'note'), '')
  const run = await evaluate(world, { ...INPUTS, results: 'out/history.csv\nresult.txt' })
  expect(run.comments[0]).not.toContain('right that base got wrong')
  expect(run.comments[0]).toContain('no file matches')
})

test('the comparison that others may read names no file of the machine', async () => {
  await using world = await createWorld({
    base: {
      'train.py':
        'import json\njson.dump({"loss": len(open("/etc/passwd").read())}, open("result.txt", "w"))\n',
    },
    head: {
      'train.py':
        'import json\njson.dump({"loss": len(open("/etc/passwd").read()) + 1}, open("result.txt", "w"))\n',
    },
    cache: true,
  })
  const run = await evaluate(world, { command: 'python3 train.py' })
  const json = await readFile(run.outputs['comparison-path'] ?? '', 'utf8')
  expect(JSON.parse(json).pairs[0].head.reads).toMatchObject({ by: expect.any(String), files: ['train.py'] })
  expect(json).not.toContain('/etc/passwd')
})
