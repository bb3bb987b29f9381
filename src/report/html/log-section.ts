import type { Comparison } from '../../model/comparison.js'
import type { Measurement } from '../../model/measurement.js'
import { logLines, shownLine, trimmed } from './log.js'
import { html, ours } from './markup.js'
import type { Room } from './room.js'
import { andMore, fold, type Section } from './sections.js'

/** The ends of all logs, folded; those of trainings that failed first, since there is not always room for all. */
export function logSection({ pairs }: Comparison, room: Room): Section | undefined {
  const all = pairs.flatMap(({ head, base }) => [head, base]).filter(({ logTail }) => logTail.length > 0)
  const fit = fitting(
    all.toSorted((a, b) => Number(b.result.kind === 'failed') - Number(a.result.kind === 'failed')),
    room,
  )
  if (all.length === 0) return undefined
  const logs = all.flatMap((measurement) => {
    const lines = fit.get(measurement)
    if (lines === undefined) return []
    const { side, seed, result } = measurement
    const failed = result.kind === 'failed' ? html` <span class="mark worse">failed</span>` : undefined
    const cut = `the last ${lines.length === 1 ? 'line' : `${lines.length} lines`}`
    return [
      fold(
        html`<span><span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'}</span>, seed ${seed} <small>${cut}</small>${failed}</span>`,
        logLines(lines),
      ),
    ]
  })
  return {
    id: 'logs',
    title: 'Logs',
    count: undefined,
    body: html`<div class="logs">${logs}</div>${andMore(all.length - logs.length, 'logs, which are among the files of the run')}`,
  }
}

/** Lines of each that fit. */
function fitting(measurements: Measurement[], { logs, logLines: most }: Room): Map<Measurement, string[]> {
  const fit = new Map<Measurement, string[]>()
  let left = logs
  for (const measurement of measurements) {
    const lines = trimmed(measurement.logTail).slice(-most)
    const length = lines.reduce((sum, line) => sum + shownLine(line).length + 1, 0)
    if (length > left) continue
    left -= length
    fit.set(measurement, lines)
  }
  return fit
}
