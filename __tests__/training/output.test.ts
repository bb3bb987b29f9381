import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Heard } from '../../src/model/heard.js'
import { type Output, openOutput } from '../../src/training/output.js'
import { openRelay } from '../../src/training/relay.js'
import { collect } from './bench.js'

let root = ''
let output: Output
let shown: () => string
let newest: string[] = []
let heard: Heard | undefined

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headway-output-'))
  const { out, text } = collect()
  shown = text
  newest = []
  heard = undefined
  output = openOutput({
    speaker: 'head',
    relay: openRelay(out),
    logPath: join(root, 'log.txt'),
    redact: ['hunter22'],
    onLine: (line, all) => {
      newest.push(line)
      heard = all
    },
  })
})

afterEach(async () => {
  jest.restoreAllMocks()
  await rm(root, { recursive: true, force: true })
})

function log(): Promise<Buffer> {
  return readFile(join(root, 'log.txt'))
}

describe('openOutput', () => {
  test('keeps the last 40 lines, each of bounded length', () => {
    for (let index = 1; index <= 50; index += 1) output.push(Buffer.from(`line ${index}\n`))
    output.push(Buffer.from(`${'x'.repeat(100_000)}\n`))
    output.end()
    const tail = output.tail()
    expect(tail).toHaveLength(40)
    expect(tail[0]).toBe('line 12')
    expect(tail.at(-1)).toBe(`${'x'.repeat(500)}…`)
  })

  test('shows no secret anywhere, not even one that comes in pieces', async () => {
    for (const piece of ['password: hun', 'ter', '22\n', 'hunter22\n']) output.push(Buffer.from(piece))
    output.end()
    const everything = [shown(), (await log()).toString(), ...output.tail(), ...newest]
    expect(everything.filter((text) => text.includes('hunter22'))).toEqual([])
    expect(output.tail()).toEqual(['password: ***', '***'])
  })

  test('puts characters together that come in pieces, and marks what is no text', async () => {
    const bytes = Buffer.concat([Buffer.from('損失 0.1'), Buffer.from([0xff, 0x00, 0x0a])])
    for (const byte of bytes) output.push(Buffer.from([byte]))
    output.end()
    expect(output.tail()).toEqual(['損失 0.1\ufffd'])
    expect(await log()).toEqual(bytes)
  })

  test('has the last lines of what is not shown any more, wherever the pieces are cut', async () => {
    for (let index = 0; index < 110; index += 1) output.push(Buffer.from(`${'x'.repeat(99_999)}\n`))
    const lines = Array.from({ length: 5000 }, (_, index) => `line ${index} ${'y'.repeat(index % 50)}`)
    const bytes = Buffer.from(lines.join('\n'))
    for (let from = 0; from < bytes.length; from += 4001) output.push(bytes.subarray(from, from + 4001))
    output.end()
    expect(output.tail()).toEqual(lines.slice(-40))
    expect(newest.at(-1)).toBe(lines.at(-1))
    expect((await log()).subarray(-bytes.length)).toEqual(bytes)
  })

  test('shows 10 MB and says where the rest is', async () => {
    const line = Buffer.from(`${'x'.repeat(99_999)}\n`)
    for (let index = 0; index < 200; index += 1) output.push(line)
    output.push(Buffer.from('the end\n'))
    output.end()
    expect(shown().length).toBeGreaterThan(9.9e6)
    expect(shown().length).toBeLessThan(10.2e6)
    expect(shown().split(join(root, 'log.txt'))).toHaveLength(2)
    expect(shown()).not.toContain('the end')
    expect(output.tail().at(-1)).toBe('the end')
    expect((await log()).length).toBe(200 * line.length + 'the end\n'.length)
  })

  test('shows a progress bar now and then', () => {
    let time = Date.now()
    jest.spyOn(Date, 'now').mockImplementation(() => time)
    for (let percent = 0; percent <= 100; percent += 1) {
      output.push(Buffer.from(`\r${percent}% of the epoch`))
      time += 1_000
    }
    output.push(Buffer.from('\n'))
    output.end()
    const states = shown().match(/\d+% of the epoch/g) ?? []
    expect(states.length).toBeGreaterThanOrEqual(10)
    expect(states.length).toBeLessThanOrEqual(12)
    expect(output.tail()).toEqual(['100% of the epoch'])
  })

  test('tells the newest line once for each piece of output, blank ones never', () => {
    output.push(Buffer.from('a\nb\n\n'))
    output.push(Buffer.from('\n \n'))
    expect(newest).toEqual(['b'])
  })

  test('hears every line of a piece, and each state of a progress bar that comes alone', () => {
    output.push(Buffer.from('epoch 1 loss nan\nepoch 2 loss 0.5\nsaved\n'))
    expect(newest).toEqual(['saved'])
    expect(heard).toMatchObject({ epoch: { at: 2 }, diverged: { epoch: 1 } })
    for (const step of [1, 2, 3]) output.push(Buffer.from(`\r${step}/9 - loss: 0.3`))
    output.push(Buffer.from('\r'))
    expect(heard).toMatchObject({ step: { at: 2, of: 9 } })
  })

  test('hears of a lost loss where output is not shown any more', () => {
    for (let index = 0; index < 110; index += 1) output.push(Buffer.from(`${'x'.repeat(99_999)}\n`))
    output.push(Buffer.from(`epoch 7 loss nan\n${'all is well\n'.repeat(200)}`))
    output.end()
    expect(heard?.diverged).toMatchObject({ name: 'loss', epoch: 7 })
  })
})
