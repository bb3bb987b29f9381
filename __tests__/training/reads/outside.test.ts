import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PYTHON } from './python.js'
import { type Circumstances, type Content, openWatched, type Watched } from './watched.js'

let watched: Watched
beforeEach(async () => {
  watched = await openWatched()
  for (const [path, text] of Object.entries({
    'x.csv': '1\n',
    'x.db': '',
    'lib/outer.py': 'X = 1\n',
    'lib/work.py': 'def work(path): return open(path).read()\n',
    'folder/deep/y.csv': '1\n',
    'venv/lib/python3/site-packages/foreign.py': 'X = 1\n',
  })) {
    await mkdir(dirname(join(watched.home, path)), { recursive: true })
    await writeFile(join(watched.home, path), text)
  }
})
afterEach(async () => {
  await watched[Symbol.asyncDispose]()
})

/** `HOME` is the home of the training. */
function commit(...lines: string[]): Content {
  return {
    'train.py': `import os\nHOME = os.path.expanduser("~")\n${lines.join('\n')}\n`,
    'model.py': 'X = 1\n',
  }
}

async function blindSpots(
  lines: string[],
  command = 'python3 train.py',
  circumstances: Circumstances = {},
): Promise<string[]> {
  return (await watched.reads(commit(...lines), command, circumstances)).blindSpots
}

const undeclared = (...paths: string[]) => [
  `read ${paths.map((path) => `\`~/${path}\``).join(', ')}, which the input \`data\` does not name`,
]

