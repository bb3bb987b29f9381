import { metricsIn, position } from './numbers.js'
import { NOTHING, type Tool } from './said.js'

const EPOCH = /^Epoch (\d{1,9})\/(\d{1,9})$/
/** A bar, or what stands for it where no terminal reads: `938/938 - 5s - 5ms/step - loss: 0.31`. */
const STEP = /^(\d{1,9})\/(\d{1,9}|Unknown) (?:[━\u2578\u257a[]|- )/

/** Keras 2 and 3: `Epoch 3/10`, and a line with a bar for the steps of that epoch. */
export const keras: Tool = {
  name: 'Keras',
  read(line) {
    const epoch = EPOCH.exec(line)
    if (epoch !== null) return { ...NOTHING, epoch: position(epoch[1], epoch[2]) }
    const step = STEP.exec(line)
    if (step === null) return undefined
    const [, at, of] = step
    const known = of === 'Unknown' ? undefined : of
    return { ...NOTHING, step: position(at, known), isEpochOver: at === known, metrics: metricsIn(line) }
  },
}
