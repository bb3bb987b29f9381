import { describe, expect, test } from '@jest/globals'
import { meaningOf } from '../../src/comparison/direction.js'

function lines(text: string): string[] {
  return text.trim().split(/\n\s*/)
}

const HIGHER = lines(`
  accuracy
  acc
  val_acc
  val.accuracy
  test/accuracy
  valAccuracy
  Test Accuracy
  accuracy (%)
  balanced_accuracy
  sparse_categorical_accuracy
  accuracy_score
  acc@1
  acc1
  top1
  top-5
  top5Accuracy
  top_5_accuracy
  precision_at_k
  recall_at_10_val
  recall@5/val
  f1
  F1Score
  f1-score
  f1_macro
  macro avg.f1-score
  weighted avg.precision
  0.recall
  MulticlassF1Score
  ROC_AUC
  roc_auc_score
  auc
  mAP
  mAP50
  metrics/mAP50-95(B)
  mAP@0.5
  mAP@.5:.95
  mAP@0.5.val
  AP50
  IoU
  mIoU
  dice_score
  mcc
  cohen_kappa
  r2
  r2_score
  R-squared
  explained_variance
  bleu
  BLEUScore
  sacrebleu
  rouge1
  rougeL
  rougeLsum
  rouge_2
  meteor
  ndcg@10
  mrr
  hits@10
  pass@1
  psnr
  ssim
  MS-SSIM
  spearmanr
  pearson
  exact_match
  results.gsm8k.exact_match,strict-match
  results.arc_easy.acc,none
  em
  episode_reward_mean
  mean_return
  win_rate
  success rate
  true_negative_rate
  neg_mean_squared_error
  test_neg_log_loss
  val.neg_root_mean_squared_error
  neg_f1
  neg.f1-score
  neg.loss_free.accuracy
  log_likelihood
  elbo
  val_acc_epoch
  accuracy_test
`)

const LOWER = lines(`
  loss
  Loss
  val_loss
  valLoss
  loss_val
  MSELoss
  eval/loss
  train.loss
  val_loss_epoch
  train_loss_step
  loss_min
  total_loss
  loss2
  hamming_loss
  log_loss
  logloss
  error
  mean_squared_error
  MeanSquaredError
  word_error_rate
  error_rate
  top1_err
  mse
  RMSE
  mae
  MAPE
  rmsle
  perplexity
  ppl
  bits_per_byte
  bpc
  wer
  cer
  ter
  fid
  nll
  negative_log_likelihood
  neg_elbo
  neg.elbo_free.loss
  brier_score
  ece
  eer
  kl
  kl_divergence
  cross_entropy
  false_positive_rate
  false_negative_rate
  max_error
`)

const BOOKKEEPING = lines(`
  time
  train_time
  eval_runtime
  inference_ms
  latency_p95
  eval_samples_per_second
  train_steps_per_second
  it/s
  epoch
  best_epoch
  val_epoch
  step
  lr
  learning_rate
  optimizer.learning_rate
  total_flos
  flops
  macro avg.support
  params
  num_parameters
  peak_memory
  batch_size
  n_samples
  seed
  grad_norm
  acc_stderr,none
  reward_std
  neg_time
`)

const UNKNOWN = lines(`
  score
  gap
  ac1c
  lossy
  lossless
  accurate
  f10
  loss_weight
  results.mean
  macro
  42
  neg_score
  max
  score_epoch_x
  _
`)

describe('the name says which way is better', () => {
  test.each(HIGHER)('higher: %s', (name) => {
    expect(meaningOf(name).direction).toBe('higher')
  })
  test.each(LOWER)('lower: %s', (name) => {
    expect(meaningOf(name).direction).toBe('lower')
  })
  test.each(BOOKKEEPING)('bookkeeping: %s', (name) => {
    expect(meaningOf(name)).toMatchObject({ direction: undefined, role: 'bookkeeping' })
  })
  test.each(UNKNOWN)('not known: %j', (name) => {
    expect(meaningOf(name)).toMatchObject({ direction: undefined, role: 'quality', kind: 'number' })
  })
  test('a name without any word', () => {
    expect(meaningOf('')).toMatchObject({ direction: undefined, role: 'quality' })
  })
})

describe('where it was taken', () => {
  test.each([
    ['train_loss', 'train'],
    ['training.accuracy', 'train'],
    ['loss/train', 'train'],
    ['trainLoss', 'train'],
    ['test_accuracy', 'test'],
    ['accuracy.testing', 'test'],
    ['holdout/acc', 'test'],
    ['val_loss', 'validation'],
    ['valid.loss', 'validation'],
    ['validation loss', 'validation'],
    ['dev-f1', 'validation'],
    ['eval_loss', 'validation'],
    ['evaluation:loss', 'validation'],
    ['loss', undefined],
    ['pretrained_loss', undefined],
    ['latest_loss', undefined],
    ['value_loss', undefined],
    ['device_loss', undefined],
  ])('%s: %s', (name, split) => {
    expect(meaningOf(name)).toMatchObject({ split, role: split === 'train' ? 'train' : 'quality' })
  })

  test('times of a training are bookkeeping first', () => {
    expect(meaningOf('train_runtime').role).toBe('bookkeeping')
  })
})

test.each([
  ['loss', true],
  ['val.losses', true],
  ['objective', true],
  ['cross_entropy', true],
  ['nll', true],
  ['lossy', false],
  ['accuracy', false],
  ['loss_weight', false],
])('a loss: %s: %s', (name, isLoss) => {
  expect(meaningOf(name).isLoss).toBe(isLoss)
})

test.each([
  ['accuracy', 'share'],
  ['error_rate', 'share'],
  ['wer', 'score'],
  ['bleu', 'score'],
  ['loss', 'number'],
  ['r2', 'number'],
  ['epoch', 'number'],
])('%s is a %s', (name, kind) => {
  expect(meaningOf(name).kind).toBe(kind)
})

test('a numbered evaluation set of XGBoost’s may be the one it trains on', () => {
  expect(meaningOf('validation_0.logloss')).toMatchObject({ split: undefined, direction: 'lower' })
  expect(meaningOf('valid_1.auc').split).toBeUndefined()
  expect(meaningOf('validation.2.auc').split).toBeUndefined()
  expect(meaningOf('val_loss').split).toBe('validation')
  expect(meaningOf('test_1.auc').split).toBe('test')
})
