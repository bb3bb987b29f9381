import type { Comparison } from '../../src/model/comparison.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Progress } from '../../src/model/progress.js'
import type { ReportContext } from '../../src/report/context.js'
import { BASE, comparison, context, failed, HEAD, measured, training } from './build.js'
import { pairs, seeded } from './seeded.js'

/** Everything that is ever rendered, with somebody else's text wherever one can be. */
export interface Everywhere {
  /** Of several seeds, one of which failed in head and one in base. */
  comparison: Comparison
  /** Nothing was measured: both sides failed in ways that name things. */
  failure: Comparison
  context: ReportContext
  progress: Progress
  /** Of an error. */
  message: string
  remedy: string
}

/**
 * @param text gives the text for each place, one after the other
 * @param whole the same, but no two alike, and never nothing: where equal or empty texts are said once, or not at all
 */
export function everywhere(text: () => string, whole: () => string): Everywhere {
  const names = Array.from({ length: 9 }, whole)
  const axis = text()
  const series = (shift: number) =>
    names
      .slice(0, 3)
      .map((name, index) => ({ name, axis, at: [1, 2, 3 + shift], values: [index, 2 * index + shift, 1] }))
  const side = (shift: number): Partial<Measurement> => ({
    result: measured({ series: series(shift), notes: [whole(), whole()] }),
    logTail: ['begins', text(), text(), 'ends'],
    environment: {
      description: whole(),
      source: { file: 'requirements.txt', tool: 'uv' },
      python: text(),
      packages: [{ name: text(), version: text() }],
    },
    machine: {
      platform: text(),
      cpuModel: whole(),
      cores: 2,
      totalCores: 4,
      memoryBytes: 16e9,
      gpus: [text(), text()],
    },
    threads: { OMP_NUM_THREADS: text(), MKL_NUM_THREADS: text() },
    reads: {
      by: 'access-times',
      files: [text()],
      folders: [text()],
      missing: [text()],
      machine: [],
      mentions: [text()],
      blindSpots: [whole(), whole()],
    },
  })
  const all = pairs(5, side(0), side(1))
  const spoil = (index: number, which: 'head' | 'base', measurement: Measurement) => {
    const pair = all[index]
    if (pair !== undefined) pair[which] = { ...measurement, seed: pair.seed }
  }
  const log = () => ['begins', text(), text(), 'ends']
  spoil(
    3,
    'head',
    failed(
      'head',
      { kind: 'no-results', patterns: [text(), text()], refused: [{ path: text(), reason: text() }] },
      log(),
    ),
  )
  spoil(4, 'base', failed('base', { kind: 'bad-results', path: text(), reason: text() }, log()))
  const change = () => ({ id: text(), label: text(), head: text(), base: text() })
  const normal = context()
  return {
    comparison: comparison(
      names.map((name, index) =>
        seeded(name, [1, 2, 3 + index], [2, 2.5, index % 3], {
          primary: index === 0,
          unit: text(),
          tolerance: 0.1,
          verdict: index === 0 ? 'better' : 'inconclusive',
        }),
      ),
      {
        pairs: all,
        base: { sha: BASE, choice: { kind: 'ref', ref: text() }, behindBy: 2 },
        notes: [whole(), whole()],
        packages: Array.from({ length: 5 }, () => ({ name: text(), head: text(), base: text() })),
        changes: { total: 9, read: [text(), text()] },
        predictions: {
          seed: 1,
          examples: 10,
          fixed: { count: 2, listed: [change(), change()] },
          broken: { count: 1, listed: [change()] },
          right: { head: 7, base: 6 },
          classes: [{ label: text(), examples: 10, head: 7, base: 6 }],
          p: 0.5,
          notes: [whole(), whole()],
        },
      },
    ),
    failure: comparison([], {
      head: failed('head', { kind: 'install-failed', command: text() }, log()),
      baseline: failed('base', { kind: 'missing-script', script: text() }, log()),
      notes: [whole()],
    }),
    context: {
      ...normal,
      names: { head: text(), base: text() },
      command: text(),
      workingDirectory: text(),
      install: { kind: 'command', command: text() },
      results: [text(), text()],
      seeds: 5,
    },
    progress: {
      startedAt: 0,
      commits: { head: HEAD, base: BASE },
      trainings: [
        training('head', 1, { phase: 'training', lastLine: `x${text()}` }),
        training('base', 1, { phase: 'training', lastLine: `x${text()}` }),
      ],
      atOnce: 2,
    },
    message: text(),
    remedy: text(),
  }
}

/** Texts by number, from 0. */
export function counter(write: (index: number) => string): () => string {
  let index = 0
  return () => write(index++)
}
