import { expect, test } from '@jest/globals'
import { MEASURING_TOKEN } from '../support/world.js'
import { BASE, createWorld, evaluate, HEAD, strayPaths } from './evaluation.js'
import { measureJob, measurePush, reportAfter, reportJob } from './two-jobs.js'

const RUN = { id: 7_000_001 }

/** What does not depend on which run and which action it is. */
function shown(comment: string | undefined): string {
  return (
    (comment ?? '')
      .replace(/^<!--.*-->\n/, '')
      .replaceAll(/(?<=runs\/|artifacts\/)\d+/g, 'N')
      .replaceAll(/\d+\.\d s/g, 'T s')
      // Of a training so short nobody may have seen it.
      .replace(/, peak memory .*?(?=\. Base:)/, '')
  )
}

test('two jobs of a run say what one job says, and the one that trains writes nothing', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD, cache: true })
  // Long enough for the two to meet.
  const command = 'sleep 0.5; bash train.sh'
  const measured = await measureJob(world, RUN, { reuse: 'off', command })
  expect(measured.log).toContain('handed on as the artifact headway-measurements-1.json.gz')
  expect({ code: measured.exitCode, orphans: measured.orphans, left: strayPaths(measured) }).toEqual({
    code: 0,
    orphans: [],
    left: [],
  })
  expect(world.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])

  const reported = await reportJob(world, RUN)
  expect({ code: reported.exitCode, left: strayPaths(reported) }).toEqual({ code: 0, left: [] })
  expect(reported.outputs).toMatchObject({ verdict: 'unmeasured', head: '{"loss":1.06,"accuracy":80}' })
  expect(reported.log).not.toContain('git │')
  const [two] = reported.comments
  const { comments, outputs } = await evaluate(world, { comment: 'new', reuse: 'off', command })
  expect(shown(two)).toBe(shown(comments[1]))
  expect(outputs.head).toBe(reported.outputs.head)
  expect(world.github.violations).toEqual([])
})

test('a fork’s measurements reach its pull request as a comment that says whose they are', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD, cache: true, fork: true })
  await world.github.addLabel(world.pullRequest.number, 'evaluate')
  await measureJob(world, RUN)
  const reported = await reportAfter(world, RUN)
  expect(reported.exitCode).toBe(0)
  expect(reported.comments).toHaveLength(1)
  expect(reported.comments[0]).toContain('| Diff | −0.01 | +2.0 |')
  expect(reported.comments[0]).toContain('These numbers come from the code of `mallory/digits`, a fork')
  expect(reported.comments[0]).toContain(
    `[log of this run](${world.github.serverUrl}/octo/digits/actions/runs/${RUN.id})`,
  )
  expect(world.github.violations).toEqual([])
})

test('after a push to a fork the workflow that reports marks the comment, whether the other one was skipped or had nothing to do', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD, cache: true, fork: true })
  const { github, pullRequest, repository } = world
  await github.addLabel(pullRequest.number, 'evaluate')
  await measureJob(world, RUN)
  const [told = ''] = (await reportAfter(world, RUN)).comments
  const ended = { conclusion: 'skipped', id: RUN.id + 1 }
  const another = await reportAfter(world, ended)
  expect(another).toMatchObject({ exitCode: 0, comments: [told] })
  expect(another.log).toContain('The comment is for the commit at which the pull request stands.')

  const files = { 'train.sh': `${HEAD['train.sh']}# again\n` }
  const sha = await repository.commit({ files, branch: 'topic', parents: [pullRequest.head.sha] })
  await github.moveHead(pullRequest.number, sha)
  const [body = ''] = (await reportAfter(world, ended)).comments
  expect(body).toContain(`1 commit behind the head \`${sha.slice(0, 7)}\`. Add the label again`)
  expect(body).toContain('| Diff | −0.01 | +2.0 |')
  await github.moveHead(pullRequest.number, pullRequest.head.sha)
  const back = await reportAfter(world, { ...ended, conclusion: 'success' })
  expect(back.comments).toEqual([told])

  const other = { ...ended, head: { ...pullRequest.head, ref: 'other' } }
  const elsewhere = await reportAfter(world, other)
  expect(elsewhere.log).toContain('its branch has no open pull request here')
  expect(github.violations).toEqual([])
})

test('in one run a fork gets it in the summary, and the job says how to have it as a comment', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD, cache: true, fork: true })
  await measureJob(world, RUN)
  const reported = await reportJob(world, RUN, {}, MEASURING_TOKEN)
  expect(reported.exitCode).toBe(0)
  expect(reported.comments).toEqual([])
  expect(reported.summary).toContain('| Diff | −0.01 | +2.0 |')
  expect(reported.annotations.map(({ message }) => message).join()).toContain(
    'let one workflow measure and another one report',
  )
})

test('several seeds, and rules and gates of the job that reports', async () => {
  await using world = await createWorld({
    base: { 'train.sh': 'echo "{\\"accuracy\\": 8$HEADWAY_SEED}" > result.txt\n' },
    head: { 'train.sh': 'echo "{\\"accuracy\\": 7$HEADWAY_SEED}" > result.txt\n' },
    cache: true,
  })
  const measured = await measureJob(world, RUN, { seeds: '3' })
  expect(measured.exitCode).toBe(0)
  const reported = await reportJob(world, RUN, {
    'fail-on': 'worse',
    metrics: 'accuracy: { better: lower }',
  })
  expect(reported.outputs.verdict).toBe('better')
  expect(reported.exitCode).toBe(0)
  const other = await reportJob(world, RUN, { 'fail-on': 'worse' })
  expect(other.outputs.verdict).toBe('worse')
  expect(other.exitCode).toBe(1)
  expect(other.comments).toHaveLength(1)
  expect(other.comments[0]).toContain('| 3 seeds each | Accuracy ↑')
})

test('what a push has measured answers for the base in the job that trains', async () => {
  const python = (value: number) => ({
    'train.py': `import json\njson.dump({"accuracy": ${value}}, open("result.txt", "w"))\n`,
  })
  await using world = await createWorld({ base: python(78), head: python(80), cache: true })
  const inputs = { command: 'python3 train.py' }
  await measurePush(world, { id: RUN.id - 1 }, world.mergeBase, inputs)
  const measured = await measureJob(world, RUN, inputs)
  expect(measured.log).toMatch(/base \(\w{7}\) is known already/)
  const reported = await reportJob(world, RUN)
  expect(reported.comments[0]).toContain('Base')
  expect(reported.outputs).toMatchObject({ head: '{"accuracy":80}', base: '{"accuracy":78}' })
})
