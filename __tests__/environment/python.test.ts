import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/environment/project.js'
import { requestedPython } from '../../src/environment/python.js'
import { temporaryFolder, worktree } from './fixtures.js'

async function request(files: Record<string, string>) {
  await using folder = await temporaryFolder()
  const root = await worktree(folder.path, 'head', { 'a/b/train.py': '', ...files })
  const directory = join(root, 'a/b')
  return (await requestedPython(root, directory, await readProject(directory)))?.version
}

const ranged = (range: string) => ({
  'a/b/pyproject.toml': `[project]\nname = "x"\nrequires-python = "${range}"\n`,
})

describe('the Python a repository asks for', () => {
  test('is the nearest .python-version’s', async () => {
    expect(await request({ '.python-version': '# ours\n3.11.7\n3.9\n', ...ranged('>=3.9') })).toBe('3.11.7')
    expect(await request({ '.python-version': '3.11', 'a/.python-version': '3.12' })).toBe('3.12')
  })

  test('is else the range of the project', async () => {
    expect(await request(ranged('>=3.9, <3.13'))).toBe('>=3.9,<3.13')
    expect(await request({})).toBeUndefined()
  })

  test.each(['./evil', '/bin/sh', '--help', 'my-environment', 'system'])('is never %s', async (text) => {
    expect(await request({ '.python-version': text })).toBeUndefined()
    expect(await request(ranged(text))).toBeUndefined()
  })
})
