import { readdirSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type ProcessInfo, readOf } from '../processes.js'
import { isLoopback } from './python-log.js'

/** What looking at a training's processes again and again has shown. */
export interface Seen {
  /** Files that were open for reading, or mapped into memory. */
  files: Set<string>
  /** Programs that ran and are no Python, by their names. */
  programs: Set<string>
  /** Pythons by process number that were there for longer than a program needs to start. */
  pythons: Set<number>
  /**
   * Servers that were talked to, `address:port`: on other machines, or on this one and none of the training's own.
   *
   * @param bound ports of its own that others have told of
   */
  connections(bound: ReadonlySet<string>): Set<string>
}

export interface OpenFiles extends Seen {
  look(processes: ProcessInfo[]): void
}

/** Maps of memory are long; what is mapped stays so for a while. */
const MAPS_EVERY_MS = 2_000
/** A process that has forked and not yet become another program still looks like its parent. */
const START_MS = 150
const PYTHON = /^python[\d.]*$/
/** Beyond these a training opens files as fast as it can; one look need not see all of them. */
const MOST_DESCRIPTORS = 2_000
/** A socket that is made is connected at once; one that is not by then is of another kind. */
const MOST_LOOKS_AT_A_SOCKET = 3

/**
 * Looks at what the processes of a training have open, for what no Python hook tells of: libraries that open files
 * themselves, and programs in other languages. What is open for only a moment goes unseen. Linux only.
 *
 * @param startedAt milliseconds since the epoch: files that are younger are the training's own
 */
export function openOpenFiles(startedAt: number): OpenFiles {
  const files = new Set<string>()
  const programs = new Set<string>()
  const pythons = new Set<number>()
  const elsewhere = new Set<string>()
  const onThisMachine = new Map<string, number[]>()
  const ownPorts = new Set<number>()
  const looksAt = new Map<string, number>()
  const firstSeen = new Map<string, number>()
  const known = new Set<string>()
  let mapsReadAt = 0

  function look(processes: ProcessInfo[]): void {
    const now = performance.now()
    const withMaps = now - mapsReadAt > MAPS_EVERY_MS
    if (withMaps) mapsReadAt = now
    for (const { pid, startedAt: birth } of processes) {
      const program = programOf(pid)
      if (program === undefined) continue
      // The same number may become another program: that is a new one.
      const key = `${pid} ${birth} ${program}`
      if (!firstSeen.has(key)) firstSeen.set(key, now)
      if (!PYTHON.test(program)) programs.add(program)
      else if (now - (firstSeen.get(key) ?? now) >= START_MS) pythons.add(pid)
      lookAtDescriptors(pid)
      if (withMaps) lookAtMaps(pid)
    }
  }

  function lookAtDescriptors(pid: number): void {
    for (const descriptor of namesIn(`/proc/${pid}/fd`).slice(0, MOST_DESCRIPTORS)) {
      const target = linkOf(`/proc/${pid}/fd/${descriptor}`)
      if (target === undefined || known.has(target)) continue
      if (target.startsWith('socket:')) {
        const looks = (looksAt.get(target) ?? 0) + 1
        looksAt.set(target, looks)
        const isSeen = lookAtConnection(pid, target.slice('socket:['.length, -1))
        if (isSeen || looks >= MOST_LOOKS_AT_A_SOCKET) known.add(target)
      } else if (target.startsWith('/') && !target.endsWith(' (deleted)') && isRead(pid, descriptor)) {
        add(target)
      }
    }
  }

  function lookAtMaps(pid: number): void {
    const maps = readOf(pid, 'maps')?.toString() ?? ''
    for (const [, path = ''] of maps.matchAll(/ (\/[^\n]+)$/gm)) {
      if (!known.has(path) && !path.endsWith(' (deleted)')) add(path)
    }
  }

  function add(path: string): void {
    known.add(path)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isFile() && stats.birthtimeMs < startedAt) files.add(path)
  }

  /** See proc_pid_net(5): `sl local remote state … inode`, addresses in hexadecimal. Whether it is a connection. */
  function lookAtConnection(pid: number, inode: string): boolean {
    for (const table of ['net/tcp', 'net/tcp6']) {
      const lines = readOf(pid, table)?.toString('latin1').split('\n') ?? []
      for (const line of lines) {
        const [, local = '', remote = '', state, , , , , , found] = line.trim().split(/\s+/)
        if (found !== inode) continue
        const port = Number.parseInt(local.split(':')[1] ?? '', 16)
        const address = readAddress(remote)
        if (state === LISTENS) ownPorts.add(port)
        else if (address !== undefined) {
          const name = `${address.host}:${address.port}`
          if (isLoopback(address.host)) onThisMachine.set(name, [port, address.port])
          else elsewhere.add(name)
        }
        return true
      }
    }
    return false
  }

  return {
    look,
    files,
    programs,
    pythons,
    connections(bound) {
      // Its own processes talk to each other, too: one end is at a port where one of them listens.
      const isOwn = (port: number): boolean => ownPorts.has(port) || bound.has(String(port))
      const foreign = [...onThisMachine].filter(([, ports]) => !ports.some(isOwn))
      return new Set([...elsewhere, ...foreign.map(([name]) => name)])
    },
  }
}

/** TCP_LISTEN: such a socket has no other end. */
const LISTENS = '0A'

function programOf(pid: number): string | undefined {
  const path = linkOf(`/proc/${pid}/exe`)
  return path === undefined ? undefined : basename(path.replace(/ \(deleted\)$/, ''))
}

/** The last octal digit of the flags is the way it is open: 1 is for writing only (open(2)). */
function isRead(pid: number, descriptor: string): boolean {
  const flags = /^flags:\s*(\d+)$/m.exec(readOf(pid, `fdinfo/${descriptor}`)?.toString('latin1') ?? '')?.[1]
  return flags !== undefined && Number(flags.at(-1)) % 4 !== 1
}

/** `0100007F:1F90`: each 32 bits in the machine's own order of bytes. */
export function readAddress(text: string): { host: string; port: number } | undefined {
  const [hex = '', port = ''] = text.split(':')
  const words = hex.match(/.{8}/g) ?? []
  const bytes = words.flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)),
  )
  if (bytes.every((byte) => byte === 0)) return undefined
  const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255
  if (bytes.length === 4 || isMapped)
    return { host: bytes.slice(-4).join('.'), port: Number.parseInt(port, 16) }
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  )
  const host = groups.join(':')
  return { host: host === '0:0:0:0:0:0:0:1' ? '::1' : host, port: Number.parseInt(port, 16) }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
