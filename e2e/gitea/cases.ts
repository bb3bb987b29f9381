import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checkReport } from '../digits-report.js'
import type { GiteaComment, GiteaWorld, JobRun, Situation } from './world.js'

/** Something a user of Gitea may see; throws where it is otherwise. */
export interface GiteaCase {
  name: string
  situation: Situation
  happens(world: GiteaWorld): Promise<void>
}

const page = readFileSync(new URL('../../docs/forges.md', import.meta.url), 'utf8')
/** Of the docs, as it stands there. */
const WORKFLOW = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
/** Without a condition, Headway decides by itself; and it hears of pushes. */
const LISTENING = WORKFLOW.replace(/^ +if: .*\n/m, '')
  .replace('types: [labeled]', 'types: [labeled, synchronize, edited]')
  .replace('command: python demo.py', "command: python demo.py\n          remove-label: 'true'")

export const CASES: GiteaCase[] = [
  {
    name: 'the label leads to one comment with both sides; a second evaluation brings it up to date',
    situation: { workflow: WORKFLOW },
    async happens(world) {
      await world.label('evaluate')
      const first = await evaluated(world)
      assert.deepEqual(first.run.errors, [])
      checkReport(first.comment.body)
      assert.equal(first.comment.user.login, 'gitea-actions')
      assert.match(first.run.output, /Measurements are not kept for later runs/)
      await world.unlabel('evaluate')
      assert.equal((await run(world)).output, '')
      await world.label('evaluate')
      const second = await evaluated(world)
      assert.equal(second.comment.id, first.comment.id)
      assert.notEqual(second.comment.body, first.comment.body)
      await checkLink(second)
    },
  },
  {
    name: 'without a condition: another label is no matter, ours is taken off, a push and another base mark the comment',
    situation: { workflow: LISTENING },
    async happens(world) {
      await world.label('bug')
      const other = await run(world)
      assert.equal(other.exitCode, 0)
      assert.match(other.output, /^Nothing to do: the label that was added is "bug", not "evaluate"\.\n$/)
      assert.deepEqual(await world.comments(), [])

      await world.label('evaluate')
      checkReport((await evaluated(world)).comment.body)
      assert.deepEqual(await world.labels(), ['bug'])
      // What its own token does starts nothing; what people do does.
      await world.unlabel('bug')
      const untold = await run(world)
      assert.match(untold.output, /^Nothing to do: no label was added\.\n$/)

      await world.push({ 'README.md': 'Digits, read by a small network.\n' })
      const pushed = await run(world)
      assert.match(pushed.output, /The comment says now where the pull request stands/)
      const [comment] = await world.comments()
      assert.match(
        comment?.body ?? '',
        /^⚠️ \*\*For an older commit:\*\* `[0-9a-f]{7}`, 1 commit behind the head/m,
      )
      await world.ask('POST', '/branches', { new_branch_name: 'release', old_ref_name: 'main' })
      await world.ask('PATCH', '/pulls/1', { base: 'release' })
      const moved = await run(world)
      assert.match(moved.output, /The comment says now where the pull request stands/)
      assert.match(
        (await world.comments())[0]?.body ?? '',
        /\*\*Held against `main`:\*\* the pull request goes into `release`/,
      )
    },
  },
  {
    name: 'the base may be a branch with a slash in its name, or a tag',
    situation: {
      workflow: WORKFLOW.replace(
        'command: python demo.py',
        'command: python demo.py\n          base: release/1.x',
      ),
    },
    async happens(world) {
      await world.ask('POST', '/branches', { new_branch_name: 'release/1.x', old_ref_name: 'main' })
      await world.label('evaluate')
      const { comment } = await evaluated(world)
      checkReport(comment.body)
      assert.match(comment.body, /Base: `release\/1\.x`/)
    },
  },
  {
    name: 'from a fork of a public repository: a comment',
    situation: { workflow: WORKFLOW, fork: true },
    async happens(world) {
      await world.label('evaluate')
      checkReport((await evaluated(world)).comment.body)
    },
  },
  {
    name: 'from a fork of a private repository: its job may not comment, and the report is in its log',
    situation: { workflow: WORKFLOW, isPrivate: true, fork: true },
    async happens(world) {
      await world.label('evaluate')
      const silent = await run(world)
      assert.equal(silent.exitCode, 0)
      assert.deepEqual(await world.comments(), [])
      assert.match(silent.output, /^Headway │ \| Head .*91\.\d+%/m)
      assert.match(silent.notices.join(), /can only read\. The report is in the log of this job\.$/)
    },
  },
  {
    name: 'in a private repository: a comment',
    situation: { workflow: WORKFLOW, isPrivate: true },
    async happens(world) {
      await world.label('evaluate')
      checkReport((await evaluated(world)).comment.body)
    },
  },
]

async function run(world: GiteaWorld): Promise<JobRun> {
  const found = await world.runNext()
  assert.ok(found, 'no job waits')
  assert.deepEqual(found.processesLeft, [], 'processes were left behind')
  return found
}

async function evaluated(world: GiteaWorld): Promise<{ run: JobRun; comment: GiteaComment }> {
  const done = await run(world)
  assert.equal(done.exitCode, 0, done.log)
  const comments = await world.comments()
  assert.equal(comments.length, 1)
  const [comment] = comments
  assert.ok(comment)
  return { run: done, comment }
}

/** The comment leads to the page of its own run, which Gitea shows by its id, and older ones by its number. */
async function checkLink({ run: { task }, comment }: { run: JobRun; comment: GiteaComment }): Promise<void> {
  const link = /\[log of this run\]\((\S+?)\)/.exec(comment.body)?.[1] ?? ''
  const { status, url } = await fetch(link)
  const { GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = task.event.variables
  assert.equal(status, 200, link)
  assert.notEqual(id, number)
  assert.match(url, new RegExp(`/octo/digits/actions/runs/(?:${id}|${number}\\?by_index=1)$`))
}
