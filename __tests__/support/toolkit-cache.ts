import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ResultsService } from './results-service.js'
import { ambientVariables } from './runner-job.js'
import type { CacheScope } from './runtime-token.js'

/** A job that uses GitHub's own `@actions/cache`, in a process and a workspace of its own. */
export interface ToolkitJob {
  workspace: string
  /** `-1` where nothing was saved. */
  save(paths: string[], key: string): Promise<number>
  /** The key that was found. */
  restore(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined>
  /** What the toolkit printed so far. */
  log: string
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const SCRIPT = `
  import { restoreCache, saveCache } from '@actions/cache'
  import { writeFileSync } from 'node:fs'
  const { call, args, answer, workspace } = JSON.parse(process.env.TOOLKIT_CALL)
  process.chdir(workspace)
  const result = await { restoreCache, saveCache }[call](...args)
  writeFileSync(answer, JSON.stringify({ result }))
  process.exit()`

/** @param folder gets a new folder for the job; the caller removes it */
export async function startToolkitJob(
  folder: string,
  service: ResultsService,
  scope: CacheScope,
): Promise<ToolkitJob> {
  const root = await mkdtemp(join(folder, 'job-'))
  const workspace = join(root, 'repository/repository')
  const temp = join(root, '_temp')
  for (const path of [workspace, temp]) await mkdir(path, { recursive: true })

  async function run<T>(call: string, ...args: unknown[]): Promise<T> {
    const answer = join(root, 'answer.json')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT],
      {
        cwd: REPOSITORY,
        env: {
          ...ambientVariables(),
          ACTIONS_CACHE_SERVICE_V2: 'True',
          ACTIONS_RESULTS_URL: service.url,
          ACTIONS_RUNTIME_TOKEN: service.token(scope),
          GITHUB_SERVER_URL: 'http://github.localhost:1',
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: temp,
          TOOLKIT_CALL: JSON.stringify({ call, args, answer, workspace }),
        },
      },
    )
    job.log += stdout
    return (JSON.parse(await readFile(answer, 'utf8')) as { result: T }).result
  }

  const job: ToolkitJob = {
    workspace,
    log: '',
    save: (paths, key) => run('saveCache', paths, key),
    restore: (paths, key, restoreKeys = []) => run('restoreCache', paths, key, restoreKeys),
  }
  return job
}
