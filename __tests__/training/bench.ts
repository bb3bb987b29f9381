import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { TrainingEvent, TrainingOutcome } from '../../src/model/training.js'
import { openRelay } from '../../src/training/relay.js'
import { type TrainingSpec, train } from '../../src/training/train.js'

export interface Bench extends AsyncDisposable {
  root: string
  worktree: string
  scratch: string
  mark: string
  events: TrainingEvent[]
  /** What the runner would have been shown so far. */
  shown(): string
  train(command: string, changes?: Partial<TrainingSpec>): Promise<TrainingOutcome>
}

/** An empty worktree in which commands are trained for real. */
export async function openBench(): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), 'headway-training-'))
  const worktree = join(root, 'worktree')
  const scratch = join(root, 'scratch')
  await mkdir(worktree)
  await mkdir(scratch)
  const mark = randomUUID()
  const events: TrainingEvent[] = []
  const { out, text } = collect()

  return {
    root,
    worktree,
    scratch,
    mark,
    events,
    shown: text,
    async train(command, changes = {}) {
      using relay = openRelay(out)
      return await train({
        side: 'head',
        seed: 1,
        commit: '3f2a9c1',
        ref: 'refs/pull/7/merge',
        command,
        worktree,
        directory: worktree,
        predictions: [],
        results: ['result.txt'],
        scratch,
        logPath: join(scratch, 'log.txt'),
        environment: {
          variables: {},
          pathPrefixes: [],
          python: undefined,
          packages: [],
          description: 'the machine’s own',
          source: { file: undefined, tool: undefined },
          identity: undefined,
        },
        environmentFolders: [],
        data: [],
        watch: undefined,
        variables: { PATH: process.env.PATH, HOME: process.env.HOME },
        secrets: [],
        mark,
        share: { cpus: undefined, threads: 1, machine: aMachine },
        timeoutMinutes: 1,
        signal: new AbortController().signal,
        onEvent: (event) => events.push(event),
        relay,
        ...changes,
      })
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  }
}

/** A stream that keeps what is written to it. */
export function collect(): { out: Writable; text(): string } {
  const chunks: string[] = []
  const out = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { out, text: () => chunks.join('') }
}

export const aMachine = {
  platform: 'linux-x64',
  cpuModel: 'a processor',
  cores: 1,
  totalCores: 4,
  memoryBytes: 8e9,
  gpus: [],
}
