import { parse } from 'yaml'
import { type Contexts, fillIn } from './expressions.js'

type Values = Record<string, unknown>

export interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  with?: Values
  env?: Values
}

export interface Job {
  if?: string
  needs?: string | string[]
  permissions?: Record<string, string>
  concurrency?: { group: string }
  strategy?: { matrix: Record<string, unknown[]> }
  env?: Values
  'runs-on'?: unknown
  'timeout-minutes'?: unknown
  steps?: Step[]
}

export interface Workflow {
  name?: string
  on: Record<string, { types?: string[]; workflows?: string[]; inputs?: Values } | null>
  permissions?: Record<string, string>
  env?: Values
  jobs: Record<string, Job>
}

/** What of a job the player understands. Anything else in a document's workflow has to be thought about first. */
const JOB_KEYS = new Set([
  'concurrency',
  'env',
  'if',
  'needs',
  'permissions',
  'runs-on',
  'steps',
  'strategy',
  'timeout-minutes',
])
const STEP_KEYS = new Set(['env', 'id', 'if', 'name', 'run', 'uses', 'with'])

/** The README's first workflow, without its command. */
const WHOLE = `
on:
  pull_request:
    types: [labeled]
jobs:
  evaluate:
    if: github.event.label.name == 'evaluate'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: OWNER/headway@v1
        with:
          command: python train.py
`

/** A block as a whole workflow: as it stands, or put where its reader would put it into the README's. */
export function readWorkflow(text: string): Workflow {
  const part = parse(text) as unknown
  if (isObject(part) && 'on' in part && 'jobs' in part) return understood(part as unknown as Workflow)
  const whole = parse(WHOLE) as Workflow
  const job = whole.jobs.evaluate
  if (job === undefined) throw new Error('the whole has a job')
  return understood({ ...whole, jobs: { evaluate: withPart(job, part) } })
}

function withPart(job: Job, part: unknown): Job {
  const [step] = job.steps ?? []
  if (Array.isArray(part)) return { ...job, steps: part as Step[] }
  if (!isObject(part)) throw new Error('this is no part of a workflow')
  if ('with' in part || 'uses' in part) {
    const { with: inputs, ...rest } = part as Step
    return { ...job, steps: [{ ...step, ...rest, with: { ...step?.with, ...inputs } }] }
  }
  return { ...job, ...(part as Job) }
}

function understood(workflow: Workflow): Workflow {
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const unknown = [
      ...Object.keys(job).filter((key) => !JOB_KEYS.has(key)),
      ...(job.steps ?? []).flatMap((step) => Object.keys(step).filter((key) => !STEP_KEYS.has(key))),
    ]
    if (unknown.length > 0) throw new Error(`job \`${id}\` has \`${unknown.join('`, `')}\`: not known here`)
    if (job['runs-on'] === undefined) throw new Error(`job \`${id}\` has no \`runs-on\``)
  }
  return workflow
}

/** Every job of a matrix. */
export function combinations({ strategy }: Job): Record<string, unknown>[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<Record<string, unknown>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

/** `with:` or `env:`, its expressions filled in. */
export function filled(values: Values | undefined, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, fillIn(String(value), contexts)]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
