import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Desk, openDesk, processesWith } from './desk.js'

const TRAIN = ['--', 'python3', 'train.py']
/** A training that has its time to be interrupted, and children of its own. */
const slow = (mark: string): string => `echo begun; (setsid sleep 3${mark} & sleep 3${mark} & wait)`

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(async () => {
  await desk[Symbol.asyncDispose]()
})

describe('two commits of a repository', () => {
  test('are compared as a pull request would be, and the checkout stays as it is', async () => {
    await writeFile(join(desk.repository, 'notes.txt'), 'not committed')
    await writeFile(join(desk.repository, 'train.py'), 'raise SystemExit("not committed")')
    const before = [desk.git('status', '--short'), desk.git('worktree', 'list')]
    const innards = desk.innards()
    const files = ['--json=out/all.json', '--markdown=out/comment.md', '--html=out/report.html']
    const { code, stdout, stderr } = await desk.run([...files, 'main', ...TRAIN])
    expect(desk.innards()).toEqual(innards)
    expect(stderr).toContain('2 files are changed and not committed')
    expect(stdout).toContain('merge base, 1 commit behind main')
    expect(stdout).toMatch(/^Loss ↓ +1\.01 +1\.07 +−0\.06 +not judged$/m)
    expect(code).toBe(0)
    const out = (name: string) => readFileSync(join(desk.repository, 'out', name), 'utf8')
    expect(JSON.parse(out('all.json'))).toMatchObject({ verdict: 'unmeasured', metrics: expect.any(Array) })
    expect(out('comment.md')).toMatch(/^## Accuracy unchanged, loss 0\.06 lower/)
    expect(out('comment.md')).toContain(' -- ')
    expect(out('report.html')).toContain('<title>Accuracy unchanged, loss 0.06 lower')
    expect(out('report.html')).not.toContain('undefined')
    desk.git('clean', '--quiet', '-df', 'out')
    expect([desk.git('status', '--short'), desk.git('worktree', 'list')]).toEqual(before)
    expect(desk.leftovers()).toEqual([])
    desk.git('checkout', '--quiet', 'train.py')
  }, 30_000)

  test('are known the second time, and JSON has stdout for itself', async () => {
    const { code, stdout, stderr } = await desk.run(['--json', 'main', 'topic', ...TRAIN])
    expect(stderr).toContain('Head: known already')
    expect(JSON.parse(stdout).head.reused).toMatchObject({ because: 'same-commit' })
    expect(code).toBe(0)
  }, 30_000)

  test('can be held against each other’s newest commit, with a seed of their own', async () => {
    const { stdout } = await desk.run(['--base-tip', '--seed=7', 'main', 'topic', ...TRAIN])
    expect(stdout).toMatch(/^Loss ↓ +1\.01 +5\.5/m)
    expect(stdout).toMatch(/^Accuracy ↑ +90\.7% +90\.7%/m)
  }, 30_000)

  test('train in the folder in which the command was typed', async () => {
    await mkdir(join(desk.repository, 'models/small'), { recursive: true })
    const here = ['main', '--', 'test ! -e train.py && python3 ../../train.py']
    const absent = await desk.run(here, {}, 'models/small')
    expect(absent.stderr).toContain('2 trainings, in models/small.')
    expect(absent.stdout).toContain('has no folder models/small, which --working-directory names')
    expect(absent.code).toBe(1)
    const top = await desk.run(['--working-directory=.', 'main', ...TRAIN], {}, 'models/small')
    expect([top.code, top.stdout.includes('Loss ↓')]).toEqual([0, true])
  }, 30_000)

  test('are several pairs where that is asked for, and a rule decides', async () => {
    const rule = ['--metrics', 'loss: {tolerance: 0.5, primary: true, better: higher}', '--fail-on=worse']
    const few = await desk.run([...rule, '--base-tip', 'main', ...TRAIN])
    expect(few.stderr).toContain('Loss worse')
    expect(few.code).toBe(1)
    const { stdout, code } = await desk.run(['--seeds=3', 'main', ...TRAIN])
    expect(stdout).toContain('Metric, 3 seeds each')
    expect(code).toBe(0)
  }, 30_000)
})

describe('the process ends with', () => {
  test('1 where the head does not train, and its last lines command no terminal', async () => {
    const hostile = 'printf "\\033]0;owned\\007\\033[2Jlast\\u202ewords\\n"; exit 9'
    const { code, stdout, stderr } = await desk.run(['--verbose', '--reuse=off', 'main', '--', hostile])
    expect(code).toBe(1)
    expect(stdout).toContain('exit code 9')
    expect(stdout).toContain('│ lastwords')
    expect(stderr).toContain('head │ ')
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
  }, 30_000)

  test('2 where it is used wrongly, and says what to do', async () => {
    const cases: [words: string[], says: string][] = [
      [['--sedes=3', 'main', ...TRAIN], 'Did you mean `--seeds`?'],
      [
        ['--data=/nothing', 'main', ...TRAIN],
        'The option `--data` names `/nothing`, and there is nothing at',
      ],
      [['topic', ...TRAIN], '"HEAD" and "topic" are the same commit'],
      [['main', 'main~1', ...TRAIN], '"main~1" has no commit that "main" lacks'],
      [['main...topic', ...TRAIN], 'Name them apart: `main topic`'],
      [['--html=train.py/report.html', 'main', ...TRAIN], 'train.py is no folder'],
    ]
    for (const [words, says] of cases) {
      const { code, stdout, stderr } = await desk.run(words)
      expect(stderr).toContain(says)
      expect([code, stdout, stderr.includes('    at ')]).toEqual([2, '', false])
    }
  }, 30_000)

  test.each([
    ['SIGINT', 130, '7.71'],
    ['SIGTERM', 143, '7.72'],
    ['SIGHUP', 129, '7.73'],
  ] as const)(
    'after %s with %d, and nothing is left',
    async (signal, expected, mark) => {
      const running = desk.start(['--verbose', 'main', '--', slow(mark)])
      await running.printed('head │ begun')
      expect(processesWith(`3${mark}`).length).toBeGreaterThan(0)
      running.kill(signal)
      const { code, stdout, stderr } = await running.done
      expect([code, stdout]).toEqual([expected, ''])
      expect(stderr).toContain('Stopped. Nothing was compared')
      expect(processesWith(`3${mark}`)).toEqual([])
      expect(desk.leftovers()).toEqual([])
    },
    30_000,
  )

  test('0, and takes away what a run that was killed has left a while ago', async () => {
    const old = join(desk.cache, 'headway/runs/long-gone')
    await mkdir(old, { recursive: true })
    const { utimes } = await import('node:fs/promises')
    await utimes(old, 0, 0)
    await desk.run(['main', ...TRAIN])
    expect(desk.leftovers()).toEqual([])
  }, 30_000)
})
