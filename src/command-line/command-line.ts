import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { failureOf } from '../answering/gates.js'
import { circumstancesOf } from '../answering/report-context.js'
import { type Ledger, ledgerName, openLedger } from '../ledger/ledger.js'
import type { Plan } from '../model/plan.js'
import { UserError } from '../model/user-error.js'
import { openCleanUp } from '../process/clean-up.js'
import { messageOf } from '../process/explain.js'
import { openRedact } from '../process/redact.js'
import { VERSION } from '../process/version.js'
import type { ReportContext } from '../report/context.js'
import { countUncommitted, findLocal, headOf, type LocalRepository } from '../source/local.js'
import { bringMissing } from '../source/missing-objects.js'
import { openFolderShelf } from '../storage/folder-shelf.js'
import { findData } from '../story/data.js'
import type { Job } from '../story/job.js'
import type { Evaluation } from '../story/measure-pairs.js'
import { advance, startProgress } from '../story/progress.js'
import { areAsTheyWere } from '../training/reads/machine-files.js'
import type { Relay } from '../training/relay.js'
import { announce, headName } from './announce.js'
import { type Asked, compareCommits, planFor } from './compare-commits.js'
import { forgetLauncher, stoppedBySignal } from './launched.js'
import { cacheFolder, ledgerFolder, openRunFolder } from './local-place.js'
import { readCommandLine } from './options.js'
import { inOwnWords, toldToUser } from './own-words.js'
import { openScreen, type Screen } from './screen.js'
import { assertWritable, tellComparison } from './tell-comparison.js'

/** What the process ends with: docs/command-line.md. */
export const EXIT = { compared: 0, failed: 1, misused: 2, broken: 3 } as const

/**
 * Compares two commits of the repository around the current folder, and says what came of it: the report on stdout, all
 * else on stderr.
 */
export async function runCommandLine(words: string[]): Promise<number> {
  const asked = readCommandLine(words)
  if (asked.kind === 'help') {
    process.stdout.write((await import('./help.js')).HELP)
    return EXIT.compared
  }
  if (asked.kind === 'version') {
    process.stdout.write(`${VERSION}\n`)
    return EXIT.compared
  }
  forgetLauncher(process.env)
  const stopped = stoppedBySignal()
  using screen = openScreen(process.stderr, process.env)
  try {
    return await compare(asked, stopped.signal, screen)
  } catch (error) {
    const code = stopped.code()
    if (code === undefined) throw error
    screen.say('Stopped. Nothing was compared, and nothing is left behind.')
    return code
  }
}

async function compare(typed: Asked, stop: AbortSignal, screen: Screen): Promise<number> {
  const local = await findLocal(currentFolder(), stop)
  const asked = inItsFolder(typed, local)
  const plan = await planFor(asked, local, stop)
  await findData(asked.settings.data, { ...process.env, GITHUB_WORKSPACE: local.top })
  await assertWritable(asked.forms)
  screen.say(announce(asked, plan))
  await tellOfUncommitted(plan, local, stop, screen)
  const evaluation = await measure(asked, plan, local, stop, screen).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    // By now it is nothing that was written wrongly.
    return error
  })
  screen[Symbol.dispose]()
  if (evaluation instanceof UserError) {
    process.stderr.write(`headway: ${inOwnWords(evaluation.message)}\n${inOwnWords(evaluation.remedy)}\n`)
    return EXIT.broken
  }
  const circumstances = circumstancesOf(asked.settings, openRedact(process.env, ''))
  const comparison = toldToUser(evaluation.comparison)
  await tellComparison(comparison, contextOf(asked, plan, evaluation, circumstances), asked.forms)
  return codeFor(evaluation, asked)
}

/** A command is typed where it is to run. */
function inItsFolder(asked: Asked, { here }: LocalRepository): Asked {
  if (asked.namesFolder) return asked
  return { ...asked, settings: { ...asked.settings, workingDirectory: here } }
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new UserError('The current folder is gone.', 'Change into the repository, and try again.', {
      cause,
    })
  }
}

