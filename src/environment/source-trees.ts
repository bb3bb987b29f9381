import { realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { readText } from './files.js'
import { isInside, pathOf } from './origin.js'
import { projectReferences, readProject } from './project.js'
import { readUvSettings } from './uv-settings.js'

/**
 * What the repository's own packages say of themselves, so that uv can tell what they need without building them:
 * a build in the wrong moment would read files that count as read by the training, and nobody would notice.
 *
 * @param references paths from `directory`, with or without extras
 * @returns a text for each; `undefined` where one of them is no folder, or has to be built, or leads to another one
 */
export async function readSourceTrees(
  references: string[],
  directory: string,
  worktree: string,
): Promise<string[] | undefined> {
  const texts: string[] = []
  for (const reference of references) {
    const folder = resolve(directory, pathOf(reference).replace(/\[[^\]]*\]$/, ''))
    const text = await readSourceTree(folder, worktree)
    if (text === undefined) return undefined
    texts.push(JSON.stringify([relative(worktree, folder), text]))
  }
  return texts
}

async function readSourceTree(folder: string, worktree: string): Promise<string | undefined> {
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined || !isInside(real, await realpath(worktree))) return undefined
  const project = await readProject(folder)
  if (project === undefined || !project.saysDependencies || !project.saysVersion) return undefined
  if (projectReferences(project, worktree).length > 0) return undefined
  const settings = await readUvSettings(folder, worktree)
  if (settings.fromRepository || settings.steersCompile) return undefined
  return JSON.stringify([await readText(join(folder, 'pyproject.toml')), settings.text])
}
