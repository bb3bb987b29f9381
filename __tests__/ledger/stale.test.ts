import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { find } from '../../src/ledger/find.js'
import { writePage } from '../../src/ledger/page.js'
import { readPage } from '../../src/ledger/read-page.js'
import { digestMentioned } from '../../src/ledger/variables.js'
import { areAsTheyWere } from '../../src/training/reads/machine-files.js'
import { openWatched, type Watched } from '../training/reads/watched.js'
import { commit, entryOf, measurementOf, treeOf } from './build.js'

let watched: Watched
beforeEach(async () => {
  watched = await openWatched()
})
afterEach(async () => {
  await watched[Symbol.asyncDispose]()
})

type Files = Record<string, string>

const COMMIT: Files = {
  'train.py': '',
  'model.py': 'X = 1\n',
  'unread.py': 'X = 1\n',
  'configs/a.yaml': 'lr: 1\n',
  'configs/b.yaml': 'lr: 2\n',
  'texts/one.md': 'one\n',
  'texts/de/two.md': 'two\n',
  'docs/guide.md': '#\n',
  'README.md': '#\n',
  LICENSE: 'MIT\n',
}

/**
 * Trains a commit, keeps its measurement as the ledger does, and asks for another commit.
 *
 * @param changes what the other commit has instead; nothing where it has nothing
 */
async function reused(
  program: string,
  changes: Record<string, string | undefined>,
  command = 'python3 train.py',
): Promise<boolean> {
  const before = { ...COMMIT, 'train.py': `${program}\n` }
  const reads = await watched.reads(before, command)
  const measurement = measurementOf({ reads })
  const now = Date.now()
  const entry = entryOf({ measurement, measuredAt: now, mentioned: digestMentioned({}, reads.mentions) })
  const trees = { [entry.commit]: treeOf(before) }
  const page = readPage(writePage({ schema: 1, entries: [entry], trees }), now)

  const after = Object.entries({ ...before, ...changes }).flatMap(([path, content]): [string, string][] =>
    content === undefined ? [] : [[path, content]],
  )
  const question = {
    key: entry.key,
    commit: commit('c'),
    seed: 1,
    files: treeOf(Object.fromEntries(after)),
    variables: {},
    runId: '2',
    mode: 'auto' as const,
  }
  return (await find([page], question, areAsTheyWere)).kind === 'found'
}

