import { realpath } from 'node:fs/promises'
import { describeScript } from './describe-script.js'
import type { AnyInstaller } from './find-installer.js'
import { once } from './once.js'
import type { Place } from './place.js'
import { type PythonRequest, pythonFiles } from './python.js'
import { run } from './run.js'
import type { UvSettings } from './uv-settings.js'
import type { EnvironmentWorkshop } from './workshop.js'

/**
 * What an interpreter is, in words that are equal for equal ones wherever they are installed; asked once. `undefined`
 * where it does not answer.
 *
 * @param python absolute path
 */
export async function describePython(
  python: string,
  workshop: EnvironmentWorkshop,
): Promise<string | undefined> {
  return once(workshop.interpreters, await realpath(python), async () => {
    // Isolated, so that nothing of a repository or a user is imported; it takes a third of the time, too.
    const argv = [python, '-I', '-S', '-c', `${describeScript}\nprint(description)`]
    const asked = await run(argv, '/', { ...workshop.around, log: () => {} })
    const description = asked.stdout.trim()
    return asked.succeeded && description !== '' ? description : undefined
  })
}

/**
 * The interpreter for a place, absolute path; looked for once for all places that say the same.
 *
 * @throws InstallFailed when there is none
 */
export async function findInterpreter(
  { worktree, directory }: Place,
  request: PythonRequest | undefined,
  settings: UvSettings,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<string> {
  // uv and pyenv read more in these files than is understood here.
  const files = await pythonFiles(worktree, directory)
  const words = JSON.stringify([installer.name, request, settings.text, files])
  return once(workshop.pythons, words, () => installer.findPython(request, directory))
}
