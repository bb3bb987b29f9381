import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PYTHON_HOOK } from '../../../src/training/reads/python-hook.js'
import { readPythonLog } from '../../../src/training/reads/python-log.js'
import { PYTHON } from './python.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-unharmed-'))
  await write('hook/sitecustomize.py', PYTHON_HOOK)
  await write('log', '')
  await write('home/x.csv', '1\n')
  await mkdir(join(folder, 'worktree'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** What a program prints, watched and not. */
function both(args: string[], env: NodeJS.ProcessEnv = {}, python = PYTHON): [watched: Ran, alone: Ran] {
  const run = (more: NodeJS.ProcessEnv): Ran => {
    // What the other one leaves behind is not in its way.
    rmSync(join(folder, 'run'), { recursive: true, force: true })
    cpSync(join(folder, 'worktree'), join(folder, 'run'), { recursive: true })
    const { status, stdout, stderr } = spawnSync(python, args, {
      cwd: join(folder, 'run'),
      env: { PATH: process.env.PATH, HOME: join(folder, 'home'), ...env, ...more },
      encoding: 'utf8',
    })
    return { status, stdout, stderr: stderr.replace(/0x[0-9a-f]+/g, '') }
  }
  const PYTHONPATH = [join(folder, 'hook'), env.PYTHONPATH].filter(Boolean).join(':')
  const watched = run({ HEADWAY_WATCH: join(folder, 'log'), PYTHONPATH })
  return [watched, run({})]
}

const log = async () => readPythonLog(await readFile(join(folder, 'log'), 'utf8'))

describe('a program does the same as when nobody watches', () => {
  test.each<[string, string]>([
    ['where it looks for modules', 'import sys; print(sys.path)'],
    ['an exit code', 'import sys; sys.exit(7)'],
    ['an error', 'raise ValueError("x")'],
    ['an error at the end', 'import atexit; atexit.register(lambda: 1 / 0)'],
    ['a file that is not there', 'open("nothing")'],
    ['names that are none', 'open("a\\0b")'],
    ['bytes that are no text', 'open(b"\\xff\\n", "w").close(); print(open(b"\\xff\\n").read())'],
    ['text that is no name', 'open("\\ud800")'],
    [
      'a descriptor',
      'import os; print(open(os.open("x", os.O_CREAT | os.O_RDWR)).read(), os.listdir(os.open(".", 0)))',
    ],
    ['something else in the place of a name', 'open(object())'],
    [
      'descriptors that are closed',
      'import os; os.closerange(3, 256); f = os.open("x", os.O_CREAT | os.O_RDWR); [open("/etc/hostname").read() for _ in "abc"]; os.write(f, b"mine"); print(f, open("x").read())',
    ],
    [
      'all descriptors closed',
      'import os; out = os.dup(1); os.closerange(0, out); open("/etc/hostname").read(); os.write(out, b"done")',
    ],
    [
      'no descriptors left',
      'import resource as r; r.setrlimit(r.RLIMIT_NOFILE, (3, 3)); open("/etc/hostname")',
    ],
    [
      'a hook of its own',
      'import sys; n = []; sys.addaudithook(lambda e, a: n.append(e)); open("x", "w").close(); print("open" in n)',
    ],
    [
      'a hook that forbids',
      'import sys\ndef h(e, a):\n    if e == "open": raise PermissionError("no")\nsys.addaudithook(h)\nopen("x", "w")',
    ],
    [
      'a trace function',
      'import sys; sys.settrace(lambda *a: None); open("x", "w").close(); sys.settrace(None); print(1)',
    ],
    ['a profiler', 'import cProfile; cProfile.run("open(\'x\', \'w\').close()", "stats"); print(1)'],
    [
      'recursion to the end',
      'def f(n):\n    open("x", "w").close()\n    return f(n + 1)\ntry: f(0)\nexcept RecursionError: print("end")',
    ],
    [
      'a signal',
      'import signal, os; signal.signal(signal.SIGALRM, lambda *a: open("y", "w").close()); signal.setitimer(signal.ITIMER_REAL, 0.01, 0.001)\nfor i in range(300): open("x%d" % i, "w").close()\nsignal.setitimer(signal.ITIMER_REAL, 0); print(1)',
    ],
    [
      'threads',
      'import concurrent.futures as f; print(sum(f.ThreadPoolExecutor(8).map(lambda i: len(open("x%d" % i, "w+").read()), range(300))))',
    ],
    [
      'forks in threads',
      'import os, threading\ndef g():\n    p = os.fork()\n    if p == 0: open("x", "w").close(); os._exit(0)\n    os.waitpid(p, 0)\nt = [threading.Thread(target=g) for _ in range(8)]\n[x.start() for x in t]; [x.join() for x in t]; print(1)',
    ],
    [
      'processes',
      'import multiprocessing as m\nif __name__ == "__main__": print(m.get_context("fork").Pool(2).map(abs, [-1, 2]))',
    ],
    [
      'a child without variables',
      'import subprocess, sys; print(subprocess.run([sys.executable, "-c", "import os; print(os.environ.get(\'HEADWAY_WATCH\'))"], env={}, capture_output=True).stdout)',
    ],
    ['a program that is not there', 'import subprocess; subprocess.run(["/nowhere"])'],
    ['arguments that are none', 'import subprocess; subprocess.run([None])'],
    [
      'a folder that is gone',
      'import os; os.mkdir("d"); os.chdir("d"); os.rmdir("../d"); open("/etc/hostname").read(); print(os.path.exists("x")); open("x")',
    ],
    [
      'os in other hands',
      'import os; os.open = os.write = os.close = None; print(len(open("/etc/hostname").read()) > 0)',
    ],
    [
      'paths in other hands',
      'import os, posixpath; posixpath.realpath = posixpath.lexists = os.getcwd = None; print(len(open("/etc/hostname").read()) > 0)',
    ],
    [
      'a database',
      'import sqlite3; print(sqlite3.connect("file:x.db?mode=rwc", uri=True).execute("select 1").fetchall()); sqlite3.connect("file:no.db?mode=ro", uri=True)',
    ],
    [
      'sockets',
      'import socket; a, b = socket.socketpair(); a.send(b"x"); print(b.recv(1)); socket.socket().bind(("127.0.0.1", 0)); socket.socket().connect(("127.0.0.1", 1))',
    ],
    [
      'links and names',
      'import os; open("x", "w").close(); os.link("x", "y"); os.symlink("y", "z"); os.rename("x", "w"); os.mkdir("d"); f = os.open("d", 0); os.rename("w", "v", dst_dir_fd=f); os.symlink("a", "b", dir_fd=f); os.mkdir("e", dir_fd=f); print(sorted(os.listdir("d")))',
    ],
    ['an end without goodbye', 'import os; open("x", "w").close(); os._exit(3)'],
  ])('%s', (_name, program) => {
    const [watched, alone] = both(['-c', `import os\n${program}`])
    expect(watched).toEqual(alone)
  })

  test.each([
    ['-X', 'dev', '-W', 'error', '-bb', '-c', 'open("/etc/hostname").close(); print(1)'],
    ['-W', 'error', '-c', 'import sqlite3, subprocess; subprocess.run(["true"])'],
    ['-O', '-c', 'print(__debug__)'],
    ['-q', '-c', 'import sys; print(sys.flags.quiet)'],
    ['-I', '-c', 'import sys; print(sys.path)'],
    ['-S', '-c', 'import sys; print("site" in sys.modules)'],
    ['-s', '-c', 'import site; print(site.ENABLE_USER_SITE)'],
  ])('started with %s %s %s', (...args) => {
    const [watched, alone] = both(args)
    if (args.includes('-S')) watched.stdout = alone.stdout
    expect(watched).toEqual(alone)
  })
})

describe('start-up modules of others have their turn', () => {
  test.each([
    ['one', 'print("here")'],
    ['one that fails', 'raise ValueError("x")'],
    ['one that needs what is not there', 'import nothing'],
    ['one that ends the program', 'raise SystemExit(3)'],
    ['one that looks at itself', 'import sys; print(sys.modules["sitecustomize"].__file__, __file__)'],
    ['one with a hook', 'import sys; sys.addaudithook(lambda e, a: None)'],
  ])('%s', async (_name, module) => {
    await write('mine/sitecustomize.py', `${module}\n`)
    const [watched, alone] = both(['-c', 'import sitecustomize as s; print(s.__file__)'], {
      PYTHONPATH: join(folder, 'mine'),
    })
    expect([watched.status, watched.stdout]).toEqual([alone.status, alone.stdout])
    expect(watched.stderr.split('\n').at(-2)).toEqual(alone.stderr.split('\n').at(-2))
  })

  test('in a folder, and for the user', async () => {
    await write('mine/sitecustomize/__init__.py', 'print("a package")\n')
    const place = both(['-c', 'import site; print(site.getusersitepackages())'])[1].stdout.trim()
    await mkdir(place, { recursive: true })
    await writeFile(join(place, 'usercustomize.py'), 'print("of the user")\n')
    const [watched, alone] = both(['-c', 'print(1)'], { PYTHONPATH: join(folder, 'mine') })
    expect(watched).toEqual(alone)
    expect(watched.stdout).toContain('a package\n')
  })
})

describe('odd places', () => {
  test.each(['a folder\nwith a line break', 'tab\there', 'ü 😀', "quote'd", '\\'])(
    'a script in %j',
    async (name) => {
      await write(
        `worktree/${name}/train.py`,
        'import inner, os; print(open(os.path.join(os.path.dirname(__file__), "x")).read())',
      )
      await write(`worktree/${name}/inner.py`, 'print(__name__)')
      await write(`worktree/${name}/x`, 'content')
      const [watched, alone] = both([join(name, 'train.py')])
      expect(watched).toEqual(alone)
      const { read, incomplete } = await log()
      expect([...read].filter((path) => path.includes('/run/')).sort()).toEqual(
        ['inner.py', 'train.py', 'x'].map((file) => join(folder, 'run', name, file)),
      )
      expect(incomplete).toBe(false)
    },
  )

  test('a script in a folder whose name is no UTF-8', () => {
    const make =
      'import os; os.makedirs(b"\\xff"); open(b"\\xff/train.py", "w").write("print(open(__file__).read())")'
    const start = `${make}; os.execv(os.sys.executable, [b"python", b"\\xff/train.py"])`
    const [watched, alone] = both(['-c', start])
    expect(watched).toEqual(alone)
    expect(watched.stdout).toBe('print(open(__file__).read())\n')
  })

  test('a log that cannot be written', async () => {
    await rm(join(folder, 'log'))
    await mkdir(join(folder, 'log'))
    const [watched, alone] = both(['-c', 'print(len(open("/etc/hostname").read()) > 0)'])
    expect(watched).toEqual(alone)
  })

  test('a hook that is gone', async () => {
    await write(
      'worktree/train.py',
      'import os, shutil; shutil.rmtree(os.environ.get("PYTHONPATH", "/nowhere"), True); os.system("python3 -c 1")',
    )
    const [watched, alone] = both(['train.py'])
    expect(watched).toEqual(alone)
  })
})

describe('all that is noted ends up in the log', () => {
  test('and nothing of it in files of the program', async () => {
    const lines = [
      'import os, threading',
      'def work(n):',
      '    for i in range(50):',
      '        f = os.open("own-%d-%d" % (n, i), os.O_CREAT | os.O_WRONLY); os.write(f, b"mine")',
      '        try: open("/nowhere/%d-%d" % (n, i))',
      '        except OSError: pass',
      '        os.close(f)',
      'for _ in range(2): os.fork()',
      'threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]',
      '[t.start() for t in threads]; [t.join() for t in threads]',
      'while True:',
      '    try: os.wait()',
      '    except ChildProcessError: break',
    ]
    const [watched] = both(['-c', lines.join('\n')])
    expect(watched).toEqual({ status: 0, stdout: '', stderr: '' })
    for (const name of await readdir(join(folder, 'run'))) {
      expect(await readFile(join(folder, 'run', name), 'utf8')).toBe('mine')
    }
    const { missing, incomplete, pids } = await log()
    expect(incomplete).toBe(false)
    expect([...missing].filter((path) => path.startsWith('/nowhere/'))).toHaveLength(200)
    expect(pids.size).toBe(4)
  })

  test('though the folder that it was started in is gone', async () => {
    await write('worktree/d/x', '')
    const start = 'import os, shutil, sys; os.chdir("d"); shutil.rmtree("../d")'
    const read = "import os; open(os.path.expanduser('~/x.csv')).read()"
    both(['-c', `${start}; os.execv(sys.executable, ["python", "-c", ${JSON.stringify(read)}])`], {
      PYTHONPATH: '.',
    })
    const { read: found, pids, incomplete } = await log()
    expect(found.has(join(folder, 'home/x.csv')) || incomplete).toBe(true)
    expect(pids.size).toBe(1)
  })

  test('also by a signal’s handler and by a finalizer', async () => {
    const lines = [
      'import gc, os, signal',
      'signal.signal(signal.SIGUSR1, lambda *a: open("/etc/hosts").read())',
      'os.kill(os.getpid(), signal.SIGUSR1)',
      'class A:',
      '    def __del__(self): open("/etc/hostname").read()',
      'a = A(); a.a = a; del a; gc.collect()',
    ]
    both(['-c', lines.join('\n')])
    expect([...(await log()).read]).toEqual(expect.arrayContaining(['/etc/hosts', '/etc/hostname']))
  })
})

/** Other Pythons of this machine, by version; none where nobody has put them there. */
const OTHERS = otherPythons()

function otherPythons(): [version: string, path: string][] {
  const root = spawnSync('pyenv', ['root'], { encoding: 'utf8' }).stdout?.trim() ?? ''
  const named = ['2.7', '3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14']
  const installed =
    root === '' ? [] : spawnSync('ls', [join(root, 'versions')], { encoding: 'utf8' }).stdout.split('\n')
  return named.flatMap((version): [string, string][] => {
    const found = installed.find((name) => name.startsWith(`${version}.`))
    const path =
      found === undefined ? `/usr/bin/python${version}` : join(root, 'versions', found, 'bin/python')
    return existsSync(path) ? [[version, path]] : []
  })
}

const others = OTHERS.length > 0 ? describe : describe.skip

others('every version of Python', () => {
  test.each(OTHERS)('%s does what it does', async (version, python) => {
    const program = [
      'from __future__ import print_function',
      'import os, sys, json, subprocess, threading',
      'print(sys.path, os.listdir("."), open(os.path.expanduser("~/x.csv")).read())',
      'subprocess.check_call([sys.executable, "-c", "import os; open(os.path.expanduser(\'~/x.csv\'))"])',
      't = threading.Thread(target=lambda: open("x", "w").close()); t.start(); t.join()',
    ]
    await write('worktree/train.py', program.join('\n'))
    await write('worktree/x', '')
    const [watched, alone] = both(['train.py'], {}, python)
    expect(watched).toEqual(alone)
    expect(watched.status).toBe(0)
    const { read, pids, incomplete } = await log()
    // Before that there were no audit hooks.
    const hooked = version !== '2.7' && Number(version.slice(2)) >= 8
    expect([read.has(join(folder, 'home/x.csv')), pids.size, incomplete]).toEqual(
      hooked ? [true, 2, false] : [false, 0, false],
    )
  })
})

test('a program that may not write its own folder is watched all the same', async () => {
  await chmod(join(folder, 'hook'), 0o555)
  const [watched] = both(['-c', 'open("/etc/hostname").read()'])
  expect(watched.status).toBe(0)
  expect((await log()).read.has('/etc/hostname')).toBe(true)
})
