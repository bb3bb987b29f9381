import { readdirSync, readFileSync } from 'node:fs'

/** A process of this machine that has not ended. */
export interface ProcessInfo {
  pid: number
  parent: number
  group: number
  /** Clock ticks since boot: tells a process from a later one with the same number. */
  startedAt: string
}

/** All processes; none where there is no `/proc` (macOS). Read synchronously: a moment's picture, cheaper than promises. */
export function listProcesses(): ProcessInfo[] {
  return processIds().flatMap((pid) => {
    const stat = readOf(pid, 'stat')?.toString('latin1') ?? ''
    // The name, in brackets, may itself hold brackets and blanks. See proc(5) for the fields after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, parent, group] = fields
    const startedAt = fields[19]
    if (startedAt === undefined || state === 'Z' || state === 'X') return []
    return [{ pid, parent: Number(parent), group: Number(group), startedAt }]
  })
}

/** Those that `isHead` picks, and all their descendants. */
export function familyOf(isHead: (process: ProcessInfo) => boolean, processes: ProcessInfo[]): ProcessInfo[] {
  const children = new Map<number, ProcessInfo[]>()
  for (const one of processes) children.set(one.parent, [...(children.get(one.parent) ?? []), one])
  const family = new Set(processes.filter(isHead))
  for (const member of family) {
    for (const child of children.get(member.pid) ?? []) family.add(child)
  }
  return [...family]
}

/** Processes that were started with this variable, by themselves or through their ancestors. */
export function processesWith(name: string, value: string): number[] {
  const wanted = `\0${name}=${value}\0`
  return processIds().filter((pid) => {
    if (pid === process.pid) return false
    const environment = readOf(pid, 'environ')
    return environment !== undefined && `\0${environment.toString('latin1')}\0`.includes(wanted)
  })
}

/** A file of `/proc/<pid>`; `undefined` when the process is gone or somebody else's. */
export function readOf(pid: number, file: string): Buffer | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`)
  } catch {
    return undefined
  }
}

/** Sends a signal to a process, or with a negative number to a group. `false` when there is none that would get it. */
export function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Against a process that starts new ones as fast as they are found. */
const MOST_ROUNDS = 50

/**
 * Ends at once all that `find` finds. They are stopped first, until no more are found: who is stopped starts nobody, and
 * nobody slips away while its parent is being ended.
 *
 * @returns how many there were
 */
export function killAll(find: () => ProcessInfo[]): number {
  const stopped = new Set<number>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const more = find().filter(({ pid }) => !stopped.has(pid))
    if (more.length === 0) break
    for (const { pid } of more) if (sendSignal(pid, 'SIGSTOP')) stopped.add(pid)
  }
  for (const pid of stopped) sendSignal(pid, 'SIGKILL')
  return stopped.size
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}
