import { parse } from 'yaml'

/** What a workflow file asks of Headway, with everything in it said out. */
export interface Workflow {
  /** A push to the base branch starts it, too. */
  onPush: boolean
  /** One for each combination of the matrix. */
  jobs: Job[]
}

export interface Job {
  /** The job's name in the file. */
  id: string
  /** What the matrix gave; empty without one. */
  matrix: Record<string, string>
  /** Commands of the steps before Headway's. */
  before: string[]
  /** What stands under `with:` and `env:` of Headway's step. */
  inputs: Record<string, string>
  env: Record<string, string>
}

type Values = Record<string, unknown>

interface FileJob {
  strategy?: { matrix?: Record<string, unknown[]> }
  env?: Values
  steps: { uses?: string; run?: string; with?: Values; env?: Values }[]
}

const HEADWAY = 'OWNER/headway@v1'

/**
 * Reads a workflow file as far as an example needs it: a matrix of plain lists, steps that run a command, Headway.
 *
 * @throws Error where there is more, so that no example seems to show what was not run
 */
export function readWorkflow(text: string): Workflow {
  const { on, jobs } = parse(text) as { on: Values; jobs: Record<string, FileJob> }
  return {
    onPush: 'push' in on,
    jobs: Object.entries(jobs).flatMap(([id, job]) =>
      combinations(job.strategy?.matrix ?? {}).map((matrix) => readJob(id, job, matrix)),
    ),
  }
}

function readJob(id: string, job: FileJob, matrix: Record<string, string>): Job {
  const place = job.steps.findIndex(({ uses }) => uses === HEADWAY)
  const step = job.steps[place]
  if (step === undefined) throw new Error(`The job \`${id}\` does not use ${HEADWAY}.`)
  const before = job.steps.slice(0, place).map(({ run }) => {
    if (run === undefined) throw new Error(`The job \`${id}\` has a step before Headway that is no command.`)
    return sayOut(run, matrix)
  })
  const said = (values: Values = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sayOut(String(value), matrix)]))
  return { id, matrix, before, inputs: said(step.with), env: said({ ...job.env, ...step.env }) }
}

/** Every combination of the lists' values. */
function combinations(lists: Record<string, unknown[]>): Record<string, string>[] {
  return Object.entries(lists).reduce<Record<string, string>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: String(value) }))),
    [{}],
  )
}

function sayOut(text: string, matrix: Record<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (expression, inside: string) => {
    const value = matrix[/^matrix\.([\w-]+)$/.exec(inside)?.[1] ?? '']
    if (value === undefined)
      throw new Error(`An example cannot say \`${expression}\`: only its matrix is known.`)
    return value
  })
}
