import type { Measurement } from '../model/measurement.js'
import type { Reads } from '../model/reads.js'
import { openTextRedactor } from '../training/redact.js'
import { valuesToRedact } from '../training/secrets.js'

/** Takes the secrets of the job out of a text. */
export type Redact = (text: string) => string

/** @param token the job's; other secrets are known by the names of the variables that hold them */
export function openRedact(env: NodeJS.ProcessEnv, token: string): Redact {
  return openTextRedactor(valuesToRedact(env, [token]))
}

/** A secret may be in anything that a training gave: a metric's name, the beginning of a malformed file, a log. */
export function redactMeasurement(measurement: Measurement, redact: Redact): Measurement {
  const { side, commit, seed, reads, ...rest } = measurement
  return { ...redactIn(rest, redact), side, commit, seed, reads: reads && redactReads(reads, redact) }
}

/**
 * Paths stay as they are, or a file would not be found again that changes, and an old number would stand for a new one.
 * Those of the commit are no secrets, whatever they look like. Another one that holds a secret (a cache that is named by a
 * key) goes whole: then not all that was read is known.
 */
function redactReads(reads: Reads, redact: Redact): Reads {
  const isHarmless = (path: string): boolean => redact(path) === path
  const kept = {
    missing: reads.missing.filter(isHarmless),
    machine: reads.machine.filter(({ path }) => isHarmless(path)),
  }
  const isWhole = Object.entries(kept).every(
    ([key, paths]) => paths.length === reads[key as keyof typeof kept].length,
  )
  const blindSpots = reads.blindSpots.map(redact)
  return {
    ...reads,
    ...kept,
    blindSpots: isWhole ? blindSpots : [...blindSpots, 'used a path that holds a secret'],
  }
}

/** The same value with each of its texts redacted; what tells kinds apart stays, whatever somebody's secret is. */
function redactIn<T>(value: T, redact: Redact): T
function redactIn(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactIn(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'kind' ? part : redactIn(part, redact)]),
  )
}
