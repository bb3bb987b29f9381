import { metric, NUMBER, position } from './numbers.js'
import { NOTHING, type Tool } from './said.js'

const ROUND = /^\[(\d{1,9})\]\t/
/** Cross-validation adds how far the folds are apart. */
const METRIC = new RegExp(`^([\\w .@/()'+-]{1,60}): ?(${NUMBER})(?: ?\\+ ?${NUMBER})?$`, 'i')

/** XGBoost and LightGBM: `[12]⇥train-rmse:0.31⇥valid-rmse:0.35`, `[12]⇥valid_0's l2: 0.31`. */
export const boosting: Tool = {
  name: 'XGBoost and LightGBM',
  read(line) {
    const [begin, round] = ROUND.exec(line) ?? []
    if (begin === undefined || round === undefined) return undefined
    const metrics = line
      .slice(begin.length)
      .split('\t')
      .flatMap((part) => {
        const [, name, value] = METRIC.exec(part) ?? []
        return name === undefined || value === undefined ? [] : metric(name, value)
      })
    return metrics.length === 0 ? undefined : { ...NOTHING, step: position(round), metrics }
  },
}
