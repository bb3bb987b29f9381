import fc from 'fast-check'
import {
  type Dialect,
  dict,
  JSON_DIALECT,
  list,
  name,
  number,
  PYTHON_DIALECT,
  rows,
  type Tree,
  text,
  value,
  written,
} from './literals.js'

/** The files that libraries write as JSON, each with its own keys where it is recognised by them. */

export const json = text(
  fc.oneof(
    dict(JSON_DIALECT),
    rows(JSON_DIALECT).map((items): Tree => ({ kind: 'list', items })),
  ),
  JSON_DIALECT,
)

export const pythonDict = fc.oneof(
  text(dict(PYTHON_DIALECT), PYTHON_DIALECT),
  text(dict(PYTHON_DIALECT), PYTHON_DIALECT).map((inner) => `OrderedDict(${inner})`),
)

function linesOf(dialect: Dialect): fc.Arbitrary<string> {
  return rows(dialect).map((all) => all.map((row) => written(row, dialect)).join('\n'))
}

export const jsonLines = fc.oneof(linesOf(JSON_DIALECT), linesOf(PYTHON_DIALECT))

const any = value(JSON_DIALECT)

function fileOf(...entries: [string, fc.Arbitrary<Tree>][]): fc.Arbitrary<string> {
  const trees = fc.tuple(...entries.map(([, tree]) => tree))
  return trees.map((all) =>
    written(
      { kind: 'dict', entries: all.map((tree, index) => [entries[index]?.[0] ?? '', tree]) },
      JSON_DIALECT,
    ),
  )
}

const log = rows(JSON_DIALECT).map((items): Tree => ({ kind: 'list', items }))
export const trainerState = fc.oneof(
  { weight: 4, arbitrary: fileOf(['epoch', any], ['log_history', log]) },
  { weight: 1, arbitrary: fileOf(['log_history', any]) },
)

const filtered = fc.tuple(name, fc.constantFrom(',none', ',strict-match', '')).map((parts) => parts.join(''))
const tasks = dict(JSON_DIALECT, name, dict(JSON_DIALECT, filtered))
export const lmEval = fileOf(['results', tasks], ['groups', fc.oneof(tasks, any)])

const numbers = list(
  number.map((one): Tree => ({ kind: 'token', text: one })),
  8,
)
const set = fc.oneof(
  fc.constantFrom('validation_0', 'validation_1', 'valid_0', 'training', 'learn', 'eval'),
  name,
)
const metric = fc.oneof(fc.constantFrom('auc', 'logloss', 'error@0.7', 'ndcg@5', 'l2', 'mlogloss'), name)
export const boosting = text(dict(JSON_DIALECT, set, dict(JSON_DIALECT, metric, numbers)), JSON_DIALECT)

const ofClass = fc.array(number, { minLength: 4, maxLength: 4 }).map(
  (four): Tree => ({
    kind: 'dict',
    entries: ['precision', 'recall', 'f1-score', 'support'].map((key, index) => [
      key,
      { kind: 'token', text: four[index] ?? '0' },
    ]),
  }),
)
const className = fc.oneof(name, fc.constantFrom('0', '1', 'macro avg', 'weighted avg', 'accuracy'))
export const classificationReport = text(dict(JSON_DIALECT, className, ofClass), JSON_DIALECT)

const summaryName = fc.oneof(name, fc.constantFrom('_wandb', '_runtime', '_timestamp', '_type'))
export const wandbSummary = text(dict(JSON_DIALECT, summaryName), JSON_DIALECT)
