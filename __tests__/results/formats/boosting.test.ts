import { describe, expect, test } from '@jest/globals'
import { boostingFormat } from '../../../src/results/formats/boosting.js'
import { curvesIn, curvesOn, metricsOf, readFixtures } from '../fixture.js'

describe("XGBoost's evaluation results", () => {
  test('of sets that are numbered, the last one comes first: by it a training stops early', () => {
    expect(Object.entries(metricsOf('xgboost/evals_result.json'))).toEqual([
      ['validation_1.logloss', 0.3011941619217396],
      ['validation_1.auc', 0.9797979797979798],
      ['validation_0.logloss', 0.2662184732655684],
      ['validation_0.auc', 0.9943883277216611],
    ])
  })

  test('over iterations, from 1', () => {
    expect(curvesIn(readFixtures('xgboost/evals_result.json'))['validation_1.auc']).toEqual([
      'iteration',
      [1, 0.9797979797979798],
      [2, 0.98989898989899],
      [3, 0.98989898989899],
      [4, 0.9797979797979798],
    ])
  })

  test('sets with names stay in their order', () => {
    expect(Object.keys(metricsOf('xgboost/named.json'))).toEqual([
      ...['train.logloss', 'train.error@0.7', 'eval.logloss', 'eval.error@0.7'],
    ])
    expect(curvesIn(readFixtures('xgboost/named.json'))['eval.logloss']?.[0]).toBe('iteration')
  })
})

describe("LightGBM's evaluation results", () => {
  test('of the regressor', () => {
    expect(metricsOf('lightgbm/evals_result.json')).toEqual({
      'valid_0.l1': 0.35342783302068714,
      'valid_0.l2': 0.13088067257869745,
    })
    expect(curvesIn(readFixtures('lightgbm/evals_result.json'))['valid_0.l2']?.slice(0, 2)).toEqual([
      'iteration',
      [1, 0.20832500000397366],
    ])
  })

  test('with the training data', () => {
    expect(Object.keys(metricsOf('lightgbm/training.json'))).toEqual([
      ...['valid_1.binary_logloss', 'valid_1.auc', 'training.binary_logloss', 'training.auc'],
    ])
  })
})

describe('what they are recognised by', () => {
  test.each([
    ['{"validation_0": {"anything": [1]}}', true],
    ['{"valid_12": {"anything": [-1]}}', true],
    ["{'learn': {'Logloss': [.5]}}", true],
    ['{"a": {"rmse": [1, 2]}}', true],
    ['{"a": {"mlogloss": [1, 2]}}', true],
    ['{"a": {"poisson-nloglik": [1, 2]}}', true],
    ['{"a": {"ndcg@5": [1, 2]}}', true],
    ['{"train": {"loss": [1, 2]}}', false],
    ['{"train": {"accuracy": [1, 2]}}', false],
    ['{"validation_0": {"logloss": 1}}', false],
    ['{"validation_0": [1]}', false],
    ['[{"validation_0": {"logloss": [1]}}]', false],
  ])('%s: %j', (head, recognised) => {
    expect(boostingFormat.recognise('a.json', head)).toBe(recognised)
  })

  test('lists of a network beside them would be epochs', () => {
    expect(curvesOn('{"train": {"loss": [2, 1]}}')).toEqual({ 'train.loss': ['epoch', [1, 2], [2, 1]] })
  })
})
