import type { MetricNoise, Noise } from '../model/noise.js'
import { fence, fold, stack, table } from './blocks.js'
import { inMarkdown, metricTitle } from './names.js'
import { showNumber } from './numbers.js'
import { join, type Markdown, md, ours } from './text.js'

const MOST_METRICS = 40
const MOST_VALUES = 100
const SIGNIFICANT = 2

/** How much a training varies by itself, and what follows from that; `undefined` where too few seeds were run. */
export function noiseReport(noise: Noise): Markdown | undefined {
  if (noise.ignoresSeed) {
    return md`Every seed gave the same numbers: the training ignores the seed, so one run of each side already shows every difference that the code makes, and not how much of it is luck. Let it read \`HEADWAY_SEED\` to see that.`
  }
  const shown = noise.metrics.slice(0, MOST_METRICS)
  const [first] = shown
  if (first === undefined) return undefined
  const counts = first.detectable.map(({ pairs }) => pairs)
  const columns = [
    { title: ours('Metric'), align: 'left' as const },
    ...['Mean', 'Deviation', 'Tolerance', ...counts.map((pairs) => `Found with ${pairs} seeds`)].map(
      (title) => ({
        title: ours(title),
        align: 'right' as const,
      }),
    ),
  ]
  const left = noise.metrics.length - shown.length
  return stack([
    table(columns, shown.map(row)),
    left > 0 ? md`… and ${left} more.` : undefined,
    md`**Deviation** is that of one run from seed to seed. **Tolerance:** two single runs of the same code differ by less in 19 of 20 cases, so a difference within it is no news. **Found with n seeds:** the smallest true difference that an evaluation with as many seeds shows 4 times in 5; where head and base draw the same random numbers, it shows smaller ones.`,
    suggestion(shown),
    fold(ours('Seed by seed'), table(seedColumns(shown), seedRows(shown))),
  ])
}

function row(metric: MetricNoise): Markdown[] {
  return [
    inMarkdown([metricTitle(metric.name)]),
    ours(showNumber(metric.mean, metric.scale === 'percent' ? 'percent' : 'plain')),
    ...[metric.deviation, metric.tolerance, ...metric.detectable.map(({ difference }) => difference)].map(
      (value) => ours(rough(value)),
    ),
  ]
}

/** What is known of noise is not known to four digits. */
function rough(value: number): string {
  return value === 0 ? '0' : showNumber(Number(value.toPrecision(SIGNIFICANT)))
}

/** A plain name needs no quotes in YAML; others are left to the reader, since YAML would have to be told how to read them. */
const PLAIN = /^[a-z_][\w.]*$/i

/** Lines to paste into the workflow. */
function suggestion(metrics: MetricNoise[]): Markdown | undefined {
  const lines = metrics
    .filter(({ name, role, tolerance }) => role === 'quality' && tolerance > 0 && PLAIN.test(name))
    .slice(0, 5)
    .map(({ name, tolerance }) => `  ${name}: { tolerance: ${Number(tolerance.toPrecision(SIGNIFICANT))} }`)
  if (lines.length === 0) return undefined
  return stack([
    ours('Without seeds, these tolerances would keep noise from looking like a result:'),
    fence(['metrics: |', ...lines]),
  ])
}

function seedColumns(metrics: MetricNoise[]) {
  return [
    { title: ours('Seed'), align: 'left' as const },
    ...metrics
      .slice(0, 6)
      .map(({ name }) => ({ title: inMarkdown([metricTitle(name)]), align: 'right' as const })),
  ]
}

function seedRows(metrics: MetricNoise[]): Markdown[][] {
  const [first] = metrics
  return (first?.values ?? []).slice(0, MOST_VALUES).map(({ seed }) => [
    md`${seed}`,
    ...metrics.slice(0, 6).map(({ values, scale }) => {
      const value = values.find((one) => one.seed === seed)?.value
      return ours(value === undefined ? '–' : showNumber(value, scale === 'percent' ? 'percent' : 'plain'))
    }),
  ])
}

/** `5 trainings, 1 failed`. */
export function trainingsInWords({ trainings, failed }: Noise): Markdown {
  const all = trainings + failed
  return join(
    [md`${all} ${ours(all === 1 ? 'training' : 'trainings')}`, ...(failed > 0 ? [md`${failed} failed`] : [])],
    ', ',
  )
}
