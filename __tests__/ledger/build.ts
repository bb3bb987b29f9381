import type { Entry } from '../../src/ledger/page.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Reads } from '../../src/model/reads.js'
import type { TreeFile } from '../../src/model/tree.js'

/** A commit's name, of one letter. */
export function commit(letter: string): string {
  return letter.repeat(40)
}

/** A commit's files, each with its content, or with mode and content: `link:target`. */
export function treeOf(files: Record<string, string>): TreeFile[] {
  const modes: Record<string, string> = { link: '120000', program: '100755', submodule: '160000' }
  return Object.entries(files)
    .map(([path, content]) => {
      const [kind = ''] = content.split(':')
      const sha = Buffer.from(content).toString('hex').padEnd(40, '0').slice(0, 40)
      return { path, mode: modes[kind] ?? '100644', sha }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What a training read that was seen all the time. */
export function readsOf(changes: Partial<Reads> = {}): Reads {
  return {
    by: 'access-times',
    files: [],
    folders: [],
    missing: [],
    machine: [],
    mentions: [],
    blindSpots: [],
    ...changes,
  }
}

export function measurementOf(changes: Partial<Measurement> = {}): Measurement {
  return {
    schema: 1,
    id: 'b0f5',
    side: 'base',
    commit: commit('b'),
    seed: 1,
    result: {
      kind: 'measured',
      metrics: [{ name: 'accuracy', value: 78 }],
      series: [],
      predictions: undefined,
      notes: [],
    },
    cost: { wallSeconds: 9, peakMemoryBytes: 4e8, cpuSeconds: 8.5, gpuMemoryBytes: undefined },
    machine: {
      platform: 'linux-x64',
      cpuModel: 'a processor',
      cores: 1,
      totalCores: 2,
      memoryBytes: 8e9,
      gpus: [],
    },
    threads: { OMP_NUM_THREADS: '1' },
    environment: {
      description: 'requirements.txt with uv',
      source: { file: 'requirements.txt', tool: 'uv' },
      python: '3.12.4',
      packages: [{ name: 'numpy', version: '2.0.0' }],
    },
    logTail: ['done'],
    reads: readsOf({ files: ['train.py'] }),
    reused: undefined,
    ...changes,
  }
}

/** Measured at a commit, `readsOf` what is said. */
export function entryOf(changes: Partial<Entry> & { reads?: Partial<Reads> } = {}): Entry {
  const { reads, ...rest } = changes
  const at = changes.commit ?? commit('b')
  return {
    key: 'a key',
    measuredAt: Date.parse('2026-01-10T12:00:00Z'),
    runId: '1',
    commit: at,
    mentioned: '',
    measurement: measurementOf({ commit: at, reads: readsOf({ files: ['train.py'], ...reads }) }),
    ...rest,
  }
}
