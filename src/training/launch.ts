import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import type { Exit } from '../model/training.js'
import { parseTimes } from './cost.js'

/** A command that runs. Disposing of it ends the listening, not the command. */
export interface Launched extends Disposable {
  /** Leads its process group and stays until it is killed, so that orphans of the command have somebody to come to. */
  leader: number
  /** How the command itself ended, whatever it left behind. */
  exited: Promise<Exit>
  /** CPU time of the command and of all below it that had ended; `undefined` before its end. */
  cpuSeconds(): number | undefined
}

export interface LaunchOptions {
  argv: string[]
  directory: string
  variables: NodeJS.ProcessEnv
  /** File descriptor of what it prints. */
  output: number
}

/** Any but KILL and STOP that a training may send its own group. macOS has nothing to find orphans by, so none needs it. */
const STEADFAST =
  process.platform === 'linux' ? 'trap : HUP INT QUIT TERM PIPE ALRM USR1 USR2 XCPU XFSZ VTALRM; ' : ''

/**
 * Around the user's shell, since only a shell that lives longer can tell what CPU time it took (`times`), and since the
 * orphans are to find it alive. POSIX mode, or `BASH_ENV` would be read twice. It listens until it is killed. Where
 * Headway was killed before, nobody is at the other end: then it waits for the `post` step a while.
 */
const AROUND = [
  `${STEADFAST}echo begun >&3`,
  '"$@" 2>&1 3>&-',
  '{ code=$?; times; echo $code; } >&3',
  'while read -r _ <&3 || [ $? -gt 128 ]; do :; done',
  'exec sleep 30',
].join('\n')

/** `PR_SET_CHILD_SUBREAPER` of prctl(2): from then on all orphans below come to this process. It outlasts exec. */
const ADOPT = 36
/** The number of `prctl` among the system calls of this processor. */
const PRCTL = new Map<string, number>([
  ['x64', 157],
  ['arm64', 167],
]).get(process.arch)

const PERL = `syscall(${PRCTL}, ${ADOPT}, 1, 0, 0, 0); exec {$ARGV[0]} @ARGV`
/** Python itself changes its variables where the locale is C (PEP 538). */
const PYTHON = `
import ctypes, os, sys
ctypes.CDLL(None).prctl(${ADOPT}, 1, 0, 0, 0)
with open("/proc/self/environ", "rb") as file:
    pairs = [pair.partition(b"=") for pair in file.read().split(b"\\0") if pair]
os.execvpe(sys.argv[1], sys.argv[1:], {name: value for name, _, value in pairs})
`
const PYTHON_ARGS = ['-ISBc', PYTHON]

/**
 * Programs that make themselves adopt orphans and then become the shell, the fastest first. Not through `PATH`: there a
 * script may stand before the program, which takes its time and adds variables.
 */
export const ADOPTING: [program: string, ...args: string[]][] = [
  ...(PRCTL === undefined ? [] : [['/usr/bin/perl', '-e', PERL, '--'] as [string, ...string[]]]),
  ['/usr/bin/python3', ...PYTHON_ARGS],
  ['/usr/local/bin/python3', ...PYTHON_ARGS],
]

/** One that hangs, on a dead disk for example, is given up. */
const PATIENCE_MS = 10_000

/**
 * Starts a command in a process group of its own, below a shell that adopts the orphans of the command wherever the
 * machine has perl or Python.
 *
 * @param programs that make a process adopt orphans; each is left out where it is missing or broken
 * @throws whatever the system says when bash cannot be started
 */
export async function launch(options: LaunchOptions, programs = ADOPTING): Promise<Launched> {
  for (const adopting of process.platform === 'linux' ? programs : []) {
    const launched = await launchThrough(adopting, options)
    if (launched !== undefined) return launched
  }
  const child = start([], options)
  if (child.pid === undefined) throw (await once(child, 'error'))[0]
  return follow(child, child.pid)
}

/** `undefined` where that program is missing or broken, and nothing has begun. */
async function launchThrough(adopting: string[], options: LaunchOptions): Promise<Launched | undefined> {
  const child = tryStart(adopting, options)
  if (child?.pid === undefined) return undefined
  const launched = follow(child, child.pid)
  const over = new AbortController()
  const tooLate = delay(PATIENCE_MS, false, { signal: over.signal }).catch(() => false)
  const begun = await Promise.race([launched.begun, tooLate])
  over.abort()
  if (begun) return launched
  child.kill('SIGKILL')
  launched[Symbol.dispose]()
  return undefined
}

function tryStart(adopting: string[], options: LaunchOptions): ChildProcess | undefined {
  try {
    return start(adopting, options).on('error', () => {})
  } catch {
    return undefined
  }
}

function start(adopting: string[], { argv, directory, variables, output }: LaunchOptions): ChildProcess {
  const shell = ['bash', '--posix', '--noprofile', '--norc', '-c', AROUND, 'headway', ...argv]
  const [program = '', ...args] = [...adopting, ...shell]
  return spawn(program, args, {
    cwd: directory,
    env: variables,
    detached: true,
    // Its own stderr is nowhere: it would report "Killed" with the whole command line.
    stdio: ['ignore', output, 'ignore', 'pipe'],
  })
}

/** Listens to what the shell tells, and sees it end where somebody kills it. */
function follow(child: ChildProcess, leader: number): Launched & { begun: Promise<boolean> } {
  let told = ''
  let sayBegun: (begun: boolean) => void = () => {}
  let sayExited: (exit: Exit) => void = () => {}
  const begun = new Promise<boolean>((resolve) => {
    sayBegun = resolve
  })
  const exited = new Promise<Exit>((resolve) => {
    sayExited = resolve
  })
  const [, , , words] = child.stdio
  words?.on('error', () => {})
  words?.once('close', () => sayBegun(false))
  words?.on('data', (piece: Buffer) => {
    told += piece.toString('latin1')
    if (told.startsWith('begun\n')) sayBegun(true)
    const code = /s\n(\d+)\n$/.exec(told)?.[1]
    if (code !== undefined) sayExited(exitOf(Number(code), null))
  })
  child.once('exit', (code, signal) => sayExited(exitOf(code, signal)))
  return {
    leader,
    begun,
    exited,
    cpuSeconds: () => parseTimes(told.slice(told.indexOf('\n') + 1)),
    [Symbol.dispose]: () => words?.destroy(),
  }
}

/**
 * A shell answers 128 + n for a child that signal n ended (POSIX, 2.8.2). KILL that Headway did not send is taken for
 * the kernel's OOM killer.
 */
export function exitOf(code: number | null, signal: NodeJS.Signals | null): Exit {
  const name = signal ?? signalNamed((code ?? 0) - 128)
  if (name !== undefined) return { kind: 'signal', signal: name, outOfMemory: name === 'SIGKILL' }
  return code === 0 || code === null ? { kind: 'finished' } : { kind: 'exit-code', code }
}

function signalNamed(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0]
}
