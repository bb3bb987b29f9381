import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_LINE, openLineSplitter } from '../../src/training/lines.js'

function split(chunks: string[]): { whole: string[]; overwritten: string[]; cut: number } {
  const lines: { whole: string[]; overwritten: string[] } = { whole: [], overwritten: [] }
  let cut = 0
  const splitter = openLineSplitter((line) => {
    lines[line.kind].push(line.bytes.toString())
    if (line.cut) cut += 1
  })
  for (const chunk of chunks) splitter.push(Buffer.from(chunk))
  splitter.end()
  return { ...lines, cut }
}

describe('openLineSplitter', () => {
  test('joins what was cut and splits what came together', () => {
    expect(split(['a', 'b\nc\n\n', 'd']).whole).toEqual(['ab', 'c', '', 'd'])
  })

  test('takes both kinds of line break, also between two chunks', () => {
    expect(split(['a\r\nb\r', '\nc']).whole).toEqual(['a', 'b', 'c'])
  })

  test('shows the last state of a progress bar', () => {
    expect(split(['10%\r20%\r30%\ndone\n'])).toMatchObject({ whole: ['30%', 'done'], overwritten: [] })
  })

  test('tells the states of a bar that has not ended', () => {
    expect(split(['\r10%', '\r20%', '\r30%', '\n'])).toMatchObject({
      whole: ['30%'],
      overwritten: ['10%', '20%'],
    })
    expect(split(['10%\r', '20%\r', '30%\r', '\n'])).toMatchObject({
      whole: ['30%'],
      overwritten: ['10%', '20%'],
    })
  })

  test('tells only the latest state of each chunk', () => {
    expect(split(['1%\r2%\r3%\r4%'])).toMatchObject({ whole: ['4%'], overwritten: ['3%'] })
  })

  test('cuts a line at the limit and finds the next one', () => {
    const { whole, cut } = split(['x'.repeat(LONGEST_LINE), 'y'.repeat(3 * LONGEST_LINE), 'z\nnext\n'])
    expect(whole.map((line) => line.length)).toEqual([LONGEST_LINE, 4])
    expect(cut).toBe(1)
    const atOnce = split([`${'x'.repeat(LONGEST_LINE + 1)}\nnext\n`])
    expect(atOnce.whole.map((line) => line.length)).toEqual([LONGEST_LINE, 4])
    expect(atOnce.cut).toBe(1)
  })

  test('does not depend on where lines are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (chunks) => {
        const withoutLast = `${chunks.join('')}.\n`
        expect(split([...chunks, '.\n']).whole).toEqual(
          withoutLast
            .split('\n')
            .slice(0, -1)
            .map((line) => line.split('\r').findLast((state) => state !== '') ?? ''),
        )
      }),
    )
  })
})
