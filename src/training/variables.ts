import type { Environment } from '../model/environment.js'
import type { Side } from '../model/side.js'
import { formsOf } from './secrets.js'

/** What the training's variables depend on. */
export interface VariablesOptions {
  side: Side
  seed: number
  commit: string
  ref: string
  /** The action's own. */
  variables: NodeJS.ProcessEnv
  secrets: string[]
  environment: Pick<Environment, 'variables' | 'pathPrefixes'>
  threads: number
  resultsFolder: string
  /** By which its processes are found again. */
  marks: Record<string, string>
}

/** Inputs hold the token; `ACTIONS_*` hold keys to the cache, the artifacts and the identity of the job. */
const RUNNERS_OWN =
  /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|PYTHONDONTWRITEBYTECODE)$/

/** OpenMP (PyTorch, scikit-learn), MKL, OpenBLAS, BLIS, Apple's Accelerate, NumExpr and TensorFlow. */
const THREAD_VARIABLES = [
  'OMP_NUM_THREADS',
  'MKL_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'BLIS_NUM_THREADS',
  'VECLIB_MAXIMUM_THREADS',
  'NUMEXPR_NUM_THREADS',
  'TF_NUM_INTRAOP_THREADS',
  'TF_NUM_INTEROP_THREADS',
]

/**
 * Variables that code of the pull request may see: without the runner's files and keys, without each of `secrets` in
 * any form. `PYTHONDONTWRITEBYTECODE` goes too, since it makes every import slow. This is hygiene, not a boundary: a
 * process can read its parent's variables.
 */
export function scrub(variables: NodeJS.ProcessEnv, secrets: string[]): NodeJS.ProcessEnv {
  const forbidden = secrets.filter((secret) => secret !== '').flatMap(formsOf)
  const holdsSecret = (text: string) => forbidden.some((form) => text.includes(form))
  const kept = Object.entries(variables).filter(
    ([name, value]) => value !== undefined && !RUNNERS_OWN.test(name) && !holdsSecret(value),
  )
  // They work together only: git stops at a count without its values.
  const brokenGit = Object.entries(variables).some(
    ([name, value]) => name.startsWith('GIT_CONFIG_VALUE_') && holdsSecret(value ?? ''),
  )
  return Object.fromEntries(
    brokenGit ? kept.filter(([name]) => !/^GIT_CONFIG_(?:COUNT|KEY_|VALUE_)/.test(name)) : kept,
  )
}

/** Those of a training's variables that say how many threads its libraries may use. */
export function threadVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    THREAD_VARIABLES.flatMap((name): [string, string][] => {
      const value = variables[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** All the variables of one training. */
export function trainingVariables(options: VariablesOptions): NodeJS.ProcessEnv {
  const { side, seed, commit, ref, environment, threads, resultsFolder, marks } = options
  const inherited = scrub(options.variables, options.secrets)
  const own = Object.fromEntries(THREAD_VARIABLES.map((name) => [name, inherited[name] ?? String(threads)]))
  const variables: NodeJS.ProcessEnv = {
    ...inherited,
    ...own,
    HEADWAY_SIDE: side,
    HEADWAY_SEED: String(seed),
    HEADWAY_RESULTS: resultsFolder,
    PL_GLOBAL_SEED: String(seed),
    PYTHONHASHSEED: String(seed),
    PYTHONUNBUFFERED: '1',
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    ...environment.variables,
    ...marks,
  }
  const path = [...environment.pathPrefixes, variables.PATH ?? ''].filter((part) => part !== '').join(':')
  return { ...variables, PATH: path }
}
