// The script of report.html. Everything the page says without it is there already: this draws the learning curves, and
// sorts, filters and opens the rows of the table. Texts from the data become text nodes, never HTML.
import { drawCurves } from './charts.js'
import { liveTable } from './metric-rows.js'
import { readData } from './read-data.js'

const data = readData()
liveTable(data)
drawCurves(data.curves)
