import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { MOST_VALUES_EACH } from '../src/handover/limits.js'
import { readMeasurement, readMeasurementJson } from '../src/handover/one-measurement.js'
import { readHandover, readJson } from '../src/handover/read-handover.js'
import { parseMetricRules } from '../src/inputs/metrics.js'
import { readPage } from '../src/ledger/read-page.js'
import type { ResultFile } from '../src/model/training.js'
import { UserError } from '../src/model/user-error.js'
import { FORMATS } from '../src/results/formats.js'
import { readPredictions } from '../src/results/predictions/read.js'
import { readResults } from '../src/results/read.js'
import { columnsOf } from '../src/results/sqlite/columns.js'
import { openSqlite, rowsOf } from '../src/results/sqlite/database.js'
import { Unreadable } from '../src/results/unreadable.js'
import { plainText } from '../src/training/display.js'
import { openEar } from '../src/training/heard/ear.js'
import { openLineSplitter } from '../src/training/lines.js'
import { damageEvents, EVENT_WORDS, events } from './grammar/events.js'
import {
  alteredHandover,
  alteredMeasurement,
  handovers,
  ITEM,
  measurements,
  PLAN,
} from './grammar/handovers.js'
import * as jsonFiles from './grammar/json-files.js'
import { LITERAL_WORDS } from './grammar/literals.js'
import { metricRules, YAML_WORDS } from './grammar/metrics-input.js'
import { OUTPUT_WORDS, output } from './grammar/output.js'
import { alteredPage, NOW, PAGE_WORDS, pages } from './grammar/pages.js'
import { filesIn, severalFiles } from './grammar/several-files.js'
import { createTable, damageDatabase, SQL_WORDS, stores } from './grammar/sqlite.js'
import * as tables from './grammar/tables.js'
import {
  checkHandover,
  checkHeard,
  checkMeasurement,
  checkMessage,
  checkPage,
  checkPredictions,
  checkResults,
  checkRules,
} from './sound.js'
import type { Reading, Target } from './target.js'

/**
 * Every reader of what somebody else wrote. To add one: its name, sound inputs, what they are made of, and how it is
 * read; `refusing` makes its own kind of error a refusal, and everything else that it throws is a find.
 */
