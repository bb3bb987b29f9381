import type { Run } from '../../src/model/run.js'

export const HEAD = 'a'.repeat(40)
export const BASE = 'b'.repeat(40)

/** A pull request in the shape of GitHub's payloads; deeper changes are made on what this returns. */
export function pullRequestPayload() {
  const upstream: { id: unknown; full_name: unknown } = { id: 1, full_name: 'octo/digits' }
  const origin: { id: unknown; full_name: unknown } | null = { ...upstream }
  return {
    number: 7,
    head: { ref: 'topic', sha: HEAD, repo: origin },
    base: { ref: 'main', sha: BASE, repo: upstream },
  }
}

export function labeled(name: string, pullRequest: unknown = pullRequestPayload()) {
  return { action: 'labeled', label: { name }, pull_request: pullRequest }
}

export function runOf(changes: Partial<Run> = {}): Run {
  return {
    eventName: 'pull_request',
    event: {},
    repository: { id: 1, fullName: 'octo/digits' },
    ref: 'refs/heads/main',
    sha: BASE,
    serverUrl: 'https://github.example',
    forge: 'github',
    apiUrl: 'https://github.example/api/v3',
    graphqlUrl: 'https://github.example/api/graphql',
    runId: '4711',
    runAttempt: 1,
    workflowPath: '.github/workflows/evaluate.yml',
    runUrl: 'https://github.example/octo/digits/actions/runs/4711',
    temp: '/tmp',
    ...changes,
  }
}
