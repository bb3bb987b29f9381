import type { Install } from '../model/settings.js'
import type { TreeFile } from '../model/tree.js'

/** Files by which an environment is declared, and those by which tools choose a Python. */
const DECLARING = /^(?:uv\.lock|requirements\.txt|pyproject\.toml|poetry\.lock|environment\.ya?ml)$/
const CHOOSING =
  /^(?:\.python-versions?|\.tool-versions|\.?mise(?:\.\w+)*\.toml|\.mise|\.config|\.envrc|pyvenv\.cfg)$/

/**
 * Whether a training of this commit runs in what the machine itself has, as the names of its files show: then its
 * environment is known without running anything of the repository. In doubt, it is not.
 */
export function runsInTheMachinesOwn(files: TreeFile[], workingDirectory: string, install: Install): boolean {
  if (install.kind === 'command') return false
  const folder = workingDirectory.split('/').filter((part) => part !== '' && part !== '.')
  const prefix = folder.length === 0 ? '' : `${folder.join('/')}/`
  if (!files.some(({ path }) => path.startsWith(prefix))) return false
  const onTheWay = folder.map((_, index) => `${folder.slice(0, index + 1).join('/')}/`)
  const decides = (name: string): boolean =>
    CHOOSING.test(name) || (install.kind === 'auto' && DECLARING.test(name))
  return !files.some(({ path }) =>
    ['', ...onTheWay].some(
      (above) => path.startsWith(above) && decides(path.slice(above.length).split('/')[0] ?? ''),
    ),
  )
}
