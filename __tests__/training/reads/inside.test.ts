import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PYTHON } from './python.js'
import { type Content, openWatched, type Watched } from './watched.js'

let watched: Watched
beforeEach(async () => {
  watched = await openWatched()
})
afterEach(async () => {
  await watched[Symbol.asyncDispose]()
})

/** With a module and a text in it. */
const ARCHIVE = execFileSync(PYTHON, [
  '-c',
  [
    'import io, sys, zipfile; b = io.BytesIO(); z = zipfile.ZipFile(b, "w")',
    'z.writestr("zipped.py", "X = 1"); z.writestr("a.csv", "1"); z.close(); sys.stdout.buffer.write(b.getvalue())',
  ].join('\n'),
])

const COMMIT: Content = {
  'train.py': '',
  'model.py': 'X = 1\n',
  'unread.py': 'X = 1\n',
  'data/a.csv': '1\n',
  'data/de/b.csv': '2\n',
  'data/empty': '',
  'data.gz': gzipSync('1'),
  'data.zip': ARCHIVE,
  'data.pickle': 'I1\n.',
  'data.ini': '[a]\nb=1\n',
  'data.db': '',
  'pkg/__init__.py': '',
  'pkg/__main__.py': 'from . import part\n',
  'pkg/part.py': 'print(1)\n',
  'pkg/text.txt': '1',
  'tool.sh': '#!/bin/sh\ncat data/a.csv\n',
  'README.md': '#\n',
  'linked-data': { link: 'data' },
  'linked-again': { link: 'linked-data' },
  'linked-file': { link: 'linked-again/a.csv' },
  'unread-link': { link: 'model.py' },
}

function commit(...lines: string[]): Content {
  return { ...COMMIT, 'train.py': `${lines.join('\n')}\n` }
}

