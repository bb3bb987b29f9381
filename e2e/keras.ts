import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, edit } from './cases.js'
import { evaluateUnderAct } from './world.js'

const MNIST = 'https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz'
const STAND_IN = fileURLToPath(new URL('./keras', import.meta.url))
const DIGITS = fileURLToPath(new URL('../examples/digits/data/digits.csv.gz', import.meta.url))

/** The real thing: TensorFlow installed by the action, two trainings with Keras. */
export const KERAS: Case = {
  name: 'keras-mnist: TensorFlow is installed, both sides reach more than 80 %',
  group: 'keras',
  async run(act) {
    await using data = await provideData()
    return await evaluateUnderAct(act, {
      example: 'keras-mnist',
      change: (files) => edit(files, 'LEARNING_RATE = 0.5', 'LEARNING_RATE = 1.0'),
      permissions: { contents: 'read', 'pull-requests': 'write' },
      label: 'evaluate',
      env: data.env,
    })
  },
  check(evaluated) {
    assert.equal(evaluated.exitCode, 0)
    for (const side of ['head', 'base']) {
      const { accuracy } = JSON.parse(evaluated.outputs[side] ?? '{}') as { accuracy?: number }
      assert.ok(accuracy !== undefined && accuracy > 80 && accuracy <= 100, `${side}: accuracy ${accuracy}`)
    }
    assert.match(evaluated.comments.at(-1)?.body ?? '', /\| Head .*%/)
    process.stdout.write(`  head ${evaluated.outputs.head}\n  base ${evaluated.outputs.base}\n`)
  },
}

interface Data extends AsyncDisposable {
  /** Variables by which Keras finds it. */
  env: Record<string, string>
}

/** MNIST, or what stands in for it where it cannot be downloaded. */
async function provideData(): Promise<Data> {
  if (await canDownload()) {
    process.stdout.write('  MNIST itself is used: Keras downloads it.\n')
    return { env: {}, async [Symbol.asyncDispose]() {} }
  }
  process.stdout.write(
    '  MNIST cannot be downloaded here. A stand-in is in its place: real digits (UCI), enlarged to 28 × 28 and\n' +
      '  shifted to 60,000 + 10,000 images; those for the test are by other writers. These are not MNIST numbers.\n',
  )
  const home = await mkdtemp(join(tmpdir(), 'headway-keras-'))
  await mkdir(join(home, 'datasets'))
  const script = join(STAND_IN, 'stand_in.py')
  execFileSync('python3', [script, DIGITS, join(home, 'datasets/mnist.npz')], { stdio: 'inherit' })
  return {
    env: { KERAS_HOME: home, PYTHONPATH: STAND_IN },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true }),
  }
}

async function canDownload(): Promise<boolean> {
  try {
    return (await fetch(MNIST, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })).ok
  } catch {
    return false
  }
}
