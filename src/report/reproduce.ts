import type { Comparison, Pair } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import { fence, fold, stack } from './blocks.js'
import type { ReportContext } from './context.js'
import { environmentLines } from './reproduce-environment.js'
import { hasSeveralSeeds } from './seeds.js'
import { quote } from './shell.js'
import { type Markdown, md, ours } from './text.js'

/** How to get both sides' numbers on another machine, in lines that work when pasted. */
export function reproduce(comparison: Comparison, context: ReportContext): Markdown {
  const { seed } = pairToShow(comparison)
  const which = hasSeveralSeeds(comparison)
    ? md`This is seed ${seed}; change \`seed=${seed}\` for another.`
    : undefined
  return fold(
    ours('Reproduce this'),
    stack([machine(comparison), which, fence(reproductionLines(comparison, context), 'bash')]),
  )
}

/** The first that failed, or else the first: of the sides that a reader looks at, head before base. */
function pairToShow({ pairs, head, baseline }: Comparison): Pair {
  const speaker = [head, baseline].find(({ result }) => result.kind === 'failed') ?? head
  return pairs.find(({ seed }) => seed === speaker.seed) ?? { seed: head.seed, head, base: baseline }
}

/**
 * Bash, made of SHAs and the workflow's own inputs: no name that a pull request's author chose is among them. In a
 * subshell, which ends where its folder cannot be made: the rest would run in the reader's own repository.
 */
export function reproductionLines(comparison: Comparison, context: ReportContext): string[] {
  const { head, base, seed } = pairToShow(comparison)
  const several = hasSeveralSeeds(comparison)
  const { number } = context.pullRequest ?? { number: 'local' }
  const folder = `headway-${number}`
  return [
    '(',
    ...(several ? [`seed=${seed}`] : []),
    `git init --quiet ${folder} &&`,
    `cd ${folder} &&`,
    `git remote add origin ${quote(context.repositoryUrl ?? '.')} &&`,
    ...(context.lfs ? ['git lfs install --local &&'] : []),
    `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${base.commit} || exit`,
    // A side whose packages could not be installed was to have them as the other one.
    ...side(head, head.environment ?? base.environment, several, context),
    ...side(base, base.environment ?? head.environment, several, context),
    ')',
  ]
}

/** In a subshell, so that neither its folder nor its variables outlive it. */
function side(
  measurement: Measurement,
  made: Measurement['environment'],
  several: boolean,
  context: ReportContext,
): string[] {
  const folder = measurement.side
  const inside = [
    ...(context.submodules ? ['git submodule --quiet update --init --recursive --depth=1'] : []),
    ...environmentLines(made, context),
    ...(context.workingDirectory === '.' ? [] : [`cd -- ${quote(context.workingDirectory)}`]),
    ...context.results.filter(isPath).map((path) => `rm -f -- ${quote(path)}`),
    ...variables(measurement, several ? '$seed' : `${measurement.seed}`),
    `bash -eo pipefail -c ${quote(context.command)}`,
    ...context.results.filter(isPath).map(show),
  ]
  return [
    '',
    `git worktree add --quiet --detach ${folder} ${measurement.commit} &&`,
    `(cd ${folder} &&`,
    ...inside.map((line, index) => `  ${line}${index < inside.length - 1 ? ' &&' : ''}`),
    ')',
  ].flatMap((line) => line.split('\n'))
}

/** A glob finds more than one file: those are for the reader to look at. */
function isPath(pattern: string): boolean {
  return !/[*?[\]{}!]/.test(pattern)
}

function show(path: string): string {
  return `{ cat -- ${quote(path)} 2>/dev/null || cat -- "$HEADWAY_RESULTS"/${quote(path)}; }`
}

/** The threads are among them, since another number of them gives other last digits. */
function variables({ side, threads: toldOf }: Measurement, seed: string): string[] {
  const threads = Object.entries(toldOf).map(([name, value]) => quote(`${name}=${value}`))
  return [
    `export HEADWAY_SIDE=${side} HEADWAY_SEED=${seed} PL_GLOBAL_SEED=${seed} PYTHONHASHSEED=${seed}`,
    ...(threads.length === 0 ? [] : [`export ${threads.join(' ')}`]),
    'export HEADWAY_RESULTS="$(mktemp -d)"',
  ]
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
