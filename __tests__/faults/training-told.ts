import { compare } from '../../src/comparison/compare.js'
import type { TrainingOutcome } from '../../src/model/training.js'
import { renderReport } from '../../src/report/comment.js'
import { measure } from '../../src/story/measure.js'
import { measured, measurement, context as reportContext } from '../report/build.js'
import type { ActionRun } from '../support/runner.js'
import { aMachine, type Bench, openBench } from '../training/bench.js'

/** What a training of head did, and what the reader gets of it: what it printed, and the comment. */
export interface Told {
  outcome: TrainingOutcome
  text: string
}

/** A base that trained well. */
const BASE = measured({ metrics: [{ name: 'accuracy', value: 78 }] })

/** Trains head for real in a worktree of its own, without all that stands around a training. */
export async function trainHead(
  command: string,
  changes: Parameters<Bench['train']>[1] = {},
  look: (bench: Bench) => void | Promise<void> = () => {},
): Promise<Told> {
  await using bench = await openBench()
  const outcome = await bench.train(command, changes)
  await look(bench)
  const { commit } = measurement('head')
  const environment = {
    variables: {},
    pathPrefixes: [],
    description: 'the machine’s own',
    source: { file: undefined, tool: undefined },
    python: undefined,
    packages: [],
    identity: undefined,
  }
  const wanted = { results: ['result.txt'], predictions: [], metrics: [] }
  const head = measure(
    { side: 'head', commit, ref: 'refs/pull/7/merge', seed: 1 },
    outcome,
    environment,
    wanted,
    undefined,
  )
  const base = measurement('base', { machine: aMachine, result: BASE })
  const comparison = compare({
    pullRequest: 7,
    base: { sha: base.commit, choice: { kind: 'merge-base' }, behindBy: 0 },
    pairs: [{ seed: 1, head, base }],
    ignoresSeed: false,
    looks: 1,
    look: 1,
    changes: undefined,
    rules: [],
  })
  return { outcome, text: `${bench.shown()}\n${renderReport(comparison, reportContext())}` }
}

/** All that somebody reads of an evaluation. */
export function readBy({
  log,
  post,
  summary,
  comments,
}: Pick<ActionRun, 'log' | 'post' | 'summary'> & { comments: string[] }): string {
  return [log, post.log, summary, ...comments].join('\n')
}
