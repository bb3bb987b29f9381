import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createRepository,
  type Files,
  readFolder,
  type TestRepository,
} from '../../__tests__/support/repository.js'
import { endProcesses, findProcesses } from '../../__tests__/support/runner-processes.js'
import { type ActRun, runAct } from '../act.js'
import { edit, packAction } from '../world.js'
import type { Gitea } from './find-gitea.js'
import { type GiteaRunner, openRunner, type Task } from './runner.js'
import { type GiteaServer, type GiteaUser, startGitea } from './server.js'

/** A repository on a Gitea, with a pull request that makes the model of examples/digits better. */
export interface GiteaWorld extends AsyncDisposable {
  server: GiteaServer
  /** The API of the repository, as its owner: `/pulls/1`. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>
  /** Adds a label, which the repository has. */
  label(name: 'evaluate' | 'bug'): Promise<void>
  unlabel(name: 'evaluate' | 'bug'): Promise<void>
  /** Commits a change to the pull request's branch, and pushes it. @returns the commit */
  push(files: Files): Promise<string>
  /** Runs the next job that waits, under act; `undefined` where there is none. */
  runNext(): Promise<JobRun | undefined>
  comments(): Promise<GiteaComment[]>
  labels(): Promise<string[]>
}

export interface JobRun extends ActRun {
  task: Task
  processesLeft: string[]
}

export interface GiteaComment {
  id: number
  body: string
  user: { login: string }
}

export interface Situation {
  workflow: string
  isPrivate?: boolean
  /** The pull request comes from somebody's fork. */
  fork?: boolean
}

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))
const WORKFLOW = '.github/workflows/evaluate.yml'
const LABELS = ['evaluate', 'bug']

export async function createWorld(
  gitea: Gitea,
  act: string,
  { workflow, isPrivate = false, fork = false }: Situation,
): Promise<GiteaWorld> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'headway-gitea-'))
  cleanUp.defer(() => rm(folder, { recursive: true }))
  const home = join(folder, 'gitea')
  await mkdir(home)
  const server = cleanUp.use(await startGitea(gitea, home))
  const runner = await openRunner(server)
  const octo = await server.addUser('octo')
  const ask = (method: string, path: string, body?: unknown): Promise<unknown> =>
    server.as(octo, method, `/repos/octo/digits${path}`, body)

  await runElsewhere(server, octo, runner, folder)
  await server.as(octo, 'POST', '/user/repos', { name: 'digits', default_branch: 'main', private: isPrivate })
  for (const name of LABELS) await ask('POST', '/labels', { name, color: '#ee0701' })
  const local = await createRepository(folder, 'octo/digits')
  const files = { ...(await readFolder(join(EXAMPLES, 'digits'))), [WORKFLOW]: workflow }
  const base = await local.commit({ files, message: 'Train a model' })
  await pushTo(server, octo, local, 'octo/digits', 'main')
  const whose = fork ? await forkBy(server, octo, 'mallory') : octo
  await local.commit({
    files: edit(files, 'MOMENTUM = 0.0', 'MOMENTUM = 0.9'),
    branch: 'topic',
    parents: [base],
  })
  await pushTo(server, whose, local, `${whose.name}/digits`, 'topic')
  const head = fork ? `${whose.name}:topic` : 'topic'
  const asked = { title: 'Train with momentum', head, base: 'main' }
  await eventually(() => server.as(whose, 'POST', '/repos/octo/digits/pulls', asked))

  const moved = cleanUp.move()
  return {
    server,
    ask,
    label: async (name) => {
      await ask('POST', '/issues/1/labels', { labels: [LABELS.indexOf(name) + 1] })
    },
    unlabel: async (name) => {
      await ask('DELETE', `/issues/1/labels/${LABELS.indexOf(name) + 1}`)
    },
    push: async (changed) => {
      const sha = await local.commit({ files: changed, branch: 'topic' })
      await pushTo(server, whose, local, `${whose.name}/digits`, 'topic')
      return sha
    },
    runNext: () => runNext(act, server, runner, local, folder),
    comments: async () => (await ask('GET', '/issues/1/comments')) as GiteaComment[],
    labels: async () =>
      ((await ask('GET', '/issues/1/labels')) as { name: string }[]).map(({ name }) => name),
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  }
}

async function pushTo(
  { url }: GiteaServer,
  { name, token }: GiteaUser,
  local: TestRepository,
  repository: string,
  branch: string,
): Promise<void> {
  const address = new URL(`/${repository}.git`, url)
  address.username = name
  address.password = token
  await local.git('push', '--quiet', '--force', address.href, branch)
}

/** A run of another repository comes first, so that the ids of runs are not their numbers. */
async function runElsewhere(
  server: GiteaServer,
  octo: GiteaUser,
  runner: GiteaRunner,
  folder: string,
): Promise<void> {
  await server.as(octo, 'POST', '/user/repos', { name: 'other', default_branch: 'main' })
  const other = await createRepository(folder, 'octo/other')
  const workflow = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: true\n'
  await other.commit({ files: { [WORKFLOW]: workflow } })
  await pushTo(server, octo, other, 'octo/other', 'main')
  const task = await runner.next()
  if (task === undefined) throw new Error('Gitea starts no run for a push')
  await runner.done(task, true)
}

async function forkBy(server: GiteaServer, octo: GiteaUser, name: string): Promise<GiteaUser> {
  const user = await server.addUser(name)
  // A private one has to be shown first.
  await server.as(octo, 'PUT', `/repos/octo/digits/collaborators/${name}`, { permission: 'read' })
  await server.as(user, 'POST', '/repos/octo/digits/forks', {})
  return user
}

/** Gitea looks at what was pushed a little later. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 20) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

async function runNext(
  act: string,
  server: GiteaServer,
  runner: GiteaRunner,
  local: TestRepository,
  folder: string,
): Promise<JobRun | undefined> {
  const task = await runner.next()
  if (task === undefined) return undefined
  const place = join(folder, `job-${task.id}`)
  const [checkout, work] = [join(place, 'checkout'), join(place, 'work')]
  await mkdir(work, { recursive: true })
  await local.git('clone', '--quiet', '.', checkout)
  await writeFile(join(checkout, WORKFLOW), task.workflow)
  const tracking = `gitea_${randomUUID()}`
  const run = await runAct({
    act,
    checkout,
    actions: { 'OWNER/headway@v1': await packAction(join(place, 'action')) },
    event: task.event,
    github: {
      apiUrl: server.apiUrl,
      graphqlUrl: '',
      serverUrl: server.url,
      token: task.token,
      results: { url: server.url, token: task.runtimeToken },
    },
    work,
    tracking,
  })
  await runner.done(task, run.exitCode === 0)
  const left = await findProcesses(`RUNNER_TRACKING_ID=${tracking}`)
  endProcesses(left)
  return { ...run, task, processesLeft: left.map(({ command }) => command) }
}
