import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { gatherJob, itemJob, planJob } from '../__tests__/evaluation/many-machines.js'
import { measureJob, reportAfter } from '../__tests__/evaluation/two-jobs.js'
import { dispatched, labeled, pushed } from '../__tests__/support/events.js'
import { type ActionRun, runAction, startAction } from '../__tests__/support/runner.js'
import type { CacheScope } from '../__tests__/support/runtime-token.js'
import type { World } from '../__tests__/support/world.js'
import { ABOUT_COMMAND_LINE, COMMAND_LINE_SCENARIO, showCommandLine } from './command-line.js'
import { createLogView } from './log-view.js'
import { DEFAULT_SCENARIO, SCENARIOS, type Scenario } from './scenarios.js'
import { renderMarkdown } from './terminal.js'
import { createDemoWorld, diffOf } from './world.js'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(REPOSITORY, 'demo/out')
const ALL = 'all'
const NAMES = [...Object.keys(SCENARIOS), COMMAND_LINE_SCENARIO]
const MAIN: CacheScope = { ref: 'refs/heads/main', readable: [] }

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const choice = choose(args)
  if (typeof choice === 'string') {
    console.error(choice)
    return 1
  }
  if (choice.help) {
    console.log(help())
    return 0
  }
  const python = ['python', 'python3'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!python) {
    console.error(
      'The demo trains a model in Python, and there is neither `python` nor `python3` on the PATH.',
    )
    return 1
  }
  if (!existsSync(join(REPOSITORY, 'dist/action.js'))) {
    console.error('There is no dist/action.js. Make it with: npm run build')
    return 1
  }
  let failed = 0
  for (const name of choice.names) {
    const command = `${python} demo.py`
    failed +=
      name === COMMAND_LINE_SCENARIO
        ? await showCommandLine(command)
        : await show(name, scenarioNamed(name), command)
  }
  return failed === 0 ? 0 : 1
}

/** What the arguments ask for, or what is wrong with them. */
function choose(args: string[]): { help: boolean; names: string[] } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        scenario: { type: 'string', default: DEFAULT_SCENARIO },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.scenario === ALL) return { help: values.help, names: NAMES }
    if (!NAMES.includes(values.scenario)) {
      return `There is no scenario ${JSON.stringify(values.scenario)}.\n\n${help()}`
    }
    return { help: values.help, names: [values.scenario] }
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${help()}`
  }
}

function scenarioNamed(name: string): Scenario {
  const scenario = SCENARIOS[name]
  if (scenario === undefined) throw new Error(`no scenario ${name}`)
  return scenario
}

function help(): string {
  const longest = Math.max(...NAMES.map((name) => name.length))
  const lines = Object.entries(SCENARIOS).map(
    ([name, { about }]) =>
      `  ${name.padEnd(longest)}  ${about}${name === DEFAULT_SCENARIO ? ' (default)' : ''}`,
  )
  lines.push(`  ${COMMAND_LINE_SCENARIO.padEnd(longest)}  ${ABOUT_COMMAND_LINE}`)
  lines.push(`  ${ALL.padEnd(longest)}  one after the other`)
  return `npm run demo -- --scenario <name>\n\n${lines.join('\n')}`
}

async function show(name: string, scenario: Scenario, command: string): Promise<number> {
  const startedAt = performance.now()
  await using world = await createDemoWorld(scenario)
  const { pullRequest } = world
  const { repository } = pullRequest.head
  say(`Pull request #${pullRequest.number}: ${scenario.title}`)
  console.log(`from ${repository?.fullName}:topic into ${pullRequest.base.repository.fullName}:main`)
  for (const line of await diffOf(world)) console.log(styleText(line.startsWith('+') ? 'green' : 'red', line))
  if (scenario.measured) {
    say('A push to `main` has started the same workflow before, which measured it.')
    await measureMain(scenario, world, command)
  }
  say(
    scenario.byHand
      ? 'Somebody starts the workflow by hand on `main`. The job’s log:'
      : 'Somebody adds the label `evaluate`. The job’s log:',
  )

  const run = await wayOf(scenario)(scenario, world, command)
  const comments = await world.github.comments(pullRequest.number)
  const comment = comments.at(-1)?.body
  const report = scenario.expects.report === 'comment' ? comment : run.summary
  const place = comment === undefined ? 'The job’s summary:' : `The comment on #${pullRequest.number}:`
  say(place)
  console.log(renderMarkdown(report ?? '(none)'))

  await mkdir(OUT, { recursive: true })
  const file = join(OUT, `comment-${name}.md`)
  await writeFile(file, report ?? '')
  const page = await keepPage(name, run)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  if (page !== undefined) console.log(`\nThe full report, for a browser: ${relative(REPOSITORY, page)}`)
  say(
    `The job is ${run.exitCode === 0 ? 'green' : 'red'} after ${seconds} s. All of the report: ${relative(REPOSITORY, file)}`,
  )

  const problems = compare(scenario, run, world, comments.length, report ?? '')
  for (const problem of problems) console.error(styleText('red', `Not as it should be: ${problem}`))
  return problems.length === 0 ? 0 : 1
}

