import { expect, test } from '@jest/globals'
import type { TreeFile } from '../../src/model/tree.js'
import { makeWorkplace } from './workplace.js'

const path = (file: TreeFile) => file.path

test('every file of a commit, in folders too, with its mode and content', async () => {
  await using place = await makeWorkplace()
  const submodule = 'a'.repeat(40)
  const sha = await place.remote.commit({
    files: {
      'train.py': 'print(1)',
      'same.py': 'print(1)',
      'data/de/a.csv': '1',
      'run.sh': { executable: '#!/bin/sh\n' },
      link: { symlink: 'data' },
      lib: { submodule },
    },
  })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  const files = await repository.files(sha)
  const shaOf = (name: string) => files.find((file) => file.path === name)?.sha
  expect(files).toEqual([
    { path: 'data/de/a.csv', mode: '100644', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
    { path: 'lib', mode: '160000', sha: submodule },
    { path: 'link', mode: '120000', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
    { path: 'run.sh', mode: '100755', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
    { path: 'same.py', mode: '100644', sha: shaOf('train.py') },
    { path: 'train.py', mode: '100644', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
  ])
})

test('whatever their names are', async () => {
  await using place = await makeWorkplace()
  const names = [
    'a b',
    '-n',
    'tab\tin',
    'new\nline',
    '"quoted"',
    'é/ü.py',
    '😀',
    '--',
    ':(glob)*',
    'a\\b',
    '*',
    "'",
  ]
  const sha = await place.remote.commit({ files: Object.fromEntries(names.map((name) => [name, '1'])) })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  expect((await repository.files(sha)).map(path).sort()).toEqual(names.sort())
})

test('a commit without files', async () => {
  await using place = await makeWorkplace()
  const sha = await place.remote.commit({ files: {} })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  expect(await repository.files(sha)).toEqual([])
})

test('thousands of files', async () => {
  await using place = await makeWorkplace()
  const names = Array.from(
    { length: 5_000 },
    (_, index) => `folder-${index % 50}/${'x'.repeat(100)}-${index}`,
  )
  const sha = await place.remote.commit({ files: Object.fromEntries(names.map((name) => [name, '1'])) })
  await using repository = await place.open()
  await repository.fetch([{ sha }])
  expect((await repository.files(sha)).map(path).sort()).toEqual(names.sort())
})

test('a commit that was not fetched is an error that names it', async () => {
  await using place = await makeWorkplace()
  await using repository = await place.open()
  await expect(repository.files('a'.repeat(40))).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('aaaaaaa'),
  })
})
