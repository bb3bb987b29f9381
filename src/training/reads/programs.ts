import { open } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { splitCommand } from './shell-words.js'

/*
 * Which programs a training may start such that all it reads is seen. A Python with the hook notes what it reads. Of
 * the others, those may run that read nothing which could change a result; each stands here because trainings and
 * their libraries really start it.
 */

/** Where a program's name is looked for. */
export interface Where {
  directory: string
  /** `PATH` as the training sees it. */
  path: string
}

/** Write or print only what they are told to, or say what the machine is, which is part of the key anyway. */
const HARMLESS = new Set(
  [
    ': cd date echo exit export false mkdir printf pwd rm set sleep tee touch true ulimit umask wait',
    'arch df fc-list free getconf hostname id ldconfig locale lsb_release lscpu nproc ps nvidia-smi',
    'rocm-smi stty tput uname which whoami',
  ]
    .join(' ')
    .split(' '),
)
/** Seen at work for a moment, where a harmless one is a script (pyenv's `python` is one). */
const HELPERS = new Set(
  [
    'bash sh dash taskset busybox coreutils git gcc cc ld objdump cc1 collect2 basename cat cut',
    'dirname grep head ls readlink realpath sed sort tail tr wc',
  ]
    .join(' ')
    .split(' '),
)
/** Run the program that their arguments name. */
const WRAPPERS = new Set(['exec', 'nohup', 'time', 'env'])
const PYTHON = /^python(\d+(\.\d+)?)?$/
/** Of git, what tells of the commit and not what is in it, with the arguments that ask for no more. */
const GIT_QUESTIONS = new Map([
  ...['branch', 'describe', 'remote', 'rev-parse', 'status', 'version', '--version'].map(
    (name): [string, RegExp] => [name, /^[^:]*$/],
  ),
  ['config', /^(?!-f|--file|--blob)/],
  // Against the commit itself: what the training has changed.
  [
    'diff',
    /^(HEAD|--|--cached|--staged|--quiet|--exit-code|--name-only|--stat|--shortstat|--no-ext-diff|--submodule.*)$/,
  ],
  [
    'log',
    /^(HEAD|-s|-\d+|-n\d*|\d+|--(no-patch|oneline|abbrev-commit|max-count|format|pretty|date)(=.*)?)$/s,
  ],
])
/** `ctypes.util.find_library` asks these where a library is. */
const LINKER_QUESTIONS: Record<string, string> = { gcc: '-Wl,-t', cc: '-Wl,-t', ld: '-t', objdump: '-p' }

/**
 * The first program of a shell command that cannot be watched, as a user would write it; `undefined` where all can.
 * What is too intricate to be sure counts as one.
 */
export async function unwatchable(command: string, where: Where): Promise<string | undefined> {
  const commands = splitCommand(command)
  if (commands === undefined) return command
  let { directory } = where
  for (const argv of commands) {
    if (!(await canBeWatched(argv, { ...where, directory }))) return argv.join(' ')
    if (argv[0] === 'cd') directory = resolve(directory, argv[1] ?? '')
  }
  return undefined
}

/** Whether a shell command starts a Python, as far as that can be told. */
export async function startsPython(command: string, where: Where): Promise<boolean> {
  for (const argv of splitCommand(command) ?? []) {
    const program = withoutAssignments(argv).find((word) => !WRAPPERS.has(word))
    if (program !== undefined && (await isPythonScript(program, where))) return true
  }
  return /\bpython/.test(command)
}

/** Whether a program that was seen running need not be watched; how it may be started, `canBeWatched` says. */
export function isTolerated(name: string): boolean {
  return HELPERS.has(name) || HARMLESS.has(name) || WRAPPERS.has(name)
}

/**
 * Whether a program, started with these arguments, reads nothing that would go unseen.
 *
 * @param hooked whether its environment has what makes a Python note what it reads
 */
