import type { Environment } from '../model/environment.js'
import { installedIdentity } from './identity.js'
import { type PythonFacts, readPythonFacts } from './packages.js'
import type { EnvironmentPlan } from './plan.js'
import { findOnPath, type Surroundings } from './run.js'

/** Nothing is installed: what is there is known at once. */
export async function planAmbient(
  worktree: string,
  directory: string,
  around: Surroundings,
): Promise<EnvironmentPlan> {
  const environment = await ambientEnvironment(worktree, directory, around)
  return { identity: environment.identity, readsWorktree: false, make: async () => environment }
}

/** The Python that a training finds by itself, as seen from its working directory. */
export async function ambientEnvironment(
  worktree: string,
  directory: string,
  around: Surroundings,
): Promise<Environment> {
  const facts = await ambientFacts(directory, around)
  return {
    // Without compiled modules each import of a large framework takes seconds longer.
    variables: { PYTHONDONTWRITEBYTECODE: undefined },
    pathPrefixes: [],
    python: facts?.python,
    packages: facts?.packages ?? [],
    description: facts === undefined ? 'no Python on this machine' : 'the machine’s own Python',
    source: { file: undefined, tool: undefined },
    identity: facts === undefined ? 'no Python' : await installedIdentity(facts, worktree, ['ambient']),
  }
}

async function ambientFacts(directory: string, around: Surroundings): Promise<PythonFacts | undefined> {
  for (const name of ['python3', 'python']) {
    const path = await findOnPath(name, around.variables)
    const facts = path === undefined ? undefined : await readPythonFacts(path, directory, around)
    if (facts !== undefined) return facts
  }
  return undefined
}
