import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import type { PlanItem } from '../model/plan.js'
import type { HandedMeasurement } from '../model/shared-plan.js'
import { anyMeasurement, completeMeasurement } from '../schema/measurement.js'
import { namedNumbers } from '../schema/named-numbers.js'
import { maybe, moment, text } from '../schema/primitives.js'
import { countValues } from './count-values.js'
import {
  MOST_PACKED_EACH,
  MOST_UNPACKED_EACH,
  MOST_VALUES,
  MOST_VALUES_EACH,
  MOST_VALUES_TOGETHER,
} from './limits.js'
import { pointsOf, withoutPaths, withoutPredictions, withoutSeries } from './reduce.js'
import { parse, placeOf, type Refused, refused, unpack } from './unpack.js'

/** What came, with how many values it holds; or why it is not taken: words that follow "the artifact". */
export type ReadMeasurement = { kind: 'read'; handed: HandedMeasurement; values: number } | Refused

const schema = z.object({
  schema: z.literal(1),
  plan: text,
  measurement: anyMeasurement,
  entry: maybe(z.object({ key: text, mentioned: text, measuredAt: moment })),
  machine: text,
})

/** What goes first where all of it would be too large. */
const REDUCTIONS: ((handed: HandedMeasurement) => HandedMeasurement)[] = [
  (handed) => handed,
  (handed) => ({ ...handed, measurement: withoutSeries(handed.measurement), entry: undefined }),
  (handed) => ({ ...handed, measurement: bare(handed), entry: undefined }),
]

function bare({ measurement }: HandedMeasurement): HandedMeasurement['measurement'] {
  return withoutPaths(withoutPredictions(withoutSeries(measurement)))
}

/**
 * Packs what one machine hands on.
 *
 * @param trainings how many of them there are: they share what can be in memory at once
 * @throws Error when the metrics alone are too large
 */
export function writeMeasurement(whole: HandedMeasurement, trainings: number): Buffer {
  const most = Math.min(MOST_VALUES_EACH, Math.floor(MOST_VALUES_TOGETHER / trainings))
  for (const reduce of REDUCTIONS) {
    const handed = reduce(whole)
    // Before it is text: too much would not fit into one.
    if (pointsOf(handed.measurement) > MOST_VALUES) continue
    const json = JSON.stringify(handed, namedNumbers)
    if (Buffer.byteLength(json) > MOST_UNPACKED_EACH || countValues(json) > most) continue
    const packed = gzipSync(json)
    if (packed.length <= MOST_PACKED_EACH) return packed
  }
  throw new Error('The metrics of this training are too large to be handed on.')
}

/**
 * Reads what one machine has handed on. Whatever has run there may have written it, so it is taken only as Headway
 * writes it, for this plan, and of the side, the seed and the commit in whose place it stands.
 *
 * @param most values that there is room for
 */
export function readMeasurement(packed: Buffer, plan: string, item: PlanItem, most: number): ReadMeasurement {
  const json = unpack(packed, MOST_UNPACKED_EACH)
  return json.kind === 'refused' ? json : readMeasurementJson(json.text, plan, item, most)
}

/** The same, once it is unpacked. */
export function readMeasurementJson(
  json: string,
  plan: string,
  item: PlanItem,
  most: number,
): ReadMeasurement {
  const values = countValues(json)
  if (values > MOST_VALUES_EACH) return refused(`holds more than ${MOST_VALUES_EACH} values`)
  if (values > most) return refused('holds more values than there is room for, with all the others')
  const value = parse(json)
  if (value === undefined) return refused('is no JSON')
  const found = schema.safeParse(value)
  if (!found.success) return refused(placeOf(found.error, value))
  const { measurement: read, entry, ...rest } = found.data
  const measurement = completeMeasurement(read)
  if (rest.plan !== plan) return refused('is of another plan')
  const { side, seed, commit } = measurement
  if (side !== item.side || seed !== item.seed || commit !== item.commit) {
    return refused('is of another side, seed or commit')
  }
  return { kind: 'read', handed: { ...rest, measurement, entry }, values }
}
