import { describe, expect, test } from '@jest/globals'
import { meaningOf } from '../../src/comparison/direction.js'
import { metricsOf } from './fixture.js'

const CLASSES = ['New York', 'St. Louis', '0.5', 'macro avg', 'weighted avg']
const SPEED = (split: string): string[] =>
  ['runtime', 'samples_per_second', 'steps_per_second'].map((what) => `${split}_${what}`)

/** The rest of each file's numbers is higher when better; none is unknown. */
const LOWER: [file: string, lower: string[], bookkeeping: string[]][] = [
  ['keras/training.log', ['loss', 'val_loss'], ['epoch']],
  [
    'lightning/metrics.csv',
    ['test_loss', 'train_loss_epoch', 'train_loss_step', 'val_loss', 'val_mae'],
    ['epoch', 'step'],
  ],
  [
    'transformers/trainer_state.json',
    ['train/loss', 'eval_loss', 'train_loss'],
    [
      'step',
      'epoch',
      'train/grad_norm',
      'train/learning_rate',
      'total_flos',
      ...SPEED('eval'),
      ...SPEED('train'),
    ],
  ],
  [
    'transformers/all_results.json',
    ['eval_loss', 'test_loss', 'train_loss'],
    ['epoch', ...SPEED('eval'), ...SPEED('test'), ...SPEED('train')],
  ],
  ['transformers/eval_results.json', ['eval_loss'], ['epoch', ...SPEED('eval')]],
  ['dvclive/metrics.json', ['train.loss', 'val.loss'], ['lr', 'step']],
  ['scikit-learn/report.json', [], CLASSES.map((name) => `${name}.support`)],
  ['xgboost/evals_result.json', ['validation_0.logloss', 'validation_1.logloss'], []],
  ['xgboost/named.json', ['train.logloss', 'train.error@0.7', 'eval.logloss', 'eval.error@0.7'], []],
  ['lightgbm/evals_result.json', ['valid_0.l1', 'valid_0.l2'], []],
  ['lightgbm/training.json', ['valid_1.binary_logloss', 'training.binary_logloss'], []],
  [
    'ultralytics/results.csv',
    ['train', 'val'].flatMap((split) => ['box', 'cls', 'dfl'].map((loss) => `${split}/${loss}_loss`)),
    ['epoch', 'time', 'lr/pg0', 'lr/pg1', 'lr/pg2'],
  ],
  [
    'lm-eval/results_2026-01-01T00-00-00.000000.json',
    [],
    ['tiny.acc', 'tiny_odd.acc', 'tiny_odd.acc_norm', 'tiny_even.acc', 'tiny_even.acc_norm'].map(
      (name) => `${name}_stderr`,
    ),
  ],
]

describe('which way is better of what libraries write', () => {
  test.each(LOWER)('%s', (file, lower, bookkeeping) => {
    const names = Object.keys(metricsOf(file))
    const meant = (name: string): string => {
      const { role, direction } = meaningOf(name)
      return role === 'bookkeeping' ? role : String(direction)
    }
    expect(Object.fromEntries(names.map((name) => [name, meant(name)]))).toEqual(
      Object.fromEntries(
        names.map((name) => [
          name,
          bookkeeping.includes(name) ? 'bookkeeping' : lower.includes(name) ? 'lower' : 'higher',
        ]),
      ),
    )
    expect(names).toEqual(expect.arrayContaining([...lower, ...bookkeeping]))
  })
})

test.each([
  ...[
    'merror',
    'mlogloss',
    'poisson-nloglik',
    'tweedie-nloglik@1.5',
    'kullback_leibler',
    'mphe',
    'l1',
    'valid_0.l2',
  ],
])("lower is better of boosting's %s", (name) => {
  expect(meaningOf(name).direction).toBe('lower')
})

test.each(['aucpr', 'auc_mu', 'hellaswag.acc_norm', 'pile.acc_bytes', 'acc_mutual_info'])(
  'higher is better of %s',
  (name) => {
    expect(meaningOf(name).direction).toBe('higher')
  },
)

test.each(['episode', 'time/total_timesteps', 'num_input_tokens_seen', 'lr/pg0'])(
  'bookkeeping: %s',
  (name) => {
    expect(meaningOf(name).role).toBe('bookkeeping')
  },
)
