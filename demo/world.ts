import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGitServer } from '../__tests__/support/git-server.js'
import { startGitHub, type TestGitHub } from '../__tests__/support/github.js'
import type { TestPullRequest } from '../__tests__/support/pull-request.js'
import { createRepository, type Files, readFolder } from '../__tests__/support/repository.js'
import type { Scenario } from './scenarios.js'

/** A GitHub of our own on this machine, with one pull request. */
export interface World extends AsyncDisposable {
  /** Temporary; gone with the world. */
  folder: string
  token: string
  github: TestGitHub
  pullRequest: TestPullRequest
  /** Changed lines of the pull request, each beginning with `+` or `-`; none for a whole new file. */
  diff: string[]
}

const OWNER = 'octo/digits'
const FORK = 'mallory/digits'
const EXAMPLE = fileURLToPath(new URL('../examples/digits', import.meta.url))

export async function createWorld(scenario: Scenario): Promise<World> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'headway-demo-'))
  cleanUp.defer(() => rm(folder, { recursive: true }))
  const token = 'token-of-the-job'
  const root = join(folder, 'repositories')

  const example = await readFolder(EXAMPLE)
  const baseFiles = scenario.base?.(example) ?? example
  const repository = await createRepository(root, OWNER)
  const base = await repository.commit({ files: baseFiles, message: 'Read digits' })
  const head = await repository.commit({
    files: changes(baseFiles, scenario.head(example)),
    branch: 'topic',
    parents: [base],
    message: scenario.title,
  })
  // The base branch moves on, as base branches do.
  await repository.commit({ files: { 'NEWS.md': 'Digits are read.\n' }, message: 'Tell the news' })
  const diff = (await repository.git('diff', '--unified=0', '--diff-filter=M', base, head)).split('\n')
  if (scenario.fork) {
    const fork = await createRepository(root, FORK)
    await fork.git('fetch', '--quiet', repository.path, '+refs/heads/*:refs/heads/*')
    await repository.setRef('refs/heads/topic', undefined)
  }

  const server = cleanUp.use(await startGitServer({ root, token }))
  const github = cleanUp.use(
    await startGitHub({
      root,
      repository: OWNER,
      serverUrl: server.url,
      users: ['mallory'],
      tokens: {
        [token]: { permissions: { contents: 'read', 'pull-requests': scenario.fork ? 'read' : 'write' } },
      },
    }),
  )
  const pullRequest = await github.addPullRequest({
    title: scenario.title,
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head, ...(scenario.fork ? { repository: FORK } : {}) },
  })
  const kept = cleanUp.move()
  return {
    folder,
    token,
    github,
    pullRequest,
    diff: diff.filter((line) => /^([+-])(?!\1\1)/.test(line)),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** What `commit` has to be told to get from one set of files to another. */
function changes(from: Files, to: Files): Files {
  const gone = Object.keys(from).filter((path) => !(path in to))
  const different = Object.entries(to).filter(([path, entry]) => entry !== from[path])
  return Object.fromEntries([...different, ...gone.map((path) => [path, null] as const)])
}
