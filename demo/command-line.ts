import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

const EXAMPLE = fileURLToPath(new URL('../examples/digits', import.meta.url))
const COMMAND_LINE = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export const COMMAND_LINE_SCENARIO = 'command-line'
export const ABOUT_COMMAND_LINE =
  'no pull request: two branches of a repository on this machine, in the terminal'

/** Makes a repository of the example with a branch beside `main`, and compares the two as its owner would. */
export async function showCommandLine(command: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-demo-'))
  const repository = join(folder, 'digits')
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      repository,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.com',
      ...args,
    ])
  try {
    await cp(EXAMPLE, repository, { recursive: true })
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '--message=Read digits')
    git('checkout', '--quiet', '-b', 'my-branch')
    const path = join(repository, 'demo.py')
    await writeFile(path, (await readFile(path, 'utf8')).replace('MOMENTUM = 0.0', 'MOMENTUM = 0.9'))
    git('commit', '--quiet', '--all', '--message=Train with momentum')
    const words = ['--seeds', '3', 'main', '--', ...command.split(' ')]
    console.log(styleText(['bold', 'blue'], `\ndigits (my-branch) $ headway ${words.join(' ')}`))
    return await run(words, repository, { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ctrl-C reaches both: whoever was started ends first. */
async function run(words: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const wait = () => {}
  process.on('SIGINT', wait)
  const child = spawn(process.execPath, [COMMAND_LINE, ...words], { cwd, env, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  process.off('SIGINT', wait)
  return code === 0 ? 0 : 1
}
