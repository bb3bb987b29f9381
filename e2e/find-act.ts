import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '0.2.89'
const OWN_FOLDER = fileURLToPath(new URL('../.cache/act', import.meta.url))

/**
 * Path of the program `act`: on PATH, among Go's programs, or installed through Go into `.cache/act`.
 *
 * @throws Error when it is nowhere and Go is missing, too
 */
export function findAct(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(goPath(), 'bin'), OWN_FOLDER]
  const programs = folders.map((folder) => join(folder, 'act')).filter((program) => existsSync(program))
  // Another version may differ in what these cases rest on: its JSON log, `--local-repository`, host mode.
  return programs.find((program) => versionOf(program) === VERSION) ?? install()
}

function install(): string {
  const source = `github.com/nektos/act@v${VERSION}`
  process.stdout.write(`Installing act ${VERSION} into .cache/act …\n`)
  try {
    execFileSync('go', ['install', source], {
      env: { ...process.env, GOBIN: OWN_FOLDER },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (error) {
    throw new Error(
      `act ${VERSION} is neither on PATH nor in ${join(goPath(), 'bin')}, and Go could not install it. ` +
        `Install Go 1.25 or newer (or act itself: \`go install ${source}\`) and run this again.`,
      { cause: error },
    )
  }
  return join(OWN_FOLDER, 'act')
}

function goPath(): string {
  return output('go', ['env', 'GOPATH']) ?? join(homedir(), 'go')
}

function versionOf(program: string): string | undefined {
  return output(program, ['--version'])?.match(/\d+\.\d+\.\d+/)?.[0]
}

function output(program: string, args: string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