describe('a file of the commit is read', () => {
  test.each<[string, string[], string[]]>([
    ['from another folder', ['import os; os.chdir("data"); open("a.csv").read()'], ['data/a.csv']],
    ['by pathlib', ['import pathlib; pathlib.Path("data", "a.csv").read_bytes()'], ['data/a.csv']],
    ['as code', ['import io, os; io.open_code(os.path.abspath("data/a.csv")).read()'], ['data/a.csv']],
    ['as source', ['import tokenize; tokenize.open("model.py").read()'], ['model.py']],
    ['line by line', ['import fileinput; list(fileinput.input(["data/a.csv"]))'], ['data/a.csv']],
    ['for a traceback', ['import linecache; linecache.getline("model.py", 1)'], ['model.py']],
    ['packed', ['import gzip; gzip.open("data.gz").read()'], ['data.gz']],
    ['in an archive', ['import zipfile; zipfile.ZipFile("data.zip").read("a.csv")'], ['data.zip']],
    ['as a module in an archive', ['import sys; sys.path.append("data.zip"); import zipped'], ['data.zip']],
    ['as a pickle', ['import pickle; pickle.load(open("data.pickle", "rb"))'], ['data.pickle']],
    ['as settings', ['import configparser; configparser.ConfigParser().read("data.ini")'], ['data.ini']],
    [
      'as a database',
      [
        'import sqlite3; sqlite3.connect("file:data.db?mode=ro", uri=True).execute("select 1 from sqlite_master")',
      ],
      ['data.db'],
    ],
    [
      'as a resource',
      ['import importlib.resources as r; r.files("pkg").joinpath("text.txt").read_text()'],
      ['pkg/__init__.py', 'pkg/text.txt'],
    ],
    ['as a program', ['import runpy; runpy.run_path("model.py")'], ['model.py']],
    [
      'as a package that runs',
      ['import runpy; runpy.run_module("pkg")'],
      ['pkg/__init__.py', 'pkg/__main__.py', 'pkg/part.py'],
    ],
    [
      'by a loader of its own',
      ['from importlib.machinery import SourceFileLoader as L; L("m", "model.py").load_module()'],
      ['model.py'],
    ],
    ['though it is empty', ['open("data/empty").read()'], ['data/empty']],
    ['piece by piece', ['import os; os.pread(os.open("data/a.csv", os.O_RDONLY), 1, 0)'], ['data/a.csv']],
    [
      'by the kernel: sendfile',
      [
        'import os; i = os.open("data/a.csv", 0); o = os.open("o", os.O_WRONLY | os.O_CREAT); os.sendfile(o, i, 0, 2)',
      ],
      ['data/a.csv'],
    ],
    [
      'by the kernel: copy_file_range',
      [
        'import os; i = os.open("data/a.csv", 0); o = os.open("o", os.O_WRONLY | os.O_CREAT); os.copy_file_range(i, o, 2)',
      ],
      ['data/a.csv'],
    ],
    [
      'relative to an open folder',
      ['import os; os.read(os.open("a.csv", 0, dir_fd=os.open("data", 0)), 1)'],
      ['data/a.csv'],
    ],
    [
      'without its access time',
      ['import os; os.read(os.open("data/a.csv", os.O_RDONLY | os.O_NOATIME), 1)'],
      ['data/a.csv'],
    ],
    [
      'and made look unread',
      [
        'import os; s = os.stat("data/a.csv"); open("data/a.csv").read(); os.utime("data/a.csv", ns=(s.st_atime_ns, s.st_mtime_ns))',
      ],
      ['data/a.csv'],
    ],
    ['through the process’s own folder', ['open("/proc/self/cwd/data/a.csv").read()'], ['data/a.csv']],
    [
      'under a second name',
      ['import os; os.link("data/a.csv", "second"); open("second").read()'],
      ['data/a.csv'],
    ],
    ['under a new name', ['import os; os.rename("data/a.csv", "new"); open("new").read()'], ['data/a.csv']],
    [
      'in a folder with a new name',
      ['import os; os.rename("data", "new"); open("new/a.csv").read()'],
      ['data/a.csv', 'data/de/b.csv', 'data/empty'],
    ],
    ['and removed', ['import os; open("data/a.csv").read(); os.remove("data/a.csv")'], ['data/a.csv']],
    ['and overwritten', ['t = open("data/a.csv").read(); open("data/a.csv", "w").write(t)'], ['data/a.csv']],
    ['through a linked folder', ['open("linked-data/a.csv").read()'], ['data/a.csv', 'linked-data']],
    [
      'through links that lead to links',
      ['open("linked-file").read()'],
      ['data/a.csv', 'linked-again', 'linked-data', 'linked-file'],
    ],
    [
      'by a thread',
      [
        'import threading; t = threading.Thread(target=lambda: open("data/a.csv").read()); t.start(); t.join()',
      ],
      ['data/a.csv'],
    ],
    [
      'by a child',
      ['import os', 'p = os.fork()', 'if p == 0: open("data/a.csv").read(); os._exit(0)', 'os.waitpid(p, 0)'],
      ['data/a.csv'],
    ],
    [
      'by another program',
      ['import os; p = os.posix_spawn("/bin/cat", ["cat", "data/a.csv"], os.environ); os.waitpid(p, 0)'],
      ['data/a.csv'],
    ],
    [
      'by a script of the commit',
      ['import subprocess; subprocess.run(["sh", "tool.sh"])'],
      ['data/a.csv', 'tool.sh'],
    ],
    [
      'by a program that took its place',
      ['import os, sys; os.execv(sys.executable, [sys.executable, "-c", "open(\'data/a.csv\').read()"])'],
      ['data/a.csv'],
    ],
    [
      'by native code',
      [
        'import ctypes; l = ctypes.CDLL(None); b = ctypes.create_string_buffer(9); l.read(l.open(b"data/a.csv", 0), b, 9)',
      ],
      ['data/a.csv'],
    ],
    [
      'by a child of native code',
      ['import ctypes; ctypes.CDLL(None).system(b"cat data/a.csv")'],
      ['data/a.csv'],
    ],
    [
      'after all files were closed',
      ['import os; os.closerange(0, 256); open("data/a.csv").read()'],
      ['data/a.csv'],
    ],
    [
      'at the very end',
      ['import atexit; atexit.register(lambda: open("data/a.csv").read())'],
      ['data/a.csv'],
    ],
  ])('%s', async (_name, lines, files) => {
    const { by, files: read } = await watched.reads(commit(...lines), 'python3 train.py')
    expect(by).toBe('access-times')
    expect(read).toEqual([...files, 'train.py'].sort())
  })

  test.each<[string, string, string[]]>([
    ['as a package', 'python3 -m pkg', ['pkg/__init__.py', 'pkg/__main__.py', 'pkg/part.py']],
    ['by the shell', 'python3 train.py "$(cat data/a.csv)"', ['data/a.csv', 'train.py']],
    ['as the shell’s input', 'python3 train.py < data/a.csv', ['data/a.csv', 'train.py']],
    ['as a script', 'sh tool.sh; python3 train.py', ['data/a.csv', 'tool.sh', 'train.py']],
    ['from a folder below', 'cd data && python3 ../train.py && cat de/b.csv', ['data/de/b.csv', 'train.py']],
    [
      'as a start-up file, which only a person at a keyboard gets',
      'PYTHONSTARTUP=model.py python3 train.py',
      ['train.py'],
    ],
  ])('%s: %s', async (_name, command, files) => {
    const program = commit('import sys; sys.stdin and not sys.stdin.isatty() and sys.stdin.read()')
    expect((await watched.reads(program, command)).files).toEqual(files)
  })

  test('by a module that is put in another’s place', async () => {
    const files = { ...commit('import json; json.dumps(1)'), 'json.py': 'def dumps(x): pass\n' }
    expect((await watched.reads(files, 'python3 train.py')).files).toEqual(['json.py', 'train.py'])
  })

  test('by the path that the job sets', async () => {
    const files = { ...commit('import inner'), 'src/inner.py': '', 'src/other.py': '' }
    const { files: read, blindSpots } = await watched.reads(files, 'python3 train.py', {
      more: { PYTHONPATH: 'src' },
    })
    expect(read).toEqual(['src/inner.py', 'train.py'])
    expect(blindSpots).toEqual([])
  })

  test('by each of many processes', async () => {
    const lines = [
      'import concurrent.futures as f, multiprocessing as m',
      'def work(path): return open(path).read()',
      'if __name__ == "__main__":',
      '    for way, path in [("spawn", "data/a.csv"), ("forkserver", "data/de/b.csv"), ("fork", "README.md")]:',
      '        with f.ProcessPoolExecutor(2, mp_context=m.get_context(way)) as pool: list(pool.map(work, [path] * 4))',
    ]
    const { files, blindSpots } = await watched.reads(commit(...lines), 'python3 train.py')
    expect(files).toEqual(['README.md', 'data/a.csv', 'data/de/b.csv', 'train.py'])
    expect(blindSpots).toEqual([])
  })
})

