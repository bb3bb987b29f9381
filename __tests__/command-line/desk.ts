import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { COMMAND_LINE } from '../support/npx.js'
import { isolatedGit } from '../support/repository.js'

export interface Spoken {
  code: number | null
  stdout: string
  stderr: string
}

/** Somebody's own machine: a repository with history, their settings, and nothing of a runner. */
export interface Desk extends AsyncDisposable {
  /** The checkout. */
  repository: string
  cache: string
  git(...args: string[]): string
  commit(files: Record<string, string>): Promise<string>
  /** Starts `headway` with these words in the checkout. */
  start(words: string[], env?: Record<string, string>, folder?: string): Started
  /** @param folder of the checkout */
  run(words: string[], env?: Record<string, string>, folder?: string): Promise<Spoken>
  /** Every file of the repository's own folder, with its size and time. */
  innards(): string[]
  /** What runs have left in the cache. */
  leftovers(): string[]
}

export interface Started {
  done: Promise<Spoken>
  kill(signal: NodeJS.Signals): void
  /** Waits until stdout or stderr has this. */
  printed(words: string): Promise<void>
}

export const training = (loss: string): string =>
  [
    'import json, os',
    'seed = int(os.environ["HEADWAY_SEED"])',
    `print("epoch 1/1 loss: ${loss}", flush=True)`,
    `json.dump({"loss": ${loss}, "accuracy": 90 + seed / 10}, open("result.txt", "w"))`,
  ].join('\n')

/** `main` has gone on by a commit since `topic`, which is checked out, has left it. */
export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-desk-'))
  const [repository, cache] = [join(folder, 'a repository'), join(folder, 'cache')]
  await mkdir(repository)
  const variables = { ...isolatedGit(), XDG_CACHE_HOME: cache, NO_COLOR: '', TERM: 'xterm' }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=Ada', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
      env: variables,
    }).trim()
  const commit = async (files: Record<string, string>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(repository, path)), { recursive: true })
      await writeFile(join(repository, path), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  await commit({ 'train.py': training('1.07'), 'result.txt': '{"loss": 77}' })
  git('branch', 'topic')
  await commit({ 'train.py': training('5.5') })
  git('checkout', '--quiet', 'topic')
  await commit({ 'train.py': training('1.01') })

  const start = (words: string[], env: Record<string, string> = {}, folder = '.'): Started => {
    const child = spawn(process.execPath, [COMMAND_LINE, ...words], {
      cwd: join(repository, folder),
      env: { ...variables, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    const waiting: { words: string; tell: () => void }[] = []
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
        for (const one of waiting) if ((said.stdout + said.stderr).includes(one.words)) one.tell()
      })
    }
    return {
      done: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said }))),
      kill: (signal) => void child.kill(signal),
      printed: (wanted) => new Promise((tell) => waiting.push({ words: wanted, tell })),
    }
  }
  return {
    repository,
    cache,
    git,
    commit,
    start,
    run: (words, env, folder) => start(words, env, folder).done,
    innards: () =>
      readdirSync(join(repository, '.git'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`)
        .sort(),
    leftovers: () =>
      existsSync(join(cache, 'headway/runs')) ? readdirSync(join(cache, 'headway/runs')) : [],
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Processes whose command line has these words. */
export function processesWith(words: string): string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words)
    } catch {
      return false
    }
  })
}
