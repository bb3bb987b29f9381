import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EnvironmentSource } from '../../src/model/environment.js'
import { renderReport } from '../../src/report/comment.js'
import type { ReportContext } from '../../src/report/context.js'
import { environmentLines } from '../../src/report/reproduce-environment.js'
import { comparison, context, measurement, metric } from './build.js'
import { nodesOf, parse } from './markdown.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headway it's-"))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  return execFileSync('git', ['-C', join(folder, 'repository'), ...identity, ...args], {
    encoding: 'utf8',
  }).trim()
}

async function commit(files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'repository', path)), { recursive: true })
    await writeFile(join(folder, 'repository', path), text)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'change')
  return git('rev-parse', 'HEAD')
}

/** A repository with two commits whose `train.py` writes its number and what it sees into `path`. */
async function repository(workingDirectory: string, path: string): Promise<{ base: string; head: string }> {
  await mkdir(join(folder, 'repository'))
  git('init', '--quiet')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const script = (number: number) =>
    [
      'import os',
      `open(os.path.expandvars('${path}'), 'w').write(' '.join(['${number}', os.environ['HEADWAY_SIDE'],`,
      "    os.environ['HEADWAY_SEED'], os.environ['PYTHONHASHSEED'], os.environ['OMP_NUM_THREADS']]) + '\\n')",
    ].join('\n')
  const base = await commit({
    [join(workingDirectory, 'train.py')]: script(1),
    [join(workingDirectory, 'result.txt')]: 'an old result\n',
  })
  const head = await commit({ [join(workingDirectory, 'train.py')]: script(2) })
  return { base, head }
}

/** What a reader copies out of the comment, run as they would: pasted into a shell in an empty folder. */
async function paste(
  sides: { base: string; head: string },
  changes: Partial<ReportContext>,
): Promise<string> {
  const ambient = {
    description: 'the machine’s own Python',
    source: { file: undefined, tool: undefined },
    python: '3.12.4',
    packages: [],
  }
  const found = comparison([metric('loss', 2, 1)], {
    head: measurement('head', {
      commit: sides.head,
      environment: ambient,
      threads: { OMP_NUM_THREADS: '2' },
    }),
    baseline: measurement('base', {
      commit: sides.base,
      environment: ambient,
      threads: { OMP_NUM_THREADS: '3,"1"' },
    }),
  })
  const report = renderReport(
    found,
    context({ repositoryUrl: `file://${join(folder, 'repository')}`, ...changes }),
  )
  const shell = nodesOf(parse(report)).flatMap((node) =>
    node.type === 'code' && node.lang === 'bash' ? [node.value] : [],
  )
  await mkdir(join(folder, 'empty'), { recursive: true })
  return execFileSync('bash', ['-s'], {
    cwd: join(folder, 'empty'),
    input: shell.join('\n'),
    // The folder for results is the reader's to remove; here it goes with everything else.
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

describe('the lines to reproduce an evaluation', () => {
  test('print both sides’ results when pasted', async () => {
    const sides = await repository('.', 'result.txt')
    expect(await paste(sides, { command: 'python3 train.py' })).toBe('2 head 1 1 2\n1 base 1 1 3,"1"\n')
  })

  test('work in a folder, with a command of several lines, and with results in $HEADWAY_RESULTS', async () => {
    const sides = await repository("it's a model", '$HEADWAY_RESULTS/result.txt')
    const command = `echo 'a  "b" $HEADWAY_SIDE !' |\n  cat\npython3 train.py # it's \`done\``
    const printed = await paste(sides, {
      command,
      workingDirectory: "it's a model",
      install: { kind: 'command', command: 'true "$(pwd)"' },
    })
    expect(printed).toBe('a  "b" $HEADWAY_SIDE !\n2 head 1 1 2\na  "b" $HEADWAY_SIDE !\n1 base 1 1 3,"1"\n')
  })

  test('do not take a result that was committed for one', async () => {
    const sides = await repository('.', '/dev/null')
    await expect(paste(sides, { command: 'python3 train.py' })).rejects.toThrow()
  })

  test('leave the reader’s own repository alone where their folder cannot be made', async () => {
    const sides = await repository('.', 'result.txt')
    const own = join(folder, 'empty')
    execFileSync('git', ['clone', '--quiet', '--origin', 'own', join(folder, 'repository'), own])
    await writeFile(join(own, 'headway-12'), 'in the way')
    await expect(paste(sides, { command: 'python3 train.py' })).rejects.toThrow()
    const ask = (...args: string[]) => execFileSync('git', ['-C', own, ...args], { encoding: 'utf8' }).trim()
    expect(ask('remote')).toBe('own')
    expect(ask('worktree', 'list').split('\n')).toHaveLength(1)
    expect(ask('status', '--short')).toBe('?? headway-12')
  })

  test('name no branch, and run nothing that comes from one', async () => {
    const sides = await repository('.', 'result.txt')
    const owned = join(folder, 'owned')
    const names = { head: `$(touch '${owned}')`, base: `\`touch '${owned}'\`` }
    await paste(sides, { command: 'python3 train.py', names })
    expect(existsSync(owned)).toBe(false)
  })
})

describe('the environment', () => {
  const lines = (
    file: EnvironmentSource['file'],
    tool: EnvironmentSource['tool'],
    changes: Partial<ReportContext> = {},
  ): string[] => {
    const made = { description: 'for people', source: { file, tool }, python: '3.12.4', packages: [] }
    return environmentLines(made, context(changes))
  }

  test('is made as it was', () => {
    expect(lines('requirements.txt', 'pip')).toEqual([
      'python3 -m venv .venv',
      '. .venv/bin/activate',
      'pip install --quiet -r requirements.txt',
    ])
    expect(lines('requirements.txt', 'uv')[1]).toBe('uv venv --quiet --no-project --python=3.12.4 .venv')
    expect(lines('uv.lock', 'uv').join()).toContain('uv sync --quiet --frozen')
    expect(lines('pyproject.toml', 'pip').at(-1)).toBe('pip install --quiet -e .')
  })

  test('is the machine’s own where it was', () => {
    expect(lines(undefined, undefined)).toEqual([])
    expect(lines(undefined, undefined, { install: { kind: 'none' } })).toEqual([])
  })

  test('comes from the working directory, or else the root', () => {
    expect(lines('requirements.txt', 'pip', { workingDirectory: 'a b' }).at(-1)).toBe(
      "(if [ -f 'a b'/requirements.txt ]; then cd -- 'a b'; fi; pip install --quiet -r requirements.txt)",
    )
  })
})
