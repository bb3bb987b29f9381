import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Cancelled } from './cancel.js'
import { openCleanUp } from './clean-up.js'
import { type Forms, readCommandLine } from './command-line-options.js'
import { type Asked, compareCommits } from './compare-commits.js'
import { failureOf } from './gates.js'
import { type Ledger, openLedger } from './ledger/ledger.js'
import { cacheFolder, ledgerFolder, openRunFolder } from './local-place.js'
import type { Evaluation } from './measure-pairs.js'
import type { Comparison } from './model/comparison.js'
import type { Progress } from './model/progress.js'
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
  const mark = randomBytes(16).toString('hex')
  const cache = cacheFolder(process.env)
  await tellOfUncommitted(asked, local, stop, screen)
  if (asked.logs !== undefined) await mkdir(asked.logs, { recursive: true })
  await using folder = await openRunFolder(cache, mark, screen.say)
  await using cleanUp = openCleanUp()
  const ledger = ledgerFor(asked, local, cache, mark, screen)
  const redact = openRedact(process.env, '')
  let progress: Progress | undefined
  const job = {
    settings: asked.settings,
    workspace: local.top,
    mark,
    root: folder.path,
    keep: asked.logs === undefined ? folder.path : resolve(asked.logs),
    stop,
    redact,
    ledger,
    say: asked.verbose ? screen.say : () => {},
    onPlan: (plan: Parameters<typeof startProgress>[0]) => {
      progress = startProgress(plan, Date.now())
    },
    onProgress: (event: Parameters<typeof advance>[1]) => {
      if (progress === undefined) return
      progress = advance(progress, event)
      screen.show(progress)
    },
  }
  const evaluation = await compareCommits(asked, job, local, relayTo(screen, asked.verbose), cleanUp)
  stop.throwIfAborted()
  await ledger?.kept()
  const context = contextOf(asked, evaluation, circumstancesOf(asked.settings, redact))
  screen[Symbol.dispose]()
  await tell(evaluation.comparison, context, asked.forms)
  return codeFor(evaluation, asked)
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
    evaluation: ['command line', command, workingDirectory],
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
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
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

async function tellOfUncommitted(
  asked: Asked,
  local: LocalRepository,
  stop: AbortSignal,
  screen: Screen,
): Promise<void> {
  const count = await countUncommitted(local, stop)
  if (count === 0) return
  const [head, here] = await Promise.all([asked.head, 'HEAD'].map((name) => findCommit(local, name, stop)))
  if (head?.sha !== here?.sha) return
  const what = count === 1 ? '1 file is' : `${count} files are`
  screen.say(`${what} changed and not committed: that is no part of what is trained.`)
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
