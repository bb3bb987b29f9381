import { metricsIn, position } from './numbers.js'
import { NOTHING, type Tool } from './said.js'
import { isLoss } from './telling.js'

/** Text between quotes where Hugging Face's Trainer rounds its numbers: `'epoch': '1.2'`. */
const EPOCH = /["']epoch["']: ?["']?(\d{1,9}(?:\.\d{1,20})?)(?![\d.])/i
const STEP = /["'](?:global_step|step|iteration|iter)["']: ?["']?(\d{1,12})(?![\d.])/i

/** A dict a line: `{'loss': 0.31, 'epoch': 1.2}` of Hugging Face's Trainer, and JSON lines. */
export const dicts: Tool = {
  name: 'dicts and JSON lines',
  read(line) {
    if (!line.startsWith('{')) return undefined
    const [, epoch] = EPOCH.exec(line) ?? []
    const [, step] = STEP.exec(line) ?? []
    const metrics = metricsIn(line)
    if (epoch === undefined && step === undefined && !metrics.some(({ name }) => isLoss(name))) {
      return undefined
    }
    return {
      ...NOTHING,
      epoch: epoch === undefined ? undefined : position(epoch),
      step: step === undefined ? undefined : position(step),
      metrics,
    }
  },
}
