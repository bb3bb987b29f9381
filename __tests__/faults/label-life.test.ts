import { expect } from '@jest/globals'
import { BASE, COMMAND, createWorld, evaluate, HEAD, type World } from '../evaluation/evaluation.js'
import { atOnce } from '../support/at-once.js'
import { labeled } from '../support/events.js'
import { fault } from '../support/fault.js'
import type { FaultAnswer, FaultMatch } from '../support/faults.js'
import { type ActionRun, runAction } from '../support/runner.js'
import { readOf } from './watch.js'

const beside = atOnce(3)

/** A push after an evaluation, and what then becomes of the job that marks. */
async function readAfterPush(
  match: FaultMatch,
  answer: FaultAnswer,
  expected: (run: ActionRun, world: World) => void,
): Promise<string> {
  await using world = await createWorld({ base: BASE, head: HEAD })
  await evaluate(world)
  const { github, pullRequest, repository, token, folder } = world
  const parents = [pullRequest.head.sha]
  await github.moveHead(1, await repository.commit({ files: BASE, branch: 'topic', parents }))
  github.fault(match, answer)
  const event = labeled(pullRequest, github, { action: 'synchronize' })
  const run = await runAction({
    work: folder,
    event,
    inputs: { command: COMMAND },
    github: { ...github, token },
  })
  expected(run, world)
  return await readOf(world, run)
}

fault(
  'Comment',
  'the token of the job that marks it after a push may only read',
  'The comment stays as it is. The job fails: “The comment could not be marked as being for an older commit.”, “pull-requests: write is missing”',
  beside(() =>
    readAfterPush(
      { method: 'PATCH' },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      (run) => expect(run).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] }),
    ),
  ),
)

fault(
  'Comment',
  'GitHub does not say how many commits a push has brought',
  'The comment is marked without a number: “For an older commit:”, “; the head is”',
  beside(() =>
    readAfterPush({ path: /\/compare\// }, { status: 404, body: { message: 'Not Found' } }, (run) =>
      expect(run).toMatchObject({ exitCode: 0, annotations: [] }),
    ),
  ),
)
