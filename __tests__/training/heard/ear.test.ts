import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { heardInWords } from '../../../src/report/heard.js'
import { openEar } from '../../../src/training/heard/ear.js'
import { linesWithNotNumbers } from '../../../src/training/heard/not-numbers.js'
import { listen } from './listen.js'

describe('what share is done', () => {
  const shares = (...lines: string[]) =>
    listen(lines.join('\n')).states.map((state) => /\((\d+)%\)/.exec(state)?.[1])

  test('by epochs that are printed when they end', () => {
    expect(shares('epoch 1/4 loss 3', 'epoch 2/4 loss 2', 'epoch 4/4 loss 1')).toEqual(['25', '50', '100'])
  })

  test('by epochs that are counted from zero', () => {
    expect(shares('epoch 0/4 loss 3', 'epoch 1/4 loss 2', 'epoch 3/4 loss 1')).toEqual(['25', '50', '100'])
  })

  test('cannot be told once epochs begin anew, as with folds', () => {
    expect(shares('Epoch 9/10', 'Epoch 1/10', 'Epoch 2/10')).toEqual(['80', undefined, undefined])
  })

  test('does not fall for what is counted in between', () => {
    expect(shares('Epoch 2/2', '4/4 - 1s - loss: 0.3', '1/8 - 1s - loss: 0.4')).toEqual(['50', '100', '100'])
  })

  test('cannot be told by steps that begin anew', () => {
    const bar = (at: number) => ` 5%|█ | ${at}/100 [00:01<00:19, 5.0it/s]`
    expect(shares(bar(5), bar(100), bar(1), bar(50))).toEqual(['5', '100', undefined, undefined])
  })
})

describe('what is remembered', () => {
  test('the first loss that was lost, although better ones follow', () => {
    const { heard } = listen('epoch 1 loss 0.3\nepoch 2 loss nan\nepoch 3 loss inf\nepoch 4 loss 0.2')
    expect(heard).toMatchObject({ diverged: { epoch: 2 }, metric: { value: 0.2 }, epoch: { at: 4 } })
  })

  test('the step only within its epoch', () => {
    expect(listen('Epoch 1/3\n7/9 - 1s - loss: 0.3\nEpoch 2/3').states.at(-1)).toBe(
      'epoch 2 of 3, loss 0.3 (33%)',
    )
  })
})

const word = fc.constantFrom(
  ...[
    'Epoch ',
    'epoch',
    'step ',
    '[',
    ']',
    '{',
    "'epoch': ",
    '"loss": ',
    'loss',
    ' 45%|',
    '█',
    '| ',
    '[00:01<',
    '\t',
  ],
  ...[
    'nan',
    'inf',
    '-',
    ':',
    '=',
    '/',
    '1',
    '10',
    '0.5',
    '1e999',
    '9'.repeat(40),
    '. ',
    "'",
    ' - ',
    '\u0000',
    '\ud800',
  ],
)
const anyLine = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 800 }),
)

describe('whatever is printed', () => {
  test('is heard without an error, in few words, and no share is more than the whole', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const ear = openEar()
        for (const line of lines) ear.hear(line, 5)
        if (ear.heard === undefined) return
        expect(heardInWords(ear.heard).length).toBeLessThan(200)
        const share = ear.heard.done?.share ?? 0
        expect(share >= 0 && share <= 1).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['names', 'a'.repeat(100_000)],
    ['pairs', 'a=1.'.repeat(25_000)],
    ['percent signs', '1%|'.repeat(30_000)],
    ['brackets', `[1]\t${'a:'.repeat(50_000)}`],
    ['a dict', `{'epoch': ${'9'.repeat(100_000)}`],
    ['words before an epoch', `${'train '.repeat(20_000)}epoch 1`],
    ['words of loss', `epoch 1 ${'val loss '.repeat(20_000)}`],
  ])('takes no long time: %s', (_, line) => {
    const ear = openEar()
    const start = performance.now()
    for (let count = 0; count < 500; count += 1) ear.hear(line, 0)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('output that nobody looks at line by line', () => {
  test('gives the lines that hold no number', () => {
    const output = `epoch 1 loss 0.3\nepoch 2 loss nan\r\nepoch 3 loss 0.1\n${'info\n'.repeat(1000)}epoch 4 loss -inf`
    const lines = linesWithNotNumbers(Buffer.from(output))
    expect(lines).toContain('epoch 2 loss nan')
    expect(lines.length).toBeLessThan(20)
  })

  test('is cut where it has no line breaks', () => {
    const lines = linesWithNotNumbers(Buffer.from('nan'.repeat(100_000)))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(1000)
    expect(linesWithNotNumbers(Buffer.alloc(0))).toEqual([])
  })
})
