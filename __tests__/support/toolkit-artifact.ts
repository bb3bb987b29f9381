import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ResultsService } from './results-service.js'
import { ambientVariables } from './runner-job.js'

export interface Uploaded {
  id: number
  size: number
  digest: string
}

export interface Listed {
  id: number
  name: string
  size: number
  digest: string
}

/** GitHub's own `@actions/artifact`, each call in a process of its own. It throws what the toolkit printed. */
export interface ToolkitArtifacts {
  upload(name: string, files: string[], root: string, options?: { skipArchive?: boolean }): Promise<Uploaded>
  /** Into a new folder, whose path it gives. */
  download(id: number, options?: { expectedHash?: string }): Promise<string>
  list(): Promise<Listed[]>
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const SCRIPT = `
  import { DefaultArtifactClient } from '@actions/artifact'
  import { writeFileSync } from 'node:fs'
  const { call, args, answer } = JSON.parse(process.env.TOOLKIT_CALL)
  const result = await new DefaultArtifactClient()[call](...args)
  writeFileSync(answer, JSON.stringify(result))
  process.exit()`

/** @param folder gets what is downloaded; the caller removes it */
export function toolkitArtifacts(
  folder: string,
  service: ResultsService,
  token: string,
  server = 'http://github.localhost:1',
): ToolkitArtifacts {
  async function run<T>(call: string, ...args: unknown[]): Promise<T> {
    const answer = join(await mkdtemp(join(folder, 'call-')), 'answer.json')
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
      cwd: REPOSITORY,
      env: {
        ...ambientVariables(),
        ACTIONS_RESULTS_URL: service.url,
        ACTIONS_RUNTIME_TOKEN: token,
        GITHUB_SERVER_URL: server,
        TOOLKIT_CALL: JSON.stringify({ call, args, answer }),
      },
    })
    return JSON.parse(await readFile(answer, 'utf8')) as T
  }

  return {
    upload: (name, files, root, options = {}) => run('uploadArtifact', name, files, root, options),
    async download(id, options = {}) {
      const path = await mkdtemp(join(folder, 'downloaded-'))
      const { digestMismatch } = await run<{ digestMismatch: boolean }>('downloadArtifact', id, {
        ...options,
        path,
      })
      if (digestMismatch) throw new Error('the digest is not the expected one')
      return path
    },
    list: async () => (await run<{ artifacts: Listed[] }>('listArtifacts')).artifacts,
  }
}
