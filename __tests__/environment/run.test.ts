import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keepTail, splitLines } from '../../src/environment/output.js'
import { findOnPath, run } from '../../src/environment/run.js'
import { plainVariables, temporaryFolder } from './fixtures.js'

function surroundings(log: string[] = []) {
  const { signal } = new AbortController()
  return { variables: plainVariables(), timeoutMinutes: 10, signal, log: (line: string) => log.push(line) }
}

describe('a process', () => {
  test('gives its output to the log line by line, and its end to the tail', async () => {
    await using folder = await temporaryFolder()
    const log: string[] = []
    const script = 'echo one; echo two >&2; pwd; echo "$PWD"; exit 3'
    const finished = await run(['bash', '-c', script], folder.path, surroundings(log))
    expect(finished).toMatchObject({ succeeded: false, stdout: `one\n${folder.path}\n${folder.path}\n` })
    expect([...log].sort()).toEqual([...finished.tail].sort())
    expect(log).toContain('two')
  })

  test('that is not there has failed', async () => {
    await using folder = await temporaryFolder()
    const finished = await run(['no-such-program'], folder.path, surroundings())
    expect(finished).toMatchObject({ succeeded: false, tail: [expect.stringContaining('ENOENT')] })
  })

  test('is over even if a child that left its group holds its output open', async () => {
    await using folder = await temporaryFolder()
    const script =
      'import os, sys, time\nif os.fork() == 0:\n  os.setsid()\n  print(os.getpid(), flush=True)\n  time.sleep(1000)\ntime.sleep(0.1)'
    const finished = await run(['python3', '-c', script], folder.path, surroundings())
    expect(finished.succeeded).toBe(true)
    process.kill(Number(finished.stdout), 'SIGKILL')
  })

  test('has an end even if it prints without one', async () => {
    await using folder = await temporaryFolder()
    const log: string[] = []
    const finished = await run(['bash', '-c', 'yes | head -n 200000'], folder.path, surroundings(log))
    expect(finished.tail).toHaveLength(40)
    expect(log.length).toBeLessThan(10_000)
    expect(log.at(-1)).toContain('not shown')
  })

  test('is not started once the run is cancelled', async () => {
    await using folder = await temporaryFolder()
    const around = { ...surroundings(), signal: AbortSignal.abort(new Error('cancelled')) }
    await expect(run(['true'], folder.path, around)).rejects.toThrow('cancelled')
  })
})

describe('lines', () => {
  test('are the same however the stream was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), (chunks) => {
        const lines: string[] = []
        const split = splitLines((line) => lines.push(line))
        for (const chunk of chunks) split.write(chunk)
        split.end()
        const whole = chunks.join('').split('\n')
        if (whole.at(-1) === '') whole.pop()
        expect(lines).toEqual(whole)
      }),
    )
  })

  test('without an end are cut', () => {
    const lines: string[] = []
    const split = splitLines((line) => lines.push(line))
    for (let n = 0; n < 10; n += 1) split.write('x'.repeat(30_000))
    split.end()
    expect(lines.join('')).toHaveLength(300_000)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100_000)
  })

  test('kept for the report are few and short', () => {
    const tail = keepTail(() => {})
    for (let n = 0; n < 100; n += 1) tail.add(`${n} ${'x'.repeat(5000)}`)
    expect(tail.lines()).toHaveLength(40)
    expect(tail.lines().at(-1)).toMatch(/^99 x{900,1100}…$/)
  })
})

test('a program is looked for in absolute folders only', async () => {
  expect(await findOnPath('bash', plainVariables())).toMatch(/^\/.*\/bash$/)
  expect(await findOnPath('bash', { PATH: '.:bin:' })).toBeUndefined()
  expect(await findOnPath('bash', {})).toBeUndefined()
})
