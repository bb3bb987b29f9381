import { rm } from 'node:fs/promises'
import { readText } from './files.js'
import { InstallFailed, installFailed } from './install-failed.js'
import type { Installer, RequirementsJob, ResolveOptions } from './installer.js'
import { type PythonRequest, pythonRemedy } from './python.js'
import { type Finished, run, type Surroundings } from './run.js'
import { forgetInterpreters } from './uv-interpreters.js'
import { uvVariables } from './uv-variables.js'

/** uv also tells beforehand what would be installed, and installs what a `uv.lock` says. */
export interface Uv extends Installer {
  name: 'uv'
  /** What requirements come to on this Python, with hashes, as a requirements file. Nothing is installed. */
  resolve(job: RequirementsJob, options: ResolveOptions): Promise<string>
  /** All packages but the workspace's own that `uv.lock` in (or above) `directory` holds for it, with hashes. */
  readLocked(python: string, directory: string, output: string): Promise<string>
  /** Makes `environment` and fills it from `uv.lock`; without `own`, with nothing of the repository. */
  installLocked(
    environment: string,
    python: string,
    directory: string,
    options: { own: boolean },
  ): Promise<void>
  /** Lets it forget the environments in `folder`, which is to be removed. Never throws. */
  forget(folder: string): Promise<void>
}

/** A list with the hashes of all files of a few hundred packages. */
const longestList = 64 * 1024 * 1024

/**
 * uv at `executable`. Its cache stays where uv keeps it: runners that are kept warm have it there.
 *
 * @param cache its folder; empty where uv does not tell
 * @param hasPackages the cache has some: what is installed may be there already
 */
export function openUv(executable: string, around: Surroundings, cache: string, hasPackages: boolean): Uv {
  const variables = uvVariables(around.variables)
  const quiet = { ...around, variables, log: () => {} }

  /** @param label as a user would type it */
  async function uv(
    label: string,
    args: string[],
    directory: string,
    more: NodeJS.ProcessEnv = {},
  ): Promise<Finished> {
    around.log(`$ ${label}`)
    return run([executable, ...args], directory, { ...around, variables: { ...variables, ...more } })
  }

  /** Installs; once more without uv's cache where that lacks files, as after a job that was ended while it wrote. */
  async function install(
    label: string,
    args: string[],
    directory: string,
    more: NodeJS.ProcessEnv = {},
  ): Promise<void> {
    const finished = await uv(label, args, directory, more)
    if (finished.succeeded || !isCacheDamaged(finished)) {
      succeed(label, finished)
      return
    }
    around.log("uv's cache is damaged, so this is installed without it. `uv cache clean` mends it.")
    succeed(label, await uv(`${label} --no-cache`, [...args, '--no-cache'], directory, more))
  }

  /**
   * From the cache alone, and without a word where that does not do. What is not built yet is left to the second try:
   * what a build needs is resolved anew, and the cache may know older versions of it only.
   */
  async function fromCache(label: string, args: string[], directory: string): Promise<boolean> {
    const lines = [`$ ${label}`]
    const argv = [executable, ...args, '--offline', '--no-build']
    const finished = await run(argv, directory, { ...quiet, log: (line) => lines.push(line) })
    if (finished.succeeded) for (const line of lines) around.log(line)
    return finished.succeeded
  }

  async function find(request: string[], directory: string): Promise<string | undefined> {
    const args = ['python', 'find', '--no-project', '--system', ...request]
    const found = await run([executable, ...args], directory, quiet)
    const path = found.stdout.trim()
    return found.succeeded && path !== '' ? path : undefined
  }

  /** Into a file, since output is cut where it is too long, and a cut list is another list. */
  async function write(label: string, args: string[], directory: string, output: string): Promise<string> {
    try {
      const argv = [executable, ...args, '--quiet', '--no-header', '--no-annotate', `--output-file=${output}`]
      succeed(label, await run(argv, directory, quiet))
      return (await readText(output, longestList)) ?? ''
    } finally {
      await rm(output, { force: true })
    }
  }

  return {
    name: 'uv',

    async findPython(request, directory) {
      // What the user says to uv goes before what the repository says.
      const version = around.variables.UV_PYTHON || request?.version
      const asked = version === undefined ? [] : ['--', version]
      const found = await find(asked, directory)
      if (found !== undefined) return found
      const args = ['python', 'install', ...asked]
      const installed = await uv(`uv ${args.join(' ')}`, args, directory)
      const path = installed.succeeded ? await find(asked, directory) : undefined
      if (path !== undefined) return path
      throw noPython(request, installed)
    },

    async create(path, python, directory, { pip }) {
      const seed = pip ? ['--seed'] : []
      const args = ['venv', '--no-project', '--quiet', ...seed, `--python=${python}`, path]
      succeed('uv venv', await uv(`uv ${args.join(' ')}`, args, directory))
    },

    async resolve(job, { output, offline, build }) {
      const args = [
        ...['pip', 'compile', '--generate-hashes', ...pipArguments(job), job.file],
        ...(offline ? ['--offline'] : []),
        ...(build ? [] : ['--no-build']),
      ]
      return write(`uv pip compile ${job.file}`, args, job.directory, output)
    },

    async installRequirements(job, pins) {
      const label = `uv pip install -r ${job.file}`
      const constraints = pins === undefined ? [] : ['-c', pins.file]
      const what = pins?.complete ? ['--no-deps', '-r', pins.file] : ['-r', job.file, ...constraints]
      const args = ['pip', 'install', ...pipArguments(job), ...what]
      if (hasPackages && pins?.cacheWillDo && (await fromCache(label, args, job.directory))) return
      await install(label, args, job.directory)
    },

    async installProject(python, directory, { dependencies }) {
      const args = ['pip', 'install', `--python=${python}`, ...(dependencies ? [] : ['--no-deps']), '-e', '.']
      succeed('uv pip install -e .', await uv('uv pip install -e .', args, directory))
    },

    async readLocked(python, directory, output) {
      const args = ['export', '--frozen', '--no-emit-workspace', `--python=${python}`]
      return write('uv export --frozen', args, directory, output)
    },

    async installLocked(environment, python, directory, { own }) {
      const label = 'uv sync --frozen'
      const scope = own ? [] : ['--no-install-workspace']
      const args = ['sync', '--frozen', ...scope, `--python=${python}`]
      // Asks no index for what the cache has: a lock says which files they are.
      await install(label, args, directory, { UV_PROJECT_ENVIRONMENT: environment })
    },

    async forget(folder) {
      if (cache !== '') await forgetInterpreters(cache, folder)
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

/** What was unpacked there is not there any more. */
function isCacheDamaged({ tail }: Finished): boolean {
  return tail.some((line) => /archive-v0.*No such file or directory/.test(line))
}

function succeed(command: string, finished: Finished): Finished {
  if (finished.succeeded) return finished
  throw installFailed(command, finished)
}

function noPython(request: PythonRequest | undefined, finished: Finished): InstallFailed {
  const command = ['uv python install', request?.version].filter(Boolean).join(' ')
  return new InstallFailed(command, [...finished.tail, pythonRemedy(request)])
}
