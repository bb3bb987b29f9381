import { UserError } from '../model/user-error.js'

/** What is wrong with an input, in pieces: a workflow file has it below `with:`, a command line behind `--`. */
export interface InputProblem {
  input: string
  /** Where in it: `, line 2,`. */
  place?: string
  /** Goes on after the input's name. */
  problem: string
  /** What to do; the examples follow. */
  advice: string
  /** Any of them: inputs and their values. A value of several lines is YAML. */
  examples: [input: string, value: string][][]
}

/** A value that an input cannot have. Its words are those of a workflow file; `pieces` are for whoever has others. */
export class InputError extends UserError {
  constructor(readonly pieces: InputProblem) {
    const { input, place = '', problem, advice, examples } = pieces
    super(
      `The input \`${input}\`${place} ${problem}`,
      `${advice}\n${examples.map((one) => `    with:\n${one.map(inYaml).join('\n')}`).join('\nor\n')}`,
    )
  }
}

function inYaml([input, value]: [string, string]): string {
  const lines = value.split('\n')
  if (lines.length === 1 && input !== 'metrics') return `      ${input}: ${value}`
  return [`      ${input}: |`, ...lines.map((line) => `        ${line}`)].join('\n')
}
