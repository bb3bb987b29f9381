import { describe, expect, test } from '@jest/globals'
import { pushed } from '../support/events.js'
import { runAction } from '../support/runner.js'
import { createWorld, evaluate, push } from './evaluation.js'
import { label, PYTHON, pushBase, trainOn } from './known.js'

/* Who answers for whom. */

const BASE = { 'train.py': trainOn('1') }

describe('what a push measures', () => {
  test('is shown in the job summary, and comments nowhere', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
    const run = await push(world, world.baseTip, PYTHON)
    expect(run).toMatchObject({ exitCode: 0, orphans: [], annotations: [] })
    expect(run.summary).toContain('## `main` is measured')
    expect(run.summary).toContain('| Accuracy | 1 |')
    expect(world.github.requests).toEqual([])
    expect(world.results?.entries()).toHaveLength(1)
    expect(run.leftovers.every((path) => path.startsWith('headway-report-'))).toBe(true)
  })

  test('a commit that does not train makes the job red, and is kept for nobody', async () => {
    await using world = await createWorld({
      base: { 'train.py': 'raise SystemExit("no data")\n' },
      head: { 'README.md': 'x' },
      cache: true,
    })
    const run = await push(world, world.baseTip, PYTHON)
    expect(run.exitCode).toBe(1)
    expect(run.annotations[0]?.message).toContain('main does not train')
    expect(run.summary).toContain('no data')
    expect(world.results?.entries()).toEqual([])
  })

  test('without a cache, or with `reuse: off`, it says that it is of no use', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' } })
    const off = await push(world, world.baseTip, { ...PYTHON, reuse: 'off' })
    expect(off).toMatchObject({ exitCode: 0, summary: '' })
    expect(off.log).toContain('Nothing to do: with `reuse: off`')
    const nowhere = await push(world, world.baseTip, PYTHON)
    expect(nowhere).toMatchObject({ exitCode: 0, summary: '' })
    expect(nowhere.log).toContain('Nothing to do: without a cache')
  })

  test('a tag or a branch that is gone is nothing to do', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
    const { github, folder, token, baseTip } = world
    const event = pushed(github.repository, github, { ref: 'main', before: baseTip, sha: baseTip })
    for (const payload of [
      { ...event.payload, ref: 'refs/tags/v1' },
      { ...event.payload, deleted: true, after: '0'.repeat(40) },
    ]) {
      const run = await runAction({
        work: folder,
        event: { ...event, payload },
        inputs: PYTHON,
        github: { ...github, token },
      })
      expect(run.exitCode).toBe(0)
      expect(run.log.trim()).toMatch(/^Nothing to do: [^\n]+$/)
    }
  })
})

describe('a pull request’s measurements', () => {
  test('are not the base branch’s, nor another pull request’s', async () => {
    await using world = await createWorld({ base: BASE, head: { 'train.py': trainOn('2') }, cache: true })
    expect((await label(world)).accuracy).toEqual({ head: 2, base: 1 })
    const other = await world.github.addPullRequest({
      title: 'Another',
      base: { ref: 'main', sha: world.mergeBase },
      head: { ref: 'topic', sha: world.pullRequest.head.sha },
    })
    const run = await label({ ...world, pullRequest: other })
    expect(run).toMatchObject({ known: [], accuracy: { head: 2, base: 1 } })
    const onBranch = await push(world, world.mergeBase, PYTHON)
    expect(onBranch.summary).toContain('Trained in')
  })

  test('of a fork that writes under the names of others answer for nobody else', async () => {
    await using world = await createWorld({
      base: BASE,
      head: { 'train.py': trainOn('2') },
      fork: true,
      cache: true,
    })
    await label(world)
    // What the fork's job kept, with a wrong number, under every name that it could think of, in its own scope.
    const { results } = world
    const forged = results?.entries() ?? []
    expect(forged.length).toBeGreaterThan(0)
    const sha = await world.repository.commit({
      files: { 'train.py': trainOn('2 * 1') },
      branch: 'other',
      parents: [world.mergeBase],
    })
    const other = await world.github.addPullRequest({
      title: 'Another',
      base: { ref: 'main', sha: world.mergeBase },
      head: { ref: 'other', sha },
    })
    for (const entry of forged) {
      results?.plant({ ...entry, key: entry.key.replace(/pull-\d+/, `pull-${other.number}`) })
    }
    const run = await label({ ...world, pullRequest: other })
    expect(run).toMatchObject({ known: [], accuracy: { head: 2, base: 1 } })
  })

  test('are kept under pull_request and push only', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
    await pushBase(world)
    expect(world.results?.entries().map(({ scope }) => scope)).toEqual(['refs/heads/main'])
    await label(world)
    expect(world.results?.entries().map(({ scope }) => scope)).toEqual(['refs/heads/main'])
    await label(world, { command: 'python3 train.py again' })
    expect(new Set(world.results?.entries().map(({ scope }) => scope))).toEqual(
      new Set(['refs/heads/main', 'refs/pull/1/merge']),
    )
  })
})

describe('a cache that does not work', () => {
  test('costs a training, and nothing else', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
    await pushBase(world)
    if (world.results) world.results.fail = () => 500
    const run = await label(world)
    expect(run).toMatchObject({ exitCode: 0, known: [], accuracy: { head: 1, base: 1 } })
    expect(run.log).toContain('Measurements of earlier runs are not reused')
  })

  test('that holds something else is not believed', async () => {
    await using world = await createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
    await pushBase(world)
    for (const entry of world.results?.entries() ?? []) entry.bytes.fill(0x61)
    const run = await evaluate(world, PYTHON)
    expect(run.exitCode).toBe(0)
    expect(run.log).not.toContain('known already')
  })
})