/** What lies beside the comparison on a runner, and on GitHub is an artifact. */
async function keepPage(name: string, { outputs }: ActionRun): Promise<string | undefined> {
  const comparison = outputs['comparison-path']
  if (comparison === undefined) return undefined
  const folder = join(OUT, name)
  await mkdir(folder, { recursive: true })
  const files = await readdir(dirname(comparison))
  for (const file of files) await copyFile(join(dirname(comparison), file), join(folder, file))
  return files.includes('report.html') ? join(folder, 'report.html') : undefined
}

function wayOf({ twoWorkflows, manyMachines }: Scenario): typeof evaluate {
  if (manyMachines) return evaluateOnManyMachines
  return twoWorkflows ? evaluateInTwo : evaluate
}

async function evaluate(scenario: Scenario, world: World, command: string): Promise<ActionRun> {
  const { github, pullRequest, token, folder } = world
  const print = (line: string) => console.log(line)
  const inputs = { command, ...scenario.inputs }
  const scope = { ref: `refs/pull/${pullRequest.number}/merge`, readable: [MAIN.ref] }
  const views = { main: createLogView(print), post: createLogView(print) }
  const running = await startAction({
    work: folder,
    event: scenario.byHand
      ? dispatched(github.repository, github, { ref: 'main', sha: world.baseTip })
      : labeled(pullRequest, github),
    inputs,
    github: { ...github, token, ...cacheFor(world, scope) },
    onOutput: (text, step) => views[step](text),
  })
  process.on('SIGINT', running.cancel)
  if (scenario.cancelAfter) {
    running.printed(scenario.cancelAfter).then(
      () => {
        say('Somebody cancels the job.')
        running.cancel()
      },
      // It ended before: what is wrong with that is found afterwards.
      () => {},
    )
  }
  const run = await running.done
  process.off('SIGINT', running.cancel)
  return run
}

/** One run measures; its end starts another one, of the default branch's workflow, which reports. */
async function evaluateInTwo(scenario: Scenario, world: World, command: string): Promise<ActionRun> {
  const view = createLogView((line: string) => console.log(line))
  const onOutput = (text: string, step: string) => {
    if (step === 'main') view(text)
  }
  const run = { id: 7_001 }
  await world.github.addLabel(world.pullRequest.number, 'evaluate')
  await measureJob(world, run, { command, install: 'auto', ...scenario.inputs }, {}, onOutput)
  say('That run has ended, so GitHub starts the workflow that reports. Its log:')
  return reportAfter(world, run, {}, undefined, onOutput)
}

/** A job plans, a matrix of machines trains, two of them at a time as here are few cores, and a last job reports. */
async function evaluateOnManyMachines(
  { inputs }: Scenario,
  world: World,
  command: string,
): Promise<ActionRun> {
  const view = () => {
    const show = createLogView((line: string) => console.log(line))
    return (text: string, step: string) => {
      if (step === 'main') show(text)
    }
  }
  const run = { id: 7_002 }
  const planned = await planJob(world, run, { command, install: 'auto', ...inputs }, {}, view())
  const [comment] = await world.github.comments(world.pullRequest.number)
  say('The comment says at once:')
  console.log(renderMarkdown(comment?.body ?? '(none)'))
  say(`GitHub starts ${planned.outputs.trainings} machines. Their logs:`)
  const waiting = [...planned.items]
  const train = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await itemJob(world, run, planned, item, { command, install: 'auto' }, {}, view())
    }
  }
  await Promise.all([train(), train()])
  say('All have ended. The log of the job that reports:')
  return gatherJob(world, run, planned, {}, undefined, view())
}

async function measureMain({ inputs }: Scenario, world: World, command: string): Promise<void> {
  const { github, folder, token, mergeBase, baseTip } = world
  await runAction({
    work: folder,
    event: pushed(github.repository, github, { ref: 'main', before: mergeBase, sha: baseTip }),
    inputs: { command, ...inputs },
    github: { ...github, token, ...cacheFor(world, MAIN) },
  })
}

/** What a job with that scope needs to find the cache, where there is one. */
function cacheFor({ results }: World, scope: CacheScope) {
  return results ? { results: { url: results.url, token: results.token(scope) } } : {}
}

/** Where the job did something else than the scenario is there to show. */
function compare(
  { expects }: Scenario,
  run: ActionRun,
  { github }: World,
  comments: number,
  report: string,
): string[] {
  const problems: string[] = [...github.violations]
  const check = (fine: boolean, problem: string) => {
    if (!fine) problems.push(problem)
  }
  check(
    (run.exitCode === 0) === (expects.job === 'green'),
    `the job should be ${expects.job}, and ended with ${run.exitCode ?? run.signal}`,
  )
  const { verdict } = run.outputs
  if (expects.verdict)
    check(verdict === expects.verdict, `the verdict should be ${expects.verdict}, not ${verdict}`)
  const expected = expects.report === 'comment' ? 1 : 0
  check(comments === expected, `there should be ${expected} comments, not ${comments}`)
  check(expects.says.test(report), `the report should say ${expects.says}`)
  check(run.post.exitCode === 0, `the post step ended with ${run.post.exitCode ?? run.post.signal}`)
  check(run.orphans.length === 0, `processes outlived the job: ${run.orphans.join(', ')}`)
  return problems
}

function say(text: string): void {
  console.log(`\n${styleText(['bold', 'blue'], text)}`)
}
