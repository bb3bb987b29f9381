import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { canMount, runMounted } from '../training/reads/namespace.js'

const PROGRAM = join(import.meta.dirname, 'print-software.ts')
const onThisMachine = canMount ? test : test.skip

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-software-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** The digest of a machine on which these files hold something else. */
async function digestWith(files: Record<string, string>, gpus = false): Promise<string> {
  const mounts = Object.keys(files).map((path, index) => `mount --bind ${folder}/${index} ${path}`)
  for (const [index, content] of Object.values(files).entries()) {
    await writeFile(join(folder, String(index)), content)
  }
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  return runMounted(mounts.join('\n'), PROGRAM, gpus ? ['gpus'] : [], env)
}

async function driver(script: string): Promise<void> {
  await writeFile(join(folder, 'nvidia-smi'), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, 'nvidia-smi'), 0o755)
}

describe('the machine’s software', () => {
  onThisMachine('is what it was a moment ago, and another on another system', async () => {
    const before = await digestWith({})
    expect(await digestWith({})).toBe(before)
    expect(await digestWith({ '/etc/os-release': 'NAME=another' })).not.toBe(before)
  })

  onThisMachine('is another with another driver, where there are GPUs', async () => {
    await driver('echo 550.1')
    const before = await digestWith({}, true)
    const withoutGpus = await digestWith({})
    await driver('echo 550.2')
    expect(await digestWith({}, true)).not.toBe(before)
    expect(await digestWith({})).toBe(withoutGpus)
    await driver('exit 9')
    expect(await digestWith({}, true)).toMatch(/^[0-9a-f]{64}$/)
  })
})
