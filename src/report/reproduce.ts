import type { Comparison, Pair } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import { fence, fold, stack } from './blocks.js'
import type { ReportContext } from './context.js'
import { hasSeveralSeeds } from './seeds.js'
import { quote } from './shell.js'
import { type Markdown, md, ours } from './text.js'

/** How to get both sides' numbers on another machine, in lines that work when pasted. */
export function reproduce(comparison: Comparison, context: ReportContext): Markdown {
  const { seed } = pairToShow(comparison)
  const which = hasSeveralSeeds(comparison)
    ? md`This is seed ${seed}; change \`--seed=${seed}\` for another.`
    : undefined
  return fold(
    ours('Reproduce this'),
    stack([
      machine(comparison),
      which,
      fence(reproductionLines(comparison, context), 'bash'),
      ours('This needs git, bash, and Node 20 or newer, which brings `npx`.'),
    ]),
  )
}

/** The first that failed, or else the first: of the sides that a reader looks at, head before base. */
function pairToShow({ pairs, head, baseline }: Comparison): Pair {
  const speaker = [head, baseline].find(({ result }) => result.kind === 'failed') ?? head
  return pairs.find(({ seed }) => seed === speaker.seed) ?? { seed: head.seed, head, base: baseline }
}

/**
 * Bash, made of SHAs and the workflow's own inputs: no name that a pull request's author chose is among them. In a
 * subshell, which ends where its folder cannot be made: the rest would run in the reader's own repository. Where the
 * repository is the reader's own, it is the last line alone.
 */
export function reproductionLines(comparison: Comparison, context: ReportContext): string[] {
  const { head, base } = pairToShow(comparison)
  const { pullRequest, repositoryUrl } = context
  const command = commandLine(comparison, context).split('\n')
  if (pullRequest === undefined || repositoryUrl === undefined) return command
  const folder = `headway-${pullRequest.number}`
  return [
    '(',
    `git init --quiet ${folder} &&`,
    `cd ${folder} &&`,
    `git remote add origin ${quote(repositoryUrl)} &&`,
    `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${base.commit} || exit`,
    // Large files are no part of a fetch, and for these the reader's own credentials may be needed.
    ...(context.lfs ? [`git lfs fetch origin ${head.commit} ${base.commit} || exit`] : []),
    ...command,
    ')',
  ]
}

/** Headway's own command, with what decides the numbers: the pair, the threads, and every input that was given. */
function commandLine(comparison: Comparison, context: ReportContext): string {
  const { head, base, seed } = pairToShow(comparison)
  const { install } = context
  const { threads, variables } = threadsOf(head.machine === undefined ? base : head)
  const options = [
    '--base-tip',
    ...(seed === 1 && !hasSeveralSeeds(comparison) ? [] : [`--seed=${seed}`]),
    ...(threads === undefined ? [] : [`--threads=${threads}`]),
    // Whoever pastes it into a folder of their repository is not at its top.
    ...(context.workingDirectory === '.' && context.pullRequest !== undefined
      ? []
      : [given('working-directory', context.workingDirectory)]),
    ...(install.kind === 'auto'
      ? []
      : [given('install', install.kind === 'none' ? 'none' : install.command)]),
    ...(context.results.join('\n') === 'result.txt'
      ? []
      : context.results.map((path) => given('results', path))),
    ...context.predictions.map((path) => given('predictions', path)),
    ...(context.metrics.length === 0 ? [] : [given('metrics', inYaml(context.metrics))]),
    ...(context.submodules ? ['--submodules'] : []),
    ...(context.lfs ? ['--lfs'] : []),
  ]
  const before = variables.length === 0 ? '' : `env ${variables.map(quote).join(' ')} `
  return `${before}npx --yes @OWNER/headway@${context.version} ${options.join(' ')} \\\n  ${base.commit} ${head.commit} -- ${quote(context.command)}`
}

function given(option: string, value: string): string {
  return `--${option}=${quote(value)}`
}

/** JSON is YAML, whatever the names are. */
function inYaml(rules: readonly MetricRule[]): string {
  const settings = rules.map(({ pattern, better, tolerance, unit, primary, take }): [string, unknown] => [
    pattern,
    {
      ...(better && { better }),
      ...(tolerance && {
        tolerance: tolerance.kind === 'absolute' ? tolerance.amount : `${tolerance.percent}%`,
      }),
      ...(unit !== undefined && { unit }),
      ...(primary && { primary }),
      ...(take && { take: take.kind === 'last' ? 'last' : `at-best ${take.metric}` }),
    },
  ])
  return `{${settings.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`
}

/**
 * Another number of threads gives other last digits. Mostly all libraries were told the same one; what the workflow's
 * author had set for some of them is set again. From another job's hands any name may come: only such count as are names.
 */
function threadsOf({ threads: toldOf }: Measurement): { threads: string | undefined; variables: string[] } {
  const told = Object.entries(toldOf).filter(([name]) => /^[A-Z][A-Z_]*$/.test(name))
  const counts = told.map(([, value]) => value).filter((value) => /^[1-9]\d{0,3}$/.test(value))
  const [usual] = counts.toSorted(
    (a, b) => counts.filter((one) => one === b).length - counts.filter((one) => one === a).length,
  )
  const others = told.filter(([, value]) => value !== usual).map(([name, value]) => `${name}=${value}`)
  return { threads: usual, variables: others }
}

/** What no line can bring back: the machine, and the Python where it was the machine's. */
function machine(comparison: Comparison): Markdown | undefined {
  const { head, base } = pairToShow(comparison)
  const used = head.machine ?? base.machine
  if (used === undefined) return undefined
  const environment = head.environment ?? base.environment
  const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`
  const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ')
  const python = environment?.python === undefined ? '' : `, Python ${environment.python}`
  const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`
  return md`Trained on ${ours(cores)} ${ours(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`
}
