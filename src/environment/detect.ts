import { access } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { UserError } from '../model/user-error.js'
import { type Lock, type LockedProject, readLock } from './lock.js'
import { type Project, readProject } from './project.js'

/** What a repository says its trainings need. `directory` is where it says so, absolute. */
export type Declaration =
  | {
      kind: 'lock'
      directory: string
      lock: Lock
      project: Project | undefined
      /** What the lock says of that project. */
      locked: LockedProject | undefined
    }
  | { kind: 'requirements'; directory: string; project: Project | undefined }
  | { kind: 'project'; directory: string; project: Project }
  | { kind: 'nothing' }

/**
 * Looks in the working directory, then in the root of the worktree, for `uv.lock`, `requirements.txt` and
 * `pyproject.toml`, in that order.
 *
 * @throws UserError where only conda or poetry could make the environment
 * @throws InstallFailed when a file is not what its name says
 */
export async function detect(worktree: string, directory: string): Promise<Declaration> {
  const folders = [...new Set([directory, worktree])]
  for (const folder of folders) {
    const found = await declaredIn(folder, worktree)
    if (found !== undefined) return found
  }
  for (const folder of folders) await refuseOthers(folder, worktree)
  return { kind: 'nothing' }
}

async function declaredIn(directory: string, worktree: string): Promise<Declaration | undefined> {
  const project = await readProject(directory)
  const lock = project === undefined ? undefined : await readLock(directory, worktree)
  if (lock !== undefined) return { kind: 'lock', directory, lock, project, locked: projectIn(lock, '.') }
  if (await exists(join(directory, 'requirements.txt'))) return { kind: 'requirements', directory, project }
  if (project === undefined || project.poetryOnly) return undefined
  const workspace = directory === worktree ? undefined : await readLock(worktree, worktree)
  // A member of a uv workspace is locked by the file in the root, and installed alone.
  const folder = relative(worktree, directory)
  return workspace?.members.includes(folder)
    ? { kind: 'lock', directory, lock: workspace, project, locked: projectIn(workspace, folder) }
    : { kind: 'project', directory, project }
}

function projectIn({ projects }: Lock, folder: string): LockedProject | undefined {
  return projects.find((project) => project.folder === folder)
}

async function refuseOthers(directory: string, worktree: string): Promise<void> {
  const where = relative(worktree, directory) || '.'
  for (const name of ['environment.yml', 'environment.yaml']) {
    if (!(await exists(join(directory, name)))) continue
    throw new UserError(
      `${name} in ${where} is for conda, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and pyproject.toml.`,
      `Give each side a conda environment of its own, and train in it:
    with:
      install: conda env create --quiet --prefix ./.conda --file ${name}
      command: conda run --no-capture-output --prefix ./.conda python train.py
(\`conda\` is \`$CONDA/bin/conda\` on GitHub's own runners.)`,
    )
  }
  const poetry =
    (await readProject(directory))?.poetryOnly === true || (await exists(join(directory, 'poetry.lock')))
  if (!poetry) return
  throw new UserError(
    `pyproject.toml in ${where} is for poetry, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and a pyproject.toml with a [project] table.`,
    'Say how to install it:\n    with:\n      install: pip install poetry && poetry install',
  )
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
