import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../model/user-error.js'

/** One line of the input `data`. */
export interface DataPath {
  /** Absolute. */
  path: string
  /** Where it is linked into each worktree: relative to its root; `undefined` for what is found where it is. */
  link: string | undefined
}

/**
 * Finds what the input `data` names.
 *
 * @throws UserError when it is not there
 */
export async function findData(named: string[], env: NodeJS.ProcessEnv): Promise<DataPath[]> {
  const found = named.map((name) => locate(name, env))
  for (const [index, { path }] of found.entries()) {
    const code = await stat(path).then(
      () => undefined,
      ({ code }: NodeJS.ErrnoException) => code ?? 'unknown error',
    )
    if (code === undefined) continue
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UserError(
        `The input \`data\` names \`${named[index]}\`, and there is nothing at ${path}.`,
        'Correct the path, or let a step before this one put the data there. A relative path is meant from the workspace of the job.',
      )
    }
    throw new UserError(
      `The input \`data\` names \`${named[index]}\`, and ${path} cannot be looked at: ${code}.`,
      'See on the machine whether the mount is there, and whether the user of the job may read it: a step before this one can show that with `ls -l`.',
    )
  }
  return found
}

function locate(name: string, env: NodeJS.ProcessEnv): DataPath {
  if (name.startsWith('~/')) return { path: join(env.HOME || homedir(), name.slice(2)), link: undefined }
  if (isAbsolute(name)) return { path: name, link: undefined }
  return { path: join(env.GITHUB_WORKSPACE || process.cwd(), name), link: name }
}
