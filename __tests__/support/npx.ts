import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const COMMAND_LINE = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Makes a folder for `PATH` whose `npx` has this very Headway, instead of asking a registry for one. */
export async function npxOfThis(parent: string): Promise<string> {
  const folder = join(parent, 'npx')
  await mkdir(folder, { recursive: true })
  const script = `#!/bin/bash\nshift 2\nexec '${process.execPath}' '${COMMAND_LINE}' "$@"\n`
  await writeFile(join(folder, 'npx'), script)
  await chmod(join(folder, 'npx'), 0o755)
  return folder
}
