import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { BASE, createWorld, evaluate, evaluateOnce, HEAD } from './evaluation.js'

const train = (lines: string): { 'train.sh': string } => ({ 'train.sh': `${lines}\n` })

test('base: the job stays green, and the head’s numbers are reported', async () => {
  const { exitCode, outputs, comments } = await evaluateOnce({
    base: train('echo sorry; exit 9'),
    head: HEAD,
  })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'no-baseline', base: '' })
  expect(JSON.parse(outputs.head ?? '')).toEqual({ loss: 1.06, accuracy: 80 })
  expect(comments[0]).toContain('exit code 9')
  expect(comments[0]).toContain('sorry')
})

test('base: no script', async () => {
  const { outputs, comments } = await evaluateOnce({ base: { 'README.md': 'soon' }, head: HEAD })
  expect(outputs.verdict).toBe('no-baseline')
  expect(comments[0]).toContain('`train.sh`')
})

test('both', async () => {
  const { exitCode, outputs, comments } = await evaluateOnce({ base: train('exit 4'), head: train('exit 5') })
  expect(exitCode).toBe(1)
  expect(outputs.verdict).toBe('failed')
  expect(comments[0]).toContain('exit code 4')
  expect(comments[0]).toContain('exit code 5')
})

test('a script that ran is not called missing', async () => {
  const { comments } = await evaluateOnce(
    { base: BASE, head: { 'sub/t.sh': 'echo oh; exit 3\n' } },
    { command: 'if [ -d sub ]; then cd sub && bash t.sh; else bash train.sh; fi' },
  )
  expect(comments[0]).toContain('exit code 3')
  expect(comments[0]).not.toContain('has no')
})

test('a secret shows nowhere, whichever way it comes', async () => {
  const secret = 'hf_canary_123456'
  const leaks = [
    `echo "$HF_TOKEN" > result.txt`,
    `echo "{\\"acc_$HF_TOKEN\\": 1}" > result.txt`,
    `echo "$HF_TOKEN"; exit 1`,
    `mkdir "$HF_TOKEN"; ln -s x "$HF_TOKEN/result.txt"`,
  ]
  for (const leak of leaks) {
    await using world = await createWorld({ base: BASE, head: train(leak) })
    const run = await evaluate(
      world,
      { install: `echo installing with ${secret}`, results: 'result.txt\n*/result.txt' },
      { HF_TOKEN: secret },
    )
    const shown = [run.log, run.post.log, run.summary, ...run.comments, ...Object.values(run.outputs)]
    for (const path of [run.outputs['comparison-path'], run.outputs['report-path']]) {
      shown.push(await readFile(path ?? '', 'utf8'))
    }
    expect(shown.join('\n')).not.toContain(secret)
    expect(shown.join('\n')).toContain('***')
  }
})

test('names in the results give the runner no orders', async () => {
  const script = `echo '{"::error::owned": 1, "x ##[error]owned": 2}' > result.txt`
  const { annotations, commands } = await evaluateOnce({ base: BASE, head: train(script) })
  expect(annotations).toEqual([])
  expect(commands.map(({ name }) => name)).not.toContain('error')
})

test('a side that tampers with git changes nothing in the other', async () => {
  const script = [
    'git_dir=$(git rev-parse --git-common-dir)',
    'mkdir -p "$git_dir/info"; echo "* text eol=crlf" > "$git_dir/info/attributes"',
    'for sha in $(git rev-list --all --objects 2>/dev/null | cut -d" " -f1); do :; done',
    'git replace "$(cat base-sha)" HEAD || true',
    `echo '{"accuracy": 1}' > result.txt`,
  ].join('\n')
  await using world = await createWorld({ base: BASE, head: train(script) })
  world.pullRequest.head.sha = await world.repository.commit({
    files: { 'base-sha': world.mergeBase },
    branch: 'topic',
  })
  const { outputs } = await evaluate(world, { 'max-parallel': '1' })
  expect(JSON.parse(outputs.head ?? '')).toEqual({ accuracy: 1 })
  expect(JSON.parse(outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
})

test('names from the repository mention nobody and break no table', async () => {
  const script = `echo '{"@octocat | <img src=x> #1": 1, "a\\nb": 2, "<!-- headway -->": 3}' > result.txt`
  const { comments } = await evaluateOnce({ base: train(script), head: { x: '' } })
  expect(comments[0]).not.toMatch(/@octocat|<img|[^&]#1\b/)
  // Shown as code, and not where the marker counts.
  expect(comments[0]?.replace('`<!-- headway -->`', '').match(/<!--/g)).toHaveLength(1)
})
