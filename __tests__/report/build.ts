import { outcomeOf } from '../../src/comparison/failures.js'
import type { Comparison, MetricComparison } from '../../src/model/comparison.js'
import type { Failure, Measurement, Result } from '../../src/model/measurement.js'
import type { Progress, TrainingProgress } from '../../src/model/progress.js'
import type { Side } from '../../src/model/side.js'
import type { ReportContext } from '../../src/report/context.js'

export const HEAD = '3f2a9c1d5e7b8091a2b3c4d5e6f708192a3b4c5d'
export const BASE = 'b81d77e0c1d2e3f405162738495a6b7c8d9e0f1a'

export function context(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    pullRequest: {
      number: 12,
      headSha: HEAD,
      headRef: 'wider-layer',
      headRepository: { id: 1, fullName: 'ada/digits' },
      baseRef: 'main',
      baseSha: BASE,
      baseRepository: { id: 1, fullName: 'ada/digits' },
    },
    names: { head: 'wider-layer', base: 'main' },
    repositoryUrl: 'https://github.com/ada/digits',
    runUrl: 'https://github.com/ada/digits/actions/runs/77',
    reportUrl: undefined,
    version: '0.1.0',
    command: 'python demo.py',
    workingDirectory: '.',
    install: { kind: 'auto' },
    results: ['result.txt'],
    predictions: [],
    metrics: [],
    submodules: false,
    lfs: false,
    seeds: 1,
    maxSeeds: undefined,
    trainedTogether: true,
    atOnce: undefined,
    ...changes,
  }
}

/** A metric as `comparison/` judges it without a tolerance. */
export function metric(
  name: string,
  head: number | undefined,
  base: number | undefined,
  changes: Partial<MetricComparison> = {},
): MetricComparison {
  const finite = Number.isFinite(head) && Number.isFinite(base)
  return {
    name,
    role: 'quality',
    primary: false,
    direction: name.includes('loss') ? 'lower' : 'higher',
    scale: 'plain',
    unit: undefined,
    tolerance: undefined,
    head,
    base,
    difference: finite ? (head ?? 0) - (base ?? 0) : undefined,
    values: [{ seed: 1, head, base }],
    statistics: undefined,
    verdict: head === undefined ? 'removed' : base === undefined ? 'added' : 'unmeasured',
    diverged: undefined,
    bestOf: undefined,
    ...changes,
  }
}

type Measured = Extract<Result, { kind: 'measured' }>

export function measured(changes: Partial<Measured> = {}): Measured {
  return { kind: 'measured', metrics: [], series: [], predictions: undefined, notes: [], ...changes }
}

export function measurement(side: Side, changes: Partial<Measurement> = {}): Measurement {
  return {
    schema: 1,
    id: `training of ${side}`,
    side,
    commit: side === 'head' ? HEAD : BASE,
    seed: 1,
    result: measured(),
    cost: {
      wallSeconds: side === 'head' ? 9.1 : 9,
      peakMemoryBytes: side === 'head' ? 412e6 : 410e6,
      cpuSeconds: 8.8,
      gpuMemoryBytes: undefined,
    },
    machine: {
      platform: 'linux x64',
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cores: 2,
      totalCores: 4,
      memoryBytes: 16e9,
      gpus: [],
    },
    threads: { OMP_NUM_THREADS: '2', MKL_NUM_THREADS: '2' },
    environment: {
      description: 'requirements.txt with uv',
      source: { file: 'requirements.txt', tool: 'uv' },
      python: '3.12.4',
      packages: [],
    },
    logTail: [],
    reads: undefined,
    reused: undefined,
    ...changes,
  }
}

export function failed(side: Side, failure: Failure, logTail: string[] = [], seconds = 41): Measurement {
  return measurement(side, {
    result: { kind: 'failed', failure },
    cost: { wallSeconds: seconds, peakMemoryBytes: 7.1e9, cpuSeconds: 80, gpuMemoryBytes: undefined },
    logTail,
  })
}

/** Of one pair, unless `pairs` says otherwise. */
export function comparison(metrics: MetricComparison[], changes: Partial<Comparison> = {}): Comparison {
  const head = changes.head ?? changes.pairs?.[0]?.head ?? measurement('head')
  const baseline = changes.baseline ?? changes.pairs?.[0]?.base ?? measurement('base')
  const pairs = changes.pairs ?? [{ seed: 1, head, base: baseline }]
  return {
    schema: 1,
    pullRequest: 12,
    base: { sha: BASE, choice: { kind: 'merge-base' }, behindBy: 3 },
    verdict: metrics.find(({ primary }) => primary)?.verdict ?? 'unmeasured',
    metrics,
    pairs,
    seeds: outcomeOf(pairs),
    head,
    baseline,
    confidence: 0.95,
    look: 1,
    ignoresSeed: false,
    predictions: undefined,
    packages: [],
    notes: [],
    changes: undefined,
    sameTraining: false,
    identical: false,
    ...changes,
  }
}

/** Of one training a side. */
export function progress(head: Partial<TrainingProgress>, base: Partial<TrainingProgress>): Progress {
  return {
    startedAt: 0,
    commits: { head: HEAD, base: BASE },
    trainings: [training('head', 1, head), training('base', 1, base)],
    atOnce: undefined,
  }
}

export function training(
  side: Side,
  seed: number,
  changes: Partial<TrainingProgress> = {},
): TrainingProgress {
  return {
    side,
    seed,
    phase: 'waiting',
    since: 0,
    wallSeconds: undefined,
    lastLine: undefined,
    heard: undefined,
    ...changes,
  }
}
