import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULE = 'code.gitea.io/gitea'
const LAST_LINES = 8
const OWN_FOLDER = fileURLToPath(new URL('../../.cache/gitea', import.meta.url))

export interface Gitea {
  version: string
  program: string
  /** Its templates and translations, which the program reads from there. */
  source: string
}

/**
 * A Gitea of this version, built through Go into `.cache/gitea` where it is not there yet: that takes minutes.
 *
 * @throws Error when it cannot be built
 */
export function findGitea(version: string): Gitea {
  const program = join(OWN_FOLDER, version, 'gitea')
  try {
    const { Dir: source = '' } = JSON.parse(go(['mod', 'download', '-json', `${MODULE}@v${version}`])) as {
      Dir?: string
    }
    if (!existsSync(program)) {
      process.stdout.write(`Building Gitea ${version} into .cache/gitea, which takes minutes …\n`)
      go(['build', '-C', source, '-tags', 'sqlite sqlite_unlock_notify', '-o', program, '.'])
    }
    return { version, program, source }
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trimEnd() : String(error)
    throw new Error(
      `Gitea ${version} could not be built. It needs Go 1.26 or newer and a C compiler. Go's last words:\n${said.split('\n').slice(-LAST_LINES).join('\n')}`,
    )
  }
}

function go(args: string[]): string {
  return execFileSync('go', args, {
    encoding: 'utf8',
    // Outside of the cache, Go would want to write into it.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, GOFLAGS: '-mod=mod -buildvcs=false', CGO_ENABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
}
