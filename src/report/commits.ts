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
  const { base } = context.names
  const isCommit = /^[0-9a-f]{7,40}$/.test(base)
  const branch = code(isCommit ? base.slice(0, 7) : base)
  const newest = isCommit ? md`the commit that was named` : md`the newest commit of ${branch}`
  switch (choice.kind) {
    case 'base-tip':
      return newest
    case 'merge-base':
      if (behindBy === undefined) return md`merge base with ${branch}`
      return behindBy === 0 ? md`merge base, ${newest}` : md`merge base, ${behind(behindBy)} ${branch}`
    case 'ref':
      return behindBy === undefined || behindBy === 0
        ? code(choice.ref)
        : md`${code(choice.ref)}, ${behind(behindBy)} ${branch}`
  }
}

function behind(commits: number): string {
  return commits === 1 ? '1 commit behind' : `${commits} commits behind`
}
