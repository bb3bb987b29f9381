import { delimiter, isAbsolute, join } from 'node:path'

/** Where libraries keep what they download: below `HOME`, unless variables name the folder, or parts of it. */
const KEPT: [inHome: string, ...variables: string[]][] = [
  ['.cache/huggingface', 'HF_HOME', 'HF_HUB_CACHE', 'HF_DATASETS_CACHE'],
  ['.cache/torch', 'TORCH_HOME'],
  ['.keras', 'KERAS_HOME'],
  ['scikit_learn_data', 'SCIKIT_LEARN_DATA'],
  ['nltk_data', 'NLTK_DATA'],
  ['tensorflow_datasets', 'TFDS_DATA_DIR'],
]
const CACHE = '.cache/'

/**
 * Where the libraries of a training keep their downloads, absolute. A file in one of them has a name that nobody could
 * foresee: what the input `data` should name is the folder.
 */
export function downloadFolders(home: string, variables: NodeJS.ProcessEnv): string[] {
  const { XDG_CACHE_HOME: caches } = variables
  return KEPT.flatMap(([inHome, ...names]) => {
    // NLTK takes several, as PATH does.
    const named = names.flatMap((name) => (variables[name] ?? '').split(delimiter))
    const inCaches = caches && inHome.startsWith(CACHE) ? join(caches, inHome.slice(CACHE.length)) : ''
    return [...named, inCaches, join(home, inHome)].map((path) => inFull(path, home)).filter(isAbsolute)
  })
}

/** Most libraries take `~` for the home folder, too, which a workflow's `env` leaves as it is. */
function inFull(path: string, home: string): string {
  return path.startsWith('~/') ? join(home, path.slice(2)) : path
}