describe('an undeclared file is seen, though it is read', () => {
  test.each<[string, string[], string[]?]>([
    ['from its own folder', ['os.chdir(HOME); open("x.csv").read()']],
    ['by pathlib', ['import pathlib; (pathlib.Path.home() / "x.csv").read_text()']],
    ['by its bytes', ['open(os.fsencode(HOME + "/x.csv")).read()']],
    ['as code', ['import io; io.open_code(HOME + "/x.csv").read()']],
    ['line by line', ['import fileinput; list(fileinput.input([HOME + "/x.csv"]))']],
    ['mapped', ['import mmap; f = open(HOME + "/x.csv"); mmap.mmap(f.fileno(), 0, prot=1)[0]']],
    ['with a descriptor', ['os.read(os.open(HOME + "/x.csv", os.O_RDONLY), 1)']],
    ['to change it', ['open(HOME + "/x.csv", "r+").read()']],
    ['after more was written to it', ['open(HOME + "/x.csv", "a").write("1"); open(HOME + "/x.csv").read()']],
    ['through a link of its own', ['os.symlink(HOME + "/x.csv", "l"); open("l").read()']],
    ['as a link alone, which native code may follow', ['os.symlink(HOME + "/x.csv", "l")']],
    ['under a second name', ['os.link(HOME + "/x.csv", "l"); open("l").read()']],
    [
      'under a second name in a folder of its own',
      ['import tempfile; d = tempfile.mkdtemp(); os.link(HOME + "/x.csv", d + "/l"); open(d + "/l").read()'],
    ],
    [
      'under a new name',
      [
        'import tempfile; d = tempfile.mkdtemp(); os.replace(HOME + "/x.csv", d + "/l"); open(d + "/l").read()',
      ],
    ],
    ['moved to its own place', ['import shutil; shutil.move(HOME + "/x.csv", "l"); open("l").read()']],
    [
      'up from a linked folder',
      ['os.symlink(HOME + "/folder/deep", "l"); open("l/../../x.csv").read()'],
      ['folder/deep', 'x.csv'],
    ],
    ['through the process’s own folder', ['os.chdir(HOME); open("/dev/fd/../cwd/x.csv").read()']],
    [
      'relative to an open folder',
      ['os.read(os.open("y.csv", 0, dir_fd=os.open(HOME + "/folder/deep", 0)), 1)'],
      ['folder/deep'],
    ],
    [
      'by a thread',
      [
        'import threading; t = threading.Thread(target=lambda: open(HOME + "/x.csv").read()); t.start(); t.join()',
      ],
    ],
    [
      'by a pool of threads',
      [
        'import concurrent.futures as f; list(f.ThreadPoolExecutor(4).map(lambda p: open(p).read(), [HOME + "/x.csv"] * 20))',
      ],
    ],
    ['by a child', ['if os.fork() == 0: open(HOME + "/x.csv").read(); os._exit(0)', 'os.wait()']],
    [
      'by a Python that took its place',
      ['import sys; os.execv(sys.executable, ["python3", "-c", "open(\'%s/x.csv\').read()" % HOME])'],
    ],
    [
      'by a child that became a Python',
      [
        'import sys',
        'if os.fork() == 0: os.execv(sys.executable, ["python3", "-c", "open(\'%s/x.csv\').read()" % HOME])',
        'os.wait()',
      ],
    ],
    [
      'by a Python that was spawned',
      [
        'import sys; p = os.posix_spawn(sys.executable, ["python3", "-c", "open(\'%s/x.csv\').read()" % HOME], os.environ); os.waitpid(p, 0)',
      ],
    ],
    [
      'by a Python that asyncio started',
      [
        'import asyncio, sys',
        'async def main(): await (await asyncio.create_subprocess_exec(sys.executable, "-c", "open(\'%s/x.csv\').read()" % HOME)).wait()',
        'asyncio.run(main())',
      ],
    ],
    ['by a Python that a shell started', ['os.system("python3 -c \'open(\\"%s/x.csv\\").read()\'" % HOME)']],
    ['after all files were closed', ['os.closerange(0, 256); open(HOME + "/x.csv").read()']],
    [
      'where its home is said to be elsewhere',
      ['os.environ["HOME"] = "/nowhere"; open(HOME + "/x.csv").read()'],
    ],
    ['at the very end', ['import atexit; atexit.register(lambda: open(HOME + "/x.csv").read())']],
    [
      'when it is thrown away',
      ['class A:', '    def __del__(self, open=open, path=HOME + "/x.csv"): open(path).read()', 'a = A()'],
    ],
    ['as a module', ['import sys; sys.path.append(HOME + "/lib"); import outer'], ['lib/outer.py']],
    [
      'as a module that .pth files lead to',
      ['import site; open("a.pth", "w").write(HOME + "/lib\\n"); site.addsitedir("."); import outer'],
      ['lib/outer.py'],
    ],
    ['as a program', ['import runpy; runpy.run_path(HOME + "/lib/outer.py")'], ['lib/outer.py']],
    [
      'as a package that was installed elsewhere',
      ['import sys; sys.path.append(HOME + "/venv/lib/python3/site-packages"); import foreign'],
      ['venv/lib/python3/site-packages/foreign.py'],
    ],
    ['as a database', ['import sqlite3; sqlite3.connect(HOME + "/x.db")'], ['x.db']],
    [
      'as a database with a path',
      ['import sqlite3, pathlib; sqlite3.connect(pathlib.Path(HOME, "x.db"))'],
      ['x.db'],
    ],
    [
      'as a database with a URI',
      ['import sqlite3; sqlite3.connect("file:%s/x%%2edb?mode=ro" % HOME, uri=True)'],
      ['x.db'],
    ],
    [
      'as a database with a long URI',
      ['import sqlite3; sqlite3.connect("file://localhost%s/x.db?mode=ro" % HOME, uri=True)'],
      ['x.db'],
    ],
    ['by a listing', ['os.listdir(HOME + "/folder")'], ['folder']],
    [
      'by a listing of an open folder',
      ['os.chdir(HOME + "/folder"); os.listdir(os.open(".", os.O_RDONLY))'],
      ['folder'],
    ],
    ['by a listing of all below', ['list(os.fwalk(HOME + "/folder"))'], ['folder/deep', 'folder']],
    ['by a pattern', ['import glob; glob.glob(HOME + "/folder/*/*.npy")'], ['folder', 'folder/deep']],
  ])('%s', async (_name, lines, paths = ['x.csv']) => {
    const found = (await blindSpots(lines)).join('; ')
    for (const path of paths) expect(found).toContain(`\`~/${path}\``)
    expect(found).toMatch(/^read .*, which the input `data` does not name$/)
  })

  test('by many processes, each started anew', async () => {
    const lines = [
      'import multiprocessing, sys; sys.path.append(HOME + "/lib"); import work',
      'if __name__ == "__main__":',
      '    with multiprocessing.get_context("spawn").Pool(2) as pool: pool.map(work.work, [HOME + "/x.csv"] * 3)',
    ]
    expect((await blindSpots(lines)).join()).toContain('`~/x.csv`')
  })

  test('as a package on the path that the command sets', async () => {
    const path = join(watched.home, 'venv/lib/python3/site-packages')
    expect(await blindSpots(['import foreign'], `PYTHONPATH=$PYTHONPATH:${path} python3 train.py`)).toEqual(
      undeclared('venv/lib/python3/site-packages/foreign.py'),
    )
  })

  test('though it was not there at first', async () => {
    const lines = [
      'p = HOME + "/late.csv"',
      'try: open(p)',
      'except OSError: pass',
      'import ctypes; ctypes.CDLL(None).link((HOME + "/x.csv").encode(), p.encode()); open(p).read()',
    ]
    expect(await blindSpots(lines)).toEqual(undeclared('late.csv'))
  })

  test('as a module written in C', async () => {
    const found = execFileSync(PYTHON, ['-c', 'import _json; print(getattr(_json, "__file__", ""))'])
    const source = found.toString().trim()
    // Where it is built into Python, there is no such file.
    if (source === '') return
    await copyFile(source, join(watched.home, 'lib/_json.so'))
    const lines = ['import sys; del sys.modules["_json"]', 'sys.path.insert(0, HOME + "/lib"); import _json']
    expect(await blindSpots([`import json; ${lines.join('; ')}`])).toEqual(undeclared('lib/_json.so'))
  })

  test('as a library', async () => {
    const found = execFileSync('sh', ['-c', 'ldconfig -p | grep -m 1 "libm.so.6 " | sed "s/.* //"'])
    await copyFile(found.toString().trim(), join(watched.home, 'libmine.so'))
    const lines = ['import ctypes; ctypes.CDLL(HOME + "/libmine.so")']
    expect(await blindSpots(lines)).toEqual(undeclared('libmine.so'))
  })

  test('by a start-up module of the user’s', async () => {
    const { packages } = JSON.parse(
      execFileSync(
        PYTHON,
        ['-c', 'import json, site; print(json.dumps({"packages": site.getusersitepackages()}))'],
        {
          env: { HOME: watched.home },
        },
      ).toString(),
    )
    await mkdir(packages, { recursive: true })
    const read = `import os; open(os.path.expanduser("~/x.csv")).read()`
    await writeFile(join(packages, 'usercustomize.py'), read)
    expect(await blindSpots(['print(1)'])).toEqual(undeclared('x.csv'))
  })

  test('by a start-up module on the path that the job sets', async () => {
    await writeFile(
      join(watched.home, 'lib/sitecustomize.py'),
      'import os; open(os.path.expanduser("~/x.csv")).read()',
    )
    const found = await blindSpots(['print(1)'], undefined, {
      more: { PYTHONPATH: join(watched.home, 'lib') },
    })
    expect(found).toEqual(undeclared('lib/sitecustomize.py', 'x.csv'))
  })

  test('though it could not be written', async () => {
    const lines = ['p = HOME + "/x.csv"', 'try: open(p, "w")', 'except OSError: open(p).read()']
    execFileSync('chmod', ['a-w', join(watched.home, 'x.csv')])
    // The superuser may write it, and then it is its own.
    const expected = process.getuid?.() === 0 ? [] : undeclared('x.csv')
    expect(await blindSpots(lines)).toEqual(expected)
  })

  test('in memory that processes share', async () => {
    const path = `/dev/shm/headway-test-${process.pid}`
    await writeFile(path, '1')
    try {
      expect(await blindSpots([`open("${path}").read()`])).toEqual([
        `read \`${path}\`, which the input \`data\` does not name`,
      ])
    } finally {
      await rm(path)
    }
  })

  test('through a link that the commit has', async () => {
    await symlink(watched.home, join(watched.bench.worktree, 'linked'))
    const files = {
      ...commit('open("linked/x.csv").read()'),
      'to-file': { link: join(watched.home, 'folder/deep/y.csv') },
    }
    expect((await watched.reads(files, 'python3 train.py')).blindSpots).toEqual(undeclared('x.csv'))
  })

  test('that is listed in a folder which was put on the path of Python', async () => {
    // That looks for modules there; the training looks for files.
    const lines = [
      'import sys; sys.path.append(HOME + "/folder")',
      'try: import nothing',
      'except ImportError: pass',
    ]
    expect(await blindSpots(lines)).toEqual([])
    expect(await blindSpots([...lines, 'os.listdir(HOME + "/folder")'])).toEqual(undeclared('folder'))
  })

  test('in the workspace, by native code', async () => {
    const workspace = join(watched.bench.root, 'workspace')
    await mkdir(workspace)
    for (const name of ['read.bin', 'unread.bin']) await writeFile(join(workspace, name), '1')
    const line = `import ctypes; l = ctypes.CDLL(None); b = ctypes.create_string_buffer(9); l.read(l.open(b"${workspace}/read.bin", 0), b, 9)`
    expect(await blindSpots([line], undefined, { workspace })).toEqual([
      `read \`${workspace}/read.bin\`, which the input \`data\` does not name`,
    ])
  })
})

