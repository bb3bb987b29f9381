import { metricsIn, position } from './numbers.js'
import { NOTHING, type Said, type Tool } from './said.js'

/** From the percent sign on. Downloads count in units, `3.00M/9.91M`, and are no steps. */
const BAR = /%(?:\|[^|]*\|)? *(\d{1,12})\/(\d{1,12}) \[/y
const NAMED_EPOCH = /epoch[^\d]{0,3}(\d{1,9})(?: ?(?:\/|of) ?(\d{1,9}))?/i
const EPOCHS = /^epochs?$/i
const TRAINING = /^(?:train|fit|step|iter|batch|$)/i
/** What goes on beside the training. */
const ASIDE =
  /val|test|eval|predict|sanity|download|load|map|filter|generat|tokeniz|process|extract|cast|sav|comput/i

/** tqdm, and so Lightning: `Epoch 3:  45%|████▌     | 45/100 [00:10<00:12,  4.4it/s, loss=0.3]`. */
export const tqdm: Tool = {
  name: 'tqdm',
  read(line) {
    BAR.lastIndex = line.indexOf('%')
    if (BAR.lastIndex < 1) return undefined
    const bar = BAR.exec(line)
    if (bar === null) return undefined
    const [found, at = '', of] = bar
    const title = line.slice(0, bar.index).replace(/:? *\d+$/, '')
    if (ASIDE.test(title)) return NOTHING
    const metrics = [...metricsIn(title), ...metricsIn(line.slice(bar.index + found.length))]
    return { ...placeOf(title, at, of, metrics.length > 0), metrics }
  },
}

function placeOf(title: string, at: string, of: string | undefined, hasMetrics: boolean): Said {
  const [, epoch, epochs] = NAMED_EPOCH.exec(title) ?? []
  if (epoch !== undefined) {
    return {
      ...NOTHING,
      epoch: position(epoch, epochs),
      step: position(at, of),
      isEpochOver: at === of,
    }
  }
  // So many have ended: the next one is under way.
  if (EPOCHS.test(title)) {
    const next = at === of ? at : String(Number(at) + 1)
    return { ...NOTHING, epoch: position(next, of), isEpochOver: at === of }
  }
  return TRAINING.test(title) || hasMetrics ? { ...NOTHING, step: position(at, of) } : NOTHING
}
