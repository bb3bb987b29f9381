import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { dispatched, labeled } from './events.js'
import type { TestPullRequest } from './pull-request.js'
import { runAction, startAction } from './runner.js'
import { readCommands } from './runner-commands.js'
import { readPairs } from './runner-files.js'

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const repository = { id: 7, fullName: 'octo/digits' }
const servers = { apiUrl: 'http://api.invalid', serverUrl: 'http://server.invalid' }
const pullRequest: TestPullRequest = {
  number: 12,
  title: 'More units',
  base: { ref: 'main', sha: BASE, repository },
  head: { ref: 'topic', sha: HEAD, repository: { id: 8, fullName: 'mallory/digits-2' } },
  private: false,
}
const github = { ...servers, graphqlUrl: 'http://api.invalid/graphql', token: 'secret' }

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'headway-runner-'))
})
afterAll(() => rm(work, { recursive: true }))

async function fakeAction(main: string, post = ''): Promise<string> {
  const folder = await mkdtemp(join(work, 'action-'))
  await mkdir(join(folder, 'dist'))
  await writeFile(
    join(folder, 'action.yml'),
    `inputs:
  github-token: { default: "\${{ github.token }}" }
  two words: { default: 2 }
runs: { using: node24, main: dist/main.mjs, post: dist/post.mjs }`,
  )
  await writeFile(join(folder, 'dist/main.mjs'), `import { appendFileSync } from 'node:fs'\n${main}`)
  await writeFile(join(folder, 'dist/post.mjs'), post)
  return folder
}

describe('an action', () => {
  test('is run with what a runner sets, and read as a runner reads it', async () => {
    const action = await fakeAction(
      `const { env } = process
      appendFileSync(env.GITHUB_OUTPUT, 'one=1\\nmany<<EOF\\na\\nb=c\\nEOF\\n')
      appendFileSync(env.GITHUB_STATE, 'step=main\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Main\\n')
      appendFileSync(env.RUNNER_TEMP + '/left', '')
      console.log(env['INPUT_GITHUB-TOKEN'], env.INPUT_TWO_WORDS, env.INPUT_COMMAND, env.MINE, process.cwd())
      console.log(env.GITHUB_REF, process.version.split('.')[0], process.stdout.isTTY)
      console.error('::error title=Bad::All is%0Alost')
      process.exitCode = 3`,
      'console.log(process.env.STATE_step, process.env.MINE)',
    )
    const run = await runAction({
      work,
      action,
      github,
      event: labeled(pullRequest, servers),
      inputs: { command: 'python demo.py' },
      env: { MINE: 'mine' },
    })
    expect(run).toMatchObject({
      exitCode: 3,
      outputs: { one: '1', many: 'a\nb=c' },
      summary: '# Main\n',
      annotations: [{ level: 'error', title: 'Bad', message: 'All is\nlost' }],
      leftovers: ['left'],
      orphans: [],
      post: { exitCode: 0, log: 'main mine\n' },
    })
    expect(run.log).toMatch(/^secret 2 python demo\.py mine .*\/workspace$/m)
    expect(run.log).toContain('refs/pull/12/merge v24 undefined')
  })

  test('that is killed still has its post step, and processes it left behind are found', async () => {
    const action = await fakeAction(
      `import { spawn } from 'node:child_process'
      spawn('sleep', ['300'], { detached: true, stdio: 'ignore' })
      console.log('ready')
      setInterval(() => {}, 1000)`,
      "console.log('post')",
    )
    const running = await startAction({
      work,
      action,
      github,
      event: labeled(pullRequest, servers),
      inputs: {},
    })
    await running.printed(/ready/)
    running.kill()
    const run = await running.done
    expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL', post: { log: 'post\n' } })
    if (process.platform === 'linux') expect(run.orphans).toEqual(['sleep 300'])
  })

  test('that is cancelled gets SIGINT first', async () => {
    const action = await fakeAction(
      `process.on('SIGINT', () => { console.log('settling'); process.exit(1) })
      console.log('ready')
      setInterval(() => {}, 1000)`,
    )
    const running = await startAction({
      work,
      action,
      github,
      event: dispatched(repository, servers, { ref: 'main', sha: BASE }),
      inputs: {},
    })
    await running.printed(/ready/)
    running.cancel()
    expect(await running.done).toMatchObject({ exitCode: 1, log: 'ready\nsettling\n' })
  })

  test('that ends without the awaited line says so', async () => {
    const running = await startAction({
      work,
      action: await fakeAction("console.log('other')"),
      github,
      event: labeled(pullRequest, servers),
      inputs: {},
    })
    await expect(running.printed(/ready/)).rejects.toThrow('never printed /ready/')
    await running.done
  })
})

describe('commands in the output', () => {
  test('count at the start of a line, and in the old form anywhere', () => {
    const output = 'x ::error::no\n  ::warning file=a,title=b%2Cc::yes\rstep ##[error]old\n::unknown::no'
    expect(readCommands(output)).toEqual([
      { name: 'warning', properties: { file: 'a', title: 'b,c' }, message: 'yes' },
      { name: 'error', properties: {}, message: 'old' },
    ])
  })

  test('do nothing between stop-commands and its token', () => {
    const output = '::stop-commands::T0ken\n::error::no\n::t0ken::\n::error::yes'
    expect(readCommands(output).map(({ message }) => message)).toEqual(['T0ken', 'yes'])
  })
})

test.each(['no equals sign', 'open<<EOF\nnever closed'])('a command file with %j fails the step', (text) => {
  expect(() => readPairs(text)).toThrow(/Invalid/)
})

describe('events', () => {
  test("hold nothing of the example's own", () => {
    const text = JSON.stringify(labeled(pullRequest, servers, { others: ['bug'] }).payload)
    expect(text.match(/Codertocat|Hello-World|186853002|\b(?<!alambic\.)github\.com|ec26c3e57/g)).toBeNull()
  })

  test("of a fork's pull request name both repositories", () => {
    const { payload } = labeled(pullRequest, servers, { others: ['bug'] })
    expect(payload).toMatchObject({
      action: 'labeled',
      number: 12,
      label: { name: 'evaluate' },
      repository: { id: 7, full_name: 'octo/digits', url: 'http://api.invalid/repos/octo/digits' },
      pull_request: {
        url: 'http://api.invalid/repos/octo/digits/pulls/12',
        labels: [{ name: 'bug' }, { name: 'evaluate' }],
        head: {
          sha: HEAD,
          ref: 'topic',
          label: 'mallory:topic',
          repo: { id: 8, full_name: 'mallory/digits-2', fork: true },
        },
        base: { sha: BASE, ref: 'main', repo: { id: 7, full_name: 'octo/digits' } },
      },
    })
  })

  test('of a deleted fork have no head repository', () => {
    const orphaned = { ...pullRequest, head: { ...pullRequest.head, repository: undefined } }
    expect(labeled(orphaned, servers).payload).toMatchObject({
      pull_request: { head: { sha: HEAD, repo: null } },
    })
  })

  test('by hand name the repository and the branch', () => {
    const { payload } = dispatched(repository, servers, { ref: 'main', sha: BASE }, { number: '12' })
    expect(payload).toMatchObject({
      inputs: { number: '12' },
      ref: 'refs/heads/main',
      repository: { id: 7, full_name: 'octo/digits', clone_url: 'http://server.invalid/octo/digits.git' },
    })
    expect(JSON.stringify(payload).match(/octo-repo|\bgithub\.com/g)).toBeNull()
  })
})
