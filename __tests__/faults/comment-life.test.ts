import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { BASE, commentsOf, createWorld, evaluate, HEAD, type World } from '../evaluation/evaluation.js'
import { atOnce } from '../support/at-once.js'
import { fault } from '../support/fault.js'
import type { ActionRun } from '../support/runner.js'
import type { WorldOptions } from '../support/world.js'
import { commentOpened, readOf, startHeld, WAITS } from './watch.js'

const beside = atOnce(5)
const REPORT = 'Accuracy 2.0 points higher'

/** An evaluation during whose training something happens, once its comment is there. */
async function readWhile(
  happens: (world: World) => Promise<unknown>,
  expected: (run: ActionRun, comments: string[]) => void = expectReport,
): Promise<string> {
  await using world = await createWorld({ base: BASE, head: WAITS })
  const { running, goOn } = await startHeld(world)
  await commentOpened(world)
  await happens(world)
  await goOn()
  const run = await running.done
  expected(run, await commentsOf(world))
  return await readOf(world, run)
}

/** As if nothing had been. */
function expectReport(run: ActionRun, comments: string[]): void {
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(comments).toEqual([expect.stringMatching(new RegExp(` settled [\\s\\S]*${REPORT}`))])
}

async function deleteComments({ github }: World): Promise<void> {
  for (const { id } of await github.comments(1)) await github.deleteComment(id)
}

// First, since it waits longest.
fault(
  'Comment',
  'the network is lost at the end of a long training, and comes back when the job is over',
  'Outputs, files and job summary are there before the comment is tried. The job fails: “The comment could not be written”, “The report is in the job summary. The last step of this job tries once more to bring it into the comment.” And it does: “Settled the comment of the interrupted evaluation.”',
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: WAITS })
    const { running, goOn } = await startHeld(world)
    await commentOpened(world)
    world.github.fault({}, 'reset')
    await goOn()
    await running.printed(/Asking GitHub again: GET \S+comment_id}, attempt 2/)
    const [summary, output] = await Promise.all([
      written(world, 'step_summary_'),
      written(world, 'set_output_'),
    ])
    expect(summary).toContain(REPORT)
    expect(output).toMatch(/^verdict<<[\s\S]*^report-path<</m)
    const [, reportPath = ''] = /^report-path<<.*\n(.*)$/m.exec(output) ?? []
    expect(await readFile(reportPath, 'utf8')).toContain(REPORT)
    await running.printed(/The comment could not be written/)
    world.github.heal()
    const run = await running.done
    expect(run).toMatchObject({ exitCode: 1, post: { exitCode: 0, annotations: [] } })
    expect(await commentsOf(world)).toEqual([
      expect.stringMatching(new RegExp(` settled [\\s\\S]*${REPORT}`)),
    ])
    return await readOf(world, run)
  }),
)

for (const status of [404, 410]) {
  fault(
    'Comment',
    `somebody deletes it while the training runs (${status})`,
    `A new one is written: “${REPORT}”`,
    beside(() =>
      readWhile(async (world) => {
        if (status === 410) world.github.fault({ method: 'GET', path: /comments\/\d+$/ }, { status }, 1)
        await deleteComments(world)
      }),
    ),
  )
}

fault(
  'Comment',
  'the pull request is closed while the training runs',
  `The comment is written all the same: “${REPORT}”`,
  beside(() => readWhile(({ github }) => github.asOwner('PATCH', '/pulls/1', { state: 'closed' }))),
)

fault(
  'Comment',
  'the pull request is merged, and its branch deleted, while the training runs',
  `The comment is written all the same: “${REPORT}”`,
  beside(() =>
    readWhile(async ({ github, repository, pullRequest, baseTip }) => {
      const parents = [baseTip, pullRequest.head.sha]
      await repository.commit({ files: WAITS, parents, message: 'Merge pull request #1' })
      await github.asOwner('PUT', '/pulls/1/merge', {})
      await repository.git('update-ref', '-d', 'refs/heads/topic')
    }),
  ),
)

fault(
  'Comment',
  'the label is taken off while the training runs',
  `The comment is written all the same: “${REPORT}”. To end an evaluation, cancel its run`,
  beside(() =>
    readWhile(async ({ github }) => {
      await github.asOwner('POST', '/issues/1/labels', { labels: ['evaluate'] })
      await github.asOwner('DELETE', '/issues/1/labels/evaluate')
    }),
  ),
)

fault(
  'Comment',
  'the conversation is locked',
  'The job fails: “The comment could not be written, since the conversation of this pull request is locked”, “Unlock it and run the job again to have the report there.” “The report is in the job summary.”',
  beside(() =>
    readWhile(
      async (world) => {
        await deleteComments(world)
        world.github.fault(
          { method: 'POST', path: /comments$/ },
          { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
        )
      },
      (run, comments) => {
        expect(run).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] })
        expect(run.summary).toContain(REPORT)
        expect(comments).toEqual([])
      },
    ),
  ),
)

/** The repository changes before the first of the commits has been fetched. */
async function readWithout(part: (world: World) => Promise<unknown>, options: Partial<WorldOptions> = {}) {
  let gone = async (): Promise<unknown> => undefined
  await using world = await createWorld({
    base: BASE,
    head: HEAD,
    beforeGit: async () => {
      await gone()
    },
    ...options,
  })
  gone = () => part(world)
  const run = await evaluate(world)
  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain(REPORT)
  return await readOf(world, run)
}

fault(
  'Comment',
  'the head branch is deleted before its commit is fetched',
  `The commit is still that of the pull request: “${REPORT}”`,
  beside(() =>
    readWithout(({ repository }) => repository.git('update-ref', '-d', 'refs/heads/topic').catch(() => {})),
  ),
)

fault(
  'Comment',
  'the fork is deleted before its commit is fetched',
  `The commit is still that of the pull request: “${REPORT}”, in the job summary`,
  beside(() =>
    readWithout(
      ({ folder, pullRequest }) => {
        pullRequest.head.repository = undefined
        return rm(join(folder, 'repositories/mallory'), { recursive: true, force: true })
      },
      { fork: true },
    ),
  ),
)

fault(
  'Comment',
  'the report is longer than a comment may be',
  'What counts stays, and the comment says where the rest is: “Accuracy 2.0 points higher”, “in the file that the output”',
  beside(async () => {
    const metrics = Array.from({ length: 4000 }, (_, n) => `"${'🙈'.repeat(40)}.${n}": $((RANDOM))`).join(
      ', ',
    )
    const side = (accuracy: number) => ({
      'train.sh': `echo "{\\"accuracy\\": ${accuracy}, ${metrics.replaceAll('"', '\\"')}}" > result.txt\n`,
    })
    await using world = await createWorld({ base: side(78), head: side(80) })
    const run = await evaluate(world)
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]?.length).toBeLessThanOrEqual(65_536)
    return await readOf(world, run)
  }),
)

/** What the step has told the runner so far. */
async function written({ folder }: World, file: string): Promise<string> {
  const paths = await readdir(folder, { recursive: true })
  const texts = paths
    .filter((path) => path.includes(file))
    .map((path) => readFile(join(folder, path), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}
