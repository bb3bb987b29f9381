import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { drawChart } from './chart.js'
import type { Effort, Experiment } from './experiment.js'
import { EXPERIMENTS } from './experiments.js'
import { describeMachine } from './machine.js'
import { type Outcome, perform, type Results } from './results.js'
import { renderTable } from './table.js'
import { openWorkplace } from './workplace.js'

const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url))
const CHART = fileURLToPath(new URL('./chart.svg', import.meta.url))
const BIOME = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
const ROUNDS = 3

process.exitCode = await main(process.argv.slice(2))

/** 1 when something went wrong or a limit was missed, 2 when the arguments make no sense. */
async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(help())
    return 0
  }
  const choice = choose(args)
  if (typeof choice === 'string') {
    console.error(choice)
    return 2
  }
  const { experiments, rounds, quick } = choice
  await using _workplace = await openWorkplace()
  const effort: Effort = { rounds, say: (text) => console.log(text.replace(/^/gm, '  ')) }
  const rows: Outcome[] = []
  for (const experiment of experiments) {
    console.log(styleText('bold', experiment.name))
    const found = await perform(experiment, effort)
    // A gate for every change must not close because the machine was busy for a moment.
    rows.push(...(quick && found.some(isBad) ? await perform(experiment, effort) : found))
  }
  const date = new Date().toISOString().slice(0, 10)
  const results: Results = { date, rounds, machine: describeMachine(), rows }
  console.log(renderTable(results))
  // Of a whole run only: numbers of two days do not belong side by side.
  if (experiments.length === EXPERIMENTS.length && !quick) {
    await writeFile(RESULTS, JSON.stringify(results))
    // As `npm run lint` wants it.
    execFileSync(BIOME, ['format', '--write', RESULTS], { stdio: 'ignore' })
    await writeFile(CHART, drawChart(results))
    console.log('Written: bench/results.json, bench/chart.svg')
  }
  return rows.some(isBad) ? 1 : 0
}

function isBad({ result }: Outcome): boolean {
  return result.kind === 'failed' || !result.kept
}

interface Choice {
  experiments: Experiment[]
  rounds: number
  quick: boolean
}

/** What the arguments ask for, or what is wrong with them. */
function choose(args: string[]): Choice | string {
  try {
    const { values, positionals: names } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: String(ROUNDS) },
        quick: { type: 'boolean', default: false },
      },
    })
    const { quick } = values
    const rounds = Number(values.rounds)
    const unknown = names.find((name) => !EXPERIMENTS.some((one) => one.name.startsWith(name)))
    if (unknown !== undefined) return `There is no ${JSON.stringify(unknown)}.\n\n${help()}`
    if (!Number.isInteger(rounds) || rounds < 1) return `--rounds wants a number, 1 or more.\n\n${help()}`
    const experiments = EXPERIMENTS.filter(
      (one) =>
        (one.quick || !quick) && (names.length === 0 || names.some((name) => one.name.startsWith(name))),
    )
    return { experiments, rounds, quick }
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${help()}`
  }
}

function help(): string {
  const names = EXPERIMENTS.map(({ name, quick }) => `  ${name}${quick ? ' (also with --quick)' : ''}`)
  return `npm run bench                    all of it, and bench/results.json with the chart
npm run bench -- --rounds 5      each comparison five times instead of ${ROUNDS}
npm run bench -- --quick         in seconds: what CI holds every change to
npm run bench -- <name> …        some of it, by name or the beginning of a name:

${names.join('\n')}`
}
