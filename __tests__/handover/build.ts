import type { Handover, MeasuredPairs } from '../../src/model/handover.js'
import type { Measurement } from '../../src/model/measurement.js'
import { BASE, failed, HEAD, measured, measurement } from '../report/build.js'
import { rule, sample } from '../report/html/sample.js'

/** Of two seeds, with everything in it that a measurement can have. */
export function handover(changes: Partial<MeasuredPairs> = {}): Handover & { result: MeasuredPairs } {
  return {
    schema: 1,
    pullRequest: 12,
    headSha: HEAD,
    result: {
      kind: 'measured',
      base: { sha: BASE, choice: { kind: 'merge-base' }, behindBy: 3 },
      pairs: [
        { seed: 1, head: full('head'), base: full('base') },
        {
          seed: 2,
          head: inSeed(2, failed('head', { kind: 'exit-code', code: 1 }, ['no'])),
          base: full('base', 2),
        },
      ],
      ignoresSeed: false,
      looks: 2,
      look: 2,
      changes: { total: 3, read: ['train.py', 'data/a.csv'] },
      rules: [rule('accuracy', 0.2), { ...rule('loss', 0.004), better: 'lower', take: { kind: 'last' } }],
      circumstances: {
        command: 'python demo.py',
        workingDirectory: '.',
        install: { kind: 'command', command: 'pip install -r requirements.txt' },
        results: ['result.txt'],
        predictions: [],
        metrics: [],
        submodules: false,
        lfs: false,
        seeds: 1,
        maxSeeds: 2,
        trainedTogether: true,
        atOnce: 2,
      },
      notes: [],
      ...changes,
    },
  }
}

/** Pairs whose comparison is full of curves and statistics. */
export function sampleHandover(seeds: number, epochs: number): Handover & { result: MeasuredPairs } {
  const { pairs } = sample({ seeds, epochs })
  return handover({ pairs, look: 1, looks: 1, rules: [rule('val.accuracy', 0.2)] })
}

function inSeed(seed: number, one: Measurement): Measurement {
  return { ...one, seed }
}

function full(side: 'head' | 'base', seed = 1): Measurement {
  return measurement(side, {
    id: `${side}-${seed}`,
    seed,
    result: measured({
      metrics: [
        { name: 'accuracy', value: 91.5, bestOf: 3 },
        { name: 'loss', value: side === 'head' ? Number.NaN : 0.25 },
      ],
      series: [
        { name: 'loss', axis: 'epoch', at: [1, 2, 3], values: [2, Number.POSITIVE_INFINITY, 1] },
        { name: 'accuracy', axis: 'epoch', at: [1, 2, 3], values: [60, 80, side === 'head' ? 91.5 : 90] },
      ],
      predictions: [
        { id: '1', label: 'cat', prediction: side === 'head' ? 'cat' : 'dog' },
        { id: '2', label: 'dog', prediction: side === 'head' ? 'cat' : 'dog' },
      ],
      notes: ['`result.txt` was empty once.'],
    }),
    environment: {
      description: 'requirements.txt with uv',
      source: { file: 'requirements.txt', tool: 'uv' },
      python: '3.12.4',
      packages: [{ name: 'numpy', version: side === 'head' ? '2.1' : '2.0' }],
    },
    logTail: ['epoch 3/3'],
    reads: {
      by: 'access-times',
      files: ['train.py'],
      folders: ['.'],
      missing: ['local.py'],
      machine: [{ path: '/etc/hosts', stamp: '1' }],
      mentions: ['LANG'],
      blindSpots: ['opened a connection'],
    },
    reused:
      side === 'base'
        ? { commit: BASE, measuredAt: 1_767_225_600_000, because: 'unread', changed: 2 }
        : undefined,
  })
}
