import { readDict, withFirst } from '../dict.js'
import { flatten } from '../flatten.js'
import type { Format } from '../format.js'

/** `{"validation_0": {"logloss": [0.5, …`: a set of data, a metric, and its value after each iteration. */
const SET_AND_METRIC = /^\s*\{\s*["']([^"'{}]*)["']\s*:\s*\{\s*["']([^"'{}]*)["']\s*:\s*\[\s*[-\d.]/
/** As XGBoost, LightGBM and CatBoost call sets that nobody has named. */
const UNNAMED_SET = /^(?:valid(?:ation)?_\d+|training|learn)$/
const METRIC =
  /^(?:(?:binary_|multi_|m)?(?:logloss|error)|\w+-nloglik|auc(?:pr|_mu)?|average_precision|ndcg|map|l[12]|rmse|rmsle|mae|mape|mphe)(?:@.*)?$/

const NUMBERED = /^valid(?:ation)?_\d+$/

/**
 * The `evals_result` of XGBoost and LightGBM: the last value of each list, and a series over iterations.
 *
 * Of sets that are only numbered, the last one comes first: by it XGBoost stops early, while the first one is often the
 * training's own data.
 */
export const boostingFormat: Format = {
  name: "XGBoost's or LightGBM's evaluation results",
  recognise: (_path, head) => {
    const [, set = '', metric = ''] = SET_AND_METRIC.exec(head) ?? []
    return UNNAMED_SET.test(set) || METRIC.test(metric)
  },
  read: ({ text }) => {
    const sets = readDict(text)
    const numbered = [...sets.keys()].filter((name) => NUMBERED.test(name))
    return flatten(withFirst(sets, numbered.reverse()), 'iteration')
  },
}
