import type { Format } from '../format.js'
import { csvFormat } from './csv.js'

/** `dvclive/plots/metrics/val/loss.tsv`: the folder, and the metric's name. */
const PLOT = /^(?:(?<folder>.+?)\/)?plots\/metrics\/(?<name>.+)\.tsv$/

/** The series of DVCLive, a file each. Their last values are in the `metrics.json` of the same folder, too. */
export const dvcliveFormat: Format = {
  name: "a plot of DVCLive's",
  recognise: (path) => PLOT.test(path),
  wholeOf: (path) => {
    const plot = PLOT.exec(path)
    return plot === null ? undefined : (plot.groups?.folder ?? '')
  },
  read: (content) => {
    const { series, notes } = csvFormat.read(content)
    const name = (PLOT.exec(content.path)?.groups?.name ?? '').replaceAll('/', '.')
    const plotted = content.path.slice(content.path.lastIndexOf('/') + 1, -'.tsv'.length)
    const plots = series.filter((one) => one.name === plotted)
    return { metrics: [], series: plots.map((one) => ({ ...one, name })), notes }
  },
}
