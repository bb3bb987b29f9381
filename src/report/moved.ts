import type { Evaluated, NewerHead, Standing } from '../model/standing.js'
import { code, join, type Markdown, md, ours, render } from './text.js'

/** What a comment has room for beside the report, in characters. */
const LONGEST = 900
/** Of a branch's name; escaped, a character may take fourteen. */
const NAMES = [60, 12]

/** One line that says of which commit an evaluation is, where the pull request has moved on since; else `undefined`. */
export function renderMoved(evaluated: Evaluated, standing: Standing): string | undefined {
  const { head, baseRef } = standing
  if (head === undefined && baseRef === undefined) return undefined
  const lines = NAMES.map((longest) => {
    const said = [
      head && md`**For an older commit:** ${shortCode(evaluated.headSha)}${whereNow(head)}.`,
      baseRef === undefined
        ? undefined
        : md`**Held against ${code(evaluated.baseRef ?? '', longest)}:** the pull request goes into ${code(baseRef, longest)} now.`,
      md`Add the label again to evaluate it.`,
    ]
    return render(
      md`⚠️ ${join(
        said.filter((part) => part !== undefined),
        ' ',
      )}`,
    )
  })
  return lines.find((line) => line.length <= LONGEST) ?? lines.at(-1)
}

function whereNow({ sha, since }: NewerHead): Markdown {
  const head = shortCode(sha)
  if (since === undefined) return md`; the head is ${head} now`
  if (since === 'rewritten')
    return md`, which is not in the branch any more: its history was rewritten, and the head is ${head}`
  return md`, ${ours(since === 1 ? '1 commit' : `${since} commits`)} behind the head ${head}`
}

function shortCode(sha: string): Markdown {
  return code(sha.slice(0, 7))
}
