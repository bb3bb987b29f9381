import { execFile } from 'node:child_process'
import { access, chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { commandLines, makeWorkplace, readAll, TOKEN } from './workplace.js'

const run = promisify(execFile)

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

test('the token is in no file and in no command line', async () => {
  const seen: string[] = []
  const look = async () => {
    seen.push(...(await commandLines()))
  }
  await using place = await makeWorkplace({ token: TOKEN, before: look })
  const sha = await place.remote.commit({ files: { 'a.txt': 'a' } })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  await repository.worktree(sha, 'head')

  expect(seen.filter((line) => line.includes(place.server.url)).join('\n')).toContain('git')
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
  const files = await readAll(place.root)
  expect(files.size).toBeGreaterThan(2)
  for (const secret of [TOKEN, basic]) {
    expect(seen.filter((line) => line.includes(secret))).toEqual([])
    expect([...files].filter(([, content]) => content.includes(secret)).map(([file]) => file)).toEqual([])
    expect(place.log.filter((line) => line.includes(secret))).toEqual([])
  }
})

test('the token goes to its own server only', async () => {
  await using own = await makeWorkplace({ token: TOKEN })
  await using other = await makeWorkplace()
  const sha = await other.remote.commit({ files: {} })
  await using repository = await own.open({ url: `${other.server.url}/octo/model` })
  await repository.fetch([{ sha }])
  expect(other.server.requests.map(({ authorized }) => authorized)).toEqual([false, false])
})

test('nothing that one training left in the configuration runs at the next checkout', async () => {
  await using place = await makeWorkplace()
  const ran = join(place.root, 'ran')
  const files = { '.gitattributes': '*.txt filter=evil diff=evil\n', 'a.txt': 'as committed' }
  const sha = await place.remote.commit({ files })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const cwd = await repository.worktree(sha, 'head')

  // What hostile code can do from inside its worktree, with git's own means.
  const hooks = join(place.root, 'objects.git', 'hooks')
  await mkdir(hooks, { recursive: true })
  await writeFile(join(hooks, 'post-checkout'), `#!/bin/sh\ntouch ${ran}\n`)
  await chmod(join(hooks, 'post-checkout'), 0o755)
  const evil: [string, string][] = [
    ['core.fsmonitor', `touch ${ran}`],
    ['core.hooksPath', hooks],
    ['filter.evil.smudge', `touch ${ran}; echo changed`],
    ['filter.evil.clean', 'cat'],
    ['credential.helper', `!touch ${ran}`],
    ['core.autocrlf', 'true'],
  ]
  for (const [key, value] of evil) await run('git', ['config', key, value], { cwd })
  await run('git', ['checkout', '--force', sha], { cwd })
  // The traps work: without Headway's settings they are sprung.
  expect(await exists(ran)).toBe(true)
  await run('rm', [ran])

  const next = await repository.worktree(sha, 'base')
  expect(await exists(ran)).toBe(false)
  expect((await readAll(next)).get(join(next, 'a.txt'))).toBe('as committed')
})

test("the user's own git settings change nothing, but for the way to the server", async () => {
  await using place = await makeWorkplace({ token: TOKEN })
  const sha = await place.remote.commit({
    files: { '.gitattributes': '*.txt text\n', 'a.txt': 'one\ntwo\n' },
  })
  const home = join(place.root, '..', 'home')
  await mkdir(home, { recursive: true })
  const config = `[core]\n\tautocrlf = true\n\thooksPath = ${home}\n[http "${place.server.url}/"]\n\textraheader = AUTHORIZATION: basic bm9ib2R5\n`
  await writeFile(join(home, '.gitconfig'), config)
  await writeFile(join(home, 'post-checkout'), `#!/bin/sh\ntouch ${home}/ran\n`, { mode: 0o755 })
  const before = process.env.HOME
  process.env.HOME = home
  try {
    await using repository = await place.open()
    await repository.fetch([{ sha }])
    const worktree = await repository.worktree(sha, 'head')
    expect((await readAll(worktree)).get(join(worktree, 'a.txt'))).toBe('one\ntwo\n')
    expect(await exists(join(home, 'ran'))).toBe(false)

    await writeFile(join(home, '.gitconfig'), '[http]\n\tproxy = http://127.0.0.1:9\n')
    await using behindProxy = await place.open({ root: `${place.root}-2` })
    await expect(behindProxy.fetch([{ sha }])).rejects.toThrow(/could not be reached/)
  } finally {
    process.env.HOME = before
  }
})

test('a cancel ends git and its helpers', async () => {
  const cancel = new AbortController()
  const answering: Promise<unknown>[] = []
  await using place = await makeWorkplace({
    before: () => {
      cancel.abort(new Error('cancelled by the test'))
      const never = new Promise<void>(() => {})
      answering.push(never)
      return never
    },
  })
  const sha = await place.remote.commit({ files: {} })
  await using repository = await place.open({ signal: cancel.signal })
  await expect(repository.fetch([{ sha }])).rejects.toThrow('cancelled by the test')
  expect(answering).toHaveLength(1)
  expect((await commandLines()).filter((line) => line.includes(place.server.url))).toEqual([])
  await expect(repository.worktree(sha, 'head')).rejects.toThrow('cancelled by the test')
})

test('a cancel before it is opened leaves nothing', async () => {
  await using place = await makeWorkplace()
  await expect(place.open({ signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow('early')
  expect(await exists(place.root)).toBe(false)
})

test('a missing git is an error that says what to install', async () => {
  await using place = await makeWorkplace()
  const before = process.env.PATH
  process.env.PATH = place.serverRoot
  try {
    await expect(place.open()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('git could not be started'),
      remedy: expect.stringContaining('2.31'),
    })
  } finally {
    process.env.PATH = before
  }
})

test('an old git is an error that says which is needed', async () => {
  await using place = await makeWorkplace()
  const bin = join(place.serverRoot, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'git'), '#!/bin/sh\necho git version 2.30.2\n', { mode: 0o755 })
  const before = process.env.PATH
  process.env.PATH = `${bin}:${before}`
  try {
    await expect(place.open()).rejects.toThrow(/too old: git version 2\.30\.2/)
  } finally {
    process.env.PATH = before
  }
})
