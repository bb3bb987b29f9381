import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with what installers keep between two jobs: nothing yet. */
export interface Caches {
  folder: string
  env: Record<string, string>
}

export async function openCaches(): Promise<Caches> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'))
  const env = { UV_CACHE_DIR: join(folder, 'uv'), PIP_CACHE_DIR: join(folder, 'pip') }
  for (const path of Object.values(env)) await mkdir(path)
  return { folder, env }
}
