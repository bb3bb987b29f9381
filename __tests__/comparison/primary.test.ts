import { describe, expect, test } from '@jest/globals'
import { CRASHED, comparing, type Numbers, primaryOf, rule } from './build.js'

function chosen(head: Numbers, base: Numbers = head): string | undefined {
  return primaryOf(comparing(head, base))
}

describe('chosen by name', () => {
  test.each([
    ['scores before losses', { loss: 1.07, accuracy: 78 }, 'accuracy'],
    ['any other measure before losses', { nll: 1, loss: 2, rmse: 3 }, 'rmse'],
    ['of equals, the first', { f1: 1, accuracy: 2 }, 'f1'],
    ['of losses, the first', { b_loss: 1, a_loss: 2 }, 'b_loss'],
    ['test before validation', { val_accuracy: 1, test_loss: 2 }, 'test_loss'],
    ['validation before neither', { accuracy: 1, val_loss: 2 }, 'val_loss'],
    ['neither before train', { train_accuracy: 1, loss: 2 }, 'loss'],
    ['never train', { train_accuracy: 1, gap: 2 }, undefined],
    ['never bookkeeping', { epoch: 1, time: 2 }, undefined],
    ['never without a direction', { score: 1, f1: 2 }, 'f1'],
  ])('%s', (_what, metrics, primary) => {
    expect(chosen(metrics)).toBe(primary)
  })

  test('what both sides have before what is new or gone', () => {
    expect(chosen({ test_f1: 1, val_loss: 2 }, { val_loss: 2 })).toBe('val_loss')
    expect(chosen({ val_loss: 2 }, { test_f1: 1, val_loss: 2 })).toBe('val_loss')
    expect(chosen({ test_f1: 1, loss: 1 }, { accuracy: 2 })).toBe('test_f1')
  })

  test('what diverged on both sides comes last', () => {
    expect(chosen({ accuracy: Number.NaN, loss: 1 }, { accuracy: Number.NaN, loss: 2 })).toBe('loss')
    expect(chosen({ accuracy: Number.NaN, loss: 1 }, { accuracy: 1, loss: 2 })).toBe('accuracy')
    expect(chosen({ accuracy: Number.NaN })).toBe('accuracy')
  })

  test('a direction from the rules makes eligible', () => {
    expect(
      primaryOf(comparing({ gap: 1, loss: 2 }, { gap: 2, loss: 2 }, rule('gap', { better: 'lower' }))),
    ).toBe('gap')
    expect(primaryOf(comparing({ time: 1 }, { time: 2 }, rule('time', { better: 'lower' })))).toBe('time')
    expect(primaryOf(comparing({ time: 1 }, { time: 2 }, rule('*', { better: 'lower' })))).toBeUndefined()
  })
})

describe('marked by the user', () => {
  test('whatever it is', () => {
    for (const name of ['train_loss', 'epoch', 'gap']) {
      const comparison = comparing(
        { accuracy: 1, [name]: 1 },
        { accuracy: 1, [name]: 2 },
        rule(name, { primary: true }),
      )
      expect(primaryOf(comparison)).toBe(name)
      expect(comparison.metrics[0]).toMatchObject({ name, role: name === 'train_loss' ? 'train' : 'quality' })
    }
  })

  test('by a glob: the best it matches', () => {
    const metrics = { 'val.time': 1, 'val.gap': 1, 'val.loss': 1, 'val.f1': 2, 'test.f1': 3 }
    expect(primaryOf(comparing(metrics, metrics, rule('val.*', { primary: true })))).toBe('val.f1')
  })

  test('on one side only: then the verdict says so', () => {
    const marked = rule('f1', { primary: true })
    expect(comparing({ f1: 1, acc: 2 }, { acc: 1 }, marked).verdict).toBe('added')
    expect(comparing({ acc: 2 }, { acc: 1, f1: 1 }, marked).verdict).toBe('removed')
  })

  test('on no side: an error that names what there is', () => {
    const names = Array.from({ length: 11 }, (_, index) => `metric${index}`)
    const metrics = Object.fromEntries([['x'.repeat(100), 1], ...names.map((name) => [name, 1])])
    expect(() => comparing(metrics, metrics, rule('acuracy', { primary: true }))).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: 'The input `metrics` marks "acuracy" as primary, but neither head nor base reports it.',
        remedy: `Mark one of those that are reported: ${['x'.repeat(60), ...names.slice(0, 9)].map((name) => `"${name}"`).join(', ')} …`,
      }),
    )
    const ten = Object.fromEntries(names.slice(0, 10).map((name) => [name, 1]))
    expect(() => comparing(ten, ten, rule('f1', { primary: true }))).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/"metric9"$/) }),
    )
    expect(() => comparing({ loss: 1 }, {}, rule('f1', { primary: true }))).toThrow(
      expect.objectContaining({ remedy: 'Mark one of those that are reported: "loss"' }),
    )
  })

  test('but when a side failed, that is what there is to say', () => {
    expect(comparing(CRASHED, { loss: 1 }, rule('f1', { primary: true })).verdict).toBe('failed')
    expect(comparing({ loss: 1 }, CRASHED, rule('f1', { primary: true })).verdict).toBe('no-baseline')
  })
})