export const TARGETS: readonly Target[] = [
  {
    ...formatTarget('tensorboard', 'TensorBoard events', 'events.out.tfevents.1.host'),
    seeds: () =>
      fixtures(
        ...['keras/validation', 'torch/both_a', 'torch', 'tensorboardX'].map(
          (run) =>
            `tensorboard/${run}/events.out.tfevents.1700000000.host.1.0${run.startsWith('keras') ? '.v2' : ''}`,
        ),
      ),
    grown: events,
    words: EVENT_WORDS,
    damage: damageEvents,
  },
  {
    ...formatTarget('mlflow', 'a database of MLflow', 'mlflow.db'),
    seeds: stores,
    words: SQL_WORDS,
    damage: damageDatabase,
  },
  {
    ...formatTarget('mlflow-files', 'a metric file of MLflow', `mlruns/0/${'a0'.repeat(16)}/metrics/loss`),
    seeds: () => fixtures('mlflow/mlruns/0/a0000000000000000000000000000000/metrics/loss'),
    grown: tables.mlflowFile,
    words: tables.TABLE_WORDS,
  },
  textTarget(
    'wandb-summary',
    "a summary of W&B's",
    'wandb-summary.json',
    jsonFiles.wandbSummary,
    'wandb/wandb-summary.json',
  ),
  {
    ...textTarget(
      'dvclive',
      "a plot of DVCLive's",
      'plots/metrics/val/loss.tsv',
      tables.dvclive,
      'dvclive/plots/metrics/val/loss.tsv',
    ),
    words: tables.TABLE_WORDS,
  },
  textTarget('json-lines', 'JSON lines', 'a.jsonl', jsonFiles.jsonLines, 'epochs.jsonl'),
  textTarget(
    'trainer-state',
    'the state of a Hugging Face Trainer',
    'trainer_state.json',
    jsonFiles.trainerState,
    'transformers/trainer_state.json',
  ),
  textTarget(
    'lm-eval',
    'results of lm-evaluation-harness',
    'results.json',
    jsonFiles.lmEval,
    'lm-eval/results_2026-01-01T00-00-00.000000.json',
  ),
  textTarget(
    'classification-report',
    "scikit-learn's classification report",
    'report.json',
    jsonFiles.classificationReport,
    ...['scikit-learn/report.json', 'scikit-learn/some-classes.json'],
  ),
  textTarget(
    'boosting',
    "XGBoost's or LightGBM's evaluation results",
    'evals_result.json',
    jsonFiles.boosting,
    ...['xgboost/evals_result.json', 'xgboost/named.json', 'lightgbm/training.json'],
  ),
  textTarget(
    'python-dict',
    'a Python dict',
    'result.txt',
    jsonFiles.pythonDict,
    'dict.txt',
    'dict-numpy.txt',
  ),
  textTarget(
    'json',
    'JSON',
    'a.json',
    jsonFiles.json,
    'nested.json',
    'history.json',
    'rows.json',
    'diverged.json',
  ),
  {
    ...textTarget(
      'ultralytics',
      "Ultralytics' results",
      'results.csv',
      tables.ultralytics,
      ...['ultralytics/results.csv', 'ultralytics-padded/results.csv'],
    ),
    words: tables.TABLE_WORDS,
  },
  {
    ...textTarget(
      'csv',
      'CSV',
      'a.csv',
      tables.csv,
      'epochs.csv',
      'pandas.csv',
      'pandas.tsv',
      'pairs.csv',
      'lightning/metrics.csv',
    ),
    words: tables.TABLE_WORDS,
  },
  {
    name: 'sqlite',
    seeds: stores,
    words: SQL_WORDS,
    damage: damageDatabase,
    read: refusing(Unreadable, (input) => {
      const database = openSqlite(input)
      return Array.from(database.tables, ([table, { sql }]) => [...rowsOf(database, table, columnsOf(sql))])
    }),
  },
  {
    name: 'sqlite-columns',
    seeds: () => [
      Buffer.from(
        'CREATE TABLE "a" ("key" VARCHAR(250) NOT NULL, b AS (a + 1) STORED, CONSTRAINT c PRIMARY KEY (a))',
      ),
    ],
    grown: createTable,
    words: SQL_WORDS,
    read: refusing(Unreadable, (input) => columnsOf(String(input))),
  },
  {
    name: 'several-files',
    seeds: () => [],
    grown: severalFiles,
    words: LITERAL_WORDS,
    read: (input) => {
      const files = filesIn(input)
      return files === undefined ? { kind: 'refused', message: 'no files', early: true } : results(files)
    },
  },
  {
    name: 'predictions',
    seeds: () => [
      Buffer.from('id,label,prediction\na.png,3,3\nb.png,5,6\n'),
      Buffer.from("{'id': 'a', 'label': 1, 'prediction': np.int64(2)}"),
    ],
    grown: fc.oneof(tables.predictionTable, tables.predictionLines),
    words: [...tables.TABLE_WORDS, ...LITERAL_WORDS],
    read: (input) => {
      const read = readPredictions([fileOf('predictions', input)])
      if (read.kind === 'bad') return refused(read.reason)
      checkPredictions(read)
      return { kind: 'read', value: read }
    },
  },
  {
    name: 'metrics-input',
    seeds: () => [
      Buffer.from(
        'accuracy: { better: higher, tolerance: 0.5, primary: true }\n"val.*": { better: lower, take: at-best val.loss }\n',
      ),
    ],
    grown: metricRules,
    words: YAML_WORDS,
    read: refusing(UserError, (input) => {
      const rules = parseMetricRules(String(input))
      checkRules(rules)
      return rules
    }),
  },
  {
    name: 'output',
    seeds: () => OUTPUTS.map((name) => readFileSync(new URL(`${name}.log`, OUTPUT_FIXTURES))),
    grown: output,
    words: OUTPUT_WORDS,
    read: (input) => {
      const ear = openEar()
      const splitter = openLineSplitter(({ bytes }) => ear.hear(plainText(String(bytes)), NOW))
      splitter.push(input)
      splitter.end()
      if (ear.heard === undefined) return { kind: 'refused', message: 'nothing that is known' }
      checkHeard(ear.heard)
      return { kind: 'read', value: ear.heard }
    },
  },
  {
    name: 'ledger-page',
    seeds: pages,
    grown: alteredPage,
    words: PAGE_WORDS,
    read: (input) => {
      const page = readPage(String(input), NOW)
      checkPage(page, NOW)
      if (page.entries.length === 0) return { kind: 'refused', message: 'no entry' }
      return { kind: 'read', value: page }
    },
  },
  {
    name: 'handover',
    seeds: handovers,
    grown: alteredHandover,
    words: PAGE_WORDS,
    read: (input) => {
      // Packed or not: what comes is packed, and few damages of that are worth more than one.
      const packed = input[0] === 0x1f
      const read = packed ? readHandover(input) : readJson(String(input))
      if (read.kind === 'refused') return refused(read.because)
      checkHandover(read.handover)
      return { kind: 'read', value: read.handover }
    },
  },
  {
    name: 'one-measurement',
    seeds: measurements,
    grown: alteredMeasurement,
    words: PAGE_WORDS,
    read: (input) => {
      const packed = input[0] === 0x1f
      const read = packed
        ? readMeasurement(input, PLAN, ITEM, MOST_VALUES_EACH)
        : readMeasurementJson(String(input), PLAN, ITEM, MOST_VALUES_EACH)
      if (read.kind === 'refused') return refused(read.because)
      checkMeasurement(read.handed, ITEM)
      return { kind: 'read', value: read.handed }
    },
  },
]

