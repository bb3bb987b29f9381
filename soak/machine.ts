import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A self-hosted runner's machine, which one job after the other gets as the last one left it. */
export interface Machine extends AsyncDisposable {
  /** Everything of the soak lies in it: the machine's own folders, and the world with GitHub and git. */
  folder: string
  /** HOME and TMPDIR of all jobs. */
  env: Record<string, string>
  toolCache: string
  /** Folders that all processes share, looked at where nobody else uses them meanwhile. */
  shared: string[]
}

/** The world's own repositories and servers; what a run left there, `evaluate.ts` looks for. */
const NOT_LEFT = /^world\//
/** The servers keep a connection for some seconds after its last request. */
const PATIENCE_MS = 8_000

export async function openMachine(shared: string[] = []): Promise<Machine> {
  const before = process.env.TMPDIR
  const folder = await mkdtemp(join(tmpdir(), 'headway-soak-'))
  const env = { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') }
  const [toolCache, world] = [join(folder, 'tools'), join(folder, 'world')]
  for (const path of [env.HOME, env.TMPDIR, toolCache, world]) await mkdir(path)
  // For the world, which is opened in this process.
  process.env.TMPDIR = world
  return {
    folder,
    env,
    toolCache,
    shared,
    async [Symbol.asyncDispose]() {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * All that could be left behind, by name, sorted: files, folders, links and sockets in the machine's folders; entries of
 * the folders that all processes share; processes; descriptors of this process, which plays the servers.
 */
export function lookAround({ folder, shared }: Machine): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !NOT_LEFT.test(path))
    .map((path) => `file ${path}`)
  return [...paths, ...entriesOf(shared), ...processesIn(folder), ...ownDescriptors()].sort()
}

/** What is there now and was not before, by name; what is just ending is given a moment. */
export async function leftSince(
  machine: Machine,
  before: string[],
  patienceMs = PATIENCE_MS,
): Promise<string[]> {
  const end = performance.now() + patienceMs
  for (;;) {
    const left = difference(lookAround(machine), before)
    if (left.length === 0 || performance.now() > end) return left
    await pause(100)
  }
}

/** As lists in which a name may stand several times. */
export function difference(now: string[], before: string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of before) counts.set(name, (counts.get(name) ?? 0) + 1)
  return now.filter((name) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count - 1)
    return count <= 0
  })
}

function entriesOf(folders: string[]): string[] {
  return folders.flatMap((folder) => namesIn(folder).map((name) => `file ${folder}/${name}`))
}

/** Those that were started with the machine's variables, or work in its folders though they cleared theirs. */
function processesIn(folder: string): string[] {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      const [environment, command] = [read(`/proc/${pid}/environ`), read(`/proc/${pid}/cmdline`)]
      const isHere = environment.includes(`HOME=${folder}/`) || linkOf(`/proc/${pid}/cwd`).startsWith(folder)
      return isHere ? [`process ${pid}: ${command.replaceAll('\0', ' ').trim()}`] : []
    })
}

/** A socket has another number each time: what counts is how many there are. */
function ownDescriptors(): string[] {
  return namesIn('/proc/self/fd')
    .map((name) => linkOf(`/proc/self/fd/${name}`).replace(/:\[\d+\]$/, ''))
    .filter((target) => target !== '' && !target.startsWith('/proc/'))
    .map((target) => `descriptor of the servers: ${target}`)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
