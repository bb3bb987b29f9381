import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `unshare` with which one may mount, leaving no trace; `undefined` where this is not to be had. */
const UNSHARE = [
  ['unshare', '-rm'],
  ['unshare', '-m'],
].find(([program = '', ...args]) => {
  const folder = mkdtempSync(join(tmpdir(), 'headway-mount-'))
  const tried = spawnSync(program, [...args, 'mount', '-t', 'tmpfs', '-o', 'noatime', 'none', folder])
  rmdirSync(folder)
  return tried.status === 0
})

export const canMount = UNSHARE !== undefined

/**
 * Runs a TypeScript file of these tests after some shell commands, where it sees mounts that nobody else does.
 *
 * @returns what it printed
 */
export function runMounted(
  commands: string,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): string {
  const [program = '', ...options] = UNSHARE ?? []
  const shell = [...options, 'sh', '-ec', `${commands}\nexec "$@"`, 'sh']
  const node = [process.execPath, '--import', 'tsx', '--disable-warning=ExperimentalWarning', file, ...args]
  const { status, stdout, stderr } = spawnSync(program, [...shell, ...node], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`)
  return stdout
}
