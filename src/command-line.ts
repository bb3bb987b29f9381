import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Cancelled } from './cancel.js'
import { openCleanUp } from './clean-up.js'
import { type Forms, readCommandLine } from './command-line-options.js'
import { type Asked, compareCommits, planFor } from './compare-commits.js'
import { findData } from './data.js'
import { messageOf } from './explain.js'
import { failureOf } from './gates.js'
import type { Job } from './job.js'
import { type Ledger, ledgerName, openLedger } from './ledger/ledger.js'
import { cacheFolder, ledgerFolder, openRunFolder } from './local-place.js'
import type { Evaluation } from './measure-pairs.js'
import type { Comparison } from './model/comparison.js'
import type { Plan } from './model/plan.js'
import { UserError } from './model/user-error.js'
import { comparisonToJson } from './outputs.js'
import { advance, startProgress } from './progress.js'
import { openRedact } from './redact.js'
import { renderReport } from './report/comment.js'
import type { ReportContext } from './report/context.js'
import { renderTerminal } from './report/terminal/render-terminal.js'
import { circumstancesOf } from './report-context.js'
import { openScreen, type Screen, styleFor, widthFor } from './screen.js'
import { countUncommitted, findCommit, findLocal, type LocalRepository } from './source/local.js'
import { openFolderShelf } from './storage/folder-shelf.js'
import { areAsTheyWere } from './training/reads/machine-files.js'
import type { Relay } from './training/relay.js'
import { VERSION } from './version.js'

/** What the process ends with: docs/command-line.md. */
export const EXIT = {
  compared: 0,
  failed: 1,
  misused: 2,
  broken: 3,
  interrupted: 130,
  terminated: 143,
} as const
type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * Compares two commits of the repository around the current folder, and says what came of it: the report on stdout, all
 * else on stderr.
 */
export async function runCommandLine(words: string[]): Promise<ExitCode> {
  const asked = readCommandLine(words)
  if (asked.kind === 'help') {
    process.stdout.write((await import('./command-line-help.js')).HELP)
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

async function compare(asked: Asked, stop: AbortSignal, screen: Screen): Promise<ExitCode> {
  const local = await findLocal(process.cwd(), stop)
  const plan = await planFor(asked, local, stop)
  await findData(asked.settings.data, { ...process.env, GITHUB_WORKSPACE: local.top })
  await tellOfUncommitted(plan, local, stop, screen)
  const evaluation = await measure(asked, plan, local, stop, screen).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    // By now it is nothing that was written wrongly.
    return error
  })
  screen[Symbol.dispose]()
  if (evaluation instanceof UserError) {
    process.stderr.write(`headway: ${evaluation.message}\n${evaluation.remedy}\n`)
    return EXIT.broken
  }
  const circumstances = circumstancesOf(asked.settings, openRedact(process.env, ''))
  await tell(evaluation.comparison, contextOf(asked, evaluation, circumstances), asked.forms)
  return codeFor(evaluation, asked)
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
  { base, head }: Asked,
  { together, atOnce }: Evaluation,
  circumstances: ReturnType<typeof circumstancesOf>,
): ReportContext {
  return {
    ...circumstances,
    trainedTogether: together,
    atOnce,
    pullRequest: undefined,
    names: { head, base },
    repositoryUrl: undefined,
    runUrl: undefined,
    reportUrl: undefined,
    version: VERSION,
  }
}

/** Every form that was asked for; on stdout what a person reads, unless one of them goes there. */
async function tell(comparison: Comparison, context: ReportContext, forms: Forms): Promise<void> {
  const page = { style: styleFor(process.stdout, process.env), width: widthFor(process.stdout) }
  const rendered: [to: string | undefined, text: () => string | Promise<string>][] = [
    [forms.json, () => comparisonToJson(comparison)],
    [forms.markdown, () => `${renderReport(comparison, context)}\n`],
    [forms.html, () => htmlOf(comparison, context)],
  ]
  const onStdout = rendered.some(([to]) => to === '-')
  if (!onStdout) process.stdout.write(renderTerminal(comparison, context, page))
  for (const [to, text] of rendered) {
    if (to === undefined) continue
    if (to === '-') process.stdout.write(await text())
    else await write(to, await text())
  }
}

/** It carries a script and a style of its own: only who asks for it loads them. */
async function htmlOf(comparison: Comparison, context: ReportContext): Promise<string> {
  const [{ renderHtml }, { loadAssets }] = await Promise.all([
    import('./report/html/render-html.js'),
    import('./report-assets.js'),
  ])
  return renderHtml(comparison, context, loadAssets())
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new UserError(
      `${path} cannot be written: ${messageOf(error)}.`,
      'Name a file that can be. What was measured is kept: the same command answers at once now.',
      { cause: error },
    )
  }
}

function codeFor({ comparison, problem }: Evaluation, { settings }: Asked): ExitCode {
  const broken = [comparison.head, comparison.baseline].some(
    ({ result }) => result.kind === 'failed' && result.failure.kind === 'not-started',
  )
  if (broken) return EXIT.broken
  const failure = failureOf(comparison, settings.failOn)
  for (const said of [problem, comparison.verdict === 'failed' ? undefined : failure]) {
    if (said !== undefined) process.stderr.write(`\n${said}\n`)
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
  const [count, here] = await Promise.all([countUncommitted(local, stop), findCommit(local, 'HEAD', stop)])
  if (count === 0 || head.sha !== here.sha) return
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

/** npx adds these to the variables; the same training without npx is to be the same. */
function forgetLauncher(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (/^npm_|^INIT_CWD$/.test(name)) delete env[name]
  const own = (part: string): boolean =>
    /\/_npx\/|\/node_modules\/(?:\.bin|@npmcli\/)|node-gyp-bin/.test(part)
  env.PATH = (env.PATH ?? '')
    .split(':')
    .filter((part) => !own(part))
    .join(':')
}

/** Ctrl-C, TERM or a terminal that closes: the trainings are ended, and the process ends as shells expect it. */
function stoppedBySignal(): { signal: AbortSignal; code(): ExitCode | undefined } {
  const controller = new AbortController()
  let code: ExitCode | undefined
  for (const [name, meant] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
    ['SIGHUP', EXIT.terminated],
  ] as const) {
    process.on(name, () => {
      code ??= meant
      controller.abort(new Cancelled(`The comparison was stopped (${name}).`))
    })
  }
  return { signal: controller.signal, code: () => code }
}
