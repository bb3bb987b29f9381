import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../model/environment.js'
import { type AnyInstaller, type FoundInstaller, findInstaller } from './find-installer.js'
import type { ResolvedPackage } from './resolution.js'
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
  /**
   * Starts to look for the installer, which may have to be installed itself, beside other work. Never throws: whatever
   * goes wrong is for who asks for the installer.
   */
  warmUp(): void
  /** Ends such a search if nobody has asked for the installer: it takes time from trainings that need none. */
  coolDown(): void
  /** Shared environments by what is in them, complete, under way or failed. */
  environments: Map<string, Promise<Environment>>
  /** What requirements came to, by what they say; `undefined` where only installing them tells. */
  resolutions: Map<string, Promise<ResolvedPackage[] | undefined>>
  /** Paths of interpreters, by what asks for them. */
  pythons: Map<string, Promise<string>>
  /** What interpreters are, by real path. */
  interpreters: Map<string, Promise<string | undefined>>
}

/**
 * Opens a workshop. Disposing it ends what still runs in it and removes all environments it made.
 *
 * @param options.root absolute, below RUNNER_TEMP; made when needed
 * @param options.variables environment of all installers, free of tokens
 * @param options.timeoutMinutes longest time for one command of an installation
 * @param options.signal ends every install
 * @param options.log gets every line of theirs: hostile, plain text
 */
export function openEnvironmentWorkshop(options: {
  root: string
  variables: NodeJS.ProcessEnv
  timeoutMinutes: number
  signal: AbortSignal
  log: (line: string) => void
}): EnvironmentWorkshop {
  const closing = new AbortController()
  const around: Surroundings = {
    variables: options.variables,
    timeoutMinutes: options.timeoutMinutes,
    signal: AbortSignal.any([options.signal, closing.signal]),
    log: options.log,
  }
  let folder: Promise<string> | undefined
  let found: Promise<FoundInstaller> | undefined
  /** Of a search that nobody has asked for yet. */
  let idle: AbortController | undefined
  let searches = 0
  let remarked = false
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
  const find = (signal: AbortSignal): Promise<FoundInstaller> => {
    searches += 1
    const name = `uv-${searches}`
    return inTurn(async () => findInstaller(join(await ownFolder(), name), { ...around, signal }))
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
    async installer() {
      idle = undefined
      found ??= find(around.signal)
      const { installer, remark } = await found
      if (remark !== undefined && !remarked) around.log(remark)
      remarked = true
      return installer
    },
    warmUp() {
      if (found !== undefined) return
      idle = new AbortController()
      found = find(AbortSignal.any([around.signal, idle.signal]))
      found.catch(() => {})
    },
    coolDown() {
      if (idle === undefined) return
      idle.abort(new Error('Nothing needs an installer'))
      idle = undefined
      found = undefined
    },
    environments: new Map(),
    resolutions: new Map(),
    pythons: new Map(),
    interpreters: new Map(),
    async [Symbol.asyncDispose]() {
      closing.abort(new Error('The workshop of environments is closed'))
      await last
      // Where it could not be made, whoever wanted it has heard of that.
      const own = await folder?.catch(() => undefined)
      if (own === undefined) return
      const parent = await environmentsFolder()
      for (const name of await readdir(parent).catch(() => [])) await unsealPackages(join(parent, name))
      const installer = await found?.then(({ installer }) => installer).catch(() => undefined)
      if (installer?.name === 'uv') await installer.forget(own)
      await rm(own, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
