import { spawnSync } from 'node:child_process'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Content, openWatched, type Watched } from './watched.js'

let watched: Watched
beforeEach(async () => {
  watched = await openWatched()
})
afterEach(async () => {
  await watched[Symbol.asyncDispose]()
})

const TRAIN = `
import argparse, csv, glob, json, multiprocessing, os, random, sqlite3, subprocess, sys, tempfile
from models import build
from models.layers import dense

def load(path):
    with open(path, newline="") as file:
        return [[float(cell) for cell in row] for row in csv.reader(file)]

def train(seed):
    random.seed(seed)
    data = [row for path in sorted(glob.glob("data/part-*.csv")) for row in load(path)]
    return build.fit(data, json.load(open("configs/train.json"))["lr"])

if __name__ == "__main__":
    if "--evaluate" in sys.argv:
        import evaluate
        print(evaluate.score(load("data/test.csv")))
        sys.exit()
    losses = []
    for way in ("fork", "spawn"):
        with multiprocessing.get_context(way).Pool(2) as pool:
            losses += pool.map(train, [1, 2])
    score = float(subprocess.check_output([sys.executable, "-m", "train", "--evaluate"]))
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "log"), "w") as log: log.write(str(losses))
        open(os.path.join(folder, "log")).read()
    sqlite3.connect("runs.db").execute("create table runs (loss)")
    subprocess.run("head -n 1 notes.txt | sort > /dev/null; ./tool.sh", shell=True)
    with open("result.txt", "w") as file: json.dump({"loss": sum(losses), "score": score}, file)
`

const COMMIT: Content = {
  'train.py': TRAIN,
  'evaluate.py': 'import models.layers\ndef score(data): return sum(map(sum, data))\n',
  'models/__init__.py': '',
  'models/build.py': 'from .layers import dense\ndef fit(data, lr): return dense.apply(data) * lr\n',
  'models/layers/__init__.py':
    'import pathlib; TEXT = (pathlib.Path(__file__).parent / "names.txt").read_text()\n',
  'models/layers/dense.py': 'def apply(data): return sum(sum(row) for row in data)\n',
  'models/layers/names.txt': 'dense\n',
  'models/unused.py': 'X = 1\n',
  'configs/train.json': '{"lr": 0.1}',
  'configs/other.json': '{"lr": 0.2}',
  'data/part-1.csv': '1,2\n',
  'data/part-2.csv': '3,4\n',
  'data/test.csv': '5,6\n',
  'data/current': { link: 'part-1.csv' },
  'notes.txt': 'b\na\n',
  'tool.sh': '#!/bin/sh\ncat data/current > /dev/null\n',
  'README.md': '#\n',
}

const hasStrace = spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['true']).status === 0

const traced = hasStrace ? test : test.skip

traced('whatever the kernel opened for reading is among the reads', async () => {
  // One file a process: in one file for all, a call that another process's interrupts is torn in two.
  const strace = `strace -ff -y -qq -s 4096 -e trace=open,openat,openat2,execve,chdir -o ${join(watched.home, 'trace')}`
  const { by, files } = await watched.reads(COMMIT, `chmod +x tool.sh && ${strace} python3 train.py`)
  expect(by).toBe('access-times')

  const worktree = await realpath(watched.bench.worktree)
  const opened = new Set<string>()
  const traces = (await readdir(watched.home)).filter((name) => name.startsWith('trace.'))
  const lines = await Promise.all(traces.map((name) => readFile(join(watched.home, name), 'utf8')))
  for (const line of lines.join('\n').split('\n')) {
    // `openat(AT_FDCWD</here>, "name", O_RDONLY|O_CLOEXEC) = 3</whole/name>`
    const path =
      /(?:open|openat|openat2)\(.*(?:O_RDONLY|O_RDWR)(?!.*O_DIRECTORY).* = \d+<(.*)>$/.exec(line)?.[1] ??
      /execve\("([^"]*)".* = 0$/.exec(line)?.[1]
    if (path !== undefined) opened.add(relative(worktree, resolve(worktree, path)))
  }
  const ofCommit = [...opened].filter((path) => Object.hasOwn(COMMIT, path)).sort()
  expect(ofCommit).toContain('models/layers/names.txt')
  expect(ofCommit).toContain('tool.sh')
  expect(files).toEqual(expect.arrayContaining(ofCommit))
  // And little more: what a link leads to is read through the link.
  expect(files).toEqual([...ofCommit, 'data/current'].sort())
})

test('the same training, when nobody else looks, has read the same', async () => {
  const { files, folders, blindSpots } = await watched.reads(COMMIT, 'chmod +x tool.sh && python3 train.py')
  expect(Object.keys(COMMIT).filter((path) => !files.includes(path))).toEqual([
    'models/unused.py',
    'configs/other.json',
    'README.md',
  ])
  expect(folders).toEqual(['data'])
  expect(blindSpots).toEqual([
    'started what cannot be watched: `chmod +x tool.sh`, `/bin/sh -c head -n 1 notes.txt | sort > /dev/null; ./tool.sh`',
  ])
})
