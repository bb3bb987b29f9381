import { dirname, resolve } from 'node:path'
import { readText } from './files.js'
import { InstallFailed } from './install-failed.js'
import { leadsIntoRepository } from './origin.js'
import { directReference, type RequirementLine, readRequirementLines } from './requirement-lines.js'

/** What a requirements file asks for, with all files it names. */
export interface Requirements {
  /** Everything said, one line each, without comments: two equal lists install the same. */
  lines: string[]
  /** Something of it comes from the repository itself, so each side needs an environment of its own. */
  fromRepository: boolean
  /** Folders and archives of the repository that it installs, as written. */
  ownPackages: string[]
  /** Something else of it leads into the repository, or nobody knows where: a folder of wheels, a list on a server. */
  opaque: boolean
  /** Something of it only pip understands. */
  onlyPip: boolean
  /** `--pre` */
  prereleases: boolean
  /** `--trusted-host` */
  trustedHosts: string[]
}

const mostFiles = 100
const mostLines = 20_000

/**
 * Reads a requirements file and, through `-r` and `-c`, all that it leads to. A file that is not there is left for
 * the installer to complain about.
 *
 * @param file absolute
 * @param worktree absolute
 * @param variables those of the installer, for `${NAME}`
 * @throws InstallFailed for files that no installer should be given: devices, endless or huge ones
 */
export async function readRequirements(
  file: string,
  worktree: string,
  variables: NodeJS.ProcessEnv,
): Promise<Requirements> {
  const all: Requirements = {
    lines: [],
    fromRepository: false,
    ownPackages: [],
    opaque: false,
    onlyPip: false,
    prereleases: false,
    trustedHosts: [],
  }
  const known = { ...variables, PWD: dirname(file) }
  const seen = new Set<string>()

  async function add(path: string, constraint: boolean): Promise<void> {
    // Files that name each other would never end; pip says what it thinks of them.
    if (seen.has(`${constraint}:${path}`)) return
    seen.add(`${constraint}:${path}`)
    const text = await readText(path)
    if (text === undefined) all.lines.push(`missing ${path}`)
    for (const line of readRequirementLines(text ?? '', known)) {
      for (const nested of follow(all, line, constraint, worktree)) {
        await add(resolve(dirname(path), nested.path), constraint || nested.constraint)
      }
    }
    if (seen.size > mostFiles || all.lines.length > mostLines) {
      throw new InstallFailed('reading requirements.txt', [
        `more than ${mostFiles} files or ${mostLines} lines; Headway reads no more`,
      ])
    }
  }

  await add(file, false)
  return all
}

/** Adds what a line says; answers the files it names. */
function follow(
  all: Requirements,
  line: RequirementLine,
  constraint: boolean,
  worktree: string,
): { path: string; constraint: boolean }[] {
  const prefix = constraint ? '-c ' : ''
  if (line.kind === 'requirement') {
    const reference = directReference(line.text)
    if (reference !== undefined && leadsIntoRepository(reference, worktree)) own(all, reference, constraint)
    all.lines.push(prefix + line.text)
    return []
  }
  const nested: { path: string; constraint: boolean }[] = []
  for (const { name, value, unknown } of line.options) {
    const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(value)
    if ((name === 'requirement' || name === 'constraint') && !isUrl) {
      nested.push({ path: value, constraint: name === 'constraint' })
      continue
    }
    // A list on a server is not read here, so nobody knows what it names.
    if (unknown || name === 'requirement' || name === 'constraint') own(all)
    if (namesAPlace.has(name) && leadsIntoRepository(value, worktree)) {
      if (name === 'editable') own(all, value, constraint)
      else own(all)
    }
    if (name === 'editable' && isUrl && !value.startsWith('file:')) all.onlyPip = true
    if (name === 'pre') all.prereleases = true
    if (name === 'trusted-host') all.trustedHosts.push(value)
    all.lines.push(`${prefix}--${name} ${value}`)
  }
  return nested
}

function own(all: Requirements, reference?: string, constraint = false): void {
  all.fromRepository = true
  if (reference === undefined || constraint) all.opaque = true
  else all.ownPackages.push(reference)
}

const namesAPlace = new Set(['editable', 'find-links', 'index-url', 'pypi-url', 'extra-index-url'])
