import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startRedirectingServer } from '../support/redirecting-server.js'
import { createRepository } from '../support/repository.js'
import { makeWorkplace, TOKEN } from './workplace.js'

test('what was renamed and is public is found all the same', async () => {
  await using place = await makeWorkplace()
  await using server = await startRedirectingServer(place.server.url, (path) =>
    path.replace('/octo/old', '/octo/lib'),
  )
  const lib = await createRepository(place.serverRoot, 'octo/lib')
  const submodule = await lib.commit({ files: { 'lib.txt': 'lib' } })
  const gitmodules = `[submodule "lib"]\n\tpath = lib\n\turl = ${server.url}/octo/old\n`
  const sha = await place.remote.commit({ files: { '.gitmodules': gitmodules, lib: { submodule } } })
  await using repository = await place.open({
    url: `${server.url}/octo/model`,
    serverUrl: server.url,
    token: TOKEN,
    submodules: true,
  })
  await repository.fetch([{ sha }])
  const worktree = await repository.worktree(sha, 'head')
  expect(await readFile(join(worktree, 'lib', 'lib.txt'), 'utf8')).toBe('lib')
  expect(server.requests.length).toBeGreaterThan(1)
  expect(place.server.requests.filter(({ authorized }) => authorized)).toEqual([])
})
