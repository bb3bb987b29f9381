// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pip writes its variables like this.
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InstallFailed } from '../../src/environment/install-failed.js'
import { readRequirements } from '../../src/environment/requirements.js'
import { temporaryFolder, worktree } from './fixtures.js'

async function read(files: Record<string, string>, variables: NodeJS.ProcessEnv = {}) {
  await using folder = await temporaryFolder()
  const root = await worktree(folder.path, 'head', files)
  return await readRequirements(join(root, 'requirements.txt'), root, variables)
}

describe('what a requirements file says', () => {
  test('comments, blank lines and line breaks say nothing', async () => {
    const { lines } = await read({ 'requirements.txt': '# all\r\n\nsix \\\n  >=1 # why\nx#y\n' })
    expect(lines).toEqual(['six    >=1', 'x#y'])
  })

  test('files it names are read where they are named, relative to the file that names them', async () => {
    const { lines, fromRepository } = await read({
      'requirements.txt': '-r a/one.txt\nsix',
      'a/one.txt': '--requirement=two.txt\n-ctwo.txt',
      'a/two.txt': 'idna',
    })
    expect(lines).toEqual(['idna', '-c idna', 'six'])
    expect(fromRepository).toBe(false)
  })

  test('files that name each other end', async () => {
    const { lines } = await read({
      'requirements.txt': '-r more.txt\nsix',
      'more.txt': '-r requirements.txt\nidna',
    })
    expect(lines).toEqual(['idna', 'six'])
  })

  test('a missing file makes the list another one, and is the installer’s to complain about', async () => {
    const { lines } = await read({ 'requirements.txt': '-r gone.txt\nsix' })
    expect(lines).toEqual([expect.stringMatching(/^missing .*gone\.txt$/), 'six'])
  })

  test('variables are replaced as pip does', async () => {
    const { lines } = await read(
      { 'requirements.txt': 'six==${VERSION}\n${unknown} ${UNKNOWN}' },
      { VERSION: '1' },
    )
    expect(lines).toEqual(['six==1', '${unknown} ${UNKNOWN}'])
  })

  test('options that uv wants to be told are found', async () => {
    const text =
      '--pre\n--trusted-host a.example --trusted-host "b.example"\n-e git+https://a.example/x.git#egg=x'
    expect(await read({ 'requirements.txt': text })).toMatchObject({
      prereleases: true,
      trustedHosts: ['a.example', 'b.example'],
      onlyPip: true,
      fromRepository: false,
    })
  })

  test('UTF-16, as PowerShell writes it, is read', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'requirements.txt')
    await writeFile(file, Buffer.from('\ufeffsix\r\nidna\r\n', 'utf16le'))
    expect((await readRequirements(file, folder.path, {})).lines).toEqual(['six', 'idna'])
  })
})

describe('what comes from the repository', () => {
  test.each([
    '.',
    '-e .',
    '-e.',
    '--editable=.[train]',
    './libs/x',
    'libs/x',
    '../x',
    'x-1.0-py3-none-any.whl',
    'x @ ./libs/x',
    'x @ libs/x',
    'x[all] @ file:./libs/x',
    'file:libs/x',
    '--find-links wheels',
    '-f ./wheels',
    '--index-url file:index',
    '-r https://example.org/list.txt',
    '--editab .',
    '-e ${PWD}',
    'x @ file://${PWD}/libs/x',
    'x @ file:///${PROJECT_ROOT}/libs/x',
    'x @ git+file://${PWD}',
    '-c limits.txt',
  ])('%s', async (line) => {
    const files = { 'requirements.txt': `six\n${line}\n`, 'limits.txt': 'x @ ./libs/x' }
    expect((await read(files)).fromRepository).toBe(true)
  })

  test.each([
    'six==1.16.0 ; python_version < "4" and platform_machine == "a/b"',
    'x @ https://example.org/x.whl',
    'x[all] @ git+https://example.org/x.git@main',
    'git+ssh://git@example.org/x.git',
    '/srv/wheels/x-1.0-py3-none-any.whl',
    'x @ file:///opt/x',
    '--find-links /srv/wheels',
    '--find-links https://example.org/wheels',
    '--index-url https://example.org/simple --extra-index-url https://example.com/simple',
    '--no-index',
    '--only-binary :all:',
    'six --hash=sha256:00/11',
  ])('not: %s', async (line) => {
    expect((await read({ 'requirements.txt': line })).fromRepository).toBe(false)
  })
})

describe('what of it says beforehand what it needs', () => {
  test.each([
    ['-e .[train]', ['.[train]'], false],
    ['x @ ./libs/x ; python_version > "3"', ['./libs/x'], false],
    ['./x.whl', ['./x.whl'], false],
    ['-c limits.txt', [], true],
    ['--find-links wheels', [], true],
    ['-r https://example.org/list.txt', [], true],
    ['six', [], false],
  ])('%s', async (line, ownPackages, opaque) => {
    const files = { 'requirements.txt': `six\n${line}\n`, 'limits.txt': 'x @ ./libs/x' }
    expect(await read(files)).toMatchObject({ ownPackages, opaque })
  })
})

describe('hostile files', () => {
  test('a link to a device is not read', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'requirements.txt')
    await symlink('/dev/zero', file)
    await expect(readRequirements(file, folder.path, {})).rejects.toBeInstanceOf(InstallFailed)
  })

  test('a chain without end is given up', async () => {
    const chain = Array.from({ length: 150 }, (_, n) => [`${n}.txt`, `-r ${n + 1}.txt`])
    const files = { ...Object.fromEntries(chain), 'requirements.txt': '-r 0.txt' }
    await expect(read(files)).rejects.toBeInstanceOf(InstallFailed)
  })

  test('a huge file is not read', async () => {
    await expect(read({ 'requirements.txt': '#'.repeat(1024 * 1024 + 1) })).rejects.toBeInstanceOf(
      InstallFailed,
    )
  })
})
