import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, readFolder } from '../__tests__/support/repository.js'

/** A user's repository out of `examples/`, ready to be trained on this machine. */
export interface Example extends AsyncDisposable {
  files: Files
  /** What a pull request changes in it, for each name something else. */
  change(name: string): Files
  /** What a pull request changes in it that no training reads. */
  document(name: string): Files
  /** As if they were on the machine of the runner. */
  env: Record<string, string>
  /** Folders outside the repository that the training reads. */
  data: string[]
}

export type ExampleName = 'keras-mnist' | 'scikit-learn'

export const TITLES: Record<ExampleName, string> = { 'keras-mnist': 'Keras', 'scikit-learn': 'scikit-learn' }

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))
const STAND_IN = fileURLToPath(new URL('../e2e/keras', import.meta.url))
const LEARNING_RATE = /^(LEARNING_RATE = [\d.]+)$/m

export async function openExample(name: ExampleName): Promise<Example> {
  const files = await readFolder(join(EXAMPLES, name))
  const script = String(files['demo.py'])
  if (!LEARNING_RATE.test(script)) throw new Error(`examples/${name}/demo.py has no learning rate`)
  const data = name === 'keras-mnist' ? await provideImages() : NO_DATA
  return {
    files,
    change: (named) => ({ 'demo.py': script.replace(LEARNING_RATE, `$1 * 1.5  # ${named}`) }),
    document: (named) => ({ 'README.md': `${files['README.md']}\nSee also: ${named}.\n` }),
    ...data,
  }
}

type Data = Pick<Example, 'env' | 'data' | typeof Symbol.asyncDispose>

const NO_DATA: Data = { env: {}, data: [], async [Symbol.asyncDispose]() {} }

/** What Keras writes where it finds none; what changes in a folder of data between two trainings counts as new data. */
const KERAS_SETTINGS = {
  floatx: 'float32',
  epsilon: 1e-7,
  backend: 'tensorflow',
  image_data_format: 'channels_last',
}

/**
 * The end-to-end test's stand-in for MNIST, also where MNIST itself could be had: a download would measure somebody's
 * network.
 */
async function provideImages(): Promise<Data> {
  const home = await mkdtemp(join(tmpdir(), 'headway-bench-keras-'))
  const hook = join(home, 'hook')
  await mkdir(join(home, 'datasets'))
  await mkdir(hook)
  await writeFile(join(home, 'keras.json'), JSON.stringify(KERAS_SETTINGS))
  await copyFile(join(STAND_IN, 'sitecustomize.py'), join(hook, 'sitecustomize.py'))
  const digits = join(EXAMPLES, 'digits/data/digits.csv.gz')
  const env = { KERAS_HOME: home, PYTHONPATH: hook }
  // With the variables, so that Python has compiled the hook, too.
  execFileSync('python3', [join(STAND_IN, 'stand_in.py'), digits, join(home, 'datasets/mnist.npz')], {
    env: { ...process.env, ...env },
  })
  return { env, data: [home], [Symbol.asyncDispose]: () => rm(home, { recursive: true }) }
}
