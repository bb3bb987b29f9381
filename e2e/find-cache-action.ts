import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The version that docs/data.md names, and the commit of it that is run: v5.0.5. */
export const CACHE_ACTION = 'actions/cache@v5'
const COMMIT = '27d5ce7f107fe9357f9df03efb73ab90386fccae'
const FOLDER = fileURLToPath(new URL(`../.cache/actions-cache/${COMMIT}`, import.meta.url))

/** Folder of GitHub's own action: kept in `.cache`, or fetched from GitHub; `undefined` where GitHub is out of reach. */
export function findCacheAction(): string | undefined {
  const isThere = () => existsSync(join(FOLDER, 'action.yml'))
  if (!isThere()) fetchAction()
  return isThere() ? FOLDER : undefined
}

function fetchAction(): void {
  mkdirSync(FOLDER, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: FOLDER, stdio: 'ignore', timeout: 60_000 })
  try {
    git('init', '--quiet')
    git('fetch', '--quiet', '--depth=1', 'https://github.com/actions/cache', COMMIT)
    git('checkout', '--quiet', 'FETCH_HEAD')
  } catch {
    rmSync(FOLDER, { recursive: true })
  }
}
