import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  canBeWatched,
  isTolerated,
  startsPython,
  unwatchable,
  type Where,
} from '../../../src/training/reads/programs.js'

let folder: string
let where: Where
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-programs-'))
  where = { directory: join(folder, 'worktree'), path: `/nowhere:${join(folder, 'bin')}:/usr/bin:/bin` }
  await mkdir(join(folder, 'worktree/sub'), { recursive: true })
  await mkdir(join(folder, 'bin'))
  for (const [name, text] of Object.entries({
    'bin/torchrun': '#!/opt/venv/bin/python3.12\nimport torch\n',
    'bin/accelerate': `#!/bin/sh\n'''exec' "/a very/long path/bin/python" "$0" "$@"\n' '''\nimport sys\n`,
    'bin/isolated': '#!/usr/bin/python3 -I\n',
    'bin/unsited': '#!/usr/bin/python3 -Es\n',
    'bin/tool': '#!/bin/bash\n',
    'bin/native': '\x7fELF',
    'bin/in-python-folder': '#!/opt/python3/bin/bash\n',
    'worktree/train.py': '#!/usr/bin/env python3\n',
    'worktree/split.py': '#!/usr/bin/env -S python3 -u\n',
    'worktree/isolated.py': '#!/usr/bin/env -S python3 -I\n',
    'worktree/run.sh': '#!/bin/sh\n',
    'worktree/run': '#!/usr/bin/env python3\n',
    'worktree/sub/run': '#!/bin/sh\n',
    'worktree/sub/train.py': '#!/usr/bin/env python3\n',
    'worktree/plain.py': 'print(1)\n',
  })) {
    await writeFile(join(folder, name), text)
    await chmod(join(folder, name), 0o755)
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a command that can be watched', () => {
  test.each([
    'python train.py',
    'python3 -u train.py --lr 0.1',
    'python3.12 -m package',
    '/usr/bin/python3 train.py -I -E',
    'python -c "print(1)" -I',
    'python -bumodule -I',
    'python -W ignore -X dev train.py',
    'python -Wignore -Xdev -O train.py',
    'python -',
    'echo "print(1)" | python -',
    'python train.py -S',
    'torchrun --nproc-per-node 2 train.py',
    'accelerate launch train.py',
    './train.py',
    './split.py',
    'sub/../train.py',
    'cd sub && ./train.py && cd .. && ./train.py',
    'LR=1 SEED=2 python train.py',
    'PYTHONUNBUFFERED=1 PYTHONHASHSEED=0 python train.py',
    'PYTHONDONTWRITEBYTECODE=1 python train.py',
    'PYTHONPATH=src:$PYTHONPATH python train.py',
    'PYTHONPATH=$PYTHONPATH:src python train.py',
    `PYTHONPATH="src:\${PYTHONPATH:-}" python train.py`,
    'export PYTHONPATH=src:$PYTHONPATH LR=1; python train.py',
    'export LR; python train.py',
    'unset LR && python train.py',
    'nohup python train.py',
    'time python train.py',
    'exec python train.py',
    'env LR=1 python train.py',
    'env time nohup python train.py',
    'sh -c "python train.py && echo done"',
    `bash -c 'python -c "print(1)"'`,
    'mkdir -p out && python train.py | tee out/log; echo $?',
    'nvidia-smi; nproc; uname -a; date; python train.py',
    'git rev-parse --short HEAD && python train.py',
    'git describe --always --dirty',
    'git status --porcelain',
    'git log -1 --format=%H',
    'git show -s --format=%ci HEAD',
    'git diff HEAD',
    'git config --get remote.origin.url',
  ])('%s', async (command) => {
    expect(await unwatchable(command, where)).toBeUndefined()
  })
})

