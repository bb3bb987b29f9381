import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { compareComment, writeComment } from './comment.js'
import { type Evaluated, evaluateExample, tail } from './evaluate.js'
import { exampleNames, openExample } from './example.js'
import { EXPECTATIONS, expectedOf } from './expectations.js'
import { provideMachine } from './machine.js'

const USAGE = `npm run examples [-- <name> …] [-- --write]

  Runs every example, or those named, on an emulated GitHub, and holds the comment against examples/<name>/comment.md.
  --write  writes that file, and what the example's README shows of it

Examples: ${exampleNames().join(', ')}`

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const chosen = choose(args)
  if (typeof chosen === 'string') {
    console.error(chosen)
    return 2
  }
  if (!existsSync(fileURLToPath(new URL('../../dist/action.js', import.meta.url)))) {
    console.error('There is no dist/action.js. Make it with: npm run build')
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'headway-examples-'))
  const ended: Record<'passed' | 'failed' | 'skipped', string[]> = { passed: [], failed: [], skipped: [] }
  try {
    for (const name of chosen.names) ended[await runOne(name, folder, chosen.write)].push(name)
  } finally {
    await rm(folder, { recursive: true })
  }
  console.log(`${ended.passed.length} passed, ${ended.failed.length} failed, ${ended.skipped.length} skipped`)
  if (ended.skipped.length > 0)
    console.log(styleText('yellow', `Not run on this machine: ${ended.skipped.join(', ')}`))
  return ended.failed.length === 0 ? 0 : 1
}

/** What the arguments ask for, or what is wrong with them. */
function choose(args: string[]): { names: string[]; write: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false } },
    })
    const unknown = positionals.find((name) => !exampleNames().includes(name))
    if (unknown !== undefined) return `There is no example ${JSON.stringify(unknown)}.\n\n${USAGE}`
    return { names: positionals.length > 0 ? positionals : exampleNames(), write: values.write }
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${USAGE}`
  }
}

async function runOne(
  name: string,
  folder: string,
  write: boolean,
): Promise<'passed' | 'failed' | 'skipped'> {
  const lacking = EXPECTATIONS[name]?.needs.filter((program) => spawnSync('which', [program]).status !== 0)
  if (lacking !== undefined && lacking.length > 0) {
    console.log(styleText('yellow', `- ${name} is skipped: there is no ${lacking.join(', ')} on the PATH`))
    return 'skipped'
  }
  const startedAt = performance.now()
  const say = (mark: string) =>
    console.log(`${mark} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  try {
    const machine = await provideMachine(name, folder)
    const evaluated = await evaluateExample(await openExample(name), machine)
    const comments = evaluated.map(({ comment }) => comment)
    const problems = evaluated.flatMap((one) => problemsOf(name, one))
    if (problems.length === 0 && write) await writeComment(name, comments)
    problems.push(...(await compareComment(name, comments)))
    say(problems.length === 0 ? styleText('green', '✓') : styleText('red', '✗'))
    for (const problem of problems) console.error(problem)
    return problems.length === 0 ? 'passed' : 'failed'
  } catch (error) {
    say(styleText('red', '✗'))
    console.error(error instanceof Error ? error.message : error)
    return 'failed'
  }
}

/** Where a job did something else than the example is there to show. */
function problemsOf(name: string, run: Evaluated): string[] {
  const { result, verdict, trainings, says } = expectedOf(name, run.job.matrix)
  const who = [name, ...Object.values(run.job.matrix)].join(', ')
  const problems: string[] = []
  const check = (fine: boolean, problem: string) => {
    if (!fine) problems.push(`${who}: ${problem}`)
  }
  check(
    (run.exitCode === 0) === (result === 'green'),
    `the job should be ${result}, and ended with ${run.exitCode ?? run.signal}`,
  )
  check(run.outputs.verdict === verdict, `the verdict should be ${verdict}, not ${run.outputs.verdict}`)
  check(run.trained.length === trainings, `${trainings} trainings were due, not ${run.trained.length}`)
  for (const words of says) check(words.test(run.comment), `the comment should say ${words}`)
  check(run.post.exitCode === 0, `the post step ended with ${run.post.exitCode ?? run.post.signal}`)
  check(run.orphans.length === 0, `processes outlived the job: ${run.orphans.join(', ')}`)
  return problems.length > 0 ? [...problems, run.comment, tail(run.log)] : []
}
