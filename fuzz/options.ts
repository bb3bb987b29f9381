import type { Target } from './target.js'

export interface Options {
  targets: readonly Target[]
  count: number
  /** The number of the first input. */
  from: number
  coverage: boolean
}

const MANY = 1_000_000
/** What CI has time for: of each target the same inputs each time. */
const IN_CI = 50_000

export const USAGE = `npm run fuzz                        a million inputs for every reader
npm run fuzz -- json 20000          20,000 for one, or for several
npm run fuzz -- json 1 --from 4711  the input of that number alone
npm run fuzz -- --ci                50,000 for every reader
npm run fuzz -- 2000 --coverage     and which lines of the readers never ran`

/** @throws Error that says what is wrong */
export function readOptions(args: readonly string[], targets: readonly Target[]): Options {
  const options: Options = { targets: [], count: MANY, from: 0, coverage: false }
  const chosen: Target[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const target = targets.find(({ name }) => name === arg)
    if (target !== undefined) chosen.push(target)
    else if (arg === '--ci') options.count = IN_CI
    else if (arg === '--coverage') options.coverage = true
    else if (arg === '--from') options.from = wholeNumber(rest.shift() ?? '')
    else if (/^\d/.test(arg)) options.count = wholeNumber(arg)
    else
      throw new Error(
        `There is no reader "${arg}". There are: ${targets.map(({ name }) => name).join(', ')}.\n\n${USAGE}`,
      )
  }
  return { ...options, targets: chosen.length > 0 ? chosen : targets }
}

function wholeNumber(text: string): number {
  const number = Number(text.replaceAll(/[,_]/g, ''))
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new Error(`"${text}" is no number of inputs.\n\n${USAGE}`)
}
