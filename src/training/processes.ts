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

/** Those in `leader`'s group, and its descendants that left the group. */
export function familyOf(leader: number, processes: ProcessInfo[]): ProcessInfo[] {
  const children = new Map<number, ProcessInfo[]>()
  for (const one of processes) children.set(one.parent, [...(children.get(one.parent) ?? []), one])
  const family = new Set(processes.filter(({ pid, group }) => pid === leader || group === leader))
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

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}
