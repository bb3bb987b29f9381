import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeWheel, variablesWithoutUv, variablesWithUv } from '../environment/fixtures.js'
import { createWorld, type World } from './evaluation.js'
import { label, PYTHON_PATH, pushBase, trainOn } from './known.js'

/* What is compared as a whole: the same commit is trained anew when any of it differs. */

const BASE = { 'train.py': trainOn('float(os.environ.get("SCALE", "1")) * len(sys.argv)') }

async function aWorld(): Promise<World> {
  return createWorld({ base: BASE, head: { 'README.md': 'x' }, cache: true })
}

describe('trained anew', () => {
  test.each([
    ['a changed variable', {}, { SCALE: '2' }, 2],
    ['another command', { command: 'python3 train.py more' }, {}, 2],
    ['another number of threads, by the share', { 'max-parallel': '1' }, {}, 1],
    ['another number of threads, by a variable', {}, { OMP_NUM_THREADS: '3' }, 1],
    ['another secret', {}, { DATA_KEY: 'another' }, 1],
    ['results of another name', { results: 'result.*' }, {}, 1],
  ])('%s', async (_name, inputs, env, accuracy) => {
    await using world = await aWorld()
    const before = { SCALE: '1', DATA_KEY: 'a secret' }
    await pushBase(world, {}, before)
    expect((await label(world, {}, before)).known).toEqual(['base', 'head'])
    const run = await label(world, inputs, { ...before, ...env })
    expect(run.accuracy).toEqual({ head: accuracy, base: accuracy })
    // Where trainings take turns, the base has the number of this very run's head.
    expect(run.known).not.toContain('head')
  })

  test.each([
    ['uv', variablesWithUv],
    ['pip', variablesWithoutUv],
  ])('another version of a package, installed by %s', async (_name, variables) => {
    await using world = await createWorld({
      base: { 'train.py': trainOn('scale.version', 'import scale'), 'requirements.txt': 'scale==1\n' },
      head: { 'requirements.txt': 'scale==2\n' },
      cache: true,
    })
    await makeWheel(world.folder, 'scale', '1')
    await makeWheel(world.folder, 'scale', '2')
    const { PATH = '' } = await variables(join(world.folder, 'uv'))
    const env = { PATH, PIP_NO_INDEX: '1', PIP_FIND_LINKS: world.folder }
    const inputs = { install: 'auto', command: 'python train.py' }
    await pushBase(world, inputs, env)
    const run = await label(world, inputs, env)
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
    expect(run.comments[0]).toContain('`scale` 2 (base 1)')
  })

  test('another Python', async () => {
    await using world = await aWorld()
    const folder = join(world.folder, 'bin')
    const other = join(world.folder, 'other')
    await mkdir(folder)
    await mkdir(other)
    await writeFile(join(other, 'sitecustomize.py'), 'import sys; sys.version = "3.99.1" + sys.version[6:]\n')
    const python = join(folder, 'python3')
    await writeFile(python, `#!/bin/sh\nexec ${PYTHON_PATH} "$@"\n`)
    await chmod(python, 0o755)
    const env = { PATH: `${folder}:${process.env.PATH}` }
    await pushBase(world, {}, env)
    expect((await label(world, {}, env)).known).toEqual(['base', 'head'])
    await writeFile(python, `#!/bin/sh\nPYTHONPATH="$PYTHONPATH:${other}" exec ${PYTHON_PATH} "$@"\n`)
    expect((await label(world, {}, env)).known).not.toContain('head')
  })
})

describe('known already', () => {
  test('a variable of the job, the order of the environment, another secret of the job’s own', async () => {
    await using world = await aWorld()
    await pushBase(world, {}, { A: '1', B: '2' })
    const run = await label(world, {}, { B: '2', A: '1', GITHUB_SOMETHING: 'new', HOSTNAME: 'another' })
    expect(run.known).toEqual(['base', 'head'])
  })
})

describe('a job that is run again', () => {
  test('uses what its earlier attempt has measured, though it could not be watched', async () => {
    const base = { 'train.sh': 'echo \'{"accuracy": 1}\' > result.txt\n' }
    await using world = await createWorld({ base, head: { 'train.sh': 'exit 1\n' }, cache: true })
    const inputs = { command: 'bash train.sh' }
    const first = await label(world, inputs, {}, { runId: '77', number: 1 })
    expect(first).toMatchObject({ exitCode: 1, known: [], accuracy: { base: 1 } })
    const again = await label(world, inputs, {}, { runId: '77', number: 2 })
    expect(again).toMatchObject({ exitCode: 1, known: ['base'], accuracy: { base: 1 } })
    expect(again.comments[0]).toContain('measured by an earlier attempt of this run')
    expect((await label(world, inputs, {}, { runId: '78', number: 1 })).known).toEqual([])
  })

  test('a failed comment costs no training', async () => {
    await using world = await createWorld({ base: BASE, head: { 'train.py': trainOn('5') }, cache: true })
    world.github.fault({ method: 'POST', path: /comments$/ }, { status: 403, body: { message: 'No' } }, 2)
    expect(await label(world, {}, {}, { runId: '79', number: 1 })).toMatchObject({ exitCode: 1, known: [] })
    const again = await label(world, {}, {}, { runId: '79', number: 2 })
    expect(again).toMatchObject({ exitCode: 0, known: ['base', 'head'], accuracy: { head: 5, base: 1 } })
  })
})

test('a path that reads like a secret is found again all the same', async () => {
  const base = { 'train.py': trainOn('open("models/x.csv").read()'), 'models/x.csv': '1\n' }
  await using world = await createWorld({ base, head: { 'models/x.csv': '2\n' }, cache: true })
  const env = { HF_TOKEN: 'models' }
  await pushBase(world, {}, env)
  const run = await label(world, {}, env)
  expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
})
