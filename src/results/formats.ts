import type { Format } from './format.js'
import { boostingFormat } from './formats/boosting.js'
import { classificationReportFormat } from './formats/classification-report.js'
import { csvFormat } from './formats/csv.js'
import { dvcliveFormat } from './formats/dvclive.js'
import { jsonFormat } from './formats/json.js'
import { jsonlFormat } from './formats/jsonl.js'
import { lmEvalFormat } from './formats/lm-eval.js'
import { mlflowFormat } from './formats/mlflow.js'
import { mlflowFilesFormat } from './formats/mlflow-files.js'
import { pythonDictFormat } from './formats/python-dict.js'
import { tensorboardFormat } from './formats/tensorboard.js'
import { trainerStateFormat } from './formats/trainer-state.js'
import { ultralyticsFormat } from './formats/ultralytics.js'
import { wandbSummaryFormat } from './formats/wandb-summary.js'

/** The first that recognises a text reads it: what looks more special goes before what takes more. */
export const FORMATS: readonly Format[] = [
  tensorboardFormat,
  mlflowFormat,
  mlflowFilesFormat,
  wandbSummaryFormat,
  dvcliveFormat,
  jsonlFormat,
  trainerStateFormat,
  lmEvalFormat,
  classificationReportFormat,
  boostingFormat,
  pythonDictFormat,
  jsonFormat,
  ultralyticsFormat,
  csvFormat,
]

/** What people write by hand: named to somebody whose file is in no format. */
export const PLAIN: readonly Format[] = [jsonFormat, jsonlFormat, pythonDictFormat, csvFormat]
