import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GitSetting, userSettings } from './settings.js'

/** What git needs to bring commits from a repository on this machine instead of a server. */
export interface OnThisMachine {
  settings: GitSetting[]
  variables: Record<string, string>
}

/**
 * The other git, which gives the commits away, takes no settings from the variables of this one, and refuses folders of
 * other users: who names such a one here has asked for it. What it may do is written into a file that is ours.
 *
 * Submodules come from servers as they do for the user: with their credentials, and from where they have them rewritten to.
 *
 * @param folder of the repository
 * @param root existing; for that file
 */
export async function onThisMachine(
  folder: string,
  root: string,
  lfs: boolean,
  signal: AbortSignal,
): Promise<OnThisMachine> {
  const file = join(root, 'gitconfig')
  await writeFile(file, '[safe]\n\tdirectory = *\n[uploadpack]\n\tallowAnySHA1InWant = true\n')
  return {
    settings: [
      ...(await userSettings('^(credential|url)\\.', signal)),
      ...(lfs ? [['lfs.url', pathToFileURL(folder).href] satisfies GitSetting] : []),
    ],
    variables: { GIT_CONFIG_GLOBAL: file, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh' },
  }
}
