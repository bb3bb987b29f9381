import { InstallFailed } from './install-failed.js'
import type { Installer, RequirementsJob } from './installer.js'
import { type PythonRequest, pythonRemedy } from './python.js'
import { type Finished, run, type Surroundings } from './run.js'
import { uvVariables } from './uv-variables.js'

/** uv also installs what a `uv.lock` says. */
export interface Uv extends Installer {
  name: 'uv'
  /** All third-party packages with versions and hashes that `uv.lock` in (or above) `directory` holds for it. */
  readLocked(python: string, directory: string): Promise<string>
  /** Makes `environment` and fills it from `uv.lock`; without `own`, with nothing of the repository. */
  installLocked(
    environment: string,
    python: string,
    directory: string,
    options: { own: boolean },
  ): Promise<void>
}

/**
 * uv at `executable`. Its cache stays where uv keeps it: runners that are kept warm have it there, and most often on
 * the file system of RUNNER_TEMP, so that a second environment is hard links. Where it is not, uv copies.
 */
export function openUv(executable: string, around: Surroundings): Uv {
  const variables = uvVariables(around.variables)
  const quiet = { ...around, log: () => {} }

  async function uv(args: string[], directory: string, more: NodeJS.ProcessEnv = {}): Promise<Finished> {
    around.log(`$ uv ${args.join(' ')}`)
    return run([executable, ...args], directory, { ...around, variables: { ...variables, ...more } })
  }

  async function find(request: string[], directory: string): Promise<string | undefined> {
    const args = ['python', 'find', '--no-project', '--system', ...request]
    const found = await run([executable, ...args], directory, { ...quiet, variables })
    const path = found.stdout.trim()
    return found.succeeded && path !== '' ? path : undefined
  }

  return {
    name: 'uv',

    async findPython(request, directory) {
      // What the user says to uv goes before what the repository says.
      const version = around.variables.UV_PYTHON || request?.version
      const asked = version === undefined ? [] : ['--', version]
      const found = await find(asked, directory)
      if (found !== undefined) return found
      const installed = await uv(['python', 'install', ...asked], directory)
      const path = installed.succeeded ? await find(asked, directory) : undefined
      if (path !== undefined) return path
      throw noPython(request, installed)
    },

    async create(path, python, directory, { pip }) {
      const seed = pip ? ['--seed'] : []
      succeed(
        'uv venv',
        await uv(['venv', '--no-project', '--quiet', ...seed, `--python=${python}`, path], directory),
      )
    },

    async resolve(job) {
      const args = ['pip', 'compile', '--quiet', '--no-header', '--no-annotate', ...pipArguments(job)]
      const resolved = await run([executable, ...args, job.file], job.directory, { ...quiet, variables })
      return succeed(`uv pip compile ${job.file}`, resolved).stdout
    },

    async installRequirements(job) {
      const args = ['pip', 'install', ...pipArguments(job), '-r', job.file]
      succeed(`uv pip install -r ${job.file}`, await uv(args, job.directory))
    },

    async installProject(python, directory) {
      const args = ['pip', 'install', `--python=${python}`, '-e', '.']
      succeed('uv pip install -e .', await uv(args, directory))
    },

    async readLocked(python, directory) {
      const args = ['export', '--quiet', '--frozen', '--no-header', '--no-annotate', '--no-emit-workspace']
      const exported = await run([executable, ...args, `--python=${python}`], directory, {
        ...quiet,
        variables,
      })
      return succeed('uv export --frozen', exported).stdout
    },

    async installLocked(environment, python, directory, { own }) {
      const scope = own ? [] : ['--no-install-workspace']
      const args = ['sync', '--frozen', ...scope, `--python=${python}`]
      succeed('uv sync --frozen', await uv(args, directory, { UV_PROJECT_ENVIRONMENT: environment }))
    },
  }

  function pipArguments(job: RequirementsJob): string[] {
    // pip takes the best version from all indexes; uv, unless told so, from the first index that has any.
    const likePip = !job.hasUvSettings && !around.variables.UV_INDEX_STRATEGY
    return [
      `--python=${job.python}`,
      ...(likePip ? ['--index-strategy=unsafe-best-match'] : []),
      ...(job.prereleases ? ['--prerelease=allow'] : []),
      ...job.trustedHosts.map((host) => `--allow-insecure-host=${host}`),
    ]
  }
}

function succeed(command: string, finished: Finished): Finished {
  if (finished.succeeded) return finished
  throw new InstallFailed(command, finished.tail)
}

function noPython(request: PythonRequest | undefined, finished: Finished): InstallFailed {
  const command = ['uv python install', request?.version].filter(Boolean).join(' ')
  return new InstallFailed(command, [...finished.tail, pythonRemedy(request)])
}