describe('a folder of the commit is listed', () => {
  test.each<[string, string, string[]]>([
    ['by name', 'import os; os.listdir("data")', ['data']],
    ['by an odd name', 'import os; os.mkdir("..data"); os.listdir("..data")', ['..data']],
    ['as the current one', 'import os; os.chdir("data"); os.listdir()', ['data']],
    ['entry by entry', 'import os; list(os.scandir(b"data"))', ['data']],
    ['with those below', 'import os; list(os.walk("data"))', ['data', 'data/de']],
    ['by a pattern', 'import glob; glob.glob("data/*.csv")', ['data']],
    [
      'by a pattern for all below',
      'import pathlib; list(pathlib.Path("data").rglob("*.csv"))',
      ['data', 'data/de'],
    ],
    ['by a link', 'import os; os.listdir("linked-data")', ['data']],
    ['by an open folder', 'import os; os.listdir(os.open("data", os.O_RDONLY))', ['data']],
    ['by open folders', 'import os; list(os.fwalk("data"))', ['data', 'data/de']],
    [
      'by native code',
      'import ctypes; l = ctypes.CDLL(None); l.opendir.restype = l.readdir.restype = ctypes.c_void_p; l.readdir(ctypes.c_void_p(l.opendir(b"data")))',
      ['data'],
    ],
    ['by another program', 'import subprocess; subprocess.run(["ls", "data"])', ['data']],
    ['by a database of files', 'import shutil; shutil.copytree("data", "copy")', ['data', 'data/de']],
    ['at the root, though modules are looked for there', 'import os; os.listdir(".")', ['.']],
    ['at the root by an open folder', 'import os; os.listdir(os.open(".", os.O_RDONLY))', ['.']],
    ['to import from it', 'import pkg.part, model', []],
    ['to look for what is installed', 'import importlib.metadata as m; list(m.distributions())', []],
    ['not at all', 'import os; os.stat("data"); os.path.isdir("data/de")', []],
  ])('%s', async (_name, line, folders) => {
    expect((await watched.reads(commit(line), 'python3 train.py')).folders).toEqual(folders)
  })

  test.each<[string, string[]]>([
    ['python3 train.py data/*', ['data']],
    ['python3 train.py */*.csv', ['.', 'data', 'pkg']],
    ['python3 train.py [a-z]*.md', ['.']],
    ['python3 train.py data/a.csv', []],
    ['ls data | python3 train.py', ['data']],
  ])('by the shell: %s', async (command, folders) => {
    expect((await watched.reads(commit(''), command)).folders).toEqual(folders)
  })

  test('not by Headway, when it looks for old results', async () => {
    const { folders } = await watched.reads(commit(''), 'python3 train.py', { results: ['**/result-*.txt'] })
    expect(folders).toEqual([])
  })

  test('not by Python, when it looks along the path that the job sets', async () => {
    const { folders } = await watched.reads(commit('import model'), 'python3 train.py', {
      more: { PYTHONPATH: 'data:.' },
    })
    expect(folders).toEqual([])
  })
})

