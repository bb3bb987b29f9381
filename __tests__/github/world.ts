import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { connect, type GitHub, type Timing } from '../../src/github/client.js'
import type { PullRequest } from '../../src/model/pull-request.js'
import type { Run } from '../../src/model/run.js'
import { startGitHub, type TestGitHub } from '../support/github.js'
import type { TestPullRequest } from '../support/pull-request.js'
import { createRepository, type TestRepository } from '../support/repository.js'
import { runOf } from './event.js'

export const REPOSITORY = 'octo/digits'
export const BOT = 'github-actions[bot]'

/** Waits between attempts pass a hundred times faster; no answer is waited for longer than a test is. */
const QUICK: Timing = { answerMs: 20_000, secondMs: 10 }

/** An emulated GitHub with one repository: `main` has `base` and then `tip`, `topic` has `base` and then `head`. */
export interface TestWorld extends AsyncDisposable {
  server: TestGitHub
  git: TestRepository
  commits: { base: string; head: string; tip: string }
  pullRequest: TestPullRequest
  connect(options?: ConnectOptions): GitHub
  /** Warnings of every connection so far. */
  log: string[]
}

export interface ConnectOptions {
  token?: 'writes' | 'reads' | 'nothing' | 'personal' | 'wrong'
  run?: Partial<Run>
  signal?: AbortSignal
  timing?: Partial<Timing>
}

export async function startWorld(): Promise<TestWorld> {
  const root = await mkdtemp(join(tmpdir(), 'headway-api-'))
  const git = await createRepository(root, REPOSITORY)
  const base = await git.commit({ files: { 'demo.py': 'print(1)\n' } })
  const head = await git.commit({ files: { 'demo.py': 'print(2)\n' }, branch: 'topic', parents: [base] })
  const tip = await git.commit({ files: { 'README.md': 'Digits\n' } })
  const server = await startGitHub({
    root,
    repository: REPOSITORY,
    private: true,
    serverUrl: 'https://github.example',
    users: ['mallory'],
    tokens: {
      writes: { permissions: { contents: 'read', 'pull-requests': 'write' } },
      reads: { permissions: { contents: 'read', 'pull-requests': 'read' } },
      nothing: { permissions: {} },
      personal: { login: 'octo', permissions: { contents: 'read', 'pull-requests': 'write' } },
    },
  })
  const pullRequest = await server.addPullRequest({
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head },
  })
  const log: string[] = []
  return {
    server,
    git,
    commits: { base, head, tip },
    pullRequest,
    log,
    connect({ token = 'writes', run, signal = new AbortController().signal, timing } = {}) {
      const { apiUrl, graphqlUrl, serverUrl, repository } = server
      const ours = runOf({ apiUrl, graphqlUrl, serverUrl, repository, ...run })
      return connect(ours, token, signal, (line) => log.push(line), { ...QUICK, ...timing })
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(root, { recursive: true })
    },
  }
}

/** As `github/` would have read it. */
export function asPullRequest({ number, base, head }: TestPullRequest): PullRequest {
  return {
    number,
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repository,
    baseRef: base.ref,
    baseSha: base.sha,
    baseRepository: base.repository,
  }
}

/** Waits for what the server notes down about requests, which nothing announces. Fails rather than wait for ever. */
export async function until(happened: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !happened(); ) {
    if (performance.now() > end) throw new Error(`This never happened: ${happened}`)
    await setImmediate()
  }
}
