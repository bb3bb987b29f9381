import type { Comparison, PredictionChange, PredictionComparison } from '../model/comparison.js'
import type { Allowance } from './allowance.js'
import { type Column, fold, stack, table } from './blocks.js'
import { pInWords } from './p-value.js'
import { code, join, type Markdown, md, ours, prose } from './text.js'

/** Labels in the table: more than these nobody reads. */
const MOST_CLASSES = 20

/** Longest id, label and prediction shown. */
const LONGEST_ID = 60
const LONGEST_LABEL = 40

/** Which examples the two models see differently; `undefined` where there are no predictions. */
export function predictionsReport(
  { predictions, pairs }: Comparison,
  allowance: Allowance,
): Markdown | undefined {
  if (predictions === undefined) return undefined
  const which = pairs.length > 1 ? ` (seed ${predictions.seed})` : ''
  return stack([
    predictions.examples > 0
      ? md`**Predictions${ours(which)}:** ${ours(summary(predictions))}`
      : md`**Predictions${ours(which)}:** none could be compared.`,
    notes(predictions, allowance),
    details(predictions, allowance),
  ])
}

/** A description of the two models: what training them again would give is another question. */
function summary({ examples, fixed, broken, right, p }: PredictionComparison): string {
  if (fixed.count + broken.count === 0) {
    return `head and base get the same ${right.head} of ${counted(examples)} right.`
  }
  return (
    `of ${counted(examples)}, head gets ${fixed.count} right that base got wrong (fixed), ` +
    `and ${broken.count} wrong that base got right (broken); exact McNemar ${pInWords(p)}: ` +
    'this tells these two models apart, not whether the change matters.'
  )
}

function notes({ notes: all }: PredictionComparison, allowance: Allowance): Markdown | undefined {
  const shown = all.slice(0, allowance.notes).map((note) => prose(note))
  if (shown.length < 2) return shown[0]
  return join(
    shown.map((note) => md`- ${note}`),
    '\n',
  )
}

function details(predictions: PredictionComparison, { foldedRows }: Allowance): Markdown | undefined {
  const { fixed, broken, classes } = predictions
  if (fixed.count + broken.count === 0 || foldedRows === 0) return undefined
  return fold(
    ours(`Examples that head fixed (${fixed.count}) and broke (${broken.count})`),
    stack([...changes('Fixed', fixed), ...changes('Broken', broken), ...byLabel(classes)]),
  )
}

function changes(title: string, { count, listed }: PredictionComparison['fixed']): Markdown[] {
  if (count === 0) return []
  const columns: Column[] = ['Example', 'Label', 'Base → head'].map((name) => ({
    title: ours(name),
    align: 'left',
  }))
  const some = count > listed.length ? `, the first ${listed.length} of ${count}` : ''
  return [ours(`**${title}**${some}:`), table(columns, listed.map(row))]
}

function row({ id, label, head, base }: PredictionChange): Markdown[] {
  const [from, to] = [code(base, LONGEST_LABEL), code(head, LONGEST_LABEL)]
  return [code(id, LONGEST_ID), code(label, LONGEST_LABEL), md`${from} → ${to}`]
}

/** Of labels that both models get right equally often there is nothing to say; nor of one example, which is listed. */
function byLabel(classes: PredictionComparison['classes']): Markdown[] {
  const differing = classes.filter(({ examples, head, base }) => examples > 1 && head !== base)
  if (differing.length === 0) return []
  const columns: Column[] = [
    { title: ours('Label'), align: 'left' },
    ...['Examples', 'Head right', 'Base right', 'Diff'].map(
      (name): Column => ({ title: ours(name), align: 'right' }),
    ),
  ]
  const rows = differing
    .slice(0, MOST_CLASSES)
    .map(({ label, examples, head, base }) => [
      code(label, LONGEST_LABEL),
      ours(`${examples}`),
      ours(`${head}`),
      ours(`${base}`),
      ours(head > base ? `+${head - base}` : `−${base - head}`),
    ])
  const some =
    differing.length > rows.length ? `, the ${rows.length} that differ most` : ', those that differ'
  return [ours(`**By label**${some}:`), table(columns, rows)]
}

function counted(examples: number): string {
  return examples === 1 ? '1 example' : `${examples} examples`
}
