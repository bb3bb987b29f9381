import { setTimeout as pause } from 'node:timers/promises'
import type { TestEvent } from '../../__tests__/support/events.js'
import type { GiteaServer } from './server.js'

/** What Gitea gives a runner to do: one job of a workflow run. */
export interface Task {
  id: string
  /** The workflow file with this job alone. */
  workflow: string
  event: TestEvent
  /** The job's own. */
  token: string
  /** For the server's artifacts. */
  runtimeToken: string
}

/** A runner, as Gitea sees one. It takes jobs; who runs them is another matter. */
export interface GiteaRunner {
  /** The next job that waits; `undefined` where none comes. */
  next(): Promise<Task | undefined>
  done(task: Task, succeeded: boolean): Promise<void>
}

interface RawTask {
  id: string
  workflowPayload: string
  context: Record<string, unknown> & { event: TestEvent['payload'] }
}

/** Jobs are queued while the request that asks for them is answered, and a little later. */
const PATIENCE_MS = 15_000

/** Registers it with the server, for jobs that run on `ubuntu-latest`. */
export async function openRunner(server: GiteaServer): Promise<GiteaRunner> {
  const asked = await server.as(server.admin, 'POST', '/admin/actions/runners/registration-token')
  const { token } = asked as { token: string }
  const who = { version: 'v0.2.11', labels: ['ubuntu-latest'] }
  const known = (await call('Register', { name: 'one', token, ...who })) as {
    runner: { uuid: string; token: string }
  }
  const { uuid, token: own } = known.runner
  const headers = { 'x-runner-uuid': uuid, 'x-runner-token': own }
  await call('Declare', who, headers)

  async function call(name: string, body: unknown, more: Record<string, string> = {}): Promise<unknown> {
    const response = await fetch(`${server.url}/api/actions/runner.v1.RunnerService/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${name}: ${response.status} ${text}`)
    return JSON.parse(text)
  }

  return {
    async next() {
      const deadline = Date.now() + PATIENCE_MS
      while (Date.now() < deadline) {
        const { task } = (await call('FetchTask', { tasksVersion: '0' }, headers)) as { task?: RawTask }
        if (task !== undefined) return read(task)
        await pause(300)
      }
      return undefined
    },
    async done({ id }, succeeded) {
      const result = succeeded ? 'RESULT_SUCCESS' : 'RESULT_FAILURE'
      const now = new Date().toISOString()
      await call('UpdateTask', { state: { id, result, startedAt: now, stoppedAt: now } }, headers)
    },
  }
}

function read({ id, workflowPayload, context }: RawTask): Task {
  const text = (name: string): string => String(context[name] ?? '')
  return {
    id,
    workflow: Buffer.from(workflowPayload, 'base64').toString(),
    token: text('token'),
    runtimeToken: text('gitea_runtime_token'),
    event: {
      name: text('event_name'),
      payload: context.event,
      // As Gitea's runner makes them of what it gets.
      variables: {
        GITEA_ACTIONS: 'true',
        GITHUB_ACTOR: text('actor'),
        GITHUB_BASE_REF: text('base_ref'),
        GITHUB_EVENT_NAME: text('event_name'),
        GITHUB_HEAD_REF: text('head_ref'),
        GITHUB_JOB: text('job'),
        GITHUB_REF: text('ref'),
        GITHUB_REF_NAME: text('ref_name'),
        GITHUB_REF_TYPE: text('ref_type'),
        GITHUB_REPOSITORY: text('repository'),
        GITHUB_REPOSITORY_OWNER: text('repository_owner'),
        GITHUB_RUN_ATTEMPT: text('run_attempt'),
        GITHUB_RUN_ID: text('run_id'),
        GITHUB_RUN_NUMBER: text('run_number'),
        GITHUB_SHA: text('sha'),
        GITHUB_WORKFLOW: text('workflow'),
      },
    },
  }
}
