import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import { fence, fold, stack } from './blocks.js'
import type { ReportContext } from './context.js'
import { environmentLines } from './reproduce-environment.js'
import { quote } from './shell.js'
import { type Markdown, md, ours } from './text.js'

/** How to get both sides' numbers on another machine, in lines that work when pasted. */
export function reproduce(comparison: Comparison, context: ReportContext): Markdown {
  return fold(
    ours('Reproduce this'),
    stack([machine(comparison), fence(reproductionLines(comparison, context), 'bash')]),
  )
}

/**
 * Bash, made of SHAs and the workflow's own inputs: no name that a pull request's author chose is among them. In a
 * subshell, which ends where its folder cannot be made: the rest would run in the reader's own repository.
 */
export function reproductionLines({ head, baseline }: Comparison, context: ReportContext): string[] {
  const folder = `headway-${context.pullRequest.number}`
  return [
    '(',
    `git init --quiet ${folder} &&`,
    `cd ${folder} &&`,
    `git remote add origin ${quote(context.repositoryUrl)} &&`,
    ...(context.lfs ? ['git lfs install --local &&'] : []),
    `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${baseline.commit} || exit`,
    // A side whose packages could not be installed was to have them as the other one.
    ...side(head, head.environment ?? baseline.environment, context),
    ...side(baseline, baseline.environment ?? head.environment, context),
    ')',
  ]
}

/** In a subshell, so that neither its folder nor its variables outlive it. */
function side(measurement: Measurement, made: Measurement['environment'], context: ReportContext): string[] {
  const folder = measurement.side
  const inside = [
    ...(context.submodules ? ['git submodule --quiet update --init --recursive --depth=1'] : []),
    ...environmentLines(made, context),
    ...(context.workingDirectory === '.' ? [] : [`cd -- ${quote(context.workingDirectory)}`]),
    ...context.results.filter(isPath).map((path) => `rm -f -- ${quote(path)}`),
    ...variables(measurement),
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
function variables({ side, seed, threads: toldOf }: Measurement): string[] {
  const threads = Object.entries(toldOf).map(([name, value]) => quote(`${name}=${value}`))
  return [
    `export HEADWAY_SIDE=${side} HEADWAY_SEED=${seed} PL_GLOBAL_SEED=${seed} PYTHONHASHSEED=${seed}`,
    ...(threads.length === 0 ? [] : [`export ${threads.join(' ')}`]),
    'export HEADWAY_RESULTS="$(mktemp -d)"',
  ]
}

/** What no line can bring back: the machine, and the Python where it was the machine's. */
function machine({ head, baseline }: Comparison): Markdown | undefined {
  const used = head.machine ?? baseline.machine
  if (used === undefined) return undefined
  const environment = head.environment ?? baseline.environment
  const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`
  const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ')
  const python = environment?.python === undefined ? '' : `, Python ${environment.python}`
  const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`
  return md`Trained on ${ours(cores)} ${ours(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`
}