describe('what is its own is none of that', () => {
  test.each<[string, string[]]>([
    ['a file that it wrote anew', ['open(HOME + "/x.csv", "w").write("1"); open(HOME + "/x.csv").read()']],
    ['a file that it made', ['open(HOME + "/new", "x").write("1"); open(HOME + "/new").read()']],
    [
      'a file under a second name',
      ['open(HOME + "/new", "w").write("1"); os.link(HOME + "/new", HOME + "/l"); open(HOME + "/l").read()'],
    ],
    [
      'a file that a child made',
      [
        'import subprocess, sys; subprocess.run([sys.executable, "-c", "open(\'%s/new\', \'w\')" % HOME]); open(HOME + "/new").read()',
      ],
    ],
    [
      'a folder that it made, and all in it',
      [
        'os.makedirs(HOME + "/a/b"); open(HOME + "/a/b/c", "w").write("1"); list(os.walk(HOME + "/a")); open(HOME + "/a/b/c").read()',
      ],
    ],
    [
      'a folder that it made and removes',
      [
        'import shutil, tempfile; d = tempfile.mkdtemp(); open(d + "/x", "w").write("1"); os.mkdir(d + "/y"); shutil.rmtree(d)',
      ],
    ],
    [
      'a database that it made',
      [
        'import sqlite3; sqlite3.connect(HOME + "/new.db").execute("create table t (a)"); sqlite3.connect(HOME + "/new.db")',
      ],
    ],
    [
      'a database in memory',
      [
        'import sqlite3; sqlite3.connect(":memory:"); sqlite3.connect("file::memory:?cache=shared", uri=True); sqlite3.connect("")',
      ],
    ],
    [
      'memory that it shares',
      [
        'from multiprocessing import shared_memory as s; m = s.SharedMemory(create=True, size=10); s.SharedMemory(m.name).close(); m.close(); m.unlink()',
      ],
    ],
    [
      'what the kernel says',
      [
        'open("/proc/self/status").read(); open("/proc/cpuinfo").read(); os.listdir("/sys/class"); open("/dev/urandom", "rb").read(1)',
      ],
    ],
    [
      'a process to which it gives all its variables',
      [
        'import subprocess, sys; subprocess.run([sys.executable, "-c", "1"], env=os.environ); subprocess.run([sys.executable, "-c", "1"], env=dict(os.environ, A="1"))',
      ],
    ],
    [
      'a path for modules, beside the one there is',
      [
        'import subprocess, sys; os.environ["PYTHONPATH"] = "src:" + os.environ["PYTHONPATH"]',
        'os.environ["A"] = "1"; del os.environ["A"]; subprocess.run([sys.executable, "-c", "1"])',
      ],
    ],
    [
      'variables as bytes',
      ['import subprocess, sys; subprocess.run([sys.executable, "-c", "1"], env=dict(os.environb))'],
    ],
  ])('%s', async (_name, lines) => {
    expect(await blindSpots(lines)).toEqual([])
  })
})

