import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Attempt, COMMAND, commentsOf, start, type World } from '../evaluation/evaluation.js'
import type { ActionRun, RunningAction } from '../support/runner.js'

/** Trains until it is told to go on, and then says what it was told to say. */
export const WAITS = {
  'train.sh': [
    'echo training',
    'until [ -e "$GO" ]; do sleep 0.05; done',
    'echo "{\\"loss\\": 1.06, \\"accuracy\\": $ACCURACY}" > result.txt',
    '',
  ].join('\n'),
}

/** An evaluation whose head is training. */
export interface Held {
  running: RunningAction
  /** Lets the training end. */
  goOn(): Promise<void>
}

/** The label is added; of what it trains, the head waits to be told to go on. */
export async function startHeld(world: World, accuracy = 80, attempt?: Attempt): Promise<Held> {
  const go = join(world.folder, `go-${attempt?.runId ?? ''}-${attempt?.number ?? ''}`)
  const running = await start(world, { command: `GO=${go} ACCURACY=${accuracy} ${COMMAND}` }, attempt)
  // A test that fails takes its world away while this runs: the first error is the one to hear of.
  running.done.catch(() => undefined)
  await running.printed(/head │ training/)
  return { running, goOn: () => writeFile(go, '') }
}

/** Waits for what nothing announces. Fails rather than wait for ever. */
export async function eventually(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 40_000; !(await happened()); await sleep(20)) {
    if (performance.now() > end) throw new Error(`This never happened: ${happened}`)
  }
}

/** Waits until the pull request has a comment that says so. */
export function commentSays(world: World, words: string): Promise<void> {
  return eventually(async () => (await commentsOf(world)).some((body) => body.includes(words)))
}

/** Waits until the evaluation has posted its comment, and has looked whether it is the only one. */
export function commentOpened({ github }: World): Promise<void> {
  return eventually(() => {
    const answered = github.requests.filter(
      ({ path, status }) => /\/issues\/\d+\/comments$/.test(path) && status,
    )
    return answered.findLastIndex(({ method }) => method === 'GET') > 1
  })
}

/** All that people get to read of a run: the comments, the job's page with what it is marked with, the summary. */
export async function readOf(world: World, run: ActionRun): Promise<string> {
  const marked = [...run.annotations, ...run.post.annotations].map(({ message }) => message)
  return [...(await commentsOf(world)), run.summary, ...marked, run.log, run.post.log].join('\n')
}
