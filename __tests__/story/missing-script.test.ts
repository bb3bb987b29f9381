import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { missingScript } from '../../src/story/missing-script.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-script-'))
  await mkdir(join(folder, 'tools'))
  await writeFile(join(folder, 'demo.py'), '')
  await writeFile(join(folder, 'tools/run.sh'), '')
})
afterAll(() => rm(folder, { recursive: true }))

describe('missingScript', () => {
  test.each([
    ['python demo.py', undefined],
    ['bash tools/run.sh && python demo.py --epochs 3', undefined],
    ['python train.py --config a.yaml', 'train.py'],
    ['python demo.py && Rscript eval/score.R', 'eval/score.R'],
    ['make train', undefined],
    ['python /opt/tool.py', undefined],
    ['python "$SCRIPT.py"', undefined],
  ])('%s → %s', async (command, missing) => {
    expect(await missingScript(command, folder)).toBe(missing)
  })
})
