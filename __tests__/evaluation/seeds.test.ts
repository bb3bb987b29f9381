import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../src/model/comparison.js'
import { dispatched } from '../support/events.js'
import { runAction } from '../support/runner.js'
import { createWorld, type Evaluated, evaluate, push } from './evaluation.js'

/** A training whose accuracy is the one of its seed in this list. */
function accuracyBySeed(...values: (number | 'fail')[]): Record<string, string> {
  const script = [
    // A worktree of its own: nothing of another training is there.
    'test ! -e trained-here || exit 1',
    'touch trained-here',
    `values=(none ${values.join(' ')})`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Bash's own.
    'value=${values[$HEADWAY_SEED]}',
    'echo "$HEADWAY_SIDE $HEADWAY_SEED $PL_GLOBAL_SEED $PYTHONHASHSEED"',
    'test "$value" != fail || exit 1',
    'echo "{\\"accuracy\\": $value}" > result.txt',
  ]
  return { 'train.sh': `${script.join('\n')}\n` }
}

const BASE = accuracyBySeed(91.2, 91.5, 91.3, 91.6, 91.4, 91.3, 91.5, 91.4)
const BETTER = accuracyBySeed(91.6, 92.1, 92.0, 92.5, 92.5, 92.0, 92.2, 92.1)
const SAME = accuracyBySeed(91.3, 91.4, 91.5, 91.3, 91.6, 91.2, 91.6, 91.3)

/** Evaluates in a world of its own, and reads the comparison while it is there. */
async function evaluated(
  base: Record<string, string>,
  head: Record<string, string>,
  inputs: Record<string, string>,
): Promise<Evaluated & { comment: string; comparison: Comparison }> {
  await using world = await createWorld({ base, head })
  const run = await evaluate(world, inputs)
  const json = await readFile(run.outputs['comparison-path'] ?? '', 'utf8')
  const [comment = ''] = run.comments
  return { ...run, comment, comparison: JSON.parse(json) as Comparison }
}

/** What was trained, as `head 1`, sorted. */
function trained({ log }: Pick<Evaluated, 'log'>): string[] {
  return [...log.matchAll(/(?:^|│ )((?:head|base) (\d+)) \2 \2$/gm)].map(([, who = '']) => who).sort()
}

describe('several seeds', () => {
  test('are trained as pairs, each in a worktree of its own, and judged together', async () => {
    const run = await evaluated(BASE, BETTER, { seeds: '5' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'better' } })
    expect(trained(run)).toEqual(
      ['base', 'head'].flatMap((side) => [1, 2, 3, 4, 5].map((seed) => `${side} ${seed}`)),
    )
    expect(run.outputs.head).toBe('{"accuracy":92.14}')
    expect(run.comments).toHaveLength(1)
    expect(run.comment).toContain('## ✅ Accuracy better: +0.74 points (95 % interval +0.40 to +1.08)')
    expect(run.comment).toContain('Seed by seed: +0.4 +0.6 +0.7 +0.9 +1.1')
    const { pairs, metrics } = run.comparison
    expect(pairs.map(({ seed, head, base }) => [seed, head.seed, base.seed])).toEqual(
      [1, 2, 3, 4, 5].map((seed) => [seed, seed, seed]),
    )
    expect(metrics[0]?.values.map(({ head }) => head)).toEqual([91.6, 92.1, 92.0, 92.5, 92.5])
  })

  test('a training that ignores its seed is stopped after two', async () => {
    const run = await evaluated(
      accuracyBySeed(91, 91, 91, 91, 91, 91),
      accuracyBySeed(92, 92, 92, 92, 92, 92),
      { seeds: '6', 'max-parallel': '2' },
    )
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'unmeasured' } })
    expect(trained(run).length).toBeLessThanOrEqual(6)
    expect(run.comment).toContain('HEADWAY_SEED')
    expect(run.comparison).toMatchObject({ ignoresSeed: true })
  })

  test('one failed seed of head is a failed head, and the job is red', async () => {
    const run = await evaluated(BASE, accuracyBySeed(91.6, 'fail', 92.0), { seeds: '3' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', head: '' } })
    expect(trained(run)).toHaveLength(6)
    expect(run.comment).toMatch(/^## ❌ Head failed to train .*1 of 3/m)
  })

  test('a side that fails whenever it is tried is not tried for ever', async () => {
    const run = await evaluated(
      BASE,
      accuracyBySeed('fail', 'fail', 'fail', 'fail', 'fail', 'fail', 'fail', 'fail'),
      { seeds: '8', 'max-parallel': '2' },
    )
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } })
    expect(trained(run).length).toBeLessThanOrEqual(4)
    expect(run.comment).toContain('exit code 1')
  })
})

test('base is trained although head has failed before: its numbers are worth having', async () => {
  const run = await evaluated(BASE, accuracyBySeed('fail', 'fail', 'fail'), {
    seeds: '3',
    'max-parallel': '1',
  })
  expect(trained(run)).toEqual(['base 1', 'head 1'])
  expect(run.comment).toContain('accuracy 91.2')
})

