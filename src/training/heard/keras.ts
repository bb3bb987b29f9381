import { metricsIn, position } from './numbers.js'
import { NOTHING, type Tool } from './said.js'

const EPOCH = /^Epoch (\d{1,9})\/(\d{1,9})$/
/** A bar, or what stands for it with `verbose=2`: `938/938 - 5s - 5ms/step - loss: 0.31`. */
const STEP = /^(\d{1,9})\/(\d{1,9}|Unknown) (?:[━[]|- )/

/** Keras 2 and 3: `Epoch 3/10`, and a line with a bar for the steps of that epoch. */
export const keras: Tool = {
  name: 'Keras',
  read(line) {
    const [, epoch, epochs] = EPOCH.exec(line) ?? []
    if (epoch !== undefined) return { ...NOTHING, epoch: position(epoch, epochs) }
    const [, step, steps] = STEP.exec(line) ?? []
    if (step === undefined) return undefined
    return {
      ...NOTHING,
      step: position(step, steps === 'Unknown' ? undefined : steps),
      isEpochOver: step === steps,
      metrics: metricsIn(line),
    }
  },
}
