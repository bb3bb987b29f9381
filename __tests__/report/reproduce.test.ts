import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderReport } from '../../src/report/comment.js'
import type { ReportContext } from '../../src/report/context.js'
import { reproductionLines } from '../../src/report/reproduce.js'
import { npxOfThis } from '../support/npx.js'
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
      'import json, os',
      'names = {"alpha": "HEADWAY_SEED", "beta": "OMP_NUM_THREADS", "third": "MKL_NUM_THREADS"}',
      'seen = {name: float(os.environ[of]) for name, of in names.items()}',
      `open(os.path.expandvars('${path}'), 'w').write(json.dumps({'loss': ${number}, **seen}))`,
    ].join('\n')
  const base = await commit({
    [join(workingDirectory, 'train.py')]: script(1),
    [join(workingDirectory, 'result.txt')]: '{"loss": 77}',
  })
  const head = await commit({ [join(workingDirectory, 'train.py')]: script(2) })
  return { base, head }
}

function evaluated(sides: { base: string; head: string }) {
  const machine = { platform: 'linux-x64', cpuModel: 'a', cores: 1, totalCores: 4, memoryBytes: 1, gpus: [] }
  const threads = { OMP_NUM_THREADS: '1', NUMEXPR_NUM_THREADS: '1', MKL_NUM_THREADS: '3' }
  return comparison([metric('loss', 2, 1)], {
    head: measurement('head', { commit: sides.head, machine, threads }),
    baseline: measurement('base', { commit: sides.base, machine, threads }),
  })
}

/** What a reader copies out of the comment, run as they would: pasted into a shell in an empty folder. */
async function paste(
  sides: { base: string; head: string },
  changes: Partial<ReportContext>,
): Promise<string> {
  const report = renderReport(
    evaluated(sides),
    context({ repositoryUrl: `file://${join(folder, 'repository')}`, ...changes }),
  )
  const shell = nodesOf(parse(report)).flatMap((node) =>
    node.type === 'code' && node.lang === 'bash' ? [node.value] : [],
  )
  await mkdir(join(folder, 'empty'), { recursive: true })
  return execFileSync('bash', ['-s'], {
    cwd: join(folder, 'empty'),
    input: shell.join('\n'),
    env: {
      ...process.env,
      PATH: `${await npxOfThis(folder)}:${process.env.PATH}`,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

/** A row of the terminal's table: its name, head and base. */
function row(printed: string, name: string): string[] | undefined {
  const line = printed.split('\n').find((one) => one.startsWith(name) && /\s{2}/.test(one))
  return line?.split(/\s{2,}/).slice(1, 3)
}

describe('the lines to reproduce an evaluation', () => {
  test('train both sides when pasted, with the seed and the threads that they had', async () => {
    const sides = await repository('.', 'result.txt')
    const printed = await paste(sides, { command: 'python3 train.py' })
    expect(row(printed, 'Loss')).toEqual(['2', '1'])
    expect(row(printed, 'Alpha')).toEqual(['1', '1'])
    expect(row(printed, 'Beta')).toEqual(['1', '1'])
    expect(row(printed, 'Third')).toEqual(['3', '3'])
  })

  test('work in a folder, with a command of several lines, and with results in $HEADWAY_RESULTS', async () => {
    const sides = await repository("it's a model", '$HEADWAY_RESULTS/own.json')
    const command = `echo 'a  "b" $HEADWAY_SIDE !' |\n  cat\npython3 train.py # it's \`done\``
    const printed = await paste(sides, {
      command,
      workingDirectory: "it's a model",
      results: ['own.*'],
      install: { kind: 'command', command: 'true "$(pwd)"' },
    })
    expect(row(printed, 'Loss')).toEqual(['2', '1'])
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

  test('are the command alone where the repository is the reader’s own', () => {
    const lines = reproductionLines(
      evaluated({ base: 'b'.repeat(40), head: 'a'.repeat(40) }),
      context({ pullRequest: undefined, repositoryUrl: undefined, command: 'python demo.py' }),
    )
    expect(lines).toEqual([
      'env MKL_NUM_THREADS=3 npx --yes @OWNER/headway@0.1.0 --base-tip --threads=1 --working-directory=. \\',
      `  ${'b'.repeat(40)} ${'a'.repeat(40)} -- 'python demo.py'`,
    ])
  })
})
