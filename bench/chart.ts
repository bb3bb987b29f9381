import type { Outcome, Results, Series } from './results.js'

const WIDTH = 800
const LEFT = 260
const RIGHT = 170
const BAR = 16
const GAP = 3
const BETWEEN = 16
const TOP = 44
const BOTTOM = 34

interface Group {
  title: string
  bars: { kind: 'reference' | 'headway'; seconds: Series; note: string }[]
}

/** From the label to the comment, for the README. It brings its background: a page may be light or dark. */
export function drawChart(results: Results): string {
  const groups = results.rows.flatMap(groupOf)
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ seconds }) => seconds.median)))
  const scale = (WIDTH - LEFT - RIGHT) / longest
  let y = TOP
  const drawn = groups.flatMap((group) => {
    const lines = drawGroup(group, y, scale)
    y += heightOf(group) + BETWEEN
    return lines
  })
  const height = y - BETWEEN + BOTTOM
  const { machine, rounds, date } = results
  const caption = `Medians of ${rounds} rounds in turn on ${machine.cores} cores of ${machine.cpu}, ${date}.`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Seconds from the label to the comment">
<style>
  text { font: 13px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
  .small { font-size: 11px; fill: #59636e; }
  .page { fill: #f6f8fa; }
  .reference { fill: #afb8c1; }
  .headway { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .small { fill: #9198a1; }
    .page { fill: #161b22; }
    .reference { fill: #6e7681; }
    .headway { fill: #4493f8; }
  }
</style>
<rect class="page" width="${WIDTH}" height="${height}" rx="8"/>
<text x="16" y="25" font-weight="600">From the label to the comment, in seconds</text>
${legend()}
${drawn.join('\n')}
<text class="small" x="16" y="${height - 12}">${escapeXml(caption)}</text>
</svg>
`
}

function inWords(ratio: number): string {
  return ratio >= 1 ? `${ratio.toFixed(1)} × faster` : `${(1 / ratio).toFixed(1)} × slower`
}

function groupOf({ chart, result }: Outcome): Group[] {
  if (chart === undefined || result.kind !== 'measured') return []
  const { 'reference, s': reference, 'Headway, s': headway } = result.from
  const own = headway ?? result.reached
  const note = reference ? inWords(result.reached.median) : ''
  const bars: Group['bars'] = [{ kind: 'headway', seconds: own, note }]
  if (reference) bars.unshift({ kind: 'reference', seconds: reference, note: '' })
  return [{ title: chart, bars }]
}

function heightOf({ bars }: Group): number {
  return bars.length * (BAR + GAP) - GAP
}

function drawGroup(group: Group, top: number, scale: number): string[] {
  const middle = top + heightOf(group) / 2 + 4.5
  const bars = group.bars.flatMap(({ kind, seconds, note }, index) => {
    const y = top + index * (BAR + GAP)
    const width = Math.max(2, seconds.median * scale)
    const text = [`${seconds.median.toFixed(1)} s`, note].filter(Boolean).join(' · ')
    return [
      `<rect class="${kind}" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2"/>`,
      `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + BAR - 4}">${escapeXml(text)}</text>`,
    ]
  })
  return [`<text x="${LEFT - 12}" y="${middle}" text-anchor="end">${escapeXml(group.title)}</text>`, ...bars]
}

function legend(): string {
  return `<rect class="reference" x="${WIDTH - 374}" y="15" width="12" height="12" rx="2"/>
<text class="small" x="${WIDTH - 356}" y="25">clone, pip, train, one side after the other</text>
<rect class="headway" x="${WIDTH - 92}" y="15" width="12" height="12" rx="2"/>
<text class="small" x="${WIDTH - 74}" y="25">Headway</text>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