describe('a second look', () => {
  test('follows when the first one leaves it open', async () => {
    const run = await evaluated(BASE, SAME, { seeds: '3', 'max-seeds': '8' })
    expect(trained(run)).toHaveLength(16)
    const { comparison } = run
    expect(comparison).toMatchObject({ look: 2, confidence: 0.972, verdict: 'inconclusive' })
    expect(comparison.pairs).toHaveLength(8)
    expect(run.comment).toContain('97.2 % interval')
  })

  test('does not follow when the first one tells', async () => {
    const run = await evaluated(BASE, accuracyBySeed(95.2, 95.5, 95.4, 95.5, 95.4), {
      seeds: '3',
      'max-seeds': '5',
    })
    expect(trained(run)).toHaveLength(6)
    expect(run.comparison).toMatchObject({ look: 1, confidence: 0.972, verdict: 'better' })
  })
})

describe('gates', () => {
  test('fail-on: inconclusive fails the job in the words of the comment', async () => {
    const run = await evaluated(BASE, SAME, { seeds: '3', 'fail-on': 'inconclusive' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } })
    const title = run.comment.split('\n').find((line) => line.startsWith('## ')) ?? ''
    expect(title).toContain('Accuracy')
    expect(run.log).toContain(`::error::${title.replace('## ', '').replaceAll('%', '%25')}`)
  })

  test('fail-on: worse lets pass what is not shown to be worse', async () => {
    const run = await evaluated(BASE, SAME, { seeds: '3', 'fail-on': 'worse' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'inconclusive' } })
  })
})

describe('the ledger', () => {
  const PYTHON = (shift: number): Record<string, string> => ({
    'train.py': [
      'import json, os, random',
      'random.seed(os.environ["HEADWAY_SEED"])',
      `value = ${shift} + random.random()`,
      'open("result.txt", "w").write(json.dumps({"accuracy": value}))',
      '',
    ].join('\n'),
  })
  const inputs = { command: 'python3 train.py', seeds: '3' }

  test('answers for every seed by itself', async () => {
    await using world = await createWorld({ base: PYTHON(90), head: PYTHON(95), cache: true })
    expect(await push(world, world.mergeBase, inputs)).toMatchObject({ exitCode: 0 })
    const first = await evaluate(world, inputs)
    expect(first.outputs.verdict).toBe('better')
    expect(first.log.match(/base \([0-9a-f]{7}\) is known already/g)).toHaveLength(3)
    expect(first.log).not.toMatch(/head \([0-9a-f]{7}\) is known already/)
    const more = await evaluate(world, { ...inputs, seeds: '4', 'max-parallel': '2' })
    expect(more.log.match(/(?:head|base) \([0-9a-f]{7}\) is known already/g)).toHaveLength(6)
  })
})

describe('base against base', () => {
  const seeded = accuracyBySeed(91.2, 91.5, 91.3, 91.6, 91.4)

  test('tells how noisy the training is, in the summary', async () => {
    await using world = await createWorld({ base: seeded, head: seeded })
    const { github, mergeBase, folder, token } = world
    const run = await runAction({
      work: folder,
      event: dispatched(github.repository, github, { ref: 'main', sha: mergeBase }),
      inputs: { command: 'bash train.sh', install: 'none' },
      github: { ...github, token },
    })
    expect(run).toMatchObject({ exitCode: 0, orphans: [] })
    expect(run.summary).toContain('## How noisy the training of `main` is')
    // Deviation 0.1581, t(.975, 4) = 2.776, √2.
    expect(run.summary).toContain('| Accuracy | 91.4% | 0.16 | 0.62 |')
    expect(run.summary).toContain('accuracy: { tolerance: 0.62 }')
    expect(run.log).toContain('with 5 seeds')
    expect(await github.comments(world.pullRequest.number)).toEqual([])
  })

  test('asks the ledger first: what a push has measured is not trained again', async () => {
    const python = [
      'import json, os, random',
      'random.seed(os.environ["HEADWAY_SEED"])',
      'open("result.txt", "w").write(json.dumps({"accuracy": 90 + random.random()}))',
      '',
    ].join('\n')
    await using world = await createWorld({ base: { 'train.py': python }, head: {}, cache: true })
    const inputs = { command: 'python3 train.py', install: 'none', seeds: '4' }
    expect(await push(world, world.mergeBase, inputs)).toMatchObject({ exitCode: 0 })
    const { github, mergeBase, folder, token, results } = world
    const scope = { ref: 'refs/heads/main', readable: [] }
    const run = await runAction({
      work: folder,
      event: dispatched(github.repository, github, { ref: 'main', sha: mergeBase }),
      inputs,
      github: {
        ...github,
        token,
        ...(results && { results: { url: results.url, token: results.token(scope) } }),
      },
    })
    expect(run).toMatchObject({ exitCode: 0 })
    expect(run.log.match(/base \([0-9a-f]{7}\) is known already/g)).toHaveLength(4)
    expect(run.summary).toContain('How noisy the training of')
    expect(run.summary).toContain('4 trainings')
  })
})
