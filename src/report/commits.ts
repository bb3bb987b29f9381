import type { BaseCommit } from '../model/plan.js'
import type { ReportContext } from './context.js'
import { code, link, type Markdown, md } from './text.js'

/** `3f2a9c1`, linked to the commit where it is on a server. */
export function commitLink(sha: string, context: ReportContext): Markdown {
  const name = code(sha.slice(0, 7))
  return context.repositoryUrl === undefined ? name : link(name, `${context.repositoryUrl}/commit/${sha}`)
}

/** `merge base, 3 commits behind main`: what the head is held against. */
export function baseInWords({ choice, behindBy }: BaseCommit, context: ReportContext): Markdown {
  const branch = code(context.names.base)
  switch (choice.kind) {
    case 'base-tip':
      return md`the newest commit of ${branch}`
    case 'merge-base':
      if (behindBy === undefined) return md`merge base with ${branch}`
      return behindBy === 0
        ? md`merge base, the newest commit of ${branch}`
        : md`merge base, ${behind(behindBy)} ${branch}`
    case 'ref':
      return behindBy === undefined || behindBy === 0
        ? code(choice.ref)
        : md`${code(choice.ref)}, ${behind(behindBy)} ${branch}`
  }
}

function behind(commits: number): string {
  return commits === 1 ? '1 commit behind' : `${commits} commits behind`
}
