import { realpath } from 'node:fs/promises'
import type { MachineFile } from '../../model/reads.js'
import { downloadFolders } from './download-folders.js'
import { gitFolder } from './git-folder.js'
import { stampOf } from './machine-files.js'
import type { Seen } from './open-files.js'
import { ownPython } from './own-python.js'
import { canBeWatched, isTolerated, startsPython, unwatchable, type Where } from './programs.js'
import { isOwn, type PythonLog } from './python-log.js'

/** Which folders a training may read without a word. Absolute, real. */
export interface Known {
  worktree: string
  /** The training's own, for results and the like. */
  scratch: string
  /** What its packages are in. */
  environment: string[]
  /** Declared with the input `data`. */
  data: string[]
  /** The training's `HOME`. */
  home: string
  /** What the installation left in the worktree, and the training has read. */
  installed: string[]
  /** As the training saw them. */
  variables: NodeJS.ProcessEnv
}

/** The machine's own software and settings. What is read there is noted with its content. */
const SYSTEM = ['/usr', '/lib', '/lib32', '/lib64', '/bin', '/sbin', '/etc', '/opt/hostedtoolcache']
/** What the kernel says of the machine, and devices. */
const KERNEL = ['/proc', '/sys', '/dev']
/** Settings that libraries write down for themselves; noted with their content. */
const SETTINGS = ['.keras/keras.json', '.netrc', '.gitconfig', '.config/pip/pip.conf']
/** Programs and libraries come and go with the machine's packages, which are part of a measurement's key. */
const SOFTWARE = /\/(?:s?bin|lib\d*|libexec)\/|\.so(?:\.[\d.]+)?$|^\/etc\/ld\.so/
/** What is drawn does not change what is learnt. */
const DRAWING = [
  ...['.cache/matplotlib', '.config/matplotlib', '.matplotlib', '.cache/fontconfig'],
  ...['.fonts', '.local/share/fonts'],
]

const MOST_NAMED = 3
const MOST_MACHINE_FILES = 2_000

/** Sorts out what a training read outside its worktree. */
export async function lookOutside(
  log: PythonLog,
  seen: Seen,
  workspace: string[],
  command: string,
  known: Known,
  where: Where,
): Promise<{ machine: MachineFile[]; blindSpots: string[] }> {
  const others = await otherLibraries(log, known)
  const own = others.length > 0 ? await ownPython(where, known.variables) : undefined
  const place = await placesFor(known, log, own)
  const opened = [...log.read].filter((path) => !isOwn(log, path))
  const undeclared = new Set(opened.filter((path) => place(path) === 'undeclared'))
  for (const path of [...seen.files, ...workspace]) {
    if (place(path) === 'undeclared' && !isOwn(log, path)) undeclared.add(path)
  }
  const git = await gitFolder(known.worktree)
  const ofGit = [...undeclared].filter((path) => git !== undefined && isIn(path, git))
  for (const path of ofGit) undeclared.delete(path)
  const foreign = [...log.listed].filter((path) => !isOwn(log, path))
  const listed = foreign.filter((path) => place(path) === 'undeclared' && !log.missing.has(path))
  const native = [...seen.files].filter((path) => !SOFTWARE.test(path) && !isOwn(log, path))
  const looked = [...opened, ...foreign, ...native, ...log.missing]
  const noted = looked.filter((path) => ['system', 'settings'].includes(place(path)))
  const absent = [...log.missing].filter((path) => place(path) === 'undeclared')
  const machine = [...new Set([...noted, ...absent])].sort()

  const downloads = await realPaths(downloadFolders(known.home, known.variables))
  const toDeclare = (path: string): string =>
    inHome(downloads.find((folder) => isIn(path, folder)) ?? path, known.home)
  const files = [...new Set([...undeclared].map(toDeclare))]
  const folders = listed
    .filter((path) => ![...undeclared].some((file) => file.startsWith(`${path}/`)))
    .map(toDeclare)
    .filter((path) => !files.includes(path))
  const blindSpots = [
    ...named('read', [...files, ...new Set(folders)], ', which the input `data` does not name'),
    ...(ofGit.length > 0 ? ['read `.git`, which is another one for each commit'] : []),
    ...named(
      'read',
      known.installed.filter((path) => !isOwn(log, path)).map((path) => inWorktree(path, known)),
      ', which came with the installation',
    ),
    ...named(
      'opened connections: ',
      log.connections.size > 0 ? [...log.connections] : [...seen.connections(log.bound)],
      '',
    ),
    ...(await unwatched(command, log, seen, where, known)),
    ...named(
      'ran in',
      others.filter((path) => path !== own).map((path) => inWorktree(inHome(path, known.home), known)),
      ', whose packages nobody knows',
    ),
  ]
  if (log.incomplete || machine.length > MOST_MACHINE_FILES)
    blindSpots.push('opened more than is kept track of')
  return {
    machine: await Promise.all(
      machine.slice(0, MOST_MACHINE_FILES).map(async (path) => ({
        path,
        // Its own work came after it had looked in vain.
        stamp: log.missing.has(path) ? 'absent' : await stampOf(path),
      })),
    ),
    blindSpots,
  }
}

