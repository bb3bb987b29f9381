import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openWatched, type Watched } from './watched.js'

let watched: Watched

beforeEach(async () => {
  watched = await openWatched()
})

afterEach(async () => {
  await watched[Symbol.asyncDispose]()
})

const FILES = {
  'train.py': '',
  'model.py': 'X = 1\n',
  'unread.py': 'Y = 1\n',
  'data/a.csv': '1\n',
  'README.md': '#\n',
}

function program(...lines: string[]): Record<string, string> {
  return { ...FILES, 'train.py': `${lines.join('\n')}\n` }
}

describe('inside the worktree', () => {
  test.each([
    ['opens it', 'open("data/a.csv").read()'],
    [
      'maps it into memory',
      'import mmap; f = open("data/a.csv"); mmap.mmap(f.fileno(), 0, prot=mmap.PROT_READ)[0]',
    ],
    [
      'lets native code open it',
      'import ctypes; l = ctypes.CDLL(None); l.fgetc.argtypes = [ctypes.c_void_p]; l.fopen.restype = ctypes.c_void_p; l.fgetc(l.fopen(b"data/a.csv", b"r"))',
    ],
    ['has a program of its own read it', 'import subprocess; subprocess.run(["cat", "data/a.csv"])'],
    ['copies it', 'import shutil; shutil.copy("data/a.csv", "copy.csv")'],
  ])('a training that %s has read it', async (_name, line) => {
    const { by, files } = await watched.reads(program(line), 'python3 train.py')
    expect(by).toBe('access-times')
    expect(files).toEqual(['data/a.csv', 'train.py'])
  })

  test('modules are read, what is only looked at is not', async () => {
    const { files, blindSpots } = await watched.reads(
      program('import model, os', 'os.path.exists("README.md"); os.stat("unread.py"); os.listdir("data")'),
      'python3 train.py',
    )
    expect(files).toEqual(['model.py', 'train.py'])
    expect(blindSpots).toEqual([])
  })

  test('through a link', async () => {
    await mkdir(join(watched.bench.worktree, 'data'))
    await symlink('data/a.csv', join(watched.bench.worktree, 'link.csv'))
    expect((await watched.reads(program('open("link.csv").read()'), 'python3 train.py')).files).toContain(
      'data/a.csv',
    )
  })

  test('folders that are listed, but not by an import; what is missing', async () => {
    const { folders, missing } = await watched.reads(
      program('import os, model', 'list(os.walk("data"))', 'try: open("docs/x.md")', 'except OSError: pass'),
      'python3 train.py',
    )
    expect(folders).toEqual(['data'])
    expect(missing).toContain('docs/x.md')
  })

  test('by its children, forked and started anew', async () => {
    const lines = [
      'import multiprocessing, sys, os',
      'def work(path): return open(path).read()',
      'if __name__ == "__main__":',
      '    for method, path in [("fork", "data/a.csv"), ("spawn", "README.md")]:',
      '        with multiprocessing.get_context(method).Pool(1) as pool: pool.map(work, [path])',
      '    os.path.exists("unread.py")',
    ]
    const { files, blindSpots } = await watched.reads(program(...lines), 'python3 train.py')
    expect(files).toEqual(['README.md', 'data/a.csv', 'train.py'])
    expect(blindSpots).toEqual([])
  })
})

