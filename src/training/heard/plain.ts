import type { HeardMetric, Position } from '../../model/heard.js'
import { metric, metricsIn, NUMBER, NUMBER_END, position } from './numbers.js'
import { NOTHING, type Tool } from './said.js'

/** What stands before: the time, the level and the logger's name, lines and stars. */
const BEFORE =
  /[^a-z]*(?:(?:debug|info|root|main|train|training|trainer|start|starting|begin|end|of|finished)(?![a-z])[^a-z]*){0,4}/iy
const COUNT = '[ :=#[(]{0,3}(\\d{1,9})(?: ?(?:/|of) ?(\\d{1,9}))?(?![\\d.]*\\d)'
const EPOCH = new RegExp(`epoch${COUNT}`, 'iy')
const STEP_WORD = `(?:step|iter|iteration|batch)${COUNT}`
const STEP = new RegExp(STEP_WORD, 'iy')
const STEP_AFTER = new RegExp(`(?<![a-z_])${STEP_WORD}`, 'i')
/** PyTorch's own examples: `Train Epoch: 1 [12800/60000 (21%)]`. */
const BRACKETS_AFTER = /^\]? ?\[(\d{1,12})\/(\d{1,12})/
/** Where in a line a step is looked for that belongs to an epoch. */
const NEAR = 40

const SIDE = '(?:(?:train|training|val|valid|validation|test|eval|dev|avg|average|mean|total)[ _./-])'
const NAMED = `(${SIDE}?(?:loss|accuracy|acc|error|perplexity|ppl|mse|mae|rmse))(?: ?[:=])? {0,3}(${NUMBER})${NUMBER_END}`
const IN_WORDS = new RegExp(`(?<![\\w./-])${NAMED}`, 'gi')
const LOSS_FIRST = new RegExp(`${SIDE}?loss(?: ?[:=])? {0,3}${NUMBER}${NUMBER_END}`, 'iy')

/** What people print themselves: `epoch 3/10 loss 0.31`, `Epoch [3/10], Step [120/938], Loss: 0.31`, `iter 100: loss 0.31`. */
export const plain: Tool = {
  name: 'plain words',
  read(line) {
    const start = endOf(BEFORE, line, 0) ?? 0
    const epoch = countAt(EPOCH, line, start)
    if (epoch !== undefined) {
      const step = stepAfter(line.slice(epoch.end, epoch.end + NEAR))
      const metrics = namedIn(line)
      const isEpochOver = step === undefined && metrics.length > 0
      return { epoch: epoch.position, step, isEpochOver, metrics }
    }
    const step = countAt(STEP, line, start)
    if (step === undefined && endOf(LOSS_FIRST, line, start) === undefined) return undefined
    const metrics = namedIn(line)
    // "Step 1: load the data" is no progress of a training.
    return metrics.length === 0 ? undefined : { ...NOTHING, step: step?.position, metrics }
  },
}

function endOf(sticky: RegExp, line: string, from: number): number | undefined {
  sticky.lastIndex = from
  return sticky.test(line) ? sticky.lastIndex : undefined
}

function countAt(
  sticky: RegExp,
  line: string,
  from: number,
): { position: Position; end: number } | undefined {
  sticky.lastIndex = from
  const [, at, of] = sticky.exec(line) ?? []
  return at === undefined ? undefined : { position: position(at, of), end: sticky.lastIndex }
}

function stepAfter(rest: string): Position | undefined {
  const [, at, of] = BRACKETS_AFTER.exec(rest) ?? STEP_AFTER.exec(rest) ?? []
  return at === undefined ? undefined : position(at, of)
}

function namedIn(line: string): HeardMetric[] {
  const inWords = Array.from(line.matchAll(IN_WORDS), ([, name = '', value = '']) => metric(name, value))
  return inWords.length > 0 ? inWords : metricsIn(line)
}
