import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isolatedGit } from '../support/repository.js'

const SCRIPTS = fileURLToPath(new URL('../../scripts/release', import.meta.url))
const run = promisify(execFile)

/** A project like this one in all that a release looks at. */
const FILES: Record<string, string> = {
  'package.json': `{
  "name": "@acme/headway",
  "version": "0.1.0",
  "repository": { "url": "git+https://github.com/acme/headway.git" },
  "scripts": { "build": "node build.js" }
}
`,
  'package-lock.json': `{
  "name": "@acme/headway",
  "version": "0.1.0",
  "packages": {
    "": {
      "name": "@acme/headway",
      "version": "0.1.0"
    },
    "node_modules/other": {
      "version": "0.1.0"
    }
  }
}
`,
  'build.js': `require('fs').writeFileSync('dist.js', require('fs').readFileSync('src/process/version.ts'))\n`,
  'src/process/version.ts': `/** Headway's own version. */\nexport const VERSION = '0.1.0'\n`,
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n### Added\n\n- Everything.\n',
  'README.md': '- uses: acme/headway@v1\n- uses: acme/headway/.github/workflows/evaluate.yml@v1\n',
}

let folder = ''
let work = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-release-'))
  work = join(folder, 'work')
  await mkdir(join(work, 'src/process'), { recursive: true })
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(work, path), text)
  await git('init', '--quiet', '--initial-branch=main')
  await git('init', '--quiet', '--bare', join(folder, 'remote.git'))
  await git('remote', 'add', 'origin', join(folder, 'remote.git'))
  await commit()
})

afterEach(() => rm(folder, { recursive: true }))

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Headway tests', '-c', 'user.email=tests@example.invalid']
  const { stdout } = await run('git', [...identity, ...args], { cwd: work, env: isolatedGit() })
  return stdout.trim()
}

async function commit(): Promise<string> {
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', 'Change')
  await git('push', '--quiet', 'origin', 'HEAD:main')
  await git('fetch', '--quiet', 'origin')
  return git('rev-parse', 'HEAD')
}

async function tag(name: string, ...options: string[]): Promise<string> {
  const sha = await commit()
  await git('tag', ...options, name)
  await git('push', '--quiet', 'origin', name)
  return sha
}

/** Of one script: what it says, and whether it is content. */
async function script(name: string, ...args: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await run(process.execPath, [join(SCRIPTS, `${name}.mjs`), ...args], {
      cwd: work,
      env: isolatedGit(),
    })
    return { code: 0, said: stdout.trim() }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    expect(stderr).not.toMatch(/^\s+at /m)
    return { code, said: `${stdout}${stderr}`.trim() }
  }
}

const text = (path: string): Promise<string> => readFile(join(work, path), 'utf8')