async function unwatched(
  command: string,
  log: PythonLog,
  seen: Seen,
  where: Where,
  known: Known,
): Promise<string[]> {
  const names = new Set<string>()
  // Bash runs that file first.
  if (known.variables.BASH_ENV) names.add(known.variables.BASH_ENV)
  const ofCommand = await unwatchable(command, where)
  if (ofCommand !== undefined) names.add(ofCommand)
  for (const { argv, watched } of log.programs) {
    if (!(await canBeWatched(argv, where, watched))) names.add(inWorktree(argv.join(' '), known))
  }
  for (const program of seen.programs) if (!isTolerated(program)) names.add(program)
  const blind = [...seen.pythons].some((pid) => !log.pids.has(pid))
  // Older than 3.8, or with its own way to start: nothing is known of what it read.
  if (blind || (log.pids.size === 0 && (await startsPython(command, where)))) {
    names.add('a Python without audit hooks')
  }
  return named('started what cannot be watched: ', [...names].map(shortened), '')
}

type Place = 'known' | 'kernel' | 'system' | 'settings' | 'undeclared'

async function placesFor(
  { worktree, scratch, environment, data, home }: Known,
  log: PythonLog,
  own: string | undefined,
): Promise<(path: string) => Place> {
  const environments = await realPaths(environment)
  const known = [worktree, scratch, ...environments, ...data, ...DRAWING.map((path) => `${home}/${path}`)]
  const prefixes = [...log.prefixes].flatMap((prefix) => [prefix, ...pyenvOf(prefix)])
  const system = [...SYSTEM, ...prefixes].filter((prefix) => prefix !== '' && prefix !== '/')
  const settings = SETTINGS.map((path) => `${home}/${path}`)
  return (path) => {
    if (known.some((folder) => isIn(path, folder))) return 'known'
    if (isIn(path, '/dev/shm')) return 'undeclared'
    if (KERNEL.some((folder) => isIn(path, folder))) return 'kernel'
    if (settings.includes(path)) return 'settings'
    // Packages of the user's own, which Python finds like the others.
    if (path.startsWith(`${home}/.local/lib/python`) && path.includes('/site-packages/')) return 'known'
    if (system.some((folder) => isIn(path, folder))) return 'system'
    // A virtual environment on the path: its packages are part of a measurement's key.
    return own !== undefined && isIn(path, own) ? 'known' : 'undeclared'
  }
}

/** pyenv's `python` is a script of its own, which looks for the Python that is meant. */
function pyenvOf(prefix: string): string[] {
  const root = /^(.*\/\.?pyenv)\/versions\//.exec(prefix)?.[1]
  return root === undefined ? [] : ['libexec', 'shims', 'version', 'plugins'].map((part) => `${root}/${part}`)
}

async function realPaths(paths: string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => realpath(path).catch(() => path)))
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function named(verb: string, things: string[], rest: string): string[] {
  if (things.length === 0) return []
  const shown = things.slice(0, MOST_NAMED).map((thing) => `\`${thing}\``)
  const more = things.length > MOST_NAMED ? ` and ${things.length - MOST_NAMED} more` : ''
  return [`${verb}${verb.endsWith(' ') ? '' : ' '}${shown.join(', ')}${more}${rest}`]
}

/**
 * Where Pythons that are not of Headway's environments have their packages. Nothing tells when somebody installs something
 * there, but for the one that the training finds by itself.
 */
async function otherLibraries(log: PythonLog, known: Known): Promise<string[]> {
  const environments = await realPaths(known.environment)
  return [...log.libraries].filter(
    (path) => !environments.some((folder) => isIn(path, folder)) && !isOwn(log, path),
  )
}

/** The paths of the worktree and of its packages are long, and gone when somebody reads this. */
function inWorktree(text: string, { worktree, environment }: Known): string {
  return [worktree, ...environment].reduce((shown, folder) => shown.replaceAll(`${folder}/`, ''), text)
}

function inHome(path: string, home: string): string {
  return isIn(path, home) ? `~${path.slice(home.length)}` : path
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
