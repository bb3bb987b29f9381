import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { TOOLS } from '../../../src/training/heard/tools.js'
import { listen } from './listen.js'

function listenTo(name: string) {
  return listen(readFileSync(new URL(`fixtures/${name}.log`, import.meta.url), 'utf8'))
}

describe('real output', () => {
  test('Keras, with its bars', () => {
    const { states } = listenTo('keras')
    expect(states[0]).toBe('epoch 1 of 2 (0%)')
    expect(states).toContainEqual(expect.stringMatching(/^epoch 1 of 2, step 1 of 3, loss [\d.]+ \(17%\)$/))
    expect(states).toContainEqual(
      expect.stringMatching(/^epoch 1 of 2, step 3 of 3, val_loss [\d.]+ \(50%\)$/),
    )
    expect(states.at(-1)).toMatch(/^epoch 2 of 2, step 3 of 3, val_loss [\d.]+ \(100%\)$/)
  })

  test('Keras, a line an epoch', () => {
    const { states } = listenTo('keras-lines')
    expect(states).toEqual([
      'epoch 1 of 2 (0%)',
      expect.stringMatching(/^epoch 1 of 2, step 3 of 3, val_loss [\d.]+ \(50%\)$/),
      expect.stringMatching(/^epoch 2 of 2, val_loss [\d.]+ \(50%\)$/),
      expect.stringMatching(/^epoch 2 of 2, step 3 of 3, val_loss [\d.]+ \(100%\)$/),
    ])
  })

  test('Keras, with a loss that is lost in the second fit', () => {
    const { heard } = listenTo('keras-nan')
    expect(heard?.diverged).toEqual({ name: 'loss', value: Number.NaN, epoch: 1, step: 3 })
  })

  test('tqdm, a bar an epoch', () => {
    const { states } = listenTo('tqdm')
    expect(states).toContain('epoch 1 of 2, step 2 of 3, loss 0.5 (33%)')
    expect(states).toContain('epoch 2 of 2, step 0 of 3, loss 0.333 (50%)')
    expect(states.at(-1)).toBe('epoch 2 of 2, step 3 of 3, loss 0.25 (100%)')
  })

  test('tqdm, a single bar without a word', () => {
    expect(listenTo('tqdm-alone').states).toEqual([
      'step 0 of 3 (0%)',
      'step 1 of 3 (33%)',
      'step 2 of 3 (67%)',
      'step 3 of 3 (100%)',
    ])
  })

  test('tqdm, epochs around steps', () => {
    const { states } = listenTo('tqdm-nested')
    expect(states).toContain('epoch 1 of 2, step 2 of 3 (33%)')
    expect(states).toContain('epoch 2 of 2, step 1 of 3 (67%)')
    expect(states.at(-1)).toBe('epoch 2 of 2, step 3 of 3 (100%)')
  })

  test('tqdm, where the loss is lost', () => {
    const { states, heard } = listenTo('tqdm-nan')
    expect(states).toContain('step 1 of 3, loss NaN (33%)')
    expect(heard?.diverged).toEqual({ name: 'loss', value: Number.NaN, epoch: undefined, step: 1 })
  })

  test('tqdm, a download, which is no training', () => {
    expect(listenTo('tqdm-download').heard).toBeUndefined()
  })

  test('Lightning, whose epochs are of no known number, and whose validation goes on beside them', () => {
    const { states } = listenTo('lightning')
    expect(states[0]).toBe('epoch 0, step 0 of 3')
    expect(states).toContainEqual(expect.stringMatching(/^epoch 0, step 2 of 3, train_loss [\d.]+$/))
    expect(states.at(-1)).toMatch(/^epoch 1, step 3 of 3, val_loss [\d.]+$/)
    expect(states.filter((state) => state.includes(' of 2'))).toEqual([])
  })

  test("Hugging Face's Trainer, with its own dicts, its bar, and the bar of an evaluation within it", () => {
    const { states } = listenTo('hugging-face')
    expect(states[0]).toBe('step 0 of 8 (0%)')
    expect(states).toContainEqual(expect.stringMatching(/^epoch 0\.5, step 3 of 8, loss [\d.]+ \(38%\)$/))
    expect(states).toContainEqual(expect.stringMatching(/^epoch 1, step 5 of 8, eval_loss [\d.]+ \(63%\)$/))
    const whole = states.findIndex((state) => state.includes('step 8 of 8'))
    expect(states.slice(0, whole).filter((state) => state.includes('of 3'))).toEqual([])
  })

  test('XGBoost', () => {
    expect(listenTo('xgboost').states).toEqual(
      [0, 1, 2].map((round) => expect.stringMatching(`^step ${round}, valid-rmse [\\d.]+$`)),
    )
  })

  test('LightGBM, whose warnings speak of an infinite gain', () => {
    const { states, heard } = listenTo('lightgbm')
    expect(states).toEqual(
      [1, 2, 3].map((round) => expect.stringMatching(`^step ${round}, valid_0's l2 [\\d.]+$`)),
    )
    expect(heard?.diverged).toBeUndefined()
  })
})