describe('what an installation took from the commit', () => {
  test('counts as read', async () => {
    const install = () =>
      Promise.resolve(execFileSync('cat', ['data/a.csv'], { cwd: watched.bench.worktree }))
    const { files, blindSpots } = await watched.reads(commit('import model'), 'python3 train.py', { install })
    expect(files).toEqual(['data/a.csv', 'model.py', 'train.py'])
    expect(blindSpots).toEqual([])
  })

  test.each<[string, string, string[]]>([
    [
      'and what it left is read',
      'open("weights/w.bin").read()',
      ['read `weights/w.bin`, which came with the installation'],
    ],
    [
      'by native code',
      'import ctypes; l = ctypes.CDLL(None); b = ctypes.create_string_buffer(9); l.read(l.open(b"weights/w.bin", 0), b, 9)',
      ['read `weights/w.bin`, which came with the installation'],
    ],
    ['and is not', 'import model', []],
    ['and is overwritten', 'open("weights/w.bin", "w").write("1"); open("weights/w.bin").read()', []],
  ])('%s', async (_name, line, blindSpots) => {
    const install = () =>
      Promise.resolve(
        execFileSync('sh', ['-c', 'mkdir weights; echo 1 > weights/w.bin'], { cwd: watched.bench.worktree }),
      )
    expect((await watched.reads(commit(line), 'python3 train.py', { install })).blindSpots).toEqual(
      blindSpots,
    )
  })
})

describe('variables that are mentioned', () => {
  test('in what was read, and in the command', async () => {
    const files = {
      ...commit('import model'),
      'model.py': 'import os; os.environ.get("GITHUB_SHA")',
      'unread.py': 'GITHUB_REF',
    }
    const { mentions } = await watched.reads(files, 'python3 train.py $GITHUB_ACTOR')
    expect(mentions).toEqual(['GITHUB_ACTOR', 'GITHUB_SHA'])
  })
})
