/** An installed third-party or own package. */
export interface Package {
  /** Normalised as PEP 503 says: lower case, runs of `-_.` are one `-`. */
  name: string
  version: string
}

/** From which of the repository's files an environment was made, and with what; `undefined` where from none. */
export interface EnvironmentSource {
  file: 'uv.lock' | 'requirements.txt' | 'pyproject.toml' | undefined
  tool: 'uv' | 'pip' | undefined
}

/** What a training runs in, made before it starts. */
export interface Environment {
  /** Set (string) or removed (`undefined`) in the training's environment, after everything else. */
  variables: Record<string, string | undefined>
  /** Put in front of PATH, first one first. */
  pathPrefixes: string[]
  /** `3.12.4`; `undefined` where there is no Python. */
  python: string | undefined
  /** Sorted by name. Empty for an ambient environment without `pip`. */
  packages: Package[]
  /** One line for the report: `requirements.txt with uv`, `the machine's own Python`, … */
  description: string
  source: EnvironmentSource
  /**
   * Stands for every third-party package in it and its Python: equal only where a training would find the same ones.
   * `undefined` where nothing says what they are (a file at a URL without a hash).
   */
  identity: string | undefined
}
