import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readRun } from '../../src/github/run.js'

let folder: string
let env: NodeJS.ProcessEnv

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headway-run-'))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ action: 'labeled', repository: { id: 12 } }))
  env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/digits',
    GITHUB_REPOSITORY_ID: '11',
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_API_URL: 'https://ghe.example/api/v3',
    GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW_REF: 'octo/digits/.github/workflows/evaluate.yml@refs/pull/7/merge',
    GITHUB_WORKFLOW: 'Evaluate',
    RUNNER_TEMP: '/runner/temp',
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('readRun', () => {
  test('reads what the runner tells', () => {
    expect(readRun(env)).toEqual({
      eventName: 'pull_request',
      event: { action: 'labeled', repository: { id: 12 } },
      repository: { id: 11, fullName: 'octo/digits' },
      ref: 'refs/pull/7/merge',
      sha: 'a'.repeat(40),
      serverUrl: 'https://ghe.example',
      forge: 'github',
      apiUrl: 'https://ghe.example/api/v3',
      graphqlUrl: 'https://ghe.example/api/graphql',
      runId: '4711',
      runAttempt: 2,
      workflowPath: '.github/workflows/evaluate.yml',
      runUrl: 'https://ghe.example/octo/digits/actions/runs/4711',
      temp: '/runner/temp',
    })
  })

  test('makes do with what Gitea tells', () => {
    const { GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF, GITHUB_RUN_ATTEMPT, ...less } = env
    expect(readRun({ ...less, GITHUB_GRAPHQL_URL: '' })).toMatchObject({
      repository: { id: 12 },
      graphqlUrl: '',
      runAttempt: 1,
      workflowPath: 'Evaluate',
    })
  })

  test('leads to a run by its number where the server shows it by that', () => {
    const told = { ...env, GITHUB_RUN_NUMBER: '3', GITEA_ACTIONS: 'true' }
    expect(readRun(told)).toMatchObject({
      forge: 'gitea',
      runId: '4711',
      runUrl: 'https://ghe.example/octo/digits/actions/runs/3?by_index=1',
    })
  })

  test.each([
    ['octo/digits/.github/workflows/a@b.yml@refs/heads/x@y', '.github/workflows/a@b.yml'],
    [`octo/digits/.github/workflows/a.yml@${'0'.repeat(40)}`, '.github/workflows/a.yml'],
    ['nonsense', 'Evaluate'],
  ])('GITHUB_WORKFLOW_REF %s names %s', (reference, path) => {
    expect(readRun({ ...env, GITHUB_WORKFLOW_REF: reference }).workflowPath).toBe(path)
  })

  test('URLs lose their trailing slashes', () => {
    expect(readRun({ ...env, GITHUB_SERVER_URL: 'http://127.0.0.1:8080/' })).toMatchObject({
      serverUrl: 'http://127.0.0.1:8080',
      runUrl: 'http://127.0.0.1:8080/octo/digits/actions/runs/4711',
    })
  })

  test.each([
    ['GITHUB_EVENT_NAME', undefined, /^GITHUB_EVENT_NAME is not set/],
    ['GITHUB_EVENT_PATH', undefined, /^GITHUB_EVENT_PATH is not set/],
    ['GITHUB_EVENT_PATH', '/nowhere.json', /\/nowhere\.json.* cannot be read as JSON/],
    ['GITHUB_REPOSITORY', 'digits', /^GITHUB_REPOSITORY is "digits", which is not owner\/name/],
    ['GITHUB_REPOSITORY_ID', 'x', /^GITHUB_REPOSITORY_ID is "x"/],
    ['GITHUB_SERVER_URL', 'ftp://x', /^GITHUB_SERVER_URL is "ftp:\/\/x"/],
    ['GITHUB_API_URL', '', /^GITHUB_API_URL is not set/],
    ['GITHUB_RUN_ID', '47 11', /^GITHUB_RUN_ID is "47 11"/],
    ['RUNNER_TEMP', ' ', /^RUNNER_TEMP is not set/],
  ])('%s = %j is said to be wrong', (name, value, message) => {
    expect(() => readRun({ ...env, [name]: value })).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
    )
  })

  test('an event that is no JSON is said to be wrong', () => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, '{')
    expect(() => readRun({ ...env, GITHUB_EVENT_PATH: path })).toThrow(/broken\.json.*JSON/)
  })

  test('a repository without an id is refused', () => {
    const path = join(folder, 'empty.json')
    writeFileSync(path, '{}')
    const { GITHUB_REPOSITORY_ID, ...less } = env
    expect(() => readRun({ ...less, GITHUB_EVENT_PATH: path })).toThrow(/Neither GITHUB_REPOSITORY_ID/)
  })
})
