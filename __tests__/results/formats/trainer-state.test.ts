import { describe, expect, test } from '@jest/globals'
import { trainerStateFormat } from '../../../src/results/formats/trainer-state.js'
import { curvesIn, curvesOn, fixture, metricsOf, readFixtures, readOne } from '../fixture.js'

describe('the state of a Hugging Face Trainer', () => {
  test('is what it logged; what is of its own batches is named so', () => {
    const metrics = metricsOf('transformers/trainer_state.json')
    expect(Object.keys(metrics)).toEqual([
      ...['step', 'epoch', 'train/grad_norm', 'train/learning_rate', 'train/loss'],
      ...['eval_accuracy', 'eval_loss', 'eval_runtime', 'eval_samples_per_second', 'eval_steps_per_second'],
      ...['total_flos', 'train_loss', 'train_runtime', 'train_samples_per_second', 'train_steps_per_second'],
    ])
    expect(metrics).toMatchObject({
      step: 12,
      epoch: 3,
      'train/loss': 0.6081695556640625,
      eval_accuracy: 0.875,
      train_loss: 0.6615846455097198,
    })
  })

  test('by steps', () => {
    const curves = curvesIn(readFixtures('transformers/trainer_state.json'))
    expect(curves.eval_accuracy).toEqual(['step', [4, 0.375], [8, 0.8125], [12, 0.875]])
    expect(curves['train/loss']?.slice(1).map(([at]) => at)).toEqual([2, 4, 6, 8, 10, 12])
  })

  test('also where epochs are as many as steps', () => {
    const log = '[{"loss": 2, "epoch": 1, "step": 10}, {"loss": 1, "epoch": 2, "step": 20}]'
    expect(curvesOn(`{"log_history": ${log}, "best_metric": 0.5}`, 'trainer_state.json')).toEqual({
      'train/loss': ['step', [10, 2], [20, 1]],
    })
  })

  test('evaluations by other names, and of several sets of data', () => {
    const log =
      '[{"ood_f1": 1, "ood_runtime": 2, "step": 1}, {"eval_a_f1": 3, "step": 1}, {"train_f1": 4}, {"test_f1": 5}, {"f1": 6}]'
    expect(readOne(`{"log_history": ${log}}`)).toEqual([
      ['step', 1],
      ['ood_f1', 1],
      ['ood_runtime', 2],
      ['eval_a_f1', 3],
      ['train_f1', 4],
      ['test_f1', 5],
      ['train/f1', 6],
    ])
  })

  test.each([
    ['{"log_history": []}', 'has an empty "log_history"'],
    ['{"log_history": {"loss": 1}}', 'has an empty "log_history"'],
    ['{"log_history": [{"note": "x"}, 3]}', 'holds no number under "train/note"'],
    ['{"log_history": [}', 'has a fault in line 1, column 18: expected a value, found "}"'],
  ])('%s', (text, reason) => {
    expect(readOne(text)).toBe(`as the state of a Hugging Face Trainer, it ${reason}`)
  })

  test.each([
    [fixture('transformers/trainer_state.json'), true],
    ['[{"log_history": []}]', false],
    ['{"history": []}', false],
  ])('recognised by its log: %.30s: %j', (head, recognised) => {
    expect(trainerStateFormat.recognise('any.json', head)).toBe(recognised)
  })
})

describe('what else the Trainer writes needs no format of its own', () => {
  test('all_results.json and eval_results.json are JSON', () => {
    expect(metricsOf('transformers/all_results.json')).toMatchObject({
      epoch: 3,
      eval_accuracy: 0.875,
      test_accuracy: 1,
      train_loss: 0.6615846455097198,
    })
    expect(metricsOf('transformers/eval_results.json')).toMatchObject({ epoch: 3, eval_accuracy: 0.875 })
    expect(curvesIn(readFixtures('transformers/all_results.json'))).toEqual({})
  })
})
