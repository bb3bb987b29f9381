import type { Comparison } from '../../../src/model/comparison.js'
import type { Measurement } from '../../../src/model/measurement.js'
import { comparison, failed, measured } from '../build.js'
import { pairs, seeded } from '../seeded.js'

/** A comparison in which every text that somebody else may choose is one of these two. */
export function hostile(text: string, other: string): Comparison {
  const names = [text, `${other} `, `x${text}`]
  const series = names.map((name, index) => ({
    name,
    axis: text,
    at: [1, 2, 3],
    values: [index, Number.NaN, index + 1],
  }))
  const training: Partial<Measurement> = {
    result: measured({ series, notes: [text, other] }),
    logTail: [text, other, `\u001b[31m${text}`],
    environment: {
      description: text,
      source: { file: undefined, tool: undefined },
      python: other,
      packages: [{ name: text, version: other }],
    },
    machine: {
      platform: text,
      cpuModel: other,
      cores: 2,
      totalCores: 4,
      memoryBytes: 16e9,
      gpus: [text, other],
    },
    threads: { [text]: other },
    reads: {
      by: 'nothing',
      files: [text],
      folders: [],
      missing: [],
      machine: [],
      mentions: [],
      blindSpots: [text, other],
    },
  }
  const all = pairs(3, training, { ...training, environment: undefined })
  const last = all.at(-1)
  if (last !== undefined) {
    last.base = { ...failed('base', { kind: 'bad-results', path: text, reason: other }, [text]), seed: 3 }
  }
  const change = { id: text, label: other, head: text, base: other }
  return comparison(
    names.map((name, index) =>
      seeded(name, [1, 2, 3], [2, 2.5, undefined], {
        primary: index === 0,
        unit: text,
        tolerance: 0.1,
        verdict: index === 0 ? 'better' : 'inconclusive',
      }),
    ),
    {
      pairs: all,
      base: {
        sha: 'b81d77e0c1d2e3f405162738495a6b7c8d9e0f1a',
        choice: { kind: 'ref', ref: text },
        behindBy: 2,
      },
      notes: [text, other],
      packages: [{ name: text, head: other, base: text }],
      changes: { total: 3, read: [text, other] },
      predictions: {
        seed: 1,
        examples: 10,
        fixed: { count: 2, listed: [change] },
        broken: { count: 1, listed: [change] },
        right: { head: 7, base: 6 },
        classes: [{ label: text, examples: 10, head: 7, base: 6 }],
        p: 0.5,
        notes: [text, other],
      },
    },
  )
}
