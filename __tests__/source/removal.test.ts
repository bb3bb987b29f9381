import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, link, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { removeLeftovers } from '../../src/source/removal.js'
import { makeWorkplace } from './workplace.js'

const NOBODY = 65534

/** Root is not stopped by read-only folders, so what is about them must not run as root. */
async function asOrdinaryUser(work: (folder: string) => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(NOBODY)
  const folder = await mkdtemp(join(tmpdir(), 'headway-removal-'))
  try {
    await work(folder)
  } finally {
    if (isRoot) process.seteuid?.(0)
    await rm(folder, { recursive: true, force: true })
  }
}

async function exists(path: string | Buffer): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

test('folders that forbid everything are removed, and nothing outside is touched', async () => {
  await asOrdinaryUser(async (folder) => {
    const root = join(folder, 'source')
    const outside = join(folder, 'cache')
    await mkdir(join(root, 'head', 'read-only', 'closed'), { recursive: true })
    await mkdir(outside)
    await writeFile(join(outside, 'kept'), 'kept', { mode: 0o444 })
    await link(join(outside, 'kept'), join(root, 'head', 'read-only', 'kept'))
    await symlink(outside, join(root, 'head', 'link'))
    await writeFile(Buffer.concat([Buffer.from(`${root}/head/`), Buffer.from([0xff, 0xfe])]), 'not UTF-8')
    await writeFile(join(root, 'head', 'read-only', 'closed', 'file'), 'file')
    await chmod(outside, 0o555)
    await chmod(join(root, 'head', 'read-only', 'closed'), 0o000)
    await chmod(join(root, 'head', 'read-only'), 0o555)

    const warnings: string[] = []
    await removeLeftovers(root, (line) => warnings.push(line))
    expect(warnings).toEqual([])
    expect(await exists(root)).toBe(false)
    expect((await stat(outside)).mode & 0o777).toBe(0o555)
    expect((await stat(join(outside, 'kept'))).mode & 0o777).toBe(0o444)
    await chmod(outside, 0o755)
  })
})

test('what cannot be removed is named, and is no error', async () => {
  await asOrdinaryUser(async (folder) => {
    const root = join(folder, 'locked', 'source')
    await mkdir(root, { recursive: true })
    await chmod(join(folder, 'locked'), 0o555)
    const warnings: string[] = []
    await removeLeftovers(root, (line) => warnings.push(line))
    expect(warnings).toEqual([expect.stringContaining(`Could not remove ${root}`)])
    await chmod(join(folder, 'locked'), 0o755)
  })
})

test('nothing there is no error', async () => {
  const warnings: string[] = []
  await removeLeftovers(join(tmpdir(), 'headway-never-was'), (line) => warnings.push(line))
  expect(warnings).toEqual([])
})

test('disposing removes worktrees that were deleted, and those still written to', async () => {
  await using place = await makeWorkplace()
  const sha = await place.remote.commit({ files: { 'a.txt': 'a' } })
  const repository = await place.open()
  await repository.fetch([{ sha }])
  await rm(await repository.worktree(sha, 'gone'), { recursive: true })
  const cwd = await repository.worktree(sha, 'busy')
  // Writes until its folder is gone; with a pause, or on a slow disk there would be more and more to remove.
  const loop = 'echo started; i=0; while touch "$PWD/$i"; do i=$((i+1)); sleep 0.01; done'
  const writer = spawn('sh', ['-c', loop], { cwd, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(writer, 'close')
  await once(writer.stdout, 'data')

  await repository[Symbol.asyncDispose]()
  await ended
  expect(await exists(place.root)).toBe(false)
  expect(place.log.filter((line) => line.startsWith('Could not remove'))).toEqual([])
})

test('disposing ends what is under way', async () => {
  let asked: () => void = () => {}
  const asking = new Promise<void>((resolve) => {
    asked = resolve
  })
  await using place = await makeWorkplace({
    before: () => {
      asked()
      return new Promise<void>(() => {})
    },
  })
  const repository = await place.open()
  const fetching = repository.fetch([{ sha: 'a'.repeat(40) }])
  const outcome = fetching.catch((error: unknown) => error)
  await asking
  await repository[Symbol.asyncDispose]()
  expect(await outcome).toMatchObject({ name: 'AbortError' })
  expect(await exists(place.root)).toBe(false)
})
