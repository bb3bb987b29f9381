import { readFile, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** What git keeps of the repository; a worktree has but a file that leads to a folder in there. */
export async function gitFolder(worktree: string): Promise<string | undefined> {
  const text = await readFile(`${worktree}/.git`, 'utf8').catch(() => '')
  const own = /^gitdir: (.*)$/m.exec(text)?.[1]
  return own === undefined
    ? undefined
    : realpath(dirname(dirname(resolve(worktree, own)))).catch(() => undefined)
}