/** All that is put on the machine is gone when this is over, but for what the ledger and `--logs` keep. */
async function measure(
  asked: Asked,
  plan: Plan,
  local: LocalRepository,
  stop: AbortSignal,
  screen: Screen,
): Promise<Evaluation> {
  const mark = randomBytes(16).toString('hex')
  const cache = cacheFolder(process.env)
  await using folder = await openRunFolder(cache, mark, screen.say)
  await using cleanUp = openCleanUp()
  const ledger = ledgerFor(asked, local, cache, mark, screen)
  let progress = startProgress(plan, Date.now())
  const job: Job = {
    settings: asked.settings,
    workspace: local.top,
    mark,
    root: folder.path,
    keep: asked.logs === undefined ? folder.path : await logFolder(asked.logs),
    stop,
    redact: openRedact(process.env, ''),
    ledger,
    say: asked.verbose ? screen.say : () => {},
    onProgress: (event) => {
      progress = advance(progress, event)
      screen.show(progress)
    },
  }
  await bringMissing(local, [plan.head.sha, plan.base.sha], stop, screen.say)
  const evaluation = await compareCommits(plan, job, local, relayTo(screen, asked.verbose), cleanUp)
  stop.throwIfAborted()
  await ledger?.kept()
  return evaluation
}

async function logFolder(path: string): Promise<string> {
  const folder = resolve(path)
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new UserError(
      `The folder ${folder} cannot be made: ${messageOf(cause)}.`,
      'Name another one behind `--logs`.',
      {
        cause,
      },
    )
  })
  return folder
}

/** What the ledger knows answers here for every comparison of this repository. */
function ledgerFor(
  { settings }: Asked,
  { commits }: LocalRepository,
  cache: string,
  mark: string,
  screen: Screen,
): Ledger | undefined {
  const { reuse, command, workingDirectory } = settings
  if (reuse === 'off') return undefined
  return openLedger({
    shelf: openFolderShelf(ledgerFolder(cache, commits), screen.say),
    evaluation: ledgerName(['command line', command, workingDirectory]),
    own: { kind: 'branch', branch: commits },
    other: undefined,
    writes: true,
    runId: mark,
    runAttempt: 1,
    mode: reuse,
    areAsTheyWere,
  })
}

function contextOf(
  asked: Asked,
  { head }: Plan,
  { together, atOnce }: Evaluation,
  circumstances: ReturnType<typeof circumstancesOf>,
): ReportContext {
  return {
    ...circumstances,
    trainedTogether: together,
    atOnce,
    pullRequest: undefined,
    names: { head: headName(asked, head), base: asked.base },
    repositoryUrl: undefined,
    runUrl: undefined,
    reportUrl: undefined,
    version: VERSION,
  }
}

function codeFor({ comparison, problem }: Evaluation, { settings }: Asked): number {
  const broken = [comparison.head, comparison.baseline].some(
    ({ result }) => result.kind === 'failed' && result.failure.kind === 'not-started',
  )
  if (broken) return EXIT.broken
  const failure = failureOf(comparison, settings.failOn)
  for (const said of [problem, comparison.verdict === 'failed' ? undefined : failure]) {
    if (said !== undefined) process.stderr.write(`\n${inOwnWords(said)}\n`)
  }
  if (failure !== undefined) return EXIT.failed
  return problem === undefined ? EXIT.compared : EXIT.misused
}

/** Where the head is what lies in the checkout, somebody may think that all of it counts. */
async function tellOfUncommitted(
  { head }: Plan,
  local: LocalRepository,
  stop: AbortSignal,
  screen: Screen,
): Promise<void> {
  const [count, here] = await Promise.all([countUncommitted(local, stop), headOf(local, stop)])
  if (count === 0 || head.sha !== here) return
  const what = count === 1 ? '1 file is' : `${count} files are`
  screen.say(`Note: ${what} changed and not committed, which is no part of what is trained.`)
}

/** What trainings and installers print is shown to who asks for it. */
function relayTo(screen: Screen, verbose: boolean): Relay {
  const lines = (speaker: string, texts: string[]): void => {
    if (verbose && texts.length > 0) screen.say(texts.map((text) => `${speaker} │ ${text}`).join('\n'))
  }
  return { lines, line: (speaker, text) => lines(speaker, [text]), [Symbol.dispose]() {} }
}
