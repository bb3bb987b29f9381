import * as z from 'zod/mini'
import type { Failure, Measurement } from '../model/measurement.js'
import {
  amount,
  listOf,
  maybe,
  metricValue,
  moment,
  positive,
  sha,
  text,
  texts,
  textsByName,
} from './primitives.js'

const MOST_METRICS = 100_000
const MOST_POINTS = 100_000
const MOST_PREDICTIONS = 200_000
const MOST_PACKAGES = 5_000

const environment = z.object({
  description: text,
  source: z.object({
    file: maybe(z.enum(['uv.lock', 'requirements.txt', 'pyproject.toml'])),
    tool: maybe(z.enum(['uv', 'pip'])),
  }),
  python: maybe(text),
  packages: listOf(z.object({ name: text, version: text }), MOST_PACKAGES),
})

const reads = z.object({
  by: z.enum(['access-times', 'inotify', 'nothing']),
  files: texts,
  folders: texts,
  missing: texts,
  machine: listOf(z.object({ path: text, stamp: text }), 2_000),
  mentions: texts,
  blindSpots: listOf(text, 20),
})

const measured = z.object({
  kind: z.literal('measured'),
  metrics: listOf(z.object({ name: text, value: metricValue, bestOf: maybe(amount) }), MOST_METRICS),
  series: listOf(
    z.object({
      name: text,
      axis: text,
      at: listOf(z.number(), MOST_POINTS),
      values: listOf(metricValue, MOST_POINTS),
    }),
    MOST_METRICS,
  ),
  predictions: maybe(listOf(z.object({ id: text, label: text, prediction: text }), MOST_PREDICTIONS)),
  notes: texts,
})

const failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exit-code'), code: z.int() }),
  z.object({ kind: z.literal('signal'), signal: text }),
  z.object({ kind: z.literal('out-of-memory') }),
  z.object({ kind: z.literal('timed-out'), minutes: amount }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({
    kind: z.literal('install-failed'),
    command: text,
    hint: maybe(z.object({ why: text, remedy: text })),
  }),
  z.object({ kind: z.literal('missing-directory'), directory: text }),
  z.object({ kind: z.literal('missing-script'), script: text }),
  z.object({
    kind: z.literal('no-results'),
    patterns: listOf(text, 1_000),
    refused: listOf(z.object({ path: text, reason: text }), 1_000),
  }),
  z.object({ kind: z.literal('bad-results'), path: text, reason: text }),
  z.object({ kind: z.literal('not-started'), reason: text, remedy: text }),
  z.object({ kind: z.literal('not-handed-on'), because: text, remedy: text }),
  z.object({ kind: z.literal('skipped'), because: text }),
])

const reuse = z.object({
  commit: sha,
  measuredAt: moment,
  because: z.enum(['same-run', 'same-commit', 'unread']),
  changed: amount,
})

const common = {
  schema: z.literal(1),
  id: text,
  side: z.enum(['head', 'base']),
  commit: sha,
  seed: positive,
  cost: maybe(
    z.object({
      wallSeconds: amount,
      peakMemoryBytes: maybe(amount),
      cpuSeconds: maybe(amount),
      gpuMemoryBytes: maybe(amount),
    }),
  ),
  machine: maybe(
    z.object({
      platform: text,
      cpuModel: text,
      cores: amount,
      totalCores: amount,
      memoryBytes: amount,
      gpus: texts,
    }),
  ),
  threads: textsByName(1_000),
  environment: maybe(environment),
  logTail: listOf(text, 100),
}

/** As the ledger keeps it: it gave metrics, it was watched, and it was trained and not reused. */
export const keptMeasurement = z.object({ ...common, result: measured, reads })

/** As a job hands it on: it may have failed, or be reused. */
export const anyMeasurement = z.object({
  ...common,
  result: z.discriminatedUnion('kind', [measured, z.object({ kind: z.literal('failed'), failure })]),
  reads: maybe(reads),
  reused: maybe(reuse),
})

/** With every field that JSON leaves out, as the code expects it. */
export function completeMeasurement({
  cost,
  machine,
  environment: made,
  result,
  reads,
  reused,
  ...rest
}: z.infer<typeof anyMeasurement>): Measurement {
  return {
    ...rest,
    result:
      result.kind === 'failed'
        ? { kind: 'failed', failure: complete(result.failure) }
        : completeResult(result),
    cost: cost && {
      wallSeconds: cost.wallSeconds,
      peakMemoryBytes: cost.peakMemoryBytes,
      cpuSeconds: cost.cpuSeconds,
      gpuMemoryBytes: cost.gpuMemoryBytes,
    },
    machine,
    // Looked up by halves, which would miss what is out of order.
    reads: reads && { ...reads, files: reads.files.toSorted() },
    environment: made && {
      ...made,
      python: made.python,
      source: { file: made.source.file, tool: made.source.tool },
    },
    reused,
  }
}

function complete(found: z.infer<typeof failure>): Failure {
  if (found.kind !== 'install-failed') return found
  const { kind, command, hint } = found
  return hint === undefined ? { kind, command } : { kind, command, hint }
}

function completeResult(result: z.infer<typeof measured>): Measurement['result'] {
  return {
    ...result,
    metrics: result.metrics.map(({ name, value, bestOf }) =>
      bestOf === undefined ? { name, value } : { name, value, bestOf },
    ),
    // Curves are drawn point by point: one whose halves do not fit is none.
    series: result.series.filter(({ at, values }) => at.length === values.length),
    predictions: result.predictions,
  }
}
