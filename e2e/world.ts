import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { labeled, pushed } from '../__tests__/support/events.js'
import { startGitServer } from '../__tests__/support/git-server.js'
import { startGitHub, type TestComment } from '../__tests__/support/github.js'
import type { Permissions } from '../__tests__/support/permissions.js'
import { createRepository, type Files, readFolder } from '../__tests__/support/repository.js'
import { type ResultsService, startResultsService } from '../__tests__/support/results-service.js'
import { endProcesses, findProcesses } from '../__tests__/support/runner-processes.js'
import { type ActRun, runAct } from './act.js'

export interface Situation {
  /** Folder of `examples/`: what the base branch holds, its workflow included. */
  example: string
  /** What the base branch holds beside that. */
  files?: Files
  /** The files that the pull request changes, from those of the base branch. */
  change(files: Files): Files
  /** The pull request comes from somebody's fork. */
  fork?: boolean
  permissions: Permissions
  /** The label just added. */
  label: string
  /** Instead, what is on the base branch was pushed just now. */
  isPush?: boolean
  /** The workflow, if it is not quite the example's. */
  workflow?(text: string): string
  /** There are artifacts and a cache: jobs of the run hand something to each other. */
  artifacts?: boolean
  /** As if they were on the machine of the runner. */
  env?: Record<string, string>
  /** Actions beside Headway that the workflow uses: `account/name@v1` → a folder with its action.yml. */
  actions?: Record<string, string>
}

/** A repository with a pull request, to which the label can be added again and again. */
export interface Place extends AsyncDisposable {
  /** Somebody labels it: the workflow runs to its end. */
  evaluate(): Promise<Evaluated>
  /** A commit arrives on the pull request. */
  push(files: Files): Promise<void>
}

/** A workflow run that is over, and what is to be seen of it. */
export interface Evaluated extends ActRun {
  comments: TestComment[]
  /** `GET /repos/…`, and where a request was not what GitHub describes. */
  apiRequests: string[]
  violations: string[]
  gitRequests: string[]
  /** Below RUNNER_TEMP after Headway's main step; `undefined` where no step of the workflow could look. */
  worktreesLeft: number | undefined
  looks: boolean
  processesLeft: string[]
}

/** What a case needs and this machine does not have. */
export class Skipped extends Error {}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPOSITORY = 'octo/model'
const FORK = 'mallory/model'
const WORKFLOW = '.github/workflows/evaluate.yml'
const TOKEN = 'token-of-the-job'

/** act takes RUNNER_TEMP away when the job is done, so the job itself has to say what is in it. */
const LOOK_STEP = `
      - if: always()
        run: echo "worktrees left = $(find "$RUNNER_TEMP" -name .git | wc -l)"
`

/** Sets up a repository with a pull request, lets somebody label it, and runs the workflow. */
export async function evaluateUnderAct(act: string, situation: Situation): Promise<Evaluated> {
  await using place = await createPlace(act, situation)
  return await place.evaluate()
}

