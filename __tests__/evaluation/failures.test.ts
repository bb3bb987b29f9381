import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { BASE, createWorld, evaluate, evaluateOnce, HEAD, strayPaths } from './evaluation.js'

const train = (lines: string): { 'train.sh': string } => ({ 'train.sh': `${lines}\n` })

/** What a head does wrong, and the words that must reach the reader. */
const FAILURES: [string, string, string[], Record<string, string>?][] = [
  ['exit code', 'echo "boom at line 88"; exit 3', ['exit code 3', 'boom at line 88']],
  ['signal', 'echo last words; kill -SEGV $$', ['SIGSEGV', 'last words']],
  ['out of memory', 'echo allocating; kill -KILL $$', ['out of memory', 'allocating']],
  ['time-out', 'echo slow; sleep 60', ['slow', '0.02'], { 'timeout-minutes': '0.02' }],
]

test.each(FAILURES)('head: %s', async (_name, script, words, inputs = {}) => {
  const run = await evaluateOnce({ base: BASE, head: train(script) }, inputs)
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ verdict: 'failed', head: '' })
  const [comment = ''] = run.comments
  expect(comment).toContain('## ❌ Head')
  for (const word of words) expect(comment).toContain(word)
  expect(comment).toContain('accuracy 78')
  expect(comment).toContain('settled')
  expect(run.annotations).toHaveLength(1)
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
})

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

test('an installation that fails is named with its command and its last lines', async () => {
  const { exitCode, outputs, comments } = await evaluateOnce(
    {
      base: { ...BASE, 'install.sh': 'true\n' },
      head: { ...HEAD, 'install.sh': 'echo no such wheel; exit 1\n' },
    },
    { install: 'bash install.sh' },
  )
  expect(exitCode).toBe(1)
  expect(outputs.verdict).toBe('failed')
  expect(comments[0]).toContain('bash install.sh')
  expect(comments[0]).toContain('no such wheel')
  expect(comments[0]).toContain('accuracy 78')
})

test('a daemon of the training does not outlive it', async () => {
  const script = `setsid sleep 300 & (setsid bash -c 'sleep 300' &) ; echo '{"loss": 1}' > result.txt`
  const run = await evaluateOnce({ base: train(script), head: { x: '' } })
  expect(run.outputs.verdict).toBe('within-tolerance')
  expect(run.orphans).toEqual([])
})

test('what a training prints gives the runner no orders and shows no secrets', async () => {
  await using world = await createWorld({
    base: BASE,
    head: train(
      [
        `echo '::error::owned'`,
        `echo '::set-output name=verdict::better'`,
        `echo '::add-mask::a'`,
        `echo 'x ##[error]owned'`,
        `printf 'progress\\r::error::owned\\n'`,
        `echo "HF_TOKEN is $HF_TOKEN"`,
        `env | grep -c token-of-the-job || true`,
        `echo '{"loss": 1}' > result.txt`,
      ].join('\n'),
    ),
  })
  const { commands, annotations, log, comments, summary, outputs } = await evaluate(
    world,
    {},
    { HF_TOKEN: 'hf_canary_123456' },
  )
  expect(annotations).toEqual([])
  expect(outputs.verdict).not.toBe('better')
  expect(
    commands.map(({ name }) => name).filter((name) => !['add-mask', 'stop-commands'].includes(name)),
  ).toEqual([])
  expect(log.replaceAll('::add-mask::token-of-the-job', '')).not.toContain('token-of-the-job')
  expect(log).toContain('head │ HF_TOKEN is ***')
  expect(log).toContain('head │ 0')
  expect(log + comments.join() + summary).not.toContain('hf_canary_123456')
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
