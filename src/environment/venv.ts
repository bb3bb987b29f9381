import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Environment } from '../model/environment.js'
import { readPythonFacts } from './packages.js'
import type { Recipe } from './recipe.js'
import type { Surroundings } from './run.js'

export function pythonOf(environment: string): string {
  return join(environment, 'bin', 'python')
}

/** Describes an environment that is complete. */
export async function openVenv(
  environment: string,
  { description, source, identify }: Pick<Recipe, 'identify'> & Pick<Environment, 'description' | 'source'>,
  directory: string,
  around: Surroundings,
): Promise<Environment> {
  const facts = await readPythonFacts(pythonOf(environment), directory, around)
  return {
    variables: venvVariables(environment),
    pathPrefixes: [join(environment, 'bin')],
    python: facts?.python,
    packages: facts?.packages ?? [],
    description,
    source,
    identity: facts === undefined ? undefined : await identify(facts),
  }
}

/** The environment of a process that runs inside. */
export function inside(environment: string, variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(environment, 'bin'), variables.PATH].filter(Boolean).join(delimiter)
  return { ...variables, ...venvVariables(environment), PATH: path }
}

function venvVariables(environment: string): Record<string, string | undefined> {
  return {
    VIRTUAL_ENV: environment,
    PYTHONHOME: undefined,
    // Without compiled modules each import of a large framework takes seconds longer.
    PYTHONDONTWRITEBYTECODE: undefined,
    // Would turn a `uv pip install` away from this environment, to the one Python both sides have.
    UV_SYSTEM_PYTHON: undefined,
  }
}

const refusal = `#!/bin/sh
echo "pip: Headway made this environment from what the repository declares, and other trainings may share it." >&2
echo "What is declared is installed already. Anything else belongs into 'install', for instance:" >&2
echo "    install: pip install -r requirements.txt -e ." >&2
exit 1
`

/**
 * Makes `pip install -e .` inside a training fail aloud. In a shared environment it would give both sides the code
 * of whichever came last; without a `pip` of its own, it would go to the machine's Python, where nobody looks.
 */
export async function refusePip(environment: string): Promise<void> {
  for (const name of ['pip', 'pip3']) {
    // Unless the repository asked for pip itself.
    await writeFile(join(environment, 'bin', name), refusal, { mode: 0o755, flag: 'wx' }).catch(
      ignoreExisting,
    )
  }
}

/** Takes away the right to add packages; compiled modules can still be written. Root keeps the right all the same. */
export async function sealPackages(environment: string): Promise<void> {
  for (const folder of await packageFolders(environment)) {
    await mkdir(join(folder, '__pycache__'), { recursive: true })
    await chmod(folder, 0o555)
  }
}

/** Undoes `sealPackages`, without which the environment cannot be removed. */
export async function unsealPackages(environment: string): Promise<void> {
  for (const folder of await packageFolders(environment)) await chmod(folder, 0o755).catch(() => {})
}

async function packageFolders(environment: string): Promise<string[]> {
  const library = join(environment, 'lib')
  const names = await readdir(library).catch(() => [])
  return names
    .filter((name) => /^python[\d.]+t?$/.test(name))
    .map((name) => join(library, name, 'site-packages'))
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
