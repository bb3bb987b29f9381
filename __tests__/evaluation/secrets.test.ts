import { expect, test } from '@jest/globals'
import { createWorld, evaluate, strayPaths, type World } from './evaluation.js'
import { leaksOf, watchForLeaks } from './leaks.js'
import { canariesOf, LEAKY_TRAINING, SECRETS, TOKEN } from './leaky-training.js'

/** The trainings look into `/proc`. */
const onLinux = process.platform === 'linux' ? test : test.skip

const INPUTS = {
  command: 'python3 train.py',
  results: 'out/metrics.json\nout/hf*.json\nout/history.csv',
  predictions: 'out/predictions.csv',
}

function createLeakyWorld(): Promise<World> {
  return createWorld({
    base: { 'train.py': LEAKY_TRAINING, better: '' },
    head: { better: 'xx' },
    token: TOKEN.value,
    cache: true,
  })
}

onLinux.each([
  ['measured', '', 'better'],
  ['a failed training', 'fail', 'failed'],
  ['results that cannot be read', 'spoil', 'failed'],
])(
  'whatever a training tells, no secret is anywhere afterwards: %s',
  async (_, mode, verdict) => {
    await using world = await createLeakyWorld()
    const canaries = canariesOf(world)
    const watcher = watchForLeaks(world.folder, canaries)
    const metrics = 'metrics.accuracy: { primary: true, tolerance: 0.5 }'
    const run = await evaluate(world, { ...INPUTS, command: `python3 train.py ${mode}`, metrics }, SECRETS)
    const { outside, inTrainings, looks } = await watcher.end()

    // It did say everything, and it was seen: in a file of its own, which is the training's to write.
    expect(run.log).toContain('said everything')
    expect(run.outputs.verdict).toBe(verdict)
    expect(looks).toBeGreaterThan(3)
    for (const { name } of canaries) expect(Object.values(inTrainings).flat()).toContain(`${name} in Base64`)

    expect(outside).toEqual({})
    expect(await leaksOf(world, run, canaries)).toEqual({})
    expect(world.results?.artifacts()).toHaveLength(2)
    if (mode === '') expect(world.results?.entries().length).toBeGreaterThan(0)
    expect(strayPaths(run)).toEqual([])
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toMatch(/\*{3}|(?:\\\*){3}/)
  },
  60_000,
)
