import { execFileSync } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EXAMPLES } from './example.js'

/** Where the jobs of an example run. */
export interface Machine {
  /** Variables that every job on it sees. */
  env: Record<string, string>
  /** RUNNER_TOOL_CACHE, kept from job to job, as on a machine of one's own. */
  toolCache: string
}

const STAND_IN = fileURLToPath(new URL('../keras', import.meta.url))
const DIGITS = join(EXAMPLES, 'digits/data/digits.csv.gz')

/** @param folder for what all examples share, and for what one of them needs */
export async function provideMachine(example: string, folder: string): Promise<Machine> {
  const toolCache = join(folder, 'tools')
  await mkdir(toolCache, { recursive: true })
  return { env: example === 'keras-mnist' ? await provideMnist(join(folder, 'keras')) : {}, toolCache }
}

/**
 * What stands in for MNIST, also where that could be had: the comment must not depend on who can download. The digits are real
 * (UCI), enlarged to 28 × 28 and shifted to 60,000 + 10,000 images; those for the test are by other writers.
 */
async function provideMnist(home: string): Promise<Record<string, string>> {
  const hook = join(home, 'hook')
  for (const folder of [hook, join(home, 'datasets')]) await mkdir(folder, { recursive: true })
  await copyFile(join(STAND_IN, 'sitecustomize.py'), join(hook, 'sitecustomize.py'))
  const script = join(STAND_IN, 'stand_in.py')
  execFileSync('python3', [script, DIGITS, join(home, 'datasets/mnist.npz')], { stdio: 'inherit' })
  return { KERAS_HOME: home, PYTHONPATH: hook }
}
