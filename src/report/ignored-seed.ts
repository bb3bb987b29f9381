import type { Comparison } from '../model/comparison.js'
import { fence, stack } from './blocks.js'
import { type Markdown, ours } from './text.js'

/** Several seeds were asked for, and tell nothing; `undefined` where that is not so. */
export function ignoredSeed({ ignoresSeed }: Comparison): Markdown | undefined {
  if (!ignoresSeed) return undefined
  return stack([
    ours(
      '⚠️ Every seed gave the same numbers, so the training ignores the seed and was stopped after two; this is one run. ' +
        'Let it read `HEADWAY_SEED` to see how sure that is:',
    ),
    fence(
      [
        'seed = int(os.environ.get("HEADWAY_SEED", "1"))',
        'random.seed(seed); numpy.random.seed(seed); torch.manual_seed(seed)',
      ],
      'python',
    ),
  ])
}
