import { InstallFailed, installFailed } from './install-failed.js'
import type { Installer } from './installer.js'
import { type PythonRequest, pythonRemedy } from './python.js'
import { type Finished, findOnPath, run, type Surroundings } from './run.js'
import { pythonOf } from './venv.js'

// pip brings along the one place that reads version ranges as pip does.
const fits = `
import platform, sys
from pip._vendor.packaging.specifiers import SpecifierSet
sys.exit(0 if SpecifierSet(sys.argv[1]).contains(platform.python_version(), prereleases=True) else 3)
`

export interface Pip extends Installer {
  name: 'pip'
}

/**
 * `venv` and pip: slower than uv, but part of Python, so it is what works where uv cannot be had. To ask pip what
 * requirements come to costs as much as installing them.
 */
export function openPip(around: Surroundings): Pip {
  const variables = pipVariables(around.variables)

  async function step(label: string, argv: string[], directory: string): Promise<Finished> {
    around.log(`$ ${label}`)
    const finished = await run(argv, directory, { ...around, variables })
    if (finished.succeeded) return finished
    throw installFailed(label, finished)
  }

  async function answersTo(
    python: string,
    request: PythonRequest | undefined,
    directory: string,
  ): Promise<boolean> {
    if (request === undefined) return true
    const range = /^\d/.test(request.version) ? `==${request.version.replace(/t$/, '')}.*` : request.version
    const asked = await run([python, '-c', fits, range], directory, { ...around, variables, log: () => {} })
    return asked.succeeded
  }

  return {
    name: 'pip',

    async findPython(request, directory) {
      const named = /^\d+\.\d+/.exec(request?.version ?? '')?.[0]
      for (const name of ['python3', 'python', ...(named === undefined ? [] : [`python${named}`])]) {
        const python = await findOnPath(name, around.variables)
        if (python !== undefined && (await answersTo(python, request, directory))) return python
      }
      throw new InstallFailed('python3 -m venv', [pythonRemedy(request)])
    },

    async create(path, python, directory) {
      await step('python3 -m venv', [python, '-m', 'venv', path], directory)
    },

    async installRequirements({ python, directory, file }) {
      // `--pre`, hosts and indexes pip reads from the file itself.
      await step(`pip install -r ${file}`, [python, '-m', 'pip', 'install', '-r', file], directory)
    },

    async installProject(python, directory) {
      await step('pip install -e .', [python, '-m', 'pip', 'install', '-e', '.'], directory)
    },
  }
}

/** Takes pip out of an environment that it has filled. */
export async function removePip(environment: string, around: Surroundings): Promise<void> {
  const argv = [pythonOf(environment), '-m', 'pip', 'uninstall', '--yes', 'pip']
  await run(argv, environment, { ...around, variables: pipVariables(around.variables), log: () => {} })
}

function pipVariables(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const variables: NodeJS.ProcessEnv = {
    ...given,
    PIP_NO_INPUT: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_PROGRESS_BAR: 'off',
    // A user's setting for the machine's Python; pip refuses it in an environment.
    PIP_USER: '0',
  }
  for (const name of ['VIRTUAL_ENV', 'PYTHONHOME', 'PYTHONDONTWRITEBYTECODE']) delete variables[name]
  return variables
}