describe('outside the worktree', () => {
  test('an undeclared file is a blind spot, a declared one is not', async () => {
    const outside = join(watched.bench.root, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'x.csv'), '1')
    const files = program(`open(${JSON.stringify(join(outside, 'x.csv'))}).read()`)
    const { blindSpots } = await watched.reads(files, 'python3 train.py')
    expect(blindSpots).toEqual([`read \`${outside}/x.csv\`, which the input \`data\` does not name`])
    expect((await watched.reads(files, 'python3 train.py', { data: [outside] })).blindSpots).toEqual([])
  })

  test('a link that leads out of the worktree is followed', async () => {
    await writeFile(join(watched.home, 'x.csv'), '1')
    await symlink(watched.home, join(watched.bench.worktree, 'linked'))
    const { blindSpots } = await watched.reads(program('open("linked/x.csv").read()'), 'python3 train.py')
    expect(blindSpots).toEqual(['read `~/x.csv`, which the input `data` does not name'])
  })

  test('a listed folder, a database', async () => {
    await mkdir(join(watched.home, 'images'))
    await writeFile(join(watched.home, 'old.db'), '')
    const { blindSpots } = await watched.reads(
      program(
        'import os, sqlite3',
        'os.listdir(os.path.expanduser("~/images"))',
        'sqlite3.connect(os.path.expanduser("~/old.db"))',
      ),
      'python3 train.py',
    )
    expect(blindSpots).toEqual(['read `~/old.db`, `~/images`, which the input `data` does not name'])
  })

  test('its own files and folders are its own', async () => {
    const { blindSpots } = await watched.reads(
      program(
        'import tempfile, os, subprocess, shutil',
        'with tempfile.TemporaryDirectory() as d:',
        '    open(d + "/a", "w").write("1"); open(d + "/a").read(); os.listdir(d)',
        'f = tempfile.NamedTemporaryFile(); f.write(b"1"); f.flush(); open(f.name).read()',
        'h = os.path.expanduser("~/cache"); os.makedirs(h, exist_ok=True)',
        'open(h + "/new.tmp", "w").write("1"); os.replace(h + "/new.tmp", h + "/new"); open(h + "/new").read()',
      ),
      'python3 train.py',
    )
    expect(blindSpots).toEqual([])
  })

  test('what an earlier training left in a folder that it would have made is not', async () => {
    await mkdir(join(watched.home, 'cache'))
    await writeFile(join(watched.home, 'cache/features'), 'of another commit')
    const { blindSpots } = await watched.reads(
      program(
        'import os',
        'h = os.path.expanduser("~/cache"); os.makedirs(h, exist_ok=True); open(h + "/features").read()',
      ),
      'python3 train.py',
    )
    expect(blindSpots).toEqual(['read `~/cache/features`, which the input `data` does not name'])
  })

  test('appending to a file does not make it one’s own', async () => {
    await writeFile(join(watched.home, 'log'), 'old')
    const { blindSpots } = await watched.reads(
      program('import os', 'p = os.path.expanduser("~/log"); open(p, "a").write("x"); open(p).read()'),
      'python3 train.py',
    )
    expect(blindSpots).toEqual(['read `~/log`, which the input `data` does not name'])
  })

  test('settings of the machine are noted with their content', async () => {
    const { blindSpots, machine } = await watched.reads(
      program('open("/etc/hostname").read()', 'try: open("/etc/no-such-settings")', 'except OSError: pass'),
      'python3 train.py',
    )
    expect(blindSpots).toEqual([])
    expect(machine).toEqual(
      expect.arrayContaining([
        { path: '/etc/hostname', stamp: expect.stringMatching(/^\d+ bytes, [0-9a-f]{32}$/) },
        { path: '/etc/no-such-settings', stamp: 'absent' },
      ]),
    )
  })

  test('native code that keeps a file open', async () => {
    await writeFile(join(watched.home, 'data.bin'), 'x')
    const { blindSpots } = await watched.reads(
      program(
        'import ctypes, os, time',
        'l = ctypes.CDLL(None); l.fopen.restype = ctypes.c_void_p',
        'f = l.fopen(os.path.expanduser("~/data.bin").encode(), b"r"); time.sleep(2)',
      ),
      'python3 train.py',
    )
    expect(blindSpots).toEqual(['read `~/data.bin`, which the input `data` does not name'])
  })
})

describe('the network', () => {
  test('a connection is a blind spot, one among its own processes is not', async () => {
    const server = createServer((socket) => socket.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    try {
      const connect = `import socket; socket.create_connection(("127.0.0.1", ${port}))`
      expect((await watched.reads(program(connect), 'python3 train.py')).blindSpots).toEqual([
        `opened connections: \`127.0.0.1:${port}\``,
      ])
    } finally {
      server.close()
    }
    const own = [
      'import socket, random',
      's = socket.socket()',
      'for p in range(20000, 60000):',
      '    try: s.bind(("127.0.0.1", p)); break',
      '    except OSError: pass',
      's.listen(); socket.create_connection(s.getsockname())',
    ]
    expect((await watched.reads(program(...own), 'python3 train.py')).blindSpots).toEqual([])
  })
})

describe('programs', () => {
  test.each([
    ['bash train.sh', ['started what cannot be watched: `bash train.sh`']],
    ['python3 train.py && cp data/a.csv b.csv', ['started what cannot be watched: `cp data/a.csv b.csv`']],
    [
      'python3 -I train.py',
      expect.arrayContaining([
        'started what cannot be watched: `python3 -I train.py`, `a Python without audit hooks`',
      ]),
    ],
    [
      'PYTHONPATH=data python3 train.py',
      expect.arrayContaining([expect.stringContaining('started what cannot be watched')]),
    ],
    ['PYTHONPATH=data:$PYTHONPATH python3 train.py', []],
    ['mkdir -p out && python3 train.py > out/log.txt 2>&1', []],
    ['python3 train.py --lr 0.1 | tee log.txt', []],
  ])('%s', async (command, blindSpots) => {
    const files = { ...program('print(1)'), 'train.sh': 'python3 train.py\n' }
    expect((await watched.reads(files, command)).blindSpots).toEqual(blindSpots)
  })

  test.each([
    ['subprocess.run(["cat", "data/a.csv"])', ['started what cannot be watched: `cat data/a.csv`']],
    [
      'subprocess.run("cat data/a.csv", shell=True)',
      ['started what cannot be watched: `/bin/sh -c cat data/a.csv`'],
    ],
    ['os.system("cat data/a.csv")', ['started what cannot be watched: `sh -c cat data/a.csv`']],
    ['subprocess.run([sys.executable, "model.py"], env={})', [expect.stringContaining('model.py')]],
    ['subprocess.run([sys.executable, "-I", "model.py"])', [expect.stringContaining('-I model.py')]],
    ['subprocess.run([sys.executable, "model.py"])', []],
    ['subprocess.run(["uname", "-p"]); subprocess.run("uname -a", shell=True)', []],
    ['import ctypes.util; ctypes.util.find_library("m")', []],
  ])('from Python: %s', async (line, blindSpots) => {
    const files = program('import os, subprocess, sys', line)
    expect((await watched.reads(files, 'python3 train.py')).blindSpots).toEqual(blindSpots)
  })
})
