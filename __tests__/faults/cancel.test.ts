import { expect } from '@jest/globals'
import { commentsOf, createWorld, strayPaths, type World } from '../evaluation/evaluation.js'
import { atOnce } from '../support/at-once.js'
import { fault } from '../support/fault.js'
import type { ActionRun } from '../support/runner.js'
import { PHASES, type Phase } from './phases.js'
import { readOf } from './watch.js'

const beside = atOnce(4)
const REPORT = 'Accuracy 2.0 points higher'
const LAST = PHASES.at(-1)

/** Brings an evaluation to a phase, ends it there, and sees that it leaves nothing behind. */
async function readEnd(
  { world: options, reach }: Phase,
  how: 'cancel' | 'kill',
  expected: (run: ActionRun, comments: string[], world: World) => void,
): Promise<string> {
  await using world = await createWorld(options)
  const running = await reach(world)
  running[how]()
  const run = await running.done
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  expect(run.post).toMatchObject({ exitCode: 0, annotations: [] })
  const comments = await commentsOf(world)
  expect(comments.filter((body) => body.includes(' running '))).toEqual([])
  expected(run, comments, world)
  return await readOf(world, run)
}

const settledWith = (words: string) => [expect.stringMatching(new RegExp(` settled [\\s\\S]*${words}`))]

for (const phase of PHASES.filter(({ measured }) => !measured)) {
  fault(
    'Cancel and kill',
    `the run is cancelled ${phase.when}`,
    'The comment says “Evaluation cancelled”; no process and no folder is left',
    beside(() =>
      readEnd(phase, 'cancel', (run, comments) => {
        // Ended by itself, before the runner's KILL.
        expect(run).toMatchObject({ signal: null, exitCode: 1 })
        expect(run.annotations).toEqual([
          expect.objectContaining({ message: 'The evaluation was cancelled.' }),
        ])
        expect(run.summary).toContain('Evaluation cancelled')
        expect(comments).toEqual(settledWith('Evaluation cancelled'))
      }),
    ),
  )
}

for (const phase of PHASES.filter(({ measured }) => measured)) {
  fault(
    'Cancel and kill',
    `the run is cancelled ${phase.when}`,
    `All is measured by then, so the comment has the report: “${REPORT}”`,
    beside(() =>
      readEnd(phase, 'cancel', (run, comments) => {
        // GitHub's silence may last longer than the runner waits: the post step then writes the report.
        expect(run.signal).toBe(phase === LAST ? 'SIGKILL' : null)
        expect(run.outputs.verdict).toBe('unmeasured')
        expect(run.summary).toContain(REPORT)
        expect(comments).toEqual(settledWith(REPORT))
      }),
    ),
  )
}

for (const phase of PHASES) {
  const comment =
    phase === PHASES[0]
      ? 'There was no comment, and there is none'
      : phase.measured
        ? `All is measured by then, so the post step writes the report: “${REPORT}”`
        : 'The post step writes into the comment: “Evaluation interrupted”'
  fault(
    'Cancel and kill',
    `the action is killed ${phase.when}`,
    `${comment}; no process and no folder is left`,
    beside(() =>
      readEnd(phase, 'kill', (run, comments) => {
        expect(run.signal).toBe('SIGKILL')
        if (phase === PHASES[0]) expect(comments).toEqual([])
        else expect(comments).toEqual(settledWith(phase.measured ? REPORT : 'Evaluation interrupted'))
        if (phase.measured) expect(run.outputs.verdict).toBe('unmeasured')
      }),
    ),
  )
}

fault(
  'Cancel and kill',
  'the action is killed, and GitHub refuses the post step',
  'A warning: “The comment of this evaluation may still say that it is running. GitHub answered 401”',
  beside(async () => {
    const training = PHASES.find(({ when }) => when.includes('trained'))
    if (training === undefined) throw new Error('There is no such phase.')
    await using world = await createWorld(training.world)
    const running = await training.reach(world)
    world.github.fault({}, { status: 401, body: { message: 'Bad credentials' } })
    running.kill()
    const run = await running.done
    expect(run.orphans).toEqual([])
    expect(strayPaths(run)).toEqual([])
    expect(run.post).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] })
    return await readOf(world, run)
  }),
)
