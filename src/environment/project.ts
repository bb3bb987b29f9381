import { join } from 'node:path'
import { InstallFailed } from './install-failed.js'
import { leadsIntoRepository } from './origin.js'
import { directReference } from './requirement-lines.js'
import { isTable, readToml, stringsAt, tableAt } from './toml.js'

/** What a `pyproject.toml` says of installing. */
export interface Project {
  /** Has a package of its own to install; otherwise it is a list of dependencies only. */
  isPackage: boolean
  /** PEP 508, as written. */
  dependencies: string[]
  /** PEP 508, as written, of all extras. */
  optionalDependencies: string[]
  /** No build is needed to know its dependencies … */
  saysDependencies: boolean
  /** … nor its name and version. */
  saysVersion: boolean
  /** PEP 440 specifiers. */
  requiresPython: string | undefined
  /** Written for poetry alone: no PEP 621 table that other installers read. */
  poetryOnly: boolean
}

/**
 * Reads the `pyproject.toml` of a folder; `undefined` where there is none, or one that only configures tools.
 *
 * What is a package follows uv: one with a `[build-system]`, unless `tool.uv.package` says otherwise.
 *
 * @throws InstallFailed when it is no TOML
 */
export async function readProject(directory: string): Promise<Project | undefined> {
  const file = await readToml(join(directory, 'pyproject.toml'))
  if (file === undefined) return undefined
  const project = tableAt(file, 'project')
  const hasProject = isTable(file.project)
  const hasBuild = isTable(file['build-system'])
  const poetryOnly = !hasProject && isTable(tableAt(file, 'tool').poetry)
  if (!hasProject && !hasBuild && !poetryOnly) return undefined
  const said = tableAt(file, 'tool', 'uv').package
  // Dependencies that only a build can tell need that build, whatever else the file says.
  const dynamic = stringsAt(project, 'dynamic')
  const extras = tableAt(project, 'optional-dependencies')
  return {
    isPackage: dynamic.includes('dependencies') || (typeof said === 'boolean' ? said : hasBuild),
    dependencies: stringsAt(project, 'dependencies').map(plainDependency),
    optionalDependencies: Object.keys(extras).flatMap((extra) => stringsAt(extras, extra)),
    saysDependencies:
      hasProject && !dynamic.includes('dependencies') && !dynamic.includes('optional-dependencies'),
    saysVersion: typeof project.name === 'string' && typeof project.version === 'string',
    requiresPython: typeof project['requires-python'] === 'string' ? project['requires-python'] : undefined,
    poetryOnly,
  }
}

/** What is written into a requirements file must not become an option there. */
function plainDependency(text: string): string {
  if (/^[A-Za-z0-9][^\r\n]*$/.test(text.trim())) return text.trim()
  throw new InstallFailed('reading pyproject.toml', [`not a dependency: ${JSON.stringify(text)}`])
}

/** What its dependencies, extras included, take from the repository. */
export function projectReferences(project: Project, worktree: string): string[] {
  return [...project.dependencies, ...project.optionalDependencies]
    .map(directReference)
    .filter((reference) => reference !== undefined)
    .filter((reference) => leadsIntoRepository(reference, worktree))
}
