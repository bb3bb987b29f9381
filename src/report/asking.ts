import type { Comparison } from '../model/comparison.js'
import { code, type Markdown } from './text.js'

/** How to ask for something: `seeds: 5` in a workflow file, `--seeds 5` at the command line. */
export function asking(
  { pullRequest }: Pick<Comparison, 'pullRequest'>,
  input: string,
  value: string,
): Markdown {
  return code(pullRequest === undefined ? `--${input} ${value}` : `${input}: ${value}`)
}

/** Whose change it is, where a sentence begins. */
export function theChange({ pullRequest }: Pick<Comparison, 'pullRequest'>): string {
  return pullRequest === undefined ? 'Head' : 'This pull request'
}
