import { describe, expect, test } from '@jest/globals'
import { digestMentioned, digestVariables, MENTIONED } from '../../src/ledger/variables.js'
import { isSecretName } from '../../src/training/secrets.js'

const VARIABLES = { PATH: '/usr/bin', LR: '0.1', HF_TOKEN: 'hf_abcdefgh', GITHUB_SHA: 'b', PWD: '/tmp/1' }

const digestOf = (variables: NodeJS.ProcessEnv) => digestVariables(variables, isSecretName)

describe('variables', () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ['a changed one', { LR: '0.2' }],
    ['a new one', { CUBLAS_WORKSPACE_CONFIG: ':4096:8' }],
    ['one that is empty', { EMPTY: '' }],
    ['one that is gone', { LR: undefined }],
    ['a secret with another value', { HF_TOKEN: 'hf_abcdefgi' }],
    ['a new secret', { WANDB_API_KEY: 'x' }],
    ['PATH', { PATH: '/opt/bin:/usr/bin' }],
    ['PYTHONPATH', { PYTHONPATH: 'src' }],
    ['HOME', { HOME: '/root' }],
    ['one that only looks like the job’s', { MY_GITHUB_SHA: '1' }],
    ['the number of threads', { OMP_NUM_THREADS: '2' }],
  ])('%s counts', async (_name, changes) => {
    expect(await digestOf({ ...VARIABLES, ...changes })).not.toBe(await digestOf(VARIABLES))
  })

  test.each<[string, NodeJS.ProcessEnv]>([
    ['GitHub’s', { GITHUB_SHA: 'c', GITHUB_RUN_ID: '2' }],
    ['the runner’s', { RUNNER_NAME: 'another', RUNNER_TEMP: '/tmp/2' }],
    ['Headway’s', { HEADWAY_SIDE: 'head', HEADWAY_RESULTS: '/tmp/x' }],
    ['the shell’s', { PWD: '/tmp/2', OLDPWD: '/', SHLVL: '3', _: '/usr/bin/env' }],
    [
      'the machine’s',
      { HOSTNAME: 'another', INVOCATION_ID: '1', JOURNAL_STREAM: '1', XDG_RUNTIME_DIR: '/run' },
    ],
    ['the seed’s, which is in the key', { PL_GLOBAL_SEED: '2', PYTHONHASHSEED: '2' }],
    ['those without a value', { NOTHING: undefined }],
  ])('%s do not', async (_name, changes) => {
    expect(await digestOf({ ...VARIABLES, ...changes })).toBe(await digestOf(VARIABLES))
  })

  test('in any order', async () => {
    const turned = Object.fromEntries(Object.entries(VARIABLES).reverse())
    expect(await digestOf(turned)).toBe(await digestOf(VARIABLES))
  })

  test('a name’s end is not a value’s beginning', async () => {
    expect(await digestOf({ A: 'B=1' })).not.toBe(await digestOf({ 'A=B': '1' }))
    expect(await digestOf({ A: '1', B: '2' })).not.toBe(await digestOf({ A: '1","B":"2' }))
    expect(await digestOf({ A_KEY: '1' })).not.toBe(await digestOf({ A: '1' }))
  })

  test('a secret cannot be guessed as fast as it can be hashed', async () => {
    const long = process.cpuUsage()
    await digestOf({ API_KEY: 'x' })
    const withSecret = process.cpuUsage(long).user
    const short = process.cpuUsage()
    await digestOf({ API: 'x' })
    expect(withSecret).toBeGreaterThan(5 * process.cpuUsage(short).user)
  })

  test('none at all has a digest, too', async () => {
    expect(await digestOf({})).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('mentioned variables', () => {
  test('are equal where the values are, in any order; absent is not empty', () => {
    expect(digestMentioned({ A: '1', B: '2' }, ['B', 'A'])).toBe(
      digestMentioned({ A: '1', B: '2' }, ['A', 'B']),
    )
    expect(digestMentioned({ A: '1' }, ['A'])).not.toBe(digestMentioned({ A: '2' }, ['A']))
    expect(digestMentioned({}, ['A'])).not.toBe(digestMentioned({ A: '' }, ['A']))
    expect(digestMentioned({ C: '1' }, ['A'])).toBe(digestMentioned({ C: '2' }, ['A']))
  })

  test.each([
    ['os.environ["GITHUB_RUN_NUMBER"]', ['GITHUB_RUN_NUMBER']],
    ['$GITHUB_SHA $RUNNER_TEMP/x', ['GITHUB_SHA', 'RUNNER_TEMP']],
    ['HEADWAY_SIDE == "head"', ['HEADWAY_SIDE']],
    ["getenv('HOSTNAME')", ['HOSTNAME']],
    ['HEADWAY_SEED HEADWAY_RESULTS MY_GITHUB_SHA github_sha HOSTNAMES', null],
  ])('in %s', (text, names) => {
    expect(text.match(MENTIONED)).toEqual(names)
  })
})
