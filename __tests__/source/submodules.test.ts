import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createRepository } from '../support/repository.js'
import { makeWorkplace, readAll, TOKEN } from './workplace.js'

function gitmodules(url: string): string {
  return `[submodule "lib"]\n\tpath = lib\n\turl = ${url}\n`
}

test.each([
  ['a relative URL', () => '../lib.git'],
  ['a URL of the same server', (server: string) => `${server}/octo/lib`],
  ['an SSH URL of the same server', () => 'git@127.0.0.1:octo/lib.git'],
])('a private submodule by %s is checked out, nested ones too', async (_, url) => {
  await using place = await makeWorkplace({ token: TOKEN })
  const inner = await createRepository(place.serverRoot, 'octo/inner')
  const lib = await createRepository(place.serverRoot, 'octo/lib')
  const innerSha = await inner.commit({ files: { 'inner.txt': 'inner' } })
  const files = {
    '.gitmodules': gitmodules('../inner').replaceAll('lib', 'deep'),
    deep: { submodule: innerSha },
  }
  const libSha = await lib.commit({ files })
  await lib.commit({ files: { 'later.txt': 'later' } })
  const sha = await place.remote.commit({
    files: { '.gitmodules': gitmodules(url(place.server.url)), lib: { submodule: libSha } },
  })
  await using repository = await place.open({ submodules: true })
  await repository.fetch([{ sha }])
  const worktree = await repository.worktree(sha, 'head')
  expect(await readFile(join(worktree, 'lib', 'deep', 'inner.txt'), 'utf8')).toBe('inner')
  await expect(access(join(worktree, 'lib', 'later.txt'))).rejects.toThrow()

  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
  const files_ = [...(await readAll(place.root))]
  expect(files_.filter(([, content]) => content.includes(basic)).map(([file]) => file)).toEqual([])
})

test('each side gets its own, even if the URL of the submodule changed', async () => {
  await using place = await makeWorkplace()
  const [one, two] = [
    await createRepository(place.serverRoot, 'octo/one'),
    await createRepository(place.serverRoot, 'octo/two'),
  ]
  const [oneSha, twoSha] = [
    await one.commit({ files: { 'lib.txt': 'one' } }),
    await two.commit({ files: { 'lib.txt': 'two' } }),
  ]
  const commit = (url: string, submodule: string) =>
    place.remote.commit({ files: { '.gitmodules': gitmodules(url), lib: { submodule } } })
  const base = await commit('../one.git', oneSha)
  const head = await commit('../two.git', twoSha)
  await using repository = await place.open({ submodules: true })
  await repository.fetch([{ sha: head }, { sha: base }])
  const worktrees = await Promise.all([repository.worktree(head, 'head'), repository.worktree(base, 'base')])
  const contents = await Promise.all(worktrees.map((path) => readFile(join(path, 'lib', 'lib.txt'), 'utf8')))
  expect(contents).toEqual(['two', 'one'])
})

test('without the input, the folder of a submodule stays empty', async () => {
  await using place = await makeWorkplace()
  const lib = await createRepository(place.serverRoot, 'octo/lib')
  const submodule = await lib.commit({ files: { 'lib.txt': 'lib' } })
  const sha = await place.remote.commit({
    files: { '.gitmodules': gitmodules('../lib'), lib: { submodule } },
  })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const worktree = await repository.worktree(sha, 'head')
  await expect(access(join(worktree, 'lib', 'lib.txt'))).rejects.toThrow()
  expect(place.server.requests).toHaveLength(2)
})

test('one that the token may not read is an error that says which token may', async () => {
  await using place = await makeWorkplace({ token: TOKEN })
  const sha = await place.remote.commit({
    files: { '.gitmodules': gitmodules('../hidden.git'), lib: { submodule: 'a'.repeat(40) } },
  })
  await using repository = await place.open({ submodules: true })
  await repository.fetch([{ sha }])
  await expect(repository.worktree(sha, 'head')).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/the submodules of .* \(404\)[\s\S]*hidden/),
    remedy: expect.stringContaining('github-token'),
  })
})

test.each([
  ['a file on the machine', (path: string) => `file://${path}`],
  ['a path on the machine', (path: string) => path],
  ['a command', (path: string) => `ext::touch ${path}/pwned`],
  ["of git's own unencrypted protocol", () => 'git://127.0.0.1:9/lib'],
])('a submodule that is %s is refused', async (_, url) => {
  await using place = await makeWorkplace()
  const lib = await createRepository(place.serverRoot, 'octo/lib')
  const submodule = await lib.commit({ files: { 'lib.txt': 'lib' } })
  const sha = await place.remote.commit({
    files: { '.gitmodules': gitmodules(url(lib.path)), lib: { submodule } },
  })
  await using repository = await place.open({ submodules: true })
  await repository.fetch([{ sha }])
  await expect(repository.worktree(sha, 'head')).rejects.toThrow(/submodules[\s\S]*not allowed/)
  await expect(access(join(lib.path, 'pwned'))).rejects.toThrow()
})
