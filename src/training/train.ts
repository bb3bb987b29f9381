import { mkdir, realpath, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, sep } from 'node:path'
import type { Environment } from '../model/environment.js'
import type { Side } from '../model/side.js'
import type { TrainingEvent, TrainingOutcome } from '../model/training.js'
import { UserError } from '../model/user-error.js'
import { runCommand } from './command.js'
import type { Share } from './cores.js'
import { markedProcesses, marksOf } from './leftovers.js'
import { openOutput } from './output.js'
import type { ReadsWatch } from './reads/watch.js'
import type { Relay } from './relay.js'
import { type Collection, collectResults, setAside } from './results-files.js'
import { valuesToRedact } from './secrets.js'
import { threadVariables, trainingVariables } from './variables.js'

export interface TrainingSpec {
  side: Side
  /** 1…n */
  seed: number
  /** GITHUB_SHA and GITHUB_REF of this side. */
  commit: string
  ref: string
  command: string
  /** Absolute. */
  worktree: string
  /** Where the command runs: absolute, inside the worktree. */
  directory: string
  /** Files or globs the command writes. */
  results: string[]
  /** Files or globs with its predictions for single examples. */
  predictions: string[]
  /** Absolute; a folder of this training's own outside the worktree. */
  scratch: string
  /** Absolute; the whole log is written there. */
  logPath: string
  environment: Environment
  /** Folders that hold its packages, absolute. */
  environmentFolders: string[]
  /** Declared with the input `data`; absolute. */
  data: string[]
  /** Watches what it reads, if somebody wants to know. */
  watch: ReadsWatch | undefined
  /** The action's own; scrubbed here. */
  variables: NodeJS.ProcessEnv
  /** Values that neither the training nor a reader may see. */
  secrets: string[]
  /** Random name of the evaluation, by which `endMarked` finds its processes. */
  mark: string
  share: Share
  timeoutMinutes: number
  signal: AbortSignal
  /** `line` tells the newest line, at most once for each piece of output however many lines it holds; all are heard. */
  onEvent(event: TrainingEvent): void
  relay: Relay
}

/**
 * Executes the user's command once, in its worktree, and collects what it wrote. When this returns, nothing of it runs
 * any more, whatever it did to leave its parents, its group and its environment; `openFamily` names the exception.
 *
 * However the command ends is an outcome, not an error; results are read only when it finished.
 *
 * @throws UserError when the directory lies outside the worktree, a pattern cannot be read, or bash cannot be started
 */
export async function train(spec: TrainingSpec): Promise<TrainingOutcome> {
  const { side, seed, mark, share, results } = spec
  const directory = await directoryInside(spec.worktree, spec.directory)
  const resultsFolder = await emptyFolder(join(spec.scratch, 'results'))
  const old = await setAside(directory, [...results, ...spec.predictions], join(spec.scratch, 'set-aside'))

  const output = openOutput({
    speaker: seed === 1 ? side : `${side} ${seed}`,
    relay: spec.relay,
    logPath: spec.logPath,
    redact: valuesToRedact(spec.variables, spec.secrets),
    onLine: (text, heard) => spec.onEvent({ kind: 'line', side, seed, text, heard }),
  })
  if (old.length > 0) {
    const names = old.length > 3 ? `${old.slice(0, 3).join(', ')} and ${old.length - 3} more` : old.join(', ')
    output.note(
      `only what the training writes itself counts, so this was taken out of the worktree: ${names}`,
    )
  }
  const own = trainingVariables({
    ...spec,
    threads: share.threads,
    resultsFolder,
    marks: marksOf(mark, side, seed),
  })
  const variables = spec.watch?.withHook(own) ?? own
  const { exit, cost } = await runCommand({
    command: spec.command,
    directory,
    variables,
    cpus: share.cpus,
    gpus: share.machine.gpus.length > 0,
    scratch: spec.scratch,
    timeoutMinutes: spec.timeoutMinutes,
    signal: spec.signal,
    marked: () => markedProcesses(mark, side, seed),
    onStart: () => spec.onEvent({ kind: 'started', side, seed, at: Date.now() }),
    onLook: (processes) => spec.watch?.look(processes),
    onOutput: output.push,
  }).finally(output.end)
  // Looking for results reads folders, too.
  const reads =
    exit.kind === 'finished'
      ? await spec.watch?.finish({
          command: spec.command,
          directory,
          path: variables.PATH ?? '',
          environment: spec.environmentFolders,
          data: spec.data,
          home: variables.HOME ?? homedir(),
        })
      : undefined

  const places = [
    { root: directory, shownAs: '' },
    { root: resultsFolder, shownAs: '$HEADWAY_RESULTS/' },
  ]
  const collect = async (patterns: string[]): Promise<Collection> =>
    exit.kind === 'finished' ? collectResults(places, patterns) : { files: [], refused: [] }
  const predictions = await collect(spec.predictions)
  const found = await collect(results)
  const isPrediction = ({ path }: { path: string }): boolean =>
    predictions.files.some((file) => file.path === path)
  spec.onEvent({ kind: 'ended', side, seed, at: Date.now(), exit })
  return {
    exit,
    cost,
    machine: share.machine,
    threads: threadVariables(variables),
    logTail: output.tail(),
    logPath: spec.logPath,
    reads,
    files: found.files.filter((file) => !isPrediction(file)),
    predictionFiles: predictions.files,
    refused: [...found.refused, ...predictions.refused],
  }
}

async function emptyFolder(path: string): Promise<string> {
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
  return realpath(path)
}

/**
 * The real path of a folder inside a worktree. A committed symbolic link may lead anywhere: results there would be taken
 * from, and put aside in, foreign folders.
 *
 * @throws UserError when it does not exist, or lies outside
 */
export async function directoryInside(worktree: string, directory: string): Promise<string> {
  const inside = await realpath(worktree)
  const real = await realpath(directory).catch((cause: unknown) => {
    throw new UserError(
      `The working directory "${directory}" does not exist in this commit.`,
      'Set the input "working-directory" to a folder that the commit has.',
      { cause },
    )
  })
  if (real === inside || real.startsWith(inside + sep)) return real
  throw new UserError(
    `The working directory "${directory}" leads out of the repository, through a symbolic link.`,
    'Set the input "working-directory" to a folder inside the repository.',
  )
}
