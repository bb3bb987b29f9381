import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { MEASURING_TOKEN } from '../support/world.js'
import { createWorld, evaluate, strayPaths, type World } from './evaluation.js'
import { trainOn } from './known.js'
import { evaluateOnMany, gatherJob, itemJob, planJob } from './many-machines.js'
import { reportAfter } from './two-jobs.js'

const SEEDED = {
  base: { 'train.py': trainOn('78 + int(os.environ["HEADWAY_SEED"])') },
  head: { 'train.py': trainOn('80 + 1.5 * int(os.environ["HEADWAY_SEED"])') },
}
const INPUTS = { command: 'python3 train.py', seeds: '3' }
// Later than those of the one-job action.
let nextRun = 2_008_000_000
const newRun = (): { id: number } => {
  nextRun += 1
  return { id: nextRun }
}

/** The table and the verdict: what does not depend on which run and how many machines it was. */
function shown(comment: string | undefined): string {
  return (comment ?? '').split('**Cost:**')[0]?.replace(/^<!--.*-->\n/, '') ?? ''
}

/** What has been written on the pull request so far, oldest first. */
function written({ github }: World): string[] {
  return github.requests
    .filter(({ method, path }) => /POST|PATCH/.test(method) && path.includes('/comments'))
    .map(({ body }) => (body as { body: string }).body)
}

test('many machines say what one says; what they have measured is kept once, and answers the next time', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true })
  const many = await evaluateOnMany(world, newRun(), INPUTS)
  expect(many.planned.outputs.trainings).toBe('6')
  expect(many.planned.items).toEqual(['head-1', 'base-1', 'head-2', 'base-2', 'head-3', 'base-3'])
  for (const job of [many.planned, ...many.machines, many]) {
    expect({ code: job.exitCode, orphans: job.orphans, left: strayPaths(job) }).toEqual({
      code: 0,
      orphans: [],
      left: [],
    })
  }
  const [plan = '', ...rest] = written(world)
  expect(plan).toMatch(/^<!-- headway \w+ running .*\n## Training on 6 machines …/)
  expect(plan).toMatch(/\| Head .* \| seeds 1, 2 and 3 \| – \|/)
  expect(rest).toHaveLength(1)
  expect(many.comments).toHaveLength(1)
  expect(many.comments[0]).toMatch(/6 trainings of about .*, on 6 machines/)
  // Each has all of its machine: the number of threads is the machine's.
  expect(many.comments[0]).toContain('This pull request changes `train.py`, which the training reads.')

  expect(world.results?.entries()).toHaveLength(1)
  // It has a ledger of its own, so it trains.
  const one = await evaluate(world, { ...INPUTS, comment: 'new' })
  expect(shown(many.comments[0])).toBe(shown(one.comments[1]))
  expect(many.outputs).toMatchObject({ verdict: 'better', head: one.outputs.head, base: one.outputs.base })

  const again = await evaluateOnMany(world, newRun(), INPUTS)
  expect(again.planned.outputs).toMatchObject({ trainings: '0', matrix: '{"include":[]}' })
  expect(again.comments.join()).toContain('**Cost:** nothing was trained.')
  expect(again.outputs).toMatchObject({ verdict: 'better', head: one.outputs.head })
  // Other machines may give other numbers.
  const elsewhere = await planJob(world, newRun(), { ...INPUTS, 'runs-on': '["self-hosted", "gpu"]' })
  expect(elsewhere.outputs.trainings).toBe('6')
  expect(world.github.violations).toEqual([])
}, 120_000)

test('who runs the failed jobs again trains what is missing, and the others are kept', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true })
  const run = newRun()
  const inputs = { ...INPUTS, 'max-seeds': '4' }
  const first = await evaluateOnMany(world, run, inputs, { dead: ['base-2'] })
  expect(first.outputs.verdict).toBe('better')
  expect(first.comments[0]).toContain(
    'Seed 2 is left out, through no fault of the training: base gave no numbers',
  )
  expect(first.comments[0]).toContain('1 training of 8 gave no numbers.')
  expect(first.comments[0]).toContain('| 3 of 4 seeds each |')

  const attempt = { ...run, attempt: 2 }
  const { command } = INPUTS
  await itemJob(world, attempt, first.planned, 'base-2', { command })
  const second = await gatherJob(world, attempt, first.planned)
  expect(second.comments).toHaveLength(1)
  expect(second.comments[0]).toContain('| 4 seeds each |')
  expect(second.comments[0]).not.toContain('left out')
}, 120_000)

