import { access } from 'node:fs/promises'
import { join } from 'node:path'

/** A word of a shell command that can only be a path: letters, digits and `._-/`, with the ending of a script. */
const SCRIPT = /^[\w./-]+\.(?:py|sh|bash|R|r|jl|ipynb|js|mjs|ts|rb|pl|lua|m|jar)$/

/**
 * The first script which `command` names and `directory` does not have, or `undefined`.
 *
 * It only ever explains a training that failed: a command may well make the script it runs.
 */
export async function missingScript(command: string, directory: string): Promise<string | undefined> {
  for (const word of command.split(/\s+/)) {
    if (!SCRIPT.test(word) || word.startsWith('/')) continue
    const missing = await access(join(directory, word)).then(
      () => false,
      () => true,
    )
    if (missing) return word
  }
  return undefined
}