export async function createPlace(act: string, situation: Situation): Promise<Place> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'headway-e2e-'))
  cleanUp.defer(() => rm(folder, { recursive: true }))
  const root = join(folder, 'repositories')

  const files = { ...(await readFolder(join(ROOT, 'examples', situation.example))), ...situation.files }
  const repository = await createRepository(root, REPOSITORY)
  const base = await repository.commit({ files, message: 'Train a model' })
  const head = { ref: 'topic', sha: '', ...(situation.fork ? { repository: FORK } : {}) }
  const from = situation.fork ? await createRepository(root, FORK) : repository
  if (situation.fork) await from.git('fetch', '--quiet', repository.path, 'main:main')
  head.sha = await from.commit({ files: situation.change(files), branch: head.ref, parents: [base] })

  const server = cleanUp.use(await startGitServer({ root, token: TOKEN }))
  const results = situation.artifacts ? cleanUp.use(await startResultsService()) : undefined
  // Only with this name is the server no GitHub Enterprise Server, which has other artifacts.
  const serverUrl = results ? `http://github.localhost:${new URL(server.url).port}` : server.url
  const github = cleanUp.use(
    await startGitHub({
      root,
      repository: REPOSITORY,
      serverUrl,
      users: ['mallory'],
      tokens: { [TOKEN]: { permissions: situation.permissions } },
    }),
  )
  const pullRequest = await github.addPullRequest({ base: { ref: 'main', sha: base }, head })

  const checkout = join(folder, 'checkout')
  await repository.git('clone', '--quiet', '.', checkout)
  const written = await readFile(join(checkout, WORKFLOW), 'utf8')
  const workflow = situation.workflow?.(written) ?? written
  // A job of somebody else's workflow has no room for a step.
  const look = /^ +steps:$/m.test(workflow) ? LOOK_STEP : ''
  await writeFile(join(checkout, WORKFLOW), workflow.trimEnd() + look)
  const action = await packAction(join(folder, 'action'))
  const work = join(folder, 'work')
  await mkdir(work)
  let runs = 0

  async function evaluate(): Promise<Evaluated> {
    const tracking = `github_${randomUUID()}`
    const event = situation.isPush
      ? pushed(github.repository, github, { ref: 'main', before: head.sha, sha: base })
      : labeled(pullRequest, github, { label: situation.label })
    runs += 1
    const run = await runAct({
      act,
      checkout,
      actions: { ...situation.actions, [usedAction(workflow)]: action },
      event: { ...event, variables: { ...event.variables, GITHUB_RUN_ID: String(runs) } },
      github: {
        ...github,
        token: TOKEN,
        ...(results ? { results: serviceOf(results, situation.isPush) } : {}),
      },
      work,
      tracking,
      ...(situation.env ? { env: situation.env } : {}),
    })
    const left = await findProcesses(`RUNNER_TRACKING_ID=${tracking}`)
    endProcesses(left)
    const worktrees = /worktrees left = (\d+)/.exec(run.output)?.[1]
    return {
      ...run,
      comments: await github.comments(pullRequest.number),
      apiRequests: github.requests.map(({ method, path }) => `${method} ${path}`),
      violations: github.violations,
      gitRequests: server.requests.map(({ method, path }) => `${method} ${path}`),
      looks: look !== '',
      worktreesLeft: worktrees === undefined ? undefined : Number(worktrees),
      processesLeft: left.map(({ command }) => command),
    }
  }

  const kept = cleanUp.move()
  return {
    evaluate,
    async push(files) {
      pullRequest.head.sha = await from.commit({ files, branch: head.ref })
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** act gives all jobs of a run the same token, so that to the service they are one job. */
function serviceOf(results: ResultsService, isPush = false): { url: string; token: string } {
  const scope = { ref: isPush ? 'refs/heads/main' : 'refs/pull/1/merge', readable: ['refs/heads/main'] }
  return { url: results.url, token: results.token(scope, { run: 'run-under-act', job: 'job-under-act' }) }
}

/** `account/headway@v1`, as the workflow has it. */
function usedAction(workflow: string): string {
  const [, repository, version] = /uses: *([\w-]+\/headway)(?:\/\S+)?@(\S+)/.exec(workflow) ?? []
  const used = repository && `${repository}@${version}`
  if (used === undefined) throw new Error(`${WORKFLOW} does not use Headway`)
  return used
}

/** What GitHub's runner would download that counts, without the rest: act packs the whole folder. */
export async function packAction(folder: string): Promise<string> {
  for (const part of ['action.yml', 'plan', 'measure', 'report', '.github/workflows/evaluate.yml', 'dist']) {
    await cp(join(ROOT, part), join(folder, part), { recursive: true })
  }
  return folder
}

/** demo.py with a line changed. */
export function edit(files: Files, from: string, to: string): Files {
  const text = String(files['demo.py'])
  if (!text.includes(from)) throw new Error(`demo.py has no ${JSON.stringify(from)}`)
  return { 'demo.py': text.replace(from, to) }
}
