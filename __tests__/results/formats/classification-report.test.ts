import { describe, expect, test } from '@jest/globals'
import { classificationReportFormat } from '../../../src/results/formats/classification-report.js'
import { fixture, metricsOf, readOne } from '../fixture.js'

describe("scikit-learn's classification report", () => {
  test.each(['report.json', 'report.txt'])('what is said of all classes comes first: %s', (name) => {
    const metrics = metricsOf(`scikit-learn/${name}`)
    expect(Object.keys(metrics)).toEqual([
      'accuracy',
      ...['macro avg', 'weighted avg', 'New York', 'St. Louis', '0.5'].flatMap((one) =>
        ['precision', 'recall', 'f1-score', 'support'].map((metric) => `${one}.${metric}`),
      ),
    ])
    expect(metrics).toMatchObject({
      accuracy: 0.7142857142857143,
      'St. Louis.f1-score': 0.8,
      '0.5.support': 3,
      'macro avg.f1-score': 0.7000000000000001,
    })
  })

  test('of some classes only, which has no accuracy', () => {
    const names = Object.keys(metricsOf('scikit-learn/some-classes.json'))
    expect(names[0]).toBe('macro avg.precision')
    expect(names.at(-1)).toBe('1.support')
    expect(names).toContain('micro avg.recall')
  })

  test.each([
    [fixture('scikit-learn/report.json'), true],
    [fixture('scikit-learn/report.txt'), true],
    [fixture('scikit-learn/some-classes.json'), true],
    ["{'0': {'precision': np.float64(1), 'recall': 1, 'f1-score': 1, 'support': 1}}", true],
    ['{"accuracy": 1, "0": {"precision": 1, "recall": 1, "f1-score": 1, "support": 1}}', true],
    ['{"0": {"precision": 1, "recall": 1, "f1-score": 1}}', false],
    ['{"precision": 1, "recall": 1, "f1-score": 1, "support": 1}', false],
    ['[{"0": {"precision": 1, "recall": 1, "f1-score": 1, "support": 1}}]', false],
  ])('recognised: %.60s: %j', (head, recognised) => {
    expect(classificationReportFormat.recognise('a.json', head)).toBe(recognised)
  })

  test('cut off', () => {
    expect(readOne(fixture('scikit-learn/report.json').slice(0, 200))).toMatch(
      /^as scikit-learn's classification report, it has a fault in line 1\d, column \d+: /,
    )
  })
})
