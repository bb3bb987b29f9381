import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { labeled } from '../support/events.js'
import { runAction } from '../support/runner.js'
import { smallDisk } from '../support/small-disk.js'
import { createWorld } from './evaluation.js'
import { label, PYTHON, pushBase, pushThenLabel, trainOn } from './known.js'

/* The recipes of docs/data.md. */

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'headway-home-'))
})
afterEach(() => rm(home, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true })
  await writeFile(join(home, path), text)
}

/** As Hugging Face's hub keeps a file: by its content, and a link that has its name. */
async function download(value: string): Promise<void> {
  await rm(join(home, '.cache'), { recursive: true, force: true })
  await put('.cache/huggingface/hub/datasets--x/blobs/0f3c', value)
  await mkdir(join(home, '.cache/huggingface/hub/datasets--x/snapshots/1'), { recursive: true })
  await symlink('../../blobs/0f3c', join(home, '.cache/huggingface/hub/datasets--x/snapshots/1/x.csv'))
}

const HUB = 'open(os.path.expanduser("~/.cache/huggingface/hub/datasets--x/snapshots/1/x.csv")).read()'
const reading = (expression: string) => ({
  base: { 'train.py': trainOn(expression) },
  head: { 'README.md': 'x' },
})

describe('what a library downloads', () => {
  test('and nobody declares is trained anew; the comment names the folder to declare', async () => {
    await download('1')
    await put('moved/checkpoints/a.pth', '')
    const both = `open(os.environ["TORCH_HOME"] + "/checkpoints/a.pth").read() + ${HUB}`
    const run = await pushThenLabel(reading(both), {}, { HOME: home, TORCH_HOME: join(home, 'moved') })
    expect(run.known).toEqual([])
    expect(run.comments[0]).toContain(
      'read `~/moved`, `~/.cache/huggingface`, which the input `data` does not name',
    )
    expect(run.comments[0]).not.toContain('0f3c')
  })

  test('and is declared is known while it is the same, restored from a cache, too, and not after', async () => {
    await download('1')
    const [inputs, env] = [{ data: '~/.cache/huggingface' }, { HOME: home }]
    await using world = await createWorld({ ...reading(HUB), cache: true })
    await pushBase(world, inputs, env)
    await download('1')
    expect(await label(world, inputs, env)).toMatchObject({ known: ['base', 'head'], accuracy: { head: 1 } })
    await download('2')
    const other = await label(world, inputs, env)
    expect(other).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
    expect(other.log).toMatch(/base \(\w+\) is trained anew, .* what the input `data` names is not the same/)
  })
})

test('data in the workspace is found in each worktree', async () => {
  const workspace = join(home, 'workspace')
  await put('workspace/sets/x.csv', '7')
  await using world = await createWorld(reading('open("sets/x.csv").read()'))
  const { github, pullRequest, token, folder } = world
  const event = labeled(pullRequest, github)
  const { outputs } = await runAction({
    work: folder,
    event: { ...event, variables: { ...event.variables, GITHUB_WORKSPACE: workspace } },
    inputs: { ...PYTHON, data: 'sets' },
    github: { ...github, token },
  })
  expect([outputs.head, outputs.base]).toEqual(['{"accuracy":7}', '{"accuracy":7}'])
})

test('a mount that may only be read', async () => {
  await using disk = await smallDisk(64)
  await writeFile(join(disk.path, 'x.csv'), '1')
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [program = '', ...args] = [...before, 'mount', '-o', 'remount,ro', disk.path]
  execFileSync(program, args)
  const run = await pushThenLabel(reading(`open("${disk.path}/x.csv").read()`), { data: disk.path })
  expect(run).toMatchObject({ exitCode: 0, known: ['base', 'head'], accuracy: { head: 1, base: 1 } })
})

test('a training that asks git about its commit', async () => {
  const lines = ['text = open(".git").read().split()[1]', 'open(text + "/../../config").read()']
  const files = { base: { 'train.py': trainOn('1', ...lines) }, head: { 'README.md': 'x' } }
  const run = await pushThenLabel(files)
  expect(run.known).toEqual([])
  expect(run.comments[0]).toContain('read `.git`, which is another one for each commit')
  expect(run.comments[0]).not.toContain('objects.git')
})