/** The commit at which the remote has a tag. */
async function at(name: string): Promise<string | undefined> {
  const lines = await git('ls-remote', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`)
  return lines.split('\n').at(-1)?.split('\t')[0] || undefined
}

describe('npm run release', () => {
  test('writes the version wherever it stands, dates the changelog, builds; check then agrees', async () => {
    expect(await script('prepare', '1.2.0')).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^Version 1\.2\.0 is prepared\..*git tag v1\.2\.0 && git push origin v1\.2\.0$/s,
      ),
    })
    expect(JSON.parse(await text('package.json')).version).toBe('1.2.0')
    const lock = JSON.parse(await text('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual(['1.2.0', '1.2.0'])
    expect(lock.packages['node_modules/other'].version).toBe('0.1.0')
    expect(await text('dist.js')).toContain("VERSION = '1.2.0'")
    expect(await text('CHANGELOG.md')).toMatch(
      /^## Unreleased\n\n## 1\.2\.0 – \d{4}-\d\d-\d\d\n\n### Added\n\n- Everything\.\n$/m,
    )
    await tag('v1.2.0')
    expect(await script('check', 'v1.2.0')).toMatchObject({ code: 0 })
    expect(await script('notes', 'v1.2.0')).toEqual({ code: 0, said: '### Added\n\n- Everything.' })
    expect(await script('prepare', '1.2.0')).toEqual({
      code: 1,
      said: '1.2.0 is released already: there is a tag v1.2.0.',
    })
    expect(await script('prepare', '1.1.9')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/older than 1\.2\.0/),
    })
    expect(await script('prepare', '1.3.0')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/nothing under "Unreleased"/),
    })
  })

  test.each(['', 'v1.2.3', '1.2', '01.2.3', '1.2.3-beta', '1.2.3 now'])('`%s` is refused', async (given) => {
    expect(await script('prepare', ...given.split(' '))).toEqual({
      code: 1,
      said: expect.stringContaining('is no version. Allowed: 1.2.3, or 1.2.3-rc.1'),
    })
    expect(await git('status', '--porcelain')).toBe('')
  })

  test('a tree with changes is refused, and left as it is', async () => {
    await writeFile(join(work, 'new.txt'), 'x')
    expect(await script('prepare', '1.2.0')).toEqual({
      code: 1,
      said: 'There are changes that are not committed:\n?? new.txt\nCommit or stash them first.',
    })
    expect(await git('status', '--porcelain')).toBe('?? new.txt')
  })
})

describe('the check of a tag', () => {
  beforeEach(async () => {
    await script('prepare', '1.2.0')
    await commit()
  })

  const wrong: [what: string, path: string, was: string, now: string, says: RegExp][] = [
    [
      'package.json',
      'package.json',
      '1.2.0',
      '1.2.1',
      /package\.json has version 1\.2\.1, and the tag is v1\.2\.0/,
    ],
    [
      'the source',
      'src/process/version.ts',
      '1.2.0',
      '0.1.0',
      /src\/process\/version\.ts has version 0\.1\.0/,
    ],
    ['no section', 'CHANGELOG.md', '## 1.2.0', '## 1.2', /CHANGELOG\.md says nothing of 1\.2\.0/],
    ['a section without its day', 'CHANGELOG.md', ' – 20', ' – in 20', /has no day for 1\.2\.0/],
    [
      'another major',
      'README.md',
      'headway@v1',
      'headway@v2',
      /README\.md uses acme\/headway@v2, and this is version 1/,
    ],
    [
      'of the workflow',
      'README.md',
      'evaluate.yml@v1',
      'evaluate.yml@v0',
      /uses acme\/headway\/\.github\/workflows\/evaluate\.yml@v0/,
    ],
    ['a private package', 'package.json', '{\n', '{\n  "private": true,\n', /"private": true/],
    [
      'the placeholder',
      'package.json',
      'com/acme',
      'com/OWNER',
      /placeholder still.*npm run owner -- some-account/,
    ],
  ]
  test.each(wrong)('%s', async (_what, path, was, now, says) => {
    const before = await text(path)
    expect(before).toContain(was)
    await writeFile(join(work, path), before.replace(was, now))
    await tag('v1.2.0')
    expect(await script('check', 'v1.2.0')).toEqual({ code: 1, said: expect.stringMatching(says) })
  })

  test('a commit that is not on main', async () => {
    await git('commit', '--quiet', '--allow-empty', '--message', 'Apart')
    expect(await script('check', 'v1.2.0')).toEqual({
      code: 1,
      said: expect.stringContaining('The commit of v1.2.0 is not on main.'),
    })
  })

  test('all that is wrong is said at once', async () => {
    const { said } = await script('check', 'v1.3.0')
    expect(said.match(/has version 1\.2\.0/g)).toHaveLength(4)
    expect(said).toContain('CHANGELOG.md says nothing of 1.3.0.')
  })
})

describe('the tags that users write', () => {
  test('move to the release, also those with a message of their own', async () => {
    const first = await tag('v1.2.0')
    expect((await script('move-tags', 'v1.2.0')).said).toBe('v1 is at v1.2.0 now.\nv1.2 is at v1.2.0 now.')
    expect([await at('v1'), await at('v1.2')]).toEqual([first, first])

    const second = await tag('v1.3.0', '--annotate', '--message', 'Version 1.3.0')
    expect((await script('move-tags', 'v1.3.0')).code).toBe(0)
    expect([await at('v1'), await at('v1.2'), await at('v1.3')]).toEqual([second, first, second])
    expect((await script('move-tags', 'v1.3.0')).said).toBe(
      'v1 is at v1.3.0 already.\nv1.3 is at v1.3.0 already.',
    )
  })

  test('never move backwards: a fix of an older version takes the newer one from nobody', async () => {
    await tag('v1.2.0')
    const newest = await tag('v1.10.0')
    await script('move-tags', 'v1.10.0')
    const fix = await tag('v1.2.1')
    expect((await script('move-tags', 'v1.2.1')).said).toBe(
      'v1 stays where it is: v1.10.0 is newer than v1.2.1.\nv1.2 is at v1.2.1 now.',
    )
    expect([await at('v1'), await at('v1.2')]).toEqual([newest, fix])
    expect((await script('npm-tag', 'v1.2.1')).said).toBe('release-1.2')
    expect((await script('npm-tag', 'v1.10.0')).said).toBe('latest')
  })

  test('stay for a pre-release, and another major has its own', async () => {
    const one = await tag('v1.0.0')
    await script('move-tags', 'v1.0.0')
    await tag('v2.0.0-rc.1')
    expect(await script('move-tags', 'v2.0.0-rc.1')).toEqual({
      code: 0,
      said: 'v2.0.0-rc.1 is a pre-release: no other tag moves.',
    })
    expect((await script('npm-tag', 'v2.0.0-rc.1')).said).toBe('next')
    const two = await tag('v2.0.0')
    await script('move-tags', 'v2.0.0')
    expect([await at('v1'), await at('v2')]).toEqual([one, two])
  })

  test('one that was not pushed, or is no release, moves nothing', async () => {
    await git('tag', 'v1.0.0')
    expect(await script('move-tags', 'v1.0.0')).toEqual({
      code: 1,
      said: 'There is no tag v1.0.0 at the remote. Push it first.',
    })
    expect(await script('move-tags', 'v1')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/is no tag of a release/),
    })
    expect(await at('v1')).toBeUndefined()
  })

  test('a remote that refuses is told in its own words', async () => {
    await tag('v1.0.0')
    const hook = join(folder, 'remote.git/hooks/pre-receive')
    await writeFile(hook, '#!/bin/sh\necho "tags are protected" >&2\nexit 1\n')
    await chmod(hook, 0o755)
    expect(await script('move-tags', 'v1.0.0')).toEqual({
      code: 1,
      said: expect.stringContaining('tags are protected'),
    })
  })
})