test('a plan runs nothing of the repository, whatever declares its packages', async () => {
  const folder = { trace: '' }
  const leave = () => `open(${JSON.stringify(folder.trace)}, "a").write("ran\\n")\n`
  for (const install of ['auto', 'none', 'bash install.sh']) {
    await using world = await createWorld({ ...SEEDED, cache: true })
    folder.trace = join(world.folder, 'trace')
    const hooks = ['setup.py', 'sitecustomize.py', 'usercustomize.py', 'json.py', 'backend.py']
    const files = {
      ...Object.fromEntries(hooks.map((name) => [name, leave()])),
      'install.sh': `echo ran >> ${folder.trace}\n`,
      'bin/python3': `#!/bin/sh\necho ran >> ${folder.trace}\n`,
      ...(install === 'auto' ? { 'requirements.txt': '-e .\n' } : {}),
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "digits"\ndynamic = ["version"]\n',
    }
    const sha = await world.repository.commit({
      files,
      branch: 'topic',
      parents: [world.pullRequest.head.sha],
    })
    world.pullRequest.head.sha = sha
    const env = { PYTHONPATH: '.', PATH: `${process.env.PATH}` }
    const run = newRun()
    const planned = await planJob(world, run, { ...INPUTS, install }, env)
    expect(planned.exitCode).toBe(0)
    expect(planned.outputs.trainings).toBe('6')
    const relative = await planJob(
      world,
      newRun(),
      { ...INPUTS, install },
      { PATH: `bin:${process.env.PATH}` },
    )
    expect(relative.exitCode).toBe(0)
    // Nobody has written it until now; and a job that may run it does.
    await writeFile(folder.trace, '', { flag: 'wx' })
    if (install === 'auto') continue
    await itemJob(world, run, planned, 'head-1', { command: INPUTS.command, install }, env)
    expect(await readFile(folder.trace, 'utf8')).toContain('ran')
  }
}, 120_000)

test('a fork’s jobs may not comment: the report is in the summary, all jobs are green, and another workflow brings it as a comment', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true, fork: true })
  const run = newRun()
  const planned = await planJob(world, run, { ...INPUTS, seeds: '1' })
  expect(planned.exitCode).toBe(0)
  for (const item of planned.items) await itemJob(world, run, planned, item, { command: INPUTS.command })
  const reported = await gatherJob(world, run, planned, {}, MEASURING_TOKEN)
  expect(reported).toMatchObject({ exitCode: 0, comments: [] })
  const whose = 'These numbers come from the code of `mallory/digits`, a fork'
  expect(reported.summary).toContain(whose)

  await world.github.addLabel(world.pullRequest.number, 'evaluate')
  const { comments } = await reportAfter(world, run)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain(whose)
  expect(shown(comments[0])).toBe(shown(reported.summary))
  expect(comments[0]).toContain('on 2 machines')
}, 60_000)

test('`comment: new` gives one new comment, which the job that plans has begun', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true })
  for (const count of [1, 2]) {
    const run = newRun()
    const inputs = { ...INPUTS, seeds: '1', comment: 'new' }
    const planned = await planJob(world, run, inputs)
    for (const item of planned.items) await itemJob(world, run, planned, item, { command: INPUTS.command })
    const reported = await gatherJob(world, run, planned, { comment: 'new' })
    expect(reported.comments).toHaveLength(count)
    expect(reported.comments.join()).not.toContain(' running ')
  }
}, 60_000)

test('a secret in the command is in no artifact, and in no comment', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true })
  const secret = 'hunter2-and-more'
  const [inputs, env] = [{ command: `TOKEN=${secret} python3 train.py`, seeds: '1' }, { API_TOKEN: secret }]
  const run = newRun()
  const planned = await planJob(world, run, inputs, env)
  for (const item of planned.items) {
    expect((await itemJob(world, run, planned, item, { command: inputs.command }, env)).exitCode).toBe(0)
  }
  const reported = await gatherJob(world, run, planned)
  expect(reported.outputs.verdict).toBe('unmeasured')
  const artifacts = world.results?.artifacts() ?? []
  const texts = artifacts.map(({ name, bytes }) => String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes))
  expect(texts).toHaveLength(6)
  expect([...texts, ...reported.comments, reported.summary].join('\n')).not.toContain(secret)
}, 60_000)