describe('single lines', () => {
  test.each([
    ['epoch 3/10 loss 0.31', 'epoch 3 of 10, loss 0.31 (30%)'],
    ['Epoch: 3, loss: 0.31, acc: 0.9', 'epoch 3, loss 0.31'],
    ['Epoch [3/10], Step [120/938], Loss: 0.3100', 'epoch 3 of 10, step 120 of 938, Loss 0.31 (21%)'],
    ['Train Epoch: 1 [12800/60000 (21%)]\tLoss: 0.52', 'epoch 1, step 12800 of 60000, Loss 0.52'],
    [
      '2026-01-02 10:11:12,345 - INFO - epoch 3 of 10: train loss = 1e-3',
      'epoch 3 of 10, train loss 0.001 (30%)',
    ],
    ['INFO:__main__:Epoch 3 | train_loss=0.5 | val_loss=0.6', 'epoch 3, val_loss 0.6'],
    ['=== Epoch 3 ===', 'epoch 3'],
    ['iter 100: loss 3.2043, time 12.34ms, mfu 1.20%', 'step 100, loss 3.204'],
    ['step 250: train loss 2.4, val loss 2.5', 'step 250, val loss 2.5'],
    ['loss: 0.31', 'loss 0.31'],
    ['{"epoch": 3, "step": 120, "loss": 0.31, "lr": 0.001}', 'epoch 3, step 120, loss 0.31'],
    ["{'loss': 0.31, 'learning_rate': 5e-05, 'epoch': 1.28}", 'epoch 1.28, loss 0.31'],
    ['Epoch 1/20', 'epoch 1 of 20 (0%)'],
    [
      '  63/1213 [>.............................] - ETA: 0s - loss: 0.1760 - acc: 0.91',
      'step 63 of 1213, loss 0.176 (5%)',
    ],
    ['60/Unknown ━━━━━━━━ 3s 50ms/step - loss: 0.31', 'step 60, loss 0.31'],
    [
      'Epoch 0:  93% 1586/1702 [12:50<00:56,  2.06it/s, loss=0.158, v_num=0, train_loss=0.149]',
      'epoch 0, step 1586 of 1702, loss 0.158',
    ],
    ['[3]\ttrain-rmse:0.31+0.01\ttest-rmse:0.35+0.02', 'step 3, test-rmse 0.35'],
    ["[40]\tcv_agg's valid l2: 0.24 + 0.011", "step 40, cv_agg's valid l2 0.24"],
  ])('%s', (line, words) => {
    expect(listen(line).states).toEqual([words])
  })

  test.each([
    'Training for 10 epochs',
    'epochs: 10',
    'Step 1: load the data',
    'Loading checkpoint shards: 100%|██████████| 2/2 [00:01<00:00,  1.5it/s]',
    'Sanity Checking DataLoader 0: 100%|██████████| 2/2 [00:00<00:00, 108.00it/s]',
    'Map:  50%|█████     | 500/1000 [00:00<00:00, 9000 examples/s]',
    'Test set: Average loss: 0.0516, Accuracy: 9828/10000 (98%)',
    '[LightGBM] [Warning] No further splits with positive gain, best gain: -inf',
    '{"learning_rate": 0.001, "hidden": 64}',
    '[12:34:56] WARNING: something:0.3',
    'RuntimeWarning: loss of precision',
    '',
  ])('nothing of: %s', (line) => {
    expect(listen(line).heard).toBeUndefined()
  })

  test.each([
    ['Epoch 3: val_loss improved from inf to 0.53, saving model', undefined],
    ["{'loss': 0.4, 'grad_norm': nan, 'epoch': 1.0}", undefined],
    ['epoch 2 loss 0.3 lr nan best_accuracy nan', undefined],
    ['epoch 2 loss inf', { name: 'loss', value: Number.POSITIVE_INFINITY, epoch: 2, step: undefined }],
    ['{"epoch": 4, "val": {"loss": NaN}}', { name: 'loss', value: Number.NaN, epoch: 4, step: undefined }],
    ['[3]\tvalid-rmse:nan', { name: 'valid-rmse', value: Number.NaN, epoch: undefined, step: 3 }],
    ['train loss: nan', { name: 'train loss', value: Number.NaN, epoch: undefined, step: undefined }],
  ])('a loss is lost, or not: %s', (line, diverged) => {
    expect(listen(line).heard?.diverged).toEqual(diverged)
  })
})

describe('docs/progress.md', () => {
  const page = readFileSync(new URL('../../../docs/progress.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => /^\| .* \| .*`/.test(line))

  test('has every tool, in the order in which they are asked', () => {
    expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(TOOLS.map(({ name }) => name))
  })

  test.each(
    rows
      .flatMap((row) => [...row.replaceAll('\\|', '|').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
      .filter((code) => /\d.*\d|epoch/i.test(code)),
  )('does not promise too much: %s', (line) => {
    expect(listen(line.replaceAll('⇥', '\t')).heard).toBeDefined()
  })
})
