import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Where } from './programs.js'

const PATIENCE_MS = 10_000
/** As the Python hook notes it. */
const LIBRARY = 'os.path.join(os.path.realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])'

/**
 * Where the Python that a training finds by itself has its library and packages; `undefined` without one. That is the
 * Python whose packages are part of a measurement's key.
 *
 * @param variables the training's
 */
export async function ownPython(
  { directory, path }: Where,
  variables: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const name of ['python3', 'python']) {
    const asked = promisify(execFile)(name, ['-I', '-c', `import os, sys; print(${LIBRARY})`], {
      cwd: directory,
      env: { ...variables, PATH: path },
      timeout: PATIENCE_MS,
    })
    const answer = await asked.then(
      ({ stdout }) => stdout.trim(),
      () => '',
    )
    if (answer !== '') return answer
  }
  return undefined
}