test('a folder that is not there is noted as such', async () => {
  const lines = ['try: os.listdir(HOME + "/nothing")', 'except OSError: pass']
  const { machine, blindSpots: found } = await watched.reads(commit(...lines), 'python3 train.py')
  expect(machine).toContainEqual({ path: join(watched.home, 'nothing'), stamp: 'absent' })
  expect(found).toEqual([])
})

describe('the machine’s own files', () => {
  test.each<[string, string[], string]>([
    ['read', ['open("/etc/hostname").read()'], '/etc/hostname'],
    ['looked for', ['try: open("/usr/share/nothing")', 'except OSError: pass'], '/usr/share/nothing'],
    ['listed', ['os.listdir("/usr/share")'], '/usr/share'],
    [
      'read by native code',
      ['import ctypes, time; l = ctypes.CDLL(None); l.open(b"/etc/passwd", 0); time.sleep(2)'],
      '/etc/passwd',
    ],
  ])('are noted where they are %s', async (_name, lines, path) => {
    const { machine, blindSpots: found } = await watched.reads(commit(...lines), 'python3 train.py')
    expect(machine).toContainEqual({
      path,
      stamp: expect.stringMatching(/^(absent|\d+ (bytes|names), [0-9a-f]{32})$/),
    })
    expect(found).toEqual([])
  })

  test('so are settings in HOME; others there are undeclared', async () => {
    await writeFile(join(watched.home, '.netrc'), '')
    const { machine, blindSpots: found } = await watched.reads(
      commit('open(HOME + "/.netrc").read(); open(HOME + "/x.csv").read()'),
      'python3 train.py',
    )
    expect(machine.map(({ path }) => path)).toContain(join(watched.home, '.netrc'))
    expect(found).toEqual(undeclared('x.csv'))
  })
})