export async function canBeWatched(argv: string[], where: Where, hooked = true): Promise<boolean> {
  const [program, ...args] = withoutAssignments(argv)
  if (program === undefined) return true
  const name = basename(program)
  if (name === 'export') return !args.some((word) => word.startsWith('-') || hides(word))
  if (name === 'unset') return !args.some((word) => word.includes('$') || hides(`${word}=`))
  if (PYTHON.test(name)) return hooked && !ignoresItsEnvironment(args)
  if (WRAPPERS.has(name)) return !args[0]?.startsWith('-') && canBeWatched(args, where, hooked)
  if (name === 'git') return isQuestionToGit(args)
  if (['sh', 'bash', 'dash'].includes(name) && args[0] === '-c' && args.length === 2) {
    return hooked && (await unwatchable(args[1] ?? '', where)) === undefined
  }
  if (LINKER_QUESTIONS[name] !== undefined) return args.includes(LINKER_QUESTIONS[name])
  return HARMLESS.has(name) || (hooked && (await isPythonScript(program, where)))
}

/** Stands for a program that nobody can watch. */
const CHANGED_PYTHON = '(a changed Python)'

/** `NAME=value python …`; one that takes the hook's place lets nobody watch. */
function withoutAssignments(argv: string[]): string[] {
  const first = argv.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word))
  const assignments = first === -1 ? argv : argv.slice(0, first)
  if (assignments.some(hides)) return [CHANGED_PYTHON]
  return first === -1 ? [] : argv.slice(first)
}

/** Whether `NAME=value` changes which program is found, or whether a Python loads the hook. */
function hides(assignment: string): boolean {
  if (!/^(PATH|BASH_ENV|PYTHON\w*|HEADWAY_\w*)=/.test(assignment)) return false
  const keeps = /^PYTHONPATH=.*\$(PYTHONPATH\b|\{PYTHONPATH(:?-[^}]*)?\})/s.test(assignment)
  return !keeps && !isHarmlessSetting(assignment)
}

function isHarmlessSetting(assignment: string): boolean {
  return /^PYTHON(UNBUFFERED|HASHSEED|WARNINGS|FAULTHANDLER|OPTIMIZE|IOENCODING|UTF8|DONTWRITEBYTECODE)=/.test(
    assignment,
  )
}

/** `-I`, `-E` and `-S` before the script switch off what the hook is loaded by. */
function ignoresItsEnvironment(args: string[]): boolean {
  const words = args.values()
  for (const arg of words) {
    const [, flags = '', last = '', rest = ''] = /^-([A-Za-z?]*?)([cmWX]|$)(.*)$/s.exec(arg) ?? []
    if (/[IES]/.test(flags)) return true
    // `-W ignore`: the next word belongs to it.
    if (/[WX]/.test(last) ? rest === '' : arg === '--check-hash-based-pycs') words.next()
    else if (!/[WX]/.test(last) && (flags === '' || last !== '')) return false
  }
  return false
}

function isQuestionToGit([question = '', ...args]: string[]): boolean {
  const silent = args.some((arg) => arg === '-s' || arg === '--no-patch')
  const allowed = GIT_QUESTIONS.get(question === 'show' && silent ? 'log' : question)
  return allowed !== undefined && args.every((arg) => allowed.test(arg))
}

/** A script whose first line names Python, like those that pip and uv install. */
async function isPythonScript(program: string, { directory, path }: Where): Promise<boolean> {
  const candidates = program.includes('/')
    ? [resolve(directory, program)]
    : path.split(':').map((folder) => join(folder, program))
  for (const candidate of candidates) {
    const start = await firstBytes(candidate)
    if (start !== undefined) return isForPython(start)
  }
  return false
}

function isForPython(start: string): boolean {
  // Where the path of Python is too long for a first line, a shell is told to start it.
  if (/^#!\/bin\/sh\n'''exec' .*python/.test(start)) return true
  const words = /^#!(.*)/.exec(start)?.[1]?.trim().split(/\s+/) ?? []
  const [program = '', ...args] =
    basename(words[0] ?? '') === 'env' ? words.slice(words[1] === '-S' ? 2 : 1) : words
  return PYTHON.test(basename(program)) && !ignoresItsEnvironment(args)
}

async function firstBytes(path: string): Promise<string | undefined> {
  try {
    await using file = await open(path)
    if (!(await file.stat()).isFile()) return undefined
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } catch {
    return undefined
  }
}
