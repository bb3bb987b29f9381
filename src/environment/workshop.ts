import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../model/environment.js'
import { type AnyInstaller, findInstaller } from './find-installer.js'
import type { Surroundings } from './run.js'
import { unsealPackages } from './venv.js'

/** Where environments are made, shared and, in the end, removed. */
export interface EnvironmentWorkshop extends AsyncDisposable {
  around: Surroundings
  /** A path for a new environment: nothing is there yet, nobody else gets it. */
  newPath(): Promise<string>
  /** Does one piece of work after the other: two installs at once on one cache are slower than in turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** The tool that installs, looked for once; `undefined` on a machine with neither uv nor Python. */
  installer(): Promise<AnyInstaller | undefined>
  /** Shared environments by what is in them, complete, under way or failed. */
  environments: Map<string, Promise<Environment>>
  /** What requirements came to, by what they say. */
  resolutions: Map<string, Promise<string>>
}

/**
 * Opens a workshop. Disposing it ends what still runs in it and removes all environments it made.
 *
 * @param options.root absolute, below RUNNER_TEMP; made when needed
 * @param options.variables environment of all installers, free of tokens
 * @param options.signal ends every install
 * @param options.log gets every line of theirs: hostile, plain text
 */
export function openEnvironmentWorkshop(options: {
  root: string
  variables: NodeJS.ProcessEnv
  signal: AbortSignal
  log: (line: string) => void
}): EnvironmentWorkshop {
  const closing = new AbortController()
  const around: Surroundings = {
    variables: options.variables,
    signal: AbortSignal.any([options.signal, closing.signal]),
    log: options.log,
  }
  let folder: Promise<string> | undefined
  let installer: Promise<AnyInstaller | undefined> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let made = 0

  // A name of its own: what an earlier process left half made below `root` is never taken for an environment.
  const ownFolder = (): Promise<string> => {
    folder ??= mkdir(options.root, { recursive: true }).then(() => mkdtemp(join(options.root, 'workshop-')))
    return folder
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => {
      around.signal.throwIfAborted()
      return work()
    })
    last = mine.catch(() => {})
    return mine
  }
  const environmentsFolder = async (): Promise<string> => join(await ownFolder(), 'environments')

  return {
    around,
    inTurn,
    async newPath() {
      const parent = await environmentsFolder()
      await mkdir(parent, { recursive: true })
      made += 1
      return join(parent, String(made))
    },
    installer() {
      installer ??= inTurn(async () => findInstaller(join(await ownFolder(), 'uv'), around))
      return installer
    },
    environments: new Map(),
    resolutions: new Map(),
    async [Symbol.asyncDispose]() {
      closing.abort(new Error('The workshop of environments is closed'))
      await last
      if (folder === undefined) return
      const parent = await environmentsFolder()
      for (const name of await readdir(parent).catch(() => [])) await unsealPackages(join(parent, name))
      await rm(await folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
