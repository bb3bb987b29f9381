/** What the Python hook of a training noted. Real absolute paths, as they were when they were opened. */
export interface PythonLog {
  /** Process numbers of the Pythons that were watched, forks included. */
  pids: Set<number>
  /** Where those Pythons are installed. */
  prefixes: Set<string>
  /** Where they have their own library and packages, as `ownPython` says it. */
  libraries: Set<string>
  read: Set<string>
  /** Opened for reading, and not there. */
  missing: Set<string>
  /** Listed otherwise than by the import of a module. */
  listed: Set<string>
  /** Listed by it. */
  importedFrom: Set<string>
  /** Files whose whole content, and folders whose existence, is this training's own work. */
  own: Set<string>
  /** `host:port` outside this machine or on it; hosts by name where they were asked for. */
  connections: Set<string>
  /** Ports of this machine where its processes are the servers. */
  bound: Set<string>
  programs: StartedProgram[]
  /** Something happened that could not be noted. */
  incomplete: boolean
}

export interface StartedProgram {
  /** The program and its arguments. */
  argv: string[]
  /** Its environment has what makes a Python note what it reads. */
  watched: boolean
}

const MOST_PROGRAMS = 1000

/** @param text the log, from a training: hostile */
export function readPythonLog(text: string): PythonLog {
  const log: PythonLog = {
    pids: new Set(),
    prefixes: new Set(),
    libraries: new Set(),
    read: new Set(),
    missing: new Set(),
    listed: new Set(),
    importedFrom: new Set(),
    own: new Set(),
    connections: new Set(),
    bound: new Set(),
    programs: [],
    incomplete: false,
  }
  const hosts = new Set<string>()
  const addresses = new Set<string>()
  const sockets = new Set<string>()
  const ownSockets = new Set<string>()

  for (const line of text.split('\n')) {
    const [kind, first = '', second = '', third = ''] = line.split('\t').map(unescaped)
    switch (kind) {
      case '':
        break
      case 'imported-from':
        log.importedFrom.add(first)
        break
      case 'python':
        log.pids.add(Number(first))
        log.prefixes.add(second)
        log.libraries.add(third)
        break
      case 'read':
      case 'missing':
      case 'listed':
        log[kind].add(first)
        break
      case 'written':
      case 'made':
        log.own.add(first)
        break
      case 'renamed':
        // What is moved, or linked, to a place of its own was somebody else's all the same.
        if (isOwn(log, first)) log.own.add(second)
        else log.read.add(first)
        break
      case 'asked-for':
        hosts.add(first)
        break
      case 'connected':
        addresses.add(`${first}:${second}`)
        break
      case 'bound':
        log.bound.add(second)
        break
      case 'connected-locally':
        sockets.add(first)
        break
      case 'bound-locally':
        ownSockets.add(first)
        break
      case 'started':
        if (log.programs.length < MOST_PROGRAMS) {
          log.programs.push({ watched: first === '1', argv: second.split('\x1f') })
        } else log.incomplete = true
        break
      default:
        log.incomplete = true
    }
  }
  const foreign = [...addresses].filter((address) => !isAmongThemselves(address, log.bound))
  if (foreign.length > 0) {
    const named = [...hosts].filter((host) => !isLoopback(host))
    for (const name of named.length > 0 ? named : foreign) log.connections.add(name)
  }
  for (const path of sockets) {
    if (!ownSockets.has(path) && path !== '/dev/log') log.connections.add(path)
  }
  return log
}

/** Made by the training itself, or inside of what it made. */
export function isOwn({ own }: Pick<PythonLog, 'own'>, path: string): boolean {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (own.has(at)) return true
    if (!at.includes('/')) return false
  }
}

/** Its own processes talk to each other over ports that one of them opened. */
function isAmongThemselves(address: string, bound: Set<string>): boolean {
  const colon = address.lastIndexOf(':')
  return isLoopback(address.slice(0, colon)) && bound.has(address.slice(colon + 1))
}

export function isLoopback(host: string): boolean {
  return /^(127\.|::1$|localhost$|::ffff:127\.)/.test(host)
}

function unescaped(field: string): string {
  return field.replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter)
}
