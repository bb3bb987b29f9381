import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { evaluateWithCache } from './cached-data.js'
import { checkReport } from './digits-report.js'
import { type Evaluated, edit, evaluateUnderAct, type Situation } from './world.js'

/** Something a user may see; throws where it is otherwise. */
export interface Case {
  name: string
  /** Ran by `npm run e2e -- <group>`; those without one by `npm run e2e`. */
  group?: string
  run(act: string): Promise<Evaluated>
  check(evaluated: Evaluated): void
}

const READ_AND_COMMENT = { contents: 'read', 'pull-requests': 'write' } as const
const READ_ONLY = { contents: 'read', 'pull-requests': 'read' } as const

const LABELED: Situation = {
  example: 'digits',
  change: (files) => edit(files, 'MOMENTUM = 0.0', 'MOMENTUM = 0.9'),
  permissions: READ_AND_COMMENT,
  label: 'evaluate',
}

export const CASES: Case[] = [
  {
    name: 'the label leads to a comment with both sides',
    run: (act) => evaluateUnderAct(act, LABELED),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      assert.equal(evaluated.comments.length, 1)
      const [comment] = evaluated.comments
      assert.equal(comment?.login, 'github-actions[bot]')
      checkReport(comment.body)
      checkReport(evaluated.summary)
      assert.equal(evaluated.gitRequests.length, 2)
      assert.equal(evaluated.outputs['comment-id'], String(comment.id))
      assert.equal(evaluated.outputs.verdict, 'unmeasured')
      assert.deepEqual(evaluated.errors, [])
    },
  },
  {
    name: "another label: the workflow's own condition skips the job",
    run: (act) => evaluateUnderAct(act, { ...LABELED, label: 'documentation' }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      assert.equal(evaluated.output, '')
      checkNothingDone(evaluated)
    },
  },
  {
    name: 'another label, and a workflow without a condition: one line, and nothing done',
    run: (act) =>
      evaluateUnderAct(act, {
        ...LABELED,
        label: 'documentation',
        workflow: (text) => text.replace(/^ +if: github\.event\.label.*\n/m, ''),
      }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      const said = evaluated.output.split('\n').filter((line) => line !== '' && !/^worktrees left/.test(line))
      assert.equal(said.length, 1)
      assert.match(said[0] ?? '', /documentation/)
      checkNothingDone(evaluated)
    },
  },
  {
    name: 'from a fork: its commit is trained, the report is in the summary, the job is green',
    run: (act) => evaluateUnderAct(act, { ...LABELED, fork: true, permissions: READ_ONLY }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      assert.deepEqual(evaluated.comments, [])
      checkReport(evaluated.summary)
      assert.match(evaluated.notices.join('\n'), /fork/)
      assert.deepEqual(evaluated.errors, [])
    },
  },
  {
    name: 'a token that may only read: the report is in the summary, the error names the missing line',
    run: (act) => evaluateUnderAct(act, { ...LABELED, permissions: READ_ONLY }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 1)
      assert.deepEqual(evaluated.comments, [])
      checkReport(evaluated.summary)
      assert.match(evaluated.errors.join('\n'), /pull-requests: write/)
    },
  },
  {
    name: 'the reusable workflow: a plan, a matrix of two trainings, one report with both of them',
    run: (act) =>
      evaluateUnderAct(act, { ...LABELED, artifacts: true, workflow: () => onManyMachines('labeled') }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      assert.equal(evaluated.comments.length, 1)
      const [comment] = evaluated.comments
      checkReport(comment?.body ?? '')
      assert.match(comment?.body ?? '', /\*\*Cost:\*\* .* on 1 machine/)
      assert.deepEqual(evaluated.errors, [])
    },
  },
  {
    name: 'the reusable workflow, after a push: the base is trained, its numbers are in the summary, nobody gets a comment',
    run: (act) =>
      evaluateUnderAct(act, {
        ...LABELED,
        isPush: true,
        artifacts: true,
        workflow: () => onManyMachines('push:'),
      }),
    check(evaluated) {
      assert.equal(evaluated.exitCode, 0)
      assert.deepEqual(evaluated.comments, [])
      assert.match(evaluated.summary, /^## `main` is measured$/m)
      assert.match(evaluated.summary, /^\| Accuracy \| 87\.\d+ \|$/m)
      assert.deepEqual(evaluated.errors, [])
    },
  },
  {
    name: 'data from actions/cache: the second job downloads nothing, and knows its base',
    run: evaluateWithCache,
    check({ exitCode, comments, errors }) {
      assert.equal(exitCode, 0)
      const body = comments[0]?.body ?? ''
      assert.match(body, /^#+ Accuracy 0(&#8203;)?\.5 points higher/m)
      assert.match(body, /\*\*Reused:\*\* base, measured before/)
      assert.doesNotMatch(body, /Why later evaluations/)
      assert.deepEqual(errors, [])
    },
  },
]

/** The first workflow of docs/many-machines.md for that event, with as few trainings as make a matrix. */
function onManyMachines(event: string): string {
  const page = readFileSync(new URL('../docs/many-machines.md', import.meta.url), 'utf8')
  const workflows = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  const workflow = workflows.find((text) => text.includes(event) && text.includes('seeds: 10'))
  if (workflow === undefined) throw new Error(`docs/many-machines.md has no workflow for ${event}`)
  return workflow.replace('seeds: 10', 'seeds: 1')
}

/** What holds of every run, whatever it was for. */
export function checkTidy({ processesLeft, worktreesLeft, looks, output, violations }: Evaluated): void {
  assert.deepEqual(processesLeft, [], 'processes were left behind')
  const skipped = output === '' || !looks
  assert.equal(worktreesLeft, skipped ? undefined : 0, 'worktrees were left behind')
  assert.deepEqual(violations, [], "requests were not what GitHub's description allows")
}

function checkNothingDone(evaluated: Evaluated): void {
  assert.deepEqual(evaluated.apiRequests, [])
  assert.deepEqual(evaluated.gitRequests, [])
  assert.deepEqual(evaluated.comments, [])
  assert.equal(evaluated.summary, '')
}
