import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitServer, type GitServerOptions, startGitServer } from './git-server.js'
import { startGitHub, type TestGitHub } from './github.js'
import type { RunArtifacts } from './github-proxy.js'
import type { Permissions } from './permissions.js'
import type { TestPullRequest } from './pull-request.js'
import { createRepository, type Files, type TestRepository } from './repository.js'
import { type ResultsService, startResultsService } from './results-service.js'

export interface WorldOptions {
  /** What the base branch holds where the pull request leaves it. */
  base: Files
  /** What the pull request changes. */
  head: Files
  title?: string
  /** The pull request comes from somebody's fork. */
  fork?: boolean
  private?: boolean
  /** Of the job's token. Default: what the README says, or what a fork's job gets. */
  permissions?: Permissions
  /** Awaited before a request to the git server is answered, and may answer in its place. */
  beforeGit?: NonNullable<GitServerOptions['before']>
  /** The job's. */
  token?: string
  /** There is a cache, as jobs on GitHub have one. */
  cache?: boolean
  /** Where everything of it lies. Default: the system's temporary folder. */
  place?: string
}

/** A GitHub of our own on this machine, with one pull request, whose base branch has moved on by one commit. */
export interface World extends AsyncDisposable {
  /** Temporary; gone with the world. */
  folder: string
  token: string
  github: TestGitHub
  git: GitServer
  /** Where jobs keep what later jobs restore; with `cache` only. */
  results?: ResultsService
  repository: TestRepository
  pullRequest: TestPullRequest
  /** Where the pull request left the base branch, and where the branch is now. */
  mergeBase: string
  baseTip: string
}

const REPOSITORY = 'octo/digits'
const FORK = 'mallory/digits'
/** Of the two jobs that share the work: the one that trains reads the repository only. */
export const MEASURING_TOKEN = 'token-that-reads'
export const REPORTING_TOKEN = 'token-that-comments'

export async function createWorld(options: WorldOptions): Promise<World> {
  const { fork = false, title = 'Change the model', token = 'token-of-the-job' } = options
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join(options.place ?? tmpdir(), 'headway-world-'))
  cleanUp.defer(() => rm(folder, { recursive: true }))
  const root = join(folder, 'repositories')

  const repository = await createRepository(root, REPOSITORY)
  const mergeBase = await repository.commit({ files: options.base, message: 'Train a model' })
  const baseTip = await repository.commit({
    files: { 'NEWS.md': 'It reads digits.\n' },
    message: 'Tell the news',
  })
  const from = fork ? await createRepository(root, FORK) : repository
  if (fork) await from.git('fetch', '--quiet', repository.path, '+refs/heads/*:refs/heads/*')
  const head = await from.commit({
    files: options.head,
    branch: 'topic',
    parents: [mergeBase],
    message: title,
  })

  const git = cleanUp.use(
    await startGitServer({
      root,
      token,
      others: [MEASURING_TOKEN],
      ...(options.beforeGit ? { before: options.beforeGit } : {}),
    }),
  )
  const results = options.cache ? cleanUp.use(await startResultsService()) : undefined
  // Only with this name is the server no GitHub Enterprise Server, whose cache is another; git resolves it, Node doesn't.
  const serverUrl = results ? `http://github.localhost:${new URL(git.url).port}` : git.url
  const permissions: Permissions = options.permissions ?? {
    contents: 'read',
    'pull-requests': fork ? 'read' : 'write',
  }
  const github = cleanUp.use(
    await startGitHub({
      root,
      repository: REPOSITORY,
      private: options.private ?? false,
      serverUrl,
      users: ['mallory'],
      tokens: {
        [token]: { permissions },
        [MEASURING_TOKEN]: { permissions: { contents: 'read' } },
        [REPORTING_TOKEN]: {
          permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
        },
      },
      ...(results ? { artifacts: artifactsIn(results) } : {}),
    }),
  )
  const pullRequest = await github.addPullRequest({
    title,
    base: { ref: 'main', sha: mergeBase },
    head: { ref: 'topic', sha: head, ...(fork ? { repository: FORK } : {}) },
  })
  const kept = cleanUp.move()
  return {
    folder,
    token,
    github,
    git,
    ...(results ? { results } : {}),
    repository,
    pullRequest,
    mergeBase,
    baseTip,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** How the artifact service calls a run. */
export function backendRun(id: number | string): string {
  return `backend-of-run-${id}`
}

function artifactsIn(results: ResultsService): RunArtifacts {
  return {
    ofRun: (run) =>
      results
        .artifacts()
        .filter((one) => one.run === backendRun(run))
        .map(({ id, name, bytes }) => ({ id, name, size: bytes.length })),
    address: results.address,
  }
}