describe('Pythons', () => {
  test('of an environment that nobody knows are a blind spot', async () => {
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', '--symlinks', join(watched.home, 'mine')])
    const python = join(watched.home, 'mine/bin/python')
    const named = [
      expect.stringMatching(/^ran in `~\/mine\/lib\/python3\.\d+`, whose packages nobody knows$/),
    ]
    expect(await blindSpots(['print(1)'], `${python} train.py`)).toEqual(named)
    expect(await blindSpots([`import subprocess; subprocess.run(["${python}", "-c", "1"])`])).toEqual(named)
  })

  test('of an environment of Headway’s are known', async () => {
    const environments = join(watched.bench.root, 'environments')
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', '--symlinks', join(environments, '1')])
    const python = join(environments, '1/bin/python')
    expect(
      await blindSpots(['print(1)'], `${python} train.py`, { environmentFolders: [environments] }),
    ).toEqual([])
  })

  test('that the path leads to are known', async () => {
    const path = join(watched.home, 'mine/bin')
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', '--symlinks', join(watched.home, 'mine')])
    expect(
      await blindSpots(['print(1)'], 'python train.py', { more: { PATH: `${path}:${process.env.PATH}` } }),
    ).toEqual([])
  })

  test('that the path leads to are known with what their native code reads', async () => {
    const mine = join(watched.home, 'mine')
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', '--symlinks', mine])
    const [library = ''] = await readdir(join(mine, 'lib'))
    const data = (folder: string) => join(mine, folder, 'native.dat')
    const inLibrary = data(join('lib', library, 'site-packages'))
    for (const path of [inLibrary, data('share')]) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, '')
    }
    const opens = (path: string) => `l.open(${JSON.stringify(path)}.encode(), 0)`
    const read = [inLibrary, data('share')].map(opens).join('; ')
    const more = { PATH: `${join(mine, 'bin')}:${process.env.PATH}` }
    const lines = [`import ctypes, time; l = ctypes.CDLL(None); ${read}; time.sleep(2)`]
    expect(await blindSpots(lines, 'python train.py', { more })).toEqual(undeclared('mine/share/native.dat'))
  })

  test.each<[string, string[], string]>([
    [
      'a child without the variables',
      ['import subprocess, sys; subprocess.run([sys.executable, "model.py"], env={})'],
      'model.py',
    ],
    [
      'a child without those of the hook',
      [
        'import subprocess, sys; os.environ["PYTHONPATH"] = "src"; subprocess.run([sys.executable, "model.py"])',
      ],
      'model.py',
    ],
    [
      'the same by a shell',
      ['del os.environ["HEADWAY_WATCH"]; os.system("python3 model.py")'],
      'sh -c python3 model.py',
    ],
    [
      'a child that nobody is told of',
      [
        'import multiprocessing, sys; os.environ.clear()',
        'if __name__ == "__main__":',
        '    p = multiprocessing.get_context("spawn").Process(target=abs, args=(1,)); p.start(); p.join()',
      ],
      'python',
    ],
    [
      'a long command of which the end counts',
      ['os.system("python3 model.py %s; cat %s/x.csv" % ("x" * 1000, HOME))'],
      'sh -c python3 model.py',
    ],
    [
      'a script beside it',
      [
        'import subprocess; open("s.sh", "w").write("#!/bin/sh\\n"); os.chmod("s.sh", 0o755); subprocess.run("./s.sh")',
      ],
      's.sh',
    ],
    [
      'a script in the folder it is started in',
      [
        'import subprocess; os.mkdir("d"); open("d/s.sh", "w").write("#!/bin/sh\\n"); os.chmod("d/s.sh", 0o755); subprocess.run(["./s.sh"], cwd="d")',
      ],
      's.sh',
    ],
    [
      'what git has, not what the worktree has',
      ['import subprocess; subprocess.run(["git", "show", "HEAD:data.csv"])'],
      'git show HEAD:data.csv',
    ],
  ])('%s', async (_name, lines, shown) => {
    const [found = '', ...others] = await blindSpots(lines)
    expect(found).toContain('started what cannot be watched')
    expect(found).toContain(shown)
    expect(found).not.toContain(watched.bench.root)
    expect(others).toEqual([])
  })

  test('a program of the commit that is a Python is watched', async () => {
    const lines = ['import subprocess; os.mkdir("d"); open("d/s", "w").write("#!/usr/bin/env python3\\n")']
    expect(
      await blindSpots([`${lines[0]}; os.chmod("d/s", 0o755); subprocess.run(["./s"], cwd="d")`]),
    ).toEqual([])
  })

  test('a file that the shell runs first is a blind spot', async () => {
    await writeFile(join(watched.home, 'env.sh'), ': ~/x.csv')
    const found = await blindSpots(['print(1)'], undefined, {
      more: { BASH_ENV: join(watched.home, 'env.sh') },
    })
    expect(found).toEqual([`started what cannot be watched: \`${join(watched.home, 'env.sh')}\``])
  })

  test('a script that a Python without the hook runs is one, though it is short', async () => {
    const files = { ...commit(''), run: '#!/usr/bin/python3 -I\n' }
    const { blindSpots: found } = await watched.reads(files, 'chmod +x run; ./run || true')
    expect(found.join()).toContain('started what cannot be watched')
  })
})

