import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { detect } from '../../src/environment/detect.js'
import { InstallFailed } from '../../src/environment/install-failed.js'
import { UserError } from '../../src/model/user-error.js'
import { temporaryFolder, worktree } from './fixtures.js'

const project = '[project]\nname = "x"\nversion = "1"\ndependencies = ["six"]\n'
const built = `${project}[build-system]\nrequires = []\n`
const poetry = '[tool.poetry]\nname = "x"\n[build-system]\nrequires = ["poetry-core"]\n'
const lock = (source: string) => `version = 1\n[[package]]\nname = "x"\nsource = { ${source} }\n`

async function detectIn(files: Record<string, string>, directory = '.') {
  await using folder = await temporaryFolder()
  const root = await worktree(folder.path, 'head', files)
  const found = await detect(root, join(root, directory))
  return found.kind === 'nothing' ? found : { ...found, directory: found.directory.slice(root.length) }
}

describe('what a repository declares', () => {
  test.each([
    ['lock', { 'uv.lock': lock('virtual = "."'), 'requirements.txt': '', 'pyproject.toml': project }],
    ['requirements', { 'requirements.txt': '', 'pyproject.toml': project }],
    ['requirements', { 'requirements.txt': '', 'uv.lock': lock('virtual = "."') }],
    ['requirements', { 'requirements.txt': '', 'environment.yml': '', 'poetry.lock': '' }],
    ['requirements', { 'requirements.txt': '', 'pyproject.toml': poetry }],
    ['project', { 'pyproject.toml': project, 'poetry.lock': '' }],
    ['nothing', { 'pyproject.toml': '[tool.ruff]\n' }],
    ['nothing', { 'train.R': '' }],
  ])('%s from %j', async (kind, files) => {
    expect(await detectIn(files)).toMatchObject({ kind })
  })

  test('the working directory comes before the root', async () => {
    const files = { 'uv.lock': lock('virtual = "."'), 'pyproject.toml': project, 'a/requirements.txt': '' }
    expect(await detectIn(files, 'a')).toMatchObject({ kind: 'requirements', directory: '/a' })
    expect(await detectIn({ ...files, 'b/train.py': '' }, 'b')).toMatchObject({ kind: 'lock', directory: '' })
  })

  test('a member of a workspace goes by its lock, a stranger by itself', async () => {
    const files = { 'pyproject.toml': project, 'a/pyproject.toml': project }
    const member = { ...files, 'uv.lock': lock('virtual = "a"') }
    expect(await detectIn(member, 'a')).toMatchObject({ kind: 'lock', directory: '/a' })
    const stranger = { ...files, 'uv.lock': lock('virtual = "b"') }
    expect(await detectIn(stranger, 'a')).toMatchObject({ kind: 'project', directory: '/a' })
  })

  test.each([
    ['editable = "."', true],
    ['directory = "libs/x"', true],
    ['path = "x.whl"', true],
    ['registry = "wheels"', true],
    ['registry = "https://example.org/simple"', false],
    ['virtual = "."', false],
    ['git = "https://example.org/x.git"', false],
  ])('a lock with %s installs from the repository: %s', async (source, fromRepository) => {
    const found = await detectIn({ 'uv.lock': lock(source), 'pyproject.toml': project })
    expect(found).toMatchObject({ lock: { fromRepository } })
  })

  test.each([
    [project, false],
    [built, true],
    [`${built}[tool.uv]\npackage = false\n`, false],
    [`${project}[tool.uv]\npackage = true\n`, true],
    ['[project]\nname = "x"\ndynamic = ["version", "dependencies"]\n', true],
  ])('%j has a package of its own: %s', async (text, isPackage) => {
    expect(await detectIn({ 'pyproject.toml': text })).toMatchObject({ project: { isPackage } })
  })
})

describe('what a project says without being built', () => {
  test.each([
    [project, true, true],
    [project.replace('version = "1"', 'dynamic = ["version"]'), true, false],
    [project.replace(/dependencies.*/, 'dynamic = ["dependencies"]'), false, true],
    [`${project}dynamic = ["optional-dependencies"]\n`, false, true],
    ['[build-system]\nrequires = []\n', false, false],
  ])('%j', async (text, saysDependencies, saysVersion) => {
    const found = await detectIn({ 'pyproject.toml': text })
    expect(found).toMatchObject({ project: { saysDependencies, saysVersion } })
  })
})

describe('what is refused', () => {
  test.each([
    ['conda env create', { 'environment.yml': '' }],
    ['conda env create', { 'environment.yaml': '', 'pyproject.toml': '[tool.ruff]\n' }],
    ['poetry install', { 'pyproject.toml': poetry }],
    ['poetry install', { 'pyproject.toml': poetry, 'poetry.lock': '' }],
  ])('%s is shown for %j', async (line, files) => {
    const error = await detectIn(files).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toHaveProperty('remedy', expect.stringContaining(line))
  })

  test('a pyproject.toml that is no TOML fails its side alone, with the reason', async () => {
    const error = await detectIn({ 'pyproject.toml': '[project\n' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InstallFailed)
    expect(error).toHaveProperty('command', 'reading pyproject.toml')
  })

  test('a dependency that would be an option of pip', async () => {
    const text = '[project]\nname = "x"\ndependencies = ["-e ."]\n'
    await expect(detectIn({ 'pyproject.toml': text })).rejects.toBeInstanceOf(InstallFailed)
  })
})