describe('a command that cannot be watched', () => {
  test.each<[string, string?]>([
    ['bash train.sh'],
    ['./run.sh'],
    ['sh -e -c "python train.py"'],
    ['make train'],
    ['node train.js'],
    ['cat data.csv'],
    ['cp a b && python train.py', 'cp a b'],
    ['python train.py && curl https://example.org', 'curl https://example.org'],
    ['python -I train.py'],
    ['python -E -u train.py'],
    ['python -uS train.py'],
    ['python -Im package'],
    ['python -W ignore -I train.py'],
    ['python -X dev -I train.py'],
    ['python -Xdev -E train.py'],
    ['python --check-hash-based-pycs never -I train.py'],
    ['isolated'],
    ['unsited train.py'],
    ['./isolated.py'],
    ['tool'],
    ['native'],
    ['in-python-folder'],
    ['not-there'],
    ['./plain.py'],
    ['pypy3 train.py'],
    ['PYTHONPATH=src python train.py'],
    ['PYTHONPATH=$PYTHONPATH_OF_MINE python train.py'],
    [`PYTHONPATH=\${PYTHONPATH:+src} python train.py`],
    ['PYTHONHOME=/opt/python python train.py'],
    ['PYTHONSTARTUP=$PYTHONPATH python train.py'],
    ['PATH=/opt/bin:$PATH python train.py'],
    ['HEADWAY_WATCH= python train.py'],
    ['BASH_ENV=env.sh bash -c "python train.py"'],
    ['PYTHONPATH=src; python train.py', 'PYTHONPATH=src'],
    ['export PYTHONPATH=src; python train.py', 'export PYTHONPATH=src'],
    ['export LR PYTHONPATH=src; python train.py', 'export LR PYTHONPATH=src'],
    ['export -n PYTHONPATH; python train.py', 'export -n PYTHONPATH'],
    ['unset PYTHONPATH; python train.py', 'unset PYTHONPATH'],
    ['unset LR HEADWAY_WATCH; python train.py', 'unset LR HEADWAY_WATCH'],
    ['unset $VARIABLES; python train.py', 'unset $VARIABLES'],
    ['env -i python train.py'],
    ['env -u PYTHONPATH python train.py'],
    ['env PYTHONPATH=src python train.py'],
    ['exec -c python train.py'],
    ['nice -n 5 python train.py'],
    ['sh -c "cat data.csv"'],
    ['sh -c "python train.py" name'],
    ['sh -c "sh -c \'cat data.csv\'"'],
    ['cd sub && ./run', './run'],
    ['$PYTHON train.py'],
    ['python "$(ls)"'],
    ['python train.py < data.csv'],
    ['git show HEAD:data.csv'],
    ['git show HEAD'],
    ['git show -s HEAD:data.csv'],
    ['git log -p'],
    ['git diff HEAD~1'],
    ['git diff main'],
    ['git cat-file -p HEAD:data.csv'],
    ['git checkout other'],
    ['git ls-files'],
    ['git rev-parse HEAD:data.csv'],
    ['git config -f params.cfg --get lr'],
    ['git -C /elsewhere rev-parse HEAD'],
    ['git constructor'],
    ['git'],
    ['constructor'],
    ['gcc -print-file-name=libm.so'],
  ])('%s', async (command, first = command) => {
    expect(await unwatchable(command, where)).toBeDefined()
    if (first !== command) expect(await unwatchable(command, where)).toBe(first)
  })
})

describe('a program that a Python starts', () => {
  test.each([
    [['/opt/venv/bin/python3', 'x.py'], true],
    [['/bin/sh', '-c', 'uname -a'], true],
    [['sh', '-c', 'python x.py'], true],
    [['uname', '-p'], true],
    [['gcc', '-Wl,-t', '-o', '/dev/null', '-lm'], true],
    [['cat', 'x'], false],
    [['gcc', 'x.c'], false],
    [[], true],
  ])('%j', async (argv, expected) => {
    expect(await canBeWatched(argv, where)).toBe(expected)
  })

  test.each([
    [['python3', 'x.py']],
    [['sh', '-c', 'python x.py']],
    [['torchrun', 'x.py']],
    [['env', 'python', 'x.py']],
  ])('without the hook in its environment: %j', async (argv) => {
    expect(await canBeWatched(argv, where)).toBe(true)
    expect(await canBeWatched(argv, where, false)).toBe(false)
  })

  test('that reads nothing needs no hook', async () => {
    expect(await canBeWatched(['nvidia-smi'], where, false)).toBe(true)
  })
})

test.each([
  ['python train.py', true],
  ['cd sub; LR=1 /usr/bin/python3.11 x', true],
  ['torchrun train.py', true],
  ['exec ./train.py', true],
  ['$PYTHON -c 1', false],
  ['if true; then python train.py; fi', true],
  ['echo 1 > result.txt', false],
  ['./run.sh', false],
])('whether %s starts a Python', async (command, expected) => {
  expect(await startsPython(command, where)).toBe(expected)
})

test('who is seen running for a moment and may', () => {
  expect(['bash', 'tee', 'env', 'grep', 'git'].map(isTolerated)).toEqual(Array(5).fill(true))
  expect(['node', 'java', 'curl', 'python3'].map(isTolerated)).toEqual(Array(4).fill(false))
})
