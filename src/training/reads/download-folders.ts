import { isAbsolute, join } from 'node:path'

/** Where libraries keep what they download: below `HOME`, unless a variable names the folder itself. */
const KEPT: [variable: string, inHome: string][] = [
  ['HF_HOME', '.cache/huggingface'],
  ['TORCH_HOME', '.cache/torch'],
  ['KERAS_HOME', '.keras'],
  ['SCIKIT_LEARN_DATA', 'scikit_learn_data'],
  ['NLTK_DATA', 'nltk_data'],
  ['TFDS_DATA_DIR', 'tensorflow_datasets'],
]
const CACHE = '.cache/'

/**
 * Where the libraries of a training keep their downloads, absolute. A file in one of them has a name that nobody could
 * foresee: what the input `data` should name is the folder.
 */
export function downloadFolders(home: string, variables: NodeJS.ProcessEnv): string[] {
  const { XDG_CACHE_HOME: caches } = variables
  return KEPT.flatMap(([name, inHome]) => {
    const named = variables[name] ?? ''
    const inCaches = caches && inHome.startsWith(CACHE) ? join(caches, inHome.slice(CACHE.length)) : ''
    return [named, inCaches, join(home, inHome)].filter(isAbsolute)
  })
}
