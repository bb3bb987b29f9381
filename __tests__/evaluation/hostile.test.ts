import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { nodesOf, parse } from '../report/markdown.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'
import { createWorld, evaluate, strayPaths } from './evaluation.js'

/** The first is what decides, and what the job fails for. */
const NAMES = ['\r\n::error::one ##[error]two\u202e', ...new Set(NASTY_STRINGS)].filter(
  (text) => !/\p{Cs}/u.test(text) && text.length <= 200,
)
const PATHS = NAMES.filter(
  (text) => !/[/\0]/.test(text) && !/^\.*$/.test(text) && Buffer.byteLength(text) < 200,
)

/** Says every nasty string in every way that a training has; what it measures differs from side to side. */
const TRAINING = `
import csv, json, os, sys

nasty = json.load(open('nasty.json'))
for text in nasty['texts']:
    for line in (text, 'x ' + text, text + '\\r' + text + '\\n'):
        sys.stdout.buffer.write(line.encode('utf-8', 'surrogatepass') + b'\\n')
better = len(open('better').read())
os.makedirs('out', exist_ok=True)
with open('out/metrics.json', 'w') as file:
    json.dump({name or 'nothing': 1 + better for name in nasty['names']}, file)
for number, path in enumerate(nasty['paths']):
    with open('out/' + path + '.log.json', 'w') as file:
        file.write('{"loss": %d}' % number)
with open('out/predictions.csv', 'w', newline='') as file:
    rows = csv.writer(file)
    rows.writerow(['id', 'label', 'prediction'])
    for number, name in enumerate(nasty['names']):
        if '\\0' not in name:
            rows.writerow([str(number) + name, name or 'x', (name or 'x') if better else 'wrong'])
`

/** Within the log, of what a terminal would hide, only colours may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what it is about
const UNSEEN = /(?!\n|\t)(?!\x1b\[[\d;:]*m)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

test('whatever a training and a pull request say, the runner obeys Headway alone, and the pages stay pages', async () => {
  const nasty = JSON.stringify({ texts: NASTY_STRINGS, names: NAMES, paths: PATHS })
  await using world = await createWorld({
    base: { 'train.py': TRAINING, 'nasty.json': nasty, better: '' },
    head: { better: 'x' },
    cache: true,
  })
  const { pullRequest } = world
  const ref = '$(touch$IFS-owned);`touch$IFS-owned`&&@octocat#1\u202e'
  const evil = { ...world, pullRequest: { ...pullRequest, head: { ...pullRequest.head, ref } } }
  const run = await evaluate(evil, {
    command: 'python3 train.py',
    results: 'out/metrics.json\nout/*.log.json',
    predictions: 'out/predictions.csv',
    metrics: '"*": { tolerance: 0.5, better: lower }',
    'fail-on': 'worse',
  })

  // The metric that fails the job is named in an annotation.
  const obeyed = run.commands.map(({ name }) => name)
  expect(obeyed.toSorted()).toEqual(['add-mask', 'error', 'stop-commands'])
  expect(run.post.commands).toEqual([])
  // Nor would it obey if a line began with a command.
  const [before = '', silent = '', after = ''] = run.log.split(/^::stop-commands::(?:.*)$|^::[\w-]{36}::$/m)
  expect(silent).toContain('head │ x ::error::message\n')
  expect(before + after).not.toMatch(/^(?:head|base|git) │/m)
  const [annotation] = run.annotations
  expect(annotation?.message).toMatch(/::error::one # #\[error\]two.* worse: \+1/)
  expect(annotation?.message).not.toMatch(UNSEEN)
  expect(annotation?.message.length).toBeLessThan(3_000)
  expect(UNSEEN.exec(run.log)).toBeNull()
  expect(run.log).not.toContain('##[')

  const [comment = ''] = run.comments
  for (const page of [comment, run.summary]) {
    const kinds = nodesOf(parse(page)).map(({ type }) => type)
    for (const kind of [
      'image',
      'footnoteReference',
      'definition',
      'thematicBreak',
      'blockquote',
      'delete',
    ]) {
      expect(kinds).not.toContain(kind)
    }
    const links = nodesOf(parse(page)).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => !url.startsWith(`${world.github.serverUrl}/octo/digits/`))).toEqual([])
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(1)
  }
  expect(run.comments).toHaveLength(1)
  // What machines read is as it was said.
  const read = JSON.parse(await readFile(run.outputs['comparison-path'] ?? '', 'utf8'))
  const names = read.metrics.map(({ name }: { name: string }) => name)
  expect(names.join('\n')).toContain('<script>alert(1)</script>')
  expect(Object.keys(JSON.parse(run.outputs.head ?? '')).toSorted()).toEqual(names.toSorted())
  expect(strayPaths(run)).toEqual([])
  expect(run.orphans).toEqual([])
}, 60_000)
