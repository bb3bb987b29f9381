import * as z from 'zod/mini'
import type { Measurement } from '../model/measurement.js'
import type { TreeFile } from '../model/tree.js'
import { EMPTY, MOST_ENTRIES, MOST_FILES, type Page, tidy } from './page.js'

const text = z.string().check(z.maxLength(4096))
const texts = z.array(text).check(z.maxLength(MOST_FILES))
const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))
const amount = z.number().check(z.nonnegative())
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(schema)
/** JSON has no NaN and no infinities, which a diverged training gives. */
const metricValue = z.union([
  z.number(),
  z.pipe(z.enum(['NaN', 'Infinity', '-Infinity']), z.transform(Number)),
])

const MOST_POINTS = 100_000
const MOST_PREDICTIONS = 200_000
const numbers = z.array(z.number()).check(z.maxLength(MOST_POINTS))

const environment = z.object({
  description: text,
  source: z.object({
    file: maybe(z.enum(['uv.lock', 'requirements.txt', 'pyproject.toml'])),
    tool: maybe(z.enum(['uv', 'pip'])),
  }),
  python: maybe(text),
  packages: z.array(z.object({ name: text, version: text })).check(z.maxLength(5_000)),
})

const reads = z.object({
  by: z.enum(['access-times', 'inotify', 'nothing']),
  files: texts,
  folders: texts,
  missing: texts,
  machine: z.array(z.object({ path: text, stamp: text })).check(z.maxLength(2_000)),
  mentions: texts,
  blindSpots: z.array(text).check(z.maxLength(20)),
})

const measurement = z.object({
  schema: z.literal(1),
  id: text,
  side: z.enum(['head', 'base']),
  commit: sha,
  seed: z.int().check(z.positive()),
  result: z.object({
    kind: z.literal('measured'),
    metrics: z
      .array(z.object({ name: text, value: metricValue, bestOf: maybe(amount) }))
      .check(z.maxLength(100_000)),
    series: z
      .array(
        z.object({
          name: text,
          axis: text,
          at: numbers,
          values: z.array(metricValue).check(z.maxLength(MOST_POINTS)),
        }),
      )
      .check(z.maxLength(100_000)),
    predictions: maybe(
      z.array(z.object({ id: text, label: text, prediction: text })).check(z.maxLength(MOST_PREDICTIONS)),
    ),
    notes: texts,
  }),
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
  threads: z.record(text, text),
  environment: maybe(environment),
  logTail: z.array(text).check(z.maxLength(100)),
  reads,
})

const entry = z.object({
  key: text,
  measuredAt: amount,
  runId: text,
  commit: sha,
  mentioned: text,
  measurement,
})

const tree = z
  .array(z.object({ path: text, mode: z.string().check(z.regex(/^\d{6}$/)), sha }))
  .check(z.maxLength(MOST_FILES))

const page = z.object({
  schema: z.literal(1),
  entries: z.array(z.unknown()).check(z.maxLength(MOST_ENTRIES)),
  trees: z.record(sha, z.unknown()),
})

/**
 * Reads what was kept. Anything may stand there, since any job of the pull request may have written it: what is not as
 * Headway writes it is left out.
 *
 * @param now milliseconds since the epoch: older entries than 14 days are left out, and those of the future
 */
export function readPage(json: string, now: number): Page {
  const found = page.safeParse(parse(json))
  if (!found.success) return EMPTY
  const trees = new Map<string, TreeFile[]>()
  for (const [commit, files] of Object.entries(found.data.trees)) {
    const checked = tree.safeParse(files)
    if (checked.success) trees.set(commit, checked.data)
  }
  const entries = found.data.entries.flatMap((value) => {
    const checked = entry.safeParse(value)
    if (!checked.success || checked.data.measurement.commit !== checked.data.commit) return []
    return [{ ...checked.data, measurement: complete(checked.data.measurement) }]
  })
  return tidy({ schema: 1, entries, trees: Object.fromEntries(trees) }, now)
}

/** With every field that JSON leaves out, as the code expects it. */
function complete({
  cost,
  machine,
  environment: made,
  result,
  ...rest
}: z.infer<typeof measurement>): Measurement {
  return {
    ...rest,
    result: {
      ...result,
      metrics: result.metrics.map(({ name, value, bestOf }) =>
        bestOf === undefined ? { name, value } : { name, value, bestOf },
      ),
      // Curves are drawn point by point: one whose halves do not fit is none.
      series: result.series.filter(({ at, values }) => at.length === values.length),
      predictions: result.predictions,
    },
    cost: cost && {
      wallSeconds: cost.wallSeconds,
      peakMemoryBytes: cost.peakMemoryBytes,
      cpuSeconds: cost.cpuSeconds,
      gpuMemoryBytes: cost.gpuMemoryBytes,
    },
    machine,
    // Looked up by halves, which would miss what is out of order.
    reads: { ...rest.reads, files: rest.reads.files.toSorted() },
    environment: made && {
      ...made,
      python: made.python,
      source: { file: made.source.file, tool: made.source.tool },
    },
    reused: undefined,
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