type Errors = new (...parts: never[]) => Error

/** Reads; an error of this kind is what the user gets to read. */
export function refusing(kind: Errors, read: (input: Buffer) => unknown): Target['read'] {
  return (input) => {
    try {
      return { kind: 'read', value: read(input) }
    } catch (error) {
      if (error instanceof kind) return { kind: 'refused', message: error.message }
      throw error
    }
  }
}

function textTarget(
  name: string,
  format: string,
  path: string,
  grown: fc.Arbitrary<string>,
  ...seeds: string[]
): Target {
  return { ...formatTarget(name, format, path), seeds: () => fixtures(...seeds), grown, words: LITERAL_WORDS }
}

/** A results file of this path; what another format takes for its own is refused early. */
function formatTarget(name: string, format: string, path: string): Pick<Target, 'name' | 'format' | 'read'> {
  const own = FORMATS.find((one) => one.name === format)
  if (own === undefined) throw new Error(`There is no format "${format}".`)
  return {
    name,
    format,
    read: (input) => {
      const head = new TextDecoder().decode(input.subarray(0, 256 * 1024)).slice(0, 64 * 1024)
      const takes = FORMATS.find((one) => one.recognise(path, head))
      const reading = results([fileOf(path, input)])
      return reading.kind === 'refused' ? { ...reading, early: takes !== own } : reading
    },
  }
}

/** Accuracies are asked for where the loss is best. */
function results(files: ResultFile[]): Reading {
  const read = readResults(files, (name) =>
    name.includes('acc') ? { metric: 'loss', better: 'lower' } : undefined,
  )
  if (read.kind === 'bad') return refused(read.reason)
  checkResults(read)
  return { kind: 'read', value: read }
}

function refused(message: string): Reading {
  checkMessage(message)
  return { kind: 'refused', message }
}

function fileOf(path: string, bytes: Uint8Array, pattern = path, modifiedAt = 0): ResultFile {
  return { path, pattern, bytes, modifiedAt }
}

const FIXTURES = new URL('../__tests__/results/fixtures/', import.meta.url)
const OUTPUT_FIXTURES = new URL('../__tests__/training/heard/fixtures/', import.meta.url)
const OUTPUTS = [
  'keras',
  'keras-nan',
  'tqdm',
  'tqdm-nested',
  'lightning',
  'hugging-face',
  'xgboost',
  'lightgbm',
]

function fixtures(...paths: string[]): Buffer[] {
  return paths.map((path) => readFileSync(new URL(path, FIXTURES)))
}
