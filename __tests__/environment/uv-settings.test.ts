import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readUvSettings } from '../../src/environment/uv-settings.js'
import { temporaryFolder, worktree } from './fixtures.js'

async function settings(text: string, file = 'pyproject.toml') {
  await using folder = await temporaryFolder()
  const root = await worktree(folder.path, 'head', { [file]: text, 'a/train.py': '' })
  return await readUvSettings(join(root, 'a'), root)
}

test('a repository that says nothing to uv has no settings', async () => {
  expect(await settings('[project]\nname = "x"\n')).toEqual({
    text: '',
    fromRepository: false,
    steersCompile: false,
  })
})

test('settings count from the working directory up to the root', async () => {
  const { text } = await settings('exclude-newer = "2024-01-01"', 'uv.toml')
  expect(text).toContain('2024-01-01')
})

test.each([
  ['[tool.uv]\nfind-links = ["wheels"]', true],
  ['[tool.uv]\nfind-links = ["https://example.org/wheels"]', false],
  ['[tool.uv.sources]\nx = { path = "libs/x" }', true],
  ['[tool.uv.sources]\nx = { workspace = true }', true],
  ['[tool.uv.sources]\nx = { git = "https://example.org/x.git" }', false],
  ['[[tool.uv.index]]\nname = "own"\nurl = "./index"', true],
  ['[[tool.uv.index]]\nname = "own"\nurl = "https://example.org/simple"', false],
])('%j leads into the repository: %s', async (text, fromRepository) => {
  expect(await settings(text)).toMatchObject({ fromRepository })
})

test('settings for `uv pip` alone are told apart', async () => {
  expect(await settings('[tool.uv.pip]\nuniversal = true')).toMatchObject({ steersCompile: true })
  expect(await settings('[tool.uv]\nno-binary = true')).toMatchObject({ steersCompile: false })
})
