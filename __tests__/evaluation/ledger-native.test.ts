import { expect, test } from '@jest/globals'
import { createWorld } from './evaluation.js'
import { label, pushBase, trainOn } from './known.js'

/* The libraries that people's trainings really read data with; the action installs them, from the index. */

const REQUIREMENTS = 'numpy\npandas\n'
const INPUTS = { install: 'auto', command: 'python train.py' }

test("files that pandas' C engine and NumPy's memory maps read", async () => {
  const base = {
    'requirements.txt': REQUIREMENTS,
    'train.py': trainOn(
      'table["x"].sum() + values.sum() + chunks',
      'import numpy, pandas',
      'table = pandas.read_csv("data/x.csv", engine="c", memory_map=True)',
      'values = numpy.memmap("data/values.bin", dtype="uint8", mode="r")',
      'chunks = sum(len(part) for part in pandas.read_csv("data/y.csv", chunksize=2))',
    ),
    'data/x.csv': 'x\n1\n2\n',
    'data/y.csv': 'y\n1\n',
    'data/values.bin': Buffer.from([1, 2, 3]),
    'data/unread.csv': 'x\n1\n',
  }
  const changes = [
    [{ 'data/x.csv': 'x\n1\n3\n' }, 11],
    [{ 'data/values.bin': Buffer.from([1, 2, 4]) }, 11],
    [{ 'data/y.csv': 'y\n1\n1\n' }, 11],
    [{ 'data/unread.csv': 'x\n2\n' }, 10],
  ] as const
  for (const [head, accuracy] of changes) {
    await using world = await createWorld({ base, head, cache: true })
    await pushBase(world, INPUTS)
    const run = await label(world, INPUTS)
    expect(run.accuracy).toEqual({ head: accuracy, base: 10 })
    expect(run.known).toEqual(accuracy === 10 ? ['base', 'head'] : ['base'])
  }
}, 300_000)
