import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { BASE, type Evaluated, evaluateOnce, strayPaths } from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { UNREADABLE } from './unreadable-results.js'

/** The head's training ends like this, and the base's well. */
function trained(script: string): Promise<Evaluated> {
  return evaluateOnce({ base: BASE, head: { 'train.sh': `${script}\n` } })
}

function seenIn({ comments, summary, log }: Evaluated): string {
  return [...comments, summary, log].join('\n')
}

/** The head fails for its results, which are on the comment's first lines; the base's numbers are reported. */
async function refused(script: string): Promise<string> {
  const run = await trained(script)
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', head: '' } })
  expect(run.comments).toEqual([expect.stringContaining('## ❌ Head')])
  expect(run.comments[0]).toContain('accuracy 78')
  expect(run.comments[0]).not.toContain('    at ')
  expect(run.annotations).toHaveLength(1)
  expect(strayPaths(run)).toEqual([])
  return seenIn(run)
}

/** In Python, which writes what the shell would be slow at. */
function python(...lines: string[]): string {
  return `python3 - <<'END'\n${lines.join('\n')}\nEND`
}

describe('what is no file', () => {
  fault('Results', 'no file is written', 'Which one was expected: “but wrote no result.txt”', () =>
    refused('echo done'),
  )
  fault(
    'Results',
    'a symbolic link to /etc/passwd',
    '“is a symbolic link: only a regular file counts”',
    async () => {
      const seen = await refused('ln -s /etc/passwd result.txt')
      expect(seen).not.toContain('root:')
      return seen
    },
  )
  fault(
    'Results',
    'a pipe that nobody writes to',
    '“is a pipe, socket or device: only a regular file counts”',
    () => refused('mkfifo result.txt'),
  )
  fault('Results', 'a socket', '“is a pipe, socket or device: only a regular file counts”', () =>
    refused(python('import socket', "socket.socket(socket.AF_UNIX).bind('result.txt')")),
  )
  fault(
    'Results',
    'a device that never ends (/dev/zero)',
    '“is a pipe, socket or device: only a regular file counts”',
    () =>
      // Whoever is not root makes it as GitHub's runners can.
      refused('mknod result.txt c 1 5 || sudo -n mknod result.txt c 1 5'),
  )
  fault('Results', 'a folder', '“is a folder: only a regular file counts”', () => refused('mkdir result.txt'))
  fault(
    'Results',
    'no permission to read it',
    '“may not be read (EACCES)”, and who must be able to',
    async () => {
      const seen = await withoutPrivileges()
      expect(seen).toContain('the command must leave it readable')
      return seen
    },
  )
})

describe('what is no result', () => {
  fault('Results', 'an empty file', '“cannot be read: it is empty”', () => refused(': > result.txt'))
  fault(
    'Results',
    'JSON that is cut off',
    'The place: “has a fault in line 1, column 14”, “found the end”',
    () => refused(`printf '{"loss": 1.0,' > result.txt`),
  )
  fault('Results', 'a sparse file of 10 GB', '“is too large (9537 MiB): at most 16 MiB are read”', () =>
    refused('truncate -s 10G result.txt; truncate -s 10000000000 result.txt'),
  )
  fault(
    'Results',
    'a picture',
    'How it begins, and “Headway reads JSON, JSON lines, a Python dict, CSV”',
    () => refused(String.raw`printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' > result.txt`),
  )
  fault('Results', 'JSON nested 100,000 levels deep', '“it is nested more than 32 levels deep”', () =>
    refused(python(`open('result.txt', 'w').write('{"a":' * 100_000 + '1' + '}' * 100_000)`)),
  )
  fault('Results', 'a key that is there twice', '“the key "loss" is there twice”', () =>
    refused(`echo '{"loss": 1, "loss": 2}' > result.txt`),
  )
  fault('Results', 'numbers as texts', '“write it without quotes”', () =>
    refused(`echo '{"loss": "1.06", "accuracy": "80"}' > result.txt`),
  )
  fault('Results', 'a million metrics', '“holds more than 10,000 numbers”', () =>
    refused(
      python(`open('result.txt', 'w').write('{' + ','.join(f'"m{i}":1' for i in range(1_000_000)) + '}')`),
    ),
  )
  fault('Results', 'a name of 1 MB', '“has a name of more than 200 characters”', () =>
    refused(python(`open('result.txt', 'w').write('{"' + 'x' * 1_000_000 + '": 1}')`)),
  )
  fault(
    'Results',
    '16 MiB of empty dicts, a gigabyte in memory',
    '“holds more than 1,000,000 lists and dicts”',
    () => refused(python(`open('result.txt', 'w').write('[' + '{},' * 5_500_000 + '{"loss":1}]')`)),
  )
  fault(
    'Results',
    'a step of −Infinity',
    'Its numbers; the step is left out of the curve: “1.06”',
    async () => {
      const run = await trained(`echo '{"epoch": [1, 2, -Infinity], "loss": [3, 2, 1.06]}' > result.txt`)
      expect(JSON.parse(run.outputs.head ?? '')).toMatchObject({ loss: 1.06 })
      return seenIn(run)
    },
  )
})

describe('numbers and names that are none elsewhere', () => {
  fault('Results', 'NaN', '“Loss diverged in head (NaN)”', async () => {
    const run = await trained(`echo '{"loss": NaN, "accuracy": 80.0}' > result.txt`)
    expect(JSON.parse(run.outputs.head ?? '')).toEqual({ loss: 'NaN', accuracy: 80 })
    return seenIn(run)
  })
  fault('Results', '1e999, which no number holds', '“Loss diverged in head (infinity)”', async () => {
    const run = await trained(`echo '{"loss": 1e999, "accuracy": 80.0}' > result.txt`)
    expect(JSON.parse(run.outputs.head ?? '')).toEqual({ loss: 'Infinity', accuracy: 80 })
    return seenIn(run)
  })
  fault(
    'Results',
    'metrics named `__proto__` and `constructor`',
    'Metrics like any other: “constructor”',
    async () => {
      const run = await trained(
        `echo '{"__proto__": 5, "constructor": {"name": 7}, "loss": 1.06}' > result.txt`,
      )
      expect(Object.entries(JSON.parse(run.outputs.head ?? ''))).toEqual([
        ['__proto__', 5],
        ['constructor.name', 7],
        ['loss', 1.06],
      ])
      return seenIn(run)
    },
  )
})

/** Root may read everything, unless it gives that up: then the evaluation runs in a process that has. */
async function withoutPrivileges(): Promise<string> {
  if (process.getuid?.() !== 0) return refused(UNREADABLE)
  const script = fileURLToPath(new URL('unreadable-results.ts', import.meta.url))
  const dropped = '--bounding-set=-dac_override,-dac_read_search'
  const { stdout } = await promisify(execFile)('setpriv', [
    dropped,
    process.execPath,
    '--import',
    'tsx',
    script,
  ])
  expect(JSON.parse(stdout)).toMatchObject({ exitCode: 1, verdict: 'failed' })
  return JSON.parse(stdout).seen
}

test('results that are good beside all this', async () => {
  const { exitCode, outputs } = await trained(`echo '{"loss": 1.06, "accuracy": 80.0}' > result.txt`)
  expect({ exitCode, head: outputs.head }).toEqual({ exitCode: 0, head: '{"loss":1.06,"accuracy":80}' })
})
