import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { renderReport } from '../../src/report/comment.js'
import { type Collection, collectResults } from '../../src/training/results-files.js'
import { comparison, context, failed } from '../report/build.js'
import { fault } from '../support/fault.js'

/**
 * What another process does in the very moment in which results are collected. It does it all the time, and they are
 * collected until it has come in between.
 */
let worktree = ''

beforeEach(async () => {
  worktree = join(await mkdtemp(join(tmpdir(), 'headway-race-')), 'worktree')
  await mkdir(worktree)
})

afterEach(() => rm(join(worktree, '..'), { recursive: true, force: true }))

const GENEROUS_MS = 50_000

/**
 * Collects while a Python script runs in the worktree, until a file is refused so, and for a while in any case; every file
 * that counts is `sound`.
 */
async function refusedWhile(
  script: string[],
  reason: RegExp,
  sound: (text: string) => boolean,
  path = 'result.txt',
  leastMs = 0,
): Promise<string> {
  const disturber = spawn('python3', ['-c', script.join('\n')], {
    cwd: worktree,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await once(disturber.stdout, 'data')
    const start = Date.now()
    const end = start + GENEROUS_MS
    while (Date.now() < end) {
      const { files, refused } = await collectResults([{ root: worktree, shownAs: '' }], [path])
      expect(files.filter(({ bytes }) => !sound(String(bytes)))).toEqual([])
      const asExpected = refused.some((one) => reason.test(one.reason))
      if (asExpected && Date.now() - start >= leastMs) return reportOf(refused)
    }
    throw new Error('Nothing ever came in between.')
  } finally {
    await endOf(disturber)
  }
}

async function endOf(disturber: ChildProcess): Promise<void> {
  if (disturber.exitCode !== null) return
  disturber.kill('SIGKILL')
  await once(disturber, 'exit')
}

/** What the comment says of a head that left these only. */
function reportOf(refused: Collection['refused']): string {
  const head = failed('head', { kind: 'no-results', patterns: ['result.txt'], refused })
  return renderReport(comparison([], { verdict: 'failed', head }), context())
}

fault(
  'Results',
  'a file that grows while it is being read',
  '“was changed while it was being read”',
  async () => {
    // Blanks: it could be read at any moment, and nobody would see that it is not the whole.
    await writeFile(join(worktree, 'result.txt'), `{"loss": 1}${' '.repeat(8 * 2 ** 20)}`)
    const script = [
      "file = open('result.txt', 'ab', buffering=0)",
      "print('begun', flush=True)",
      // No more than is read: what is too large is refused for that.
      'for _ in range(7 * 2 ** 20): file.write(b" ")',
    ]
    return refusedWhile(script, /^was changed/, (text) => text.startsWith('{"loss": 1}'))
  },
)

fault(
  'Results',
  'a file that gives way to a link while it is being opened',
  '“was exchanged while it was being opened”',
  async () => {
    await writeFile(join(worktree, '..', 'secret'), 'secret')
    await writeFile(join(worktree, 'result.txt'), '{"loss": 1}')
    const script = [
      'import os',
      "print('begun', flush=True)",
      'while True:',
      "  os.symlink('../secret', 'link'); os.rename('link', 'result.txt')",
      "  open('file', 'w').write('{\"loss\": 1}'); os.rename('file', 'result.txt')",
    ]
    return refusedWhile(script, /^was exchanged/, (text) => text === '{"loss": 1}')
  },
)

fault(
  'Results',
  'its folder gives way to a link to another one',
  '“was exchanged while it was being opened”',
  async () => {
    await mkdir(join(worktree, '..', 'elsewhere'))
    await writeFile(join(worktree, '..', 'elsewhere', 'result.txt'), 'secret')
    await mkdir(join(worktree, 'out'))
    await writeFile(join(worktree, 'out', 'result.txt'), '{"loss": 1}')
    const script = [
      'import os',
      "os.symlink('../elsewhere', 'link')",
      "print('begun', flush=True)",
      'while True:',
      "  os.rename('out', 'away'); os.rename('link', 'out')",
      "  os.rename('out', 'link'); os.rename('away', 'out')",
    ]
    // Somebody who looks at names twice is fooled once in 250 times.
    return refusedWhile(script, /^was exchanged/, (text) => text === '{"loss": 1}', 'out/result.txt', 2_000)
  },
)
