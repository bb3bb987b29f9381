import { dirname, join } from 'node:path'
import { readText } from './files.js'
import { isInside } from './origin.js'
import type { Project } from './project.js'

/** Which Python is asked for. */
export interface PythonRequest {
  /** `3.11`, `3.11.7`, or a range: `>=3.9,<3.13`. */
  version: string
  /** Where it says so, for errors. */
  source: string
}

/**
 * What `.python-version` asks for (the nearest, from the working directory up to the root of the worktree), else
 * `requires-python`. Whatever else may stand in these files (names of pyenv's environments, paths) asks for nothing.
 */
export async function requestedPython(
  worktree: string,
  directory: string,
  project: Project | undefined,
): Promise<PythonRequest | undefined> {
  for (const text of await pythonFiles(worktree, directory)) {
    const version = text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !line.startsWith('#'))
    if (version !== undefined && /^\d+(\.\d+){0,2}t?$/.test(version))
      return { version, source: '.python-version' }
  }
  const range = project?.requiresPython?.replaceAll(/\s/g, '')
  if (range === undefined || !/^[<>=!~][\w.*,<>=!~]{1,200}$/.test(range)) return undefined
  return { version: range, source: 'requires-python in pyproject.toml' }
}

/** The texts of `.python-version` from the working directory up to the root of the worktree. */
export async function pythonFiles(worktree: string, directory: string): Promise<string[]> {
  const texts: string[] = []
  for (let folder = directory; isInside(folder, worktree); folder = dirname(folder)) {
    texts.push((await readText(join(folder, '.python-version'))) ?? '')
    if (folder === worktree) break
  }
  return texts
}

/** The last line of a failed search for Python, for the user. */
export function pythonRemedy(request: PythonRequest | undefined): string {
  const asked =
    request === undefined
      ? 'No Python was'
      : `${request.source} asks for Python ${request.version}, which was not`
  return `${asked} found on this machine, nor could it be downloaded. A step with actions/setup-python before this one would put it there.`
}
