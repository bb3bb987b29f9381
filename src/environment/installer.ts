import type { PythonRequest } from './python.js'

/** What a `requirements.txt` or the dependencies of a `pyproject.toml` are installed from. */
export interface RequirementsJob {
  /** Python of the environment, absolute path. */
  python: string
  /** Absolute; paths in `file` are meant from here. */
  directory: string
  /** `requirements.txt`, `pyproject.toml`, or an absolute path. */
  file: string
  prereleases: boolean
  trustedHosts: string[]
  /** The repository has settings for uv, so it knows how uv treats several indexes. */
  hasUvSettings: boolean
}

/** What was resolved before, to be installed exactly. */
export interface Pins {
  /** Constraints, absolute path. */
  file: string
  /** Everything is pinned and nothing has to be built, so that a cache that has it all is as good as an index. */
  cacheWillDo: boolean
  /** They are all there is to install, whatever the requirements say: nothing need be resolved again. */
  complete: boolean
}

export interface ResolveOptions {
  /** Where to write what it comes to: an absolute path where nothing is yet. */
  output: string
  /** From the cache alone, where an older version may be the newest one. */
  offline: boolean
  /** May build what does not say otherwise what it needs. */
  build: boolean
}

/**
 * One of the two tools that make environments. Everything that can fail for the repository's sake throws
 * InstallFailed; once aborted, the signal's reason.
 */
export interface Installer {
  /** Absolute path of an interpreter, not of an environment. */
  findPython(request: PythonRequest | undefined, directory: string): Promise<string>
  /** Makes an empty environment at `path`; only with `pip: true` a training may rely on pip in it. */
  create(path: string, python: string, directory: string, options: { pip: boolean }): Promise<void>
  installRequirements(job: RequirementsJob, pins?: Pins): Promise<void>
  /** Installs the package in `directory`, editable, with or without what it needs. */
  installProject(python: string, directory: string, options: { dependencies: boolean }): Promise<void>
}
