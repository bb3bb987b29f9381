import { compare } from '../../../src/comparison/compare.js'
import type { Comparison, FileChanges, Pair } from '../../../src/model/comparison.js'
import type { Measurement, Metric, Prediction, Series } from '../../../src/model/measurement.js'
import type { MetricRule } from '../../../src/model/metric-settings.js'
import type { Side } from '../../../src/model/side.js'
import { measurement } from '../build.js'

export interface SampleOptions {
  seeds?: number
  epochs?: number
  /** Beside those that every training of the sample reports. */
  more?: number
  /** How much better head is: 1 is plain to see, 0 is not at all. */
  gain?: number
  rules?: MetricRule[]
}

/** A training of digits as it might have gone: the same numbers each time, by a generator of its own. */
export function sample(options: SampleOptions = {}): Comparison {
  const { seeds = 5, gain = 1 } = options
  const pairs = Array.from({ length: seeds }, (_, index): Pair => {
    const seed = index + 1
    return { seed, head: training('head', seed, options, gain), base: training('base', seed, options, 0) }
  })
  const changes: FileChanges = { total: 4, read: ['digits/network.py', 'digits/schedule.py'] }
  return compare({
    pullRequest: 12,
    base: { sha: 'b81d77e0c1d2e3f405162738495a6b7c8d9e0f1a', choice: { kind: 'merge-base' }, behindBy: 3 },
    pairs,
    ignoresSeed: false,
    looks: 1,
    look: 1,
    changes,
    rules: options.rules ?? [rule('val.accuracy', 0.2), rule('val.loss', 0.004)],
  })
}

export function rule(pattern: string, tolerance: number): MetricRule {
  return {
    pattern,
    better: undefined,
    tolerance: { kind: 'absolute', amount: tolerance },
    unit: undefined,
    primary: false,
    take: undefined,
  }
}

function training(
  side: Side,
  seed: number,
  { epochs = 40, more = 0 }: SampleOptions,
  gain: number,
): Measurement {
  // Head and base of a seed have much of their luck in common.
  const shared = random(seed * 101)
  const own = random(seed * 7 + (side === 'head' ? 1 : 2))
  const luck = (shared() - 0.5) * 1.1 + (own() - 0.5) * 0.45
  const at = Array.from({ length: epochs }, (_, index) => index + 1)
  const curve = (name: string, value: (share: number, noise: number) => number): Series => ({
    name,
    axis: 'epoch',
    at,
    values: at.map((epoch) => value(epoch / epochs, own() - 0.5)),
  })
  const faster = 1 + 0.35 * gain
  const series = [
    curve(
      'val.accuracy',
      (x, noise) => 92 + 0.8 * gain + luck - 34 * Math.exp(-6.2 * faster * x) + noise * 0.5,
    ),
    curve(
      'val.loss',
      (x, noise) => 0.262 - 0.006 * gain - luck * 0.008 + 1.9 * Math.exp(-7 * faster * x) + noise * 0.012,
    ),
    curve(
      'val.f1',
      (x, noise) => 0.915 + 0.006 * gain + luck * 0.008 - 0.4 * Math.exp(-6 * faster * x) + noise * 0.006,
    ),
    curve('train.loss', (x, noise) => 0.09 - 0.02 * gain + 2.1 * Math.exp(-6 * faster * x) + noise * 0.01),
    curve('lr', (x) => 0.0005 * (1 + Math.cos(Math.PI * x))),
    ...Array.from({ length: more }, (_, index) =>
      curve(
        `layer${Math.floor(index / 10)}.probe${index % 10}.${index % 3 === 0 ? 'loss' : 'accuracy'}`,
        (x, noise) => 0.5 + 0.1 * x + noise * 0.1,
      ),
    ),
  ]
  const metrics: Metric[] = series.map(({ name, values }) => ({
    name,
    value: Number((values.at(-1) ?? 0).toPrecision(6)),
  }))
  metrics.push({ name: 'seconds', value: Number((8.8 + own()).toFixed(2)) })
  const seconds = 8.9 + own() * 0.5 + (side === 'head' ? 0.4 : 0)
  return measurement(side, {
    id: `${side} ${seed}`,
    seed,
    result: {
      kind: 'measured',
      metrics,
      series,
      predictions: seed === 1 ? predictions(side, gain) : undefined,
      notes: [],
    },
    cost: {
      wallSeconds: seconds,
      cpuSeconds: seconds * 1.86,
      peakMemoryBytes: (side === 'head' ? 431e6 : 412e6) + own() * 3e6,
      gpuMemoryBytes: undefined,
    },
    environment: {
      description: 'requirements.txt with uv',
      source: { file: 'requirements.txt', tool: 'uv' },
      python: '3.12.4',
      packages: [
        { name: 'joblib', version: '1.4.2' },
        { name: 'numpy', version: side === 'head' ? '2.3.4' : '2.2.6' },
        { name: 'scikit-learn', version: '1.7.2' },
        { name: 'scipy', version: '1.16.3' },
      ],
    },
    logTail: at.slice(-12).map((epoch) => {
      const shown = series
        .slice(0, 2)
        .map(({ name, values }) => `${name} ${(values[epoch - 1] ?? 0).toFixed(4)}`)
      return `epoch ${String(epoch).padStart(2)}/${epochs}  ${shown.join('  ')}`
    }),
  })
}

function predictions(side: Side, gain: number): Prediction[] {
  const hard = random(5)
  const own = random(side === 'head' ? 21 : 22)
  return Array.from({ length: 1797 }, (_, index) => {
    const label = index % 10
    const wrong = hard() < 0.14 && own() < (side === 'head' ? 0.58 - 0.06 * gain : 0.6)
    return {
      id: `digits/${String(index).padStart(4, '0')}.png`,
      label: String(label),
      prediction: String(wrong ? (label + 1 + Math.floor(own() * 8)) % 10 : label),
    }
  })
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