describe('what cannot be noted', () => {
  test('is a blind spot where a hook of its own may hide it', async () => {
    const lines = [
      'import sys',
      'def forbid(event, args):',
      '    if event == "open" and "python.log" in str(args[0]): raise PermissionError',
      'sys.addaudithook(forbid); open(HOME + "/x.csv").read()',
    ]
    expect(await blindSpots(lines)).toEqual(['opened more than is kept track of'])
  })

  test('for a while is one for ever', async () => {
    const lines = [
      'import resource, signal',
      'f = open(HOME + "/x.csv"); soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)',
      'resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard)); open(HOME + "/lib/outer.py").read()',
      'resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))',
    ]
    expect(await blindSpots(lines)).toEqual([...undeclared('x.csv'), 'opened more than is kept track of'])
  })

  test('what happens while another file is being noted', async () => {
    const lines = [
      'import gc; gc.disable()',
      'class A:',
      '    def __del__(self, open=open, path=HOME + "/x.csv"): open(path).read()',
      'for _ in range(50): a = A(); a.a = a',
      'del a; gc.set_threshold(1); gc.enable()',
      'for i in range(100): os.path.exists("x"); open("new-%d" % i, "w").close()',
    ]
    expect(await blindSpots(lines)).not.toEqual([])
  })

  test('more files than anybody keeps track of', async () => {
    const lines = ['for i in range(200001):', '    try: open("/nowhere/%d" % i)', '    except OSError: pass']
    expect(await blindSpots(lines)).toEqual(['opened more than is kept track of'])
  })
})

describe('connections', () => {
  test('to a socket of the machine', async () => {
    const path = join(watched.bench.root, 'socket')
    const server = createServer((socket) => socket.end())
    await new Promise<void>((resolve) => server.listen(path, resolve))
    try {
      const line = `import socket; socket.socket(socket.AF_UNIX).connect("${path}")`
      expect(await blindSpots([line])).toEqual([`opened connections: \`${path}\``])
    } finally {
      server.close()
    }
  })

  test('to a server of the machine, by native code', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const lines = [
      'import ctypes, socket, struct, time; s = socket.socket()',
      `a = struct.pack("=HH4s8x", 2, socket.htons(${port}), bytes([127, 0, 0, 1]))`,
      'ctypes.CDLL(None).connect(s.fileno(), a, 16); time.sleep(2)',
    ]
    try {
      expect(await blindSpots(lines)).toEqual([`opened connections: \`127.0.0.1:${port}\``])
    } finally {
      server.close()
    }
  })

  test('to a socket of its own', async () => {
    const lines = [
      'import socket; l = socket.socket(socket.AF_UNIX); l.bind(HOME + "/s"); l.listen()',
      'socket.socket(socket.AF_UNIX).connect(HOME + "/s")',
    ]
    expect(await blindSpots(lines)).toEqual([])
  })

  test('to find out its own address, which sends nothing', async () => {
    const lines = [
      'import socket',
      'try: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 80))',
      'except OSError: pass',
    ]
    expect(await blindSpots(lines)).toEqual([])
  })
})
