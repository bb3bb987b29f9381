import fc from 'fast-check'
import { mostly } from './literals.js'

/** What trainings print of their progress: words of every tool, in any order. */

export const OUTPUT_WORDS: readonly string[] = [
  ...[
    'Epoch 3/10\n',
    'epoch 3 loss ',
    'step ',
    ' 45%|████▌     | 45/100 [00:10<00:12, ',
    '938/938 - ',
    '[12]\t',
  ],
  ...[
    'train-rmse:',
    "valid_0's l2: ",
    "{'loss': ",
    "'epoch': ",
    '"step": ',
    'val_loss=',
    ' - loss: ',
    '\r',
    '\n',
    '}',
  ],
  ...[
    'nan',
    '-inf',
    '0.31',
    '1e999',
    '000',
    '9'.repeat(30),
    '\x1b[A',
    '\x1b[1m',
    '\x08',
    ' ',
    '%',
    '/',
    '|',
    ']',
  ],
]

export const output = fc
  .array(mostly(fc.constantFrom(...OUTPUT_WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((words) => words.join(''))
