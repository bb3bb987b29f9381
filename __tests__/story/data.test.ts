import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findData } from '../../src/story/data.js'

let folder: string
let env: NodeJS.ProcessEnv
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-data-'))
  env = { GITHUB_WORKSPACE: join(folder, 'workspace'), HOME: join(folder, 'home') }
  await mkdir(join(folder, 'workspace/sets'), { recursive: true })
  await mkdir(join(folder, 'home/sets'), { recursive: true })
  await writeFile(join(folder, 'workspace/sets/a.csv'), '1')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('data that the input names', () => {
  test('lies in the workspace, and is linked into each worktree', async () => {
    expect(await findData(['sets', 'sets/a.csv'], env)).toEqual([
      { path: join(folder, 'workspace/sets'), link: 'sets' },
      { path: join(folder, 'workspace/sets/a.csv'), link: 'sets/a.csv' },
    ])
  })

  test('lies on the machine, and stays there', async () => {
    const absolute = join(folder, 'home/sets')
    expect(await findData([absolute, '~/sets'], env)).toEqual([
      { path: absolute, link: undefined },
      { path: absolute, link: undefined },
    ])
  })

  test('lies in the home of the user, where no variable tells of it', async () => {
    await expect(findData(['~/no such data'], { ...env, HOME: '' })).rejects.toMatchObject({
      message: expect.stringContaining(join(homedir(), 'no such data')),
    })
  })

  test('may be reached through a link, and is named as it was', async () => {
    await symlink(join(folder, 'home/sets'), join(folder, 'workspace/linked'))
    expect(await findData(['linked'], env)).toEqual([
      { path: join(folder, 'workspace/linked'), link: 'linked' },
    ])
  })

  test('may be none', async () => {
    expect(await findData([], env)).toEqual([])
  })
})

describe('data that is not there', () => {
  test.each(['sets/b.csv', '/nothing/here', '~/b', 'lost'])('is an error: %s', async (name) => {
    await symlink('nowhere', join(folder, 'workspace/lost'))
    await expect(findData(['sets', name], env)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`\`${name}\``),
      remedy: expect.stringContaining('step before'),
    })
  })

  test('or cannot be looked at, which is told otherwise', async () => {
    await symlink('self', join(folder, 'workspace/self'))
    await expect(findData(['self'], env)).rejects.toMatchObject({
      message: `The input \`data\` names \`self\`, and ${join(folder, 'workspace/self')} cannot be looked at: ELOOP.`,
      remedy: expect.stringContaining('mount'),
    })
  })
})