describe('a number is not reused where the training could give another', () => {
  test.each<[string, string, Record<string, string | undefined>, string?]>([
    ['its program has changed', 'print(1)', { 'train.py': 'print(2)\n' }],
    ['a module', 'import model', { 'model.py': 'X = 2\n' }],
    ['settings', 'open("configs/a.yaml").read()', { 'configs/a.yaml': 'lr: 3\n' }],
    [
      'settings that a child reads',
      'import subprocess; subprocess.run(["cat", "configs/a.yaml"])',
      { 'configs/a.yaml': 'lr: 3\n' },
    ],
    [
      'settings that native code reads',
      'import ctypes; l = ctypes.CDLL(None); b = ctypes.create_string_buffer(9); l.read(l.open(b"configs/a.yaml", 0), b, 9)',
      { 'configs/a.yaml': 'lr: 3\n' },
    ],
    ['a text that people could have read', 'open("README.md").read()', { 'README.md': '# 2\n' }],
    ['a new file in a listed folder', 'import os; os.listdir("configs")', { 'configs/c.yaml': 'lr: 3\n' }],
    ['a new text in a listed folder', 'import os; os.listdir("texts")', { 'texts/three.md': 'three\n' }],
    [
      'a new text below a listed folder',
      'import pathlib; list(pathlib.Path("texts").rglob("*.md"))',
      { 'texts/de/three.md': '3\n' },
    ],
    [
      'a new text in a new folder there',
      'import pathlib; list(pathlib.Path("texts").rglob("*.md"))',
      { 'texts/fr/three.md': '3\n' },
    ],
    [
      'a text gone from a listed folder',
      'import os; list(os.scandir("texts"))',
      { 'texts/one.md': undefined },
    ],
    [
      'a new text that the shell lists',
      'print(1)',
      { 'texts/three.md': 'three\n' },
      'python3 train.py texts/*.md',
    ],
    [
      'a new text at the root that the shell lists',
      'import model',
      { 'NEWS.md': '#\n' },
      'python3 train.py *.md',
    ],
    [
      'a new text that a child lists',
      'import subprocess; subprocess.run(["ls", "docs"])',
      { 'docs/new.md': '#\n' },
    ],
    [
      'a new text that native code lists',
      'import ctypes; l = ctypes.CDLL(None); l.opendir.restype = l.readdir.restype = ctypes.c_void_p; l.readdir(ctypes.c_void_p(l.opendir(b"docs")))',
      { 'docs/new.md': '#\n' },
    ],
    ['a file that was looked for', 'import os; os.path.exists("weights.bin")', { 'weights.bin': '1' }],
    [
      'a text that was opened in vain',
      'try: open("docs/new.md")\nexcept OSError: pass',
      { 'docs/new.md': '#\n' },
    ],
    ['a module that was tried', 'try: import faster\nexcept ImportError: pass', { 'faster.py': 'X = 1\n' }],
    ['a module that comes before another', 'import json', { 'json.py': 'X = 1\n' }],
    ['a start-up module', 'print(1)', { 'sitecustomize.py': 'X = 1\n' }],
    ['another name', 'import model', { 'model.py': undefined, 'models.py': 'X = 1\n' }],
    ['a file that is a link now', 'open("configs/a.yaml").read()', { 'configs/a.yaml': 'link:b.yaml' }],
    ['how git checks out', 'open("configs/a.yaml").read()', { '.gitattributes': '*.yaml eol=crlf\n' }],
    [
      'a program with a pipe that nobody watches',
      'print(1)',
      { 'README.md': '# 2\n' },
      'cat configs/a.yaml | python3 train.py',
    ],
    [
      'what git keeps',
      'import subprocess; subprocess.run(["git", "show", "HEAD:configs/a.yaml"])',
      { 'configs/a.yaml': 'lr: 3\n' },
    ],
  ])('%s', async (_name, program, changes, command = 'python3 train.py') => {
    expect(await reused(program, changes, command)).toBe(false)
  })
})

describe('a number is reused where it could not', () => {
  const EVERYTHING =
    'import model, os, glob; open("configs/a.yaml").read(); glob.glob("configs/*.yaml"); os.path.exists("x")'

  test.each<[string, string, Record<string, string | undefined>, string?]>([
    ['nothing has changed', EVERYTHING, {}],
    ['a text for people', EVERYTHING, { 'README.md': '# 2\n', 'docs/guide.md': '# 2\n' }],
    [
      'a new text for people',
      EVERYTHING,
      { 'docs/new.md': '#\n', 'docs/images/a.png': '1', 'CHANGES.md': '#\n' },
    ],
    ['a text less', EVERYTHING, { 'docs/guide.md': undefined, LICENSE: undefined }],
    ['a text with another name', EVERYTHING, { 'README.md': undefined, 'readme.rst': '#\n' }],
    ['a module that nobody imports', EVERYTHING, { 'unread.py': 'X = 2\n' }],
    ['settings that nobody reads', EVERYTHING, { 'configs/b.yaml': 'lr: 3\n' }],
    ['a text beside those that are listed', 'import os; os.listdir("texts/de")', { 'texts/three.md': '3\n' }],
    ['a workflow', EVERYTHING, { '.github/workflows/test.yml': 'on: push\n' }],
    [
      'of a package',
      'import runpy; runpy.run_module("model")',
      { 'unread.py': 'X = 2\n' },
      'mkdir -p out && python3 -m train | tee out/log',
    ],
    [
      'of a training with children',
      'import multiprocessing as m, model\nif __name__ == "__main__": m.get_context("spawn").Pool(2).map(abs, [1])',
      { 'docs/guide.md': '# 2\n' },
    ],
    [
      'of one that asks git which commit it is',
      'import subprocess; subprocess.run(["git", "rev-parse", "HEAD"])',
      { 'docs/guide.md': '# 2\n' },
    ],
  ])('%s', async (_name, program, changes, command = 'python3 train.py') => {
    expect(await reused(program, changes, command)).toBe(true)
  })
})
