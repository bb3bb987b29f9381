import { readDict, withFirst } from '../dict.js'
import { flatten } from '../flatten.js'
import type { Format } from '../format.js'

/** A class that comes first, and its four numbers. */
const CLASS = new RegExp(
  String.raw`^\s*\{[^{}]*\{\s*${['precision', 'recall', 'f1-score']
    .map((name) => String.raw`["']${name}["']\s*:[^,{}]{1,60},\s*`)
    .join('')}["']support["']\s*:`,
)

const OF_ALL_CLASSES = ['accuracy', 'macro avg', 'weighted avg', 'micro avg', 'samples avg']

/** scikit-learn's `classification_report(…, output_dict=True)`: what is said of all classes comes before each of them. */
export const classificationReportFormat: Format = {
  name: "scikit-learn's classification report",
  recognise: (_path, head) => CLASS.test(head),
  read: ({ text }) => flatten(withFirst(readDict(text), OF_ALL_CLASSES)),
}
