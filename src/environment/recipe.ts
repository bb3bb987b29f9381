import { createHash } from 'node:crypto'
import type { EnvironmentSource } from '../model/environment.js'
import type { PythonFacts } from './packages.js'

/** Made from a file of the repository, for sure. */
export type DeclaredSource = { [key in keyof EnvironmentSource]: NonNullable<EnvironmentSource[key]> }

/** How to make the environment that a repository declares. */
export interface Recipe {
  /** `requirements.txt with uv` */
  description: string
  source: DeclaredSource
  /** Two recipes of one key give the same environment; `undefined` where something comes from the repository. */
  sharedAs: string | undefined
  /** `Environment.identity`, where it is known before anything is installed. */
  identity: string | undefined
  /** `Environment.identity` of what was made: the same, unless something else was installed than was resolved. */
  identify(made: PythonFacts): Promise<string | undefined>
  /** Makes it at a path where nothing is yet. */
  make(environment: string): Promise<void>
}

/** A short stand-in for texts: equal only for equal texts in equal order. */
export function fingerprint(...parts: (string | string[])[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
