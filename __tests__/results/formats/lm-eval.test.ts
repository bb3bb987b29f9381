import { describe, expect, test } from '@jest/globals'
import { lmEvalFormat } from '../../../src/results/formats/lm-eval.js'
import { fixture, metricsOf, readOne } from '../fixture.js'

const FILE = 'lm-eval/results_2026-01-01T00-00-00.000000.json'

describe('lm-evaluation-harness', () => {
  test('its results and nothing else, groups first, without an empty filter', () => {
    expect(Object.entries(metricsOf(FILE))).toEqual([
      ['tiny.acc', 0.6666666666666666],
      ['tiny.acc_stderr', 0.149071198499986],
      ['tiny_odd.acc', 0.6666666666666666],
      ['tiny_odd.acc_stderr', 0.210818510677892],
      ['tiny_odd.acc_norm', 0.5],
      ['tiny_odd.acc_norm_stderr', 0.22360679774997896],
      ['tiny_even.acc', 0.6666666666666666],
      ['tiny_even.acc_stderr', 0.210818510677892],
      ['tiny_even.acc_norm', 0.5],
      ['tiny_even.acc_norm_stderr', 0.22360679774997896],
    ])
  })

  test('filters that say something stay; what has no value is left out', () => {
    const results =
      '{"g": {"alias": "g", " ": " "}, "gsm8k": {"exact_match,strict-match": 0.5, "exact_match,flexible-extract": 0.75, "exact_match_stderr,strict-match": "N/A"}}'
    expect(readOne(`{"results": ${results}, "date": 1}`)).toEqual([
      ['gsm8k.exact_match,strict-match', 0.5],
      ['gsm8k.exact_match,flexible-extract', 0.75],
    ])
  })

  test.each([
    ['{"results": {"a": {"acc,none": null}}}', 'holds no number under "a"'],
    [
      '{"results": {"a": {"acc,none": 1}}',
      'has a fault in line 1, column 35: expected "," or "}", found the end',
    ],
    ['{"results": {"a": 1, "b": {"acc,none": null}}, "n": 3}', 'holds no number under "a", "b"'],
  ])('%s', (text, reason) => {
    expect(readOne(text)).toBe(`as results of lm-evaluation-harness, it ${reason}`)
  })

  test.each([
    [fixture(FILE), true],
    ['{"results": {"a": {"acc": 1}}}', false],
    ['{"other": {}, "results": {"a": {"acc,none": 1}}}', false],
  ])('recognised by a metric and its filter: %.40s: %j', (head, recognised) => {
    expect(lmEvalFormat.recognise('any.json', head)).toBe(recognised)
  })
})
