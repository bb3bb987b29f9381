import { code, type Markdown, md } from './text.js'

/** A comparison, or its context: of a pull request, or where that is missing, of the command line. */
interface Asker {
  pullRequest: unknown
}

/** How to ask for something: `seeds: 5` in a workflow file, `--seeds 5` at the command line. */
export function asking({ pullRequest }: Asker, input: string, value: string): Markdown {
  return code(pullRequest === undefined ? `--${input} ${value}` : `${input}: ${value}`)
}

/** The name of an input, which is an option's at the command line. */
export function inputName({ pullRequest }: Asker, input: string): Markdown {
  return code(pullRequest === undefined ? `--${input}` : input)
}

/** The same where a sentence says what kind of thing it is. */
export function theInput(asker: Asker, input: string): Markdown {
  return md`the ${asker.pullRequest === undefined ? 'option' : 'input'} ${inputName(asker, input)}`
}

/** Whose change it is, where a sentence begins. */
export function theChange({ pullRequest }: Asker): string {
  return pullRequest === undefined ? 'Head' : 'This pull request'
}
