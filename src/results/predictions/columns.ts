import { quote, quoteSome, Unreadable } from '../unreadable.js'

/** Which column holds what, counted from 0. */
export interface Columns {
  id: number
  label: number
  prediction: number
}

/** What people call them, most telling first. Compared in small letters, with `_` between words. */
const NAMES: Record<keyof Columns, readonly string[]> = {
  id: [
    'id',
    'example_id',
    'sample_id',
    'image_id',
    'item_id',
    'row_id',
    'example',
    'sample',
    'uid',
    'uuid',
    'key',
    'filename',
    'file_name',
    'file',
    'path',
    'image',
    'name',
    'index',
    'idx',
  ],
  label: [
    'label',
    'target',
    'y_true',
    'true',
    'actual',
    'gold',
    'truth',
    'ground_truth',
    'true_label',
    'true_class',
    'gold_label',
    'expected',
    'reference',
    'labels',
    'targets',
    'class',
    'y',
  ],
  prediction: [
    'prediction',
    'pred',
    'predicted',
    'y_pred',
    'predictions',
    'preds',
    'y_hat',
    'yhat',
    'predicted_label',
    'pred_label',
    'predicted_class',
    'pred_class',
    'output',
  ],
}

const WANTED =
  'write the columns `id,label,prediction`, where the id names the example, the same in head and base'

/**
 * Finds the three columns among others, in any order. There is no doing without ids: the number of a row names an
 * example only where both sides wrote all examples in one order, and nobody would see where they did not.
 *
 * @throws Unreadable when one is missing or there twice
 */
export function columnsIn(names: readonly string[]): { columns: Columns; notes: string[] } {
  const words = names.map(inWords)
  const notes: string[] = []
  const find = (what: keyof Columns): number => {
    const known = NAMES[what].filter((name) => words.includes(name))
    const [first] = known
    if (first === undefined) throw new Unreadable(missing(what, names))
    const column = words.indexOf(first)
    if (words.indexOf(first, column + 1) !== -1) {
      throw new Unreadable(`has two columns named ${quote(names[column] ?? '')}`)
    }
    // Any column that is unique does for an id. And who writes the word itself means it.
    if (known.length > 1 && what !== 'id' && first !== what) {
      const all = known.map((name) => quote(names[words.indexOf(name)] ?? ''))
      notes.push(`Of the columns ${all.join(', ')}, the first was taken for the ${what}.`)
    }
    return column
  }
  return { columns: { id: find('id'), label: find('label'), prediction: find('prediction') }, notes }
}

/** `# Image ID` (NumPy's savetxt comments its header out) → `image_id` */
function inWords(name: string): string {
  return name
    .replace(/^#\s*/, '')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
}

function missing(what: keyof Columns, names: readonly string[]): string {
  if (what === 'id' && names[0] === '') {
    return (
      'has no column for the id: the first one has no name, as pandas writes its index. ' +
      'If it names the example, the same in head and base, name it: `to_csv(path, index_label="id")`'
    )
  }
  return `has no column for the ${what} among ${quoteSome([...names])}; ${WANTED}`
}
