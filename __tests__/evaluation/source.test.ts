import { expect, test } from '@jest/globals'
import { BASE, createWorld, evaluate, evaluateOnce, HEAD, strayPaths } from './evaluation.js'

const short = (sha: string): string => sha.slice(0, 7)

test('two HTTP requests bring both sides, and nothing but report and logs is left', async () => {
  const run = await evaluateOnce({ base: BASE, head: HEAD })
  expect(run.world.git.requests.map(({ method }) => method)).toEqual(['GET', 'POST'])
  expect(strayPaths(run)).toEqual([])
  expect(run.orphans).toEqual([])
})

test('a fork’s commits come from the base repository', async () => {
  const run = await evaluateOnce({ base: BASE, head: HEAD, fork: true })
  expect(run.exitCode).toBe(0)
  expect(run.outputs.verdict).toBe('unmeasured')
  expect(new Set(run.world.git.requests.map(({ path }) => path.split('/').slice(1, 3).join('/')))).toEqual(
    new Set(['octo/digits']),
  )
})

test('the head is held against the merge base; base-tip and refs on request', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  await world.repository.git('tag', 'v1', world.baseTip)

  const byDefault = await evaluate(world)
  expect(byDefault.comments[0]).toContain(`Base [\`${short(world.mergeBase)}\`]`)
  expect(byDefault.comments[0]).toContain('Base: merge base, 1 commit behind `main`.')

  const tip = await evaluate(world, { base: 'base-tip' })
  expect(tip.comments[0]).toContain(`Base [\`${short(world.baseTip)}\`]`)

  const tag = await evaluate(world, { base: 'v1' })
  expect(tag.comments[0]).toContain(`Base [\`${short(world.baseTip)}\`]`)

  const missing = await evaluate(world, { base: 'no-such-branch' })
  expect(missing.exitCode).toBe(1)
  expect(missing.annotations[0]?.message).toContain('no-such-branch')
  expect(missing.comments).toEqual([expect.stringContaining('no-such-branch')])
  expect(missing.comments[0]).toContain('settled')
})

test('a private repository is read with the job’s token', async () => {
  const run = await evaluateOnce({ base: BASE, head: HEAD, private: true })
  expect(run.outputs.verdict).toBe('unmeasured')
  expect(run.world.git.requests.some(({ authorized }) => authorized)).toBe(true)
})

test('each side runs in its own commit, as its own GITHUB_SHA', async () => {
  const say = {
    'train.sh': `echo "{\\"accuracy\\": 1}" > result.txt; echo "sha=$GITHUB_SHA of=$(git rev-parse HEAD) side=$HEADWAY_SIDE"\n`,
  }
  const { log, world } = await evaluateOnce({ base: say, head: { 'other.txt': 'x' } })
  expect(log).toContain(`head │ sha=${world.pullRequest.head.sha} of=${world.pullRequest.head.sha} side=head`)
  expect(log).toContain(`base │ sha=${world.mergeBase} of=${world.mergeBase} side=base`)
})

test('the working directory may be missing on base only', async () => {
  const head = { 'models/train.sh': HEAD['train.sh'] }
  const { exitCode, outputs, comments } = await evaluateOnce(
    { base: BASE, head },
    { 'working-directory': 'models' },
  )
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'no-baseline', base: '' })
  expect(comments[0]).toContain('models')
  expect(comments[0]).toContain('accuracy 80')
})
