import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DOOR_INPUTS } from '../src/inputs/read.js'
import { holds } from './docs/expressions.js'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}

interface Workflow {
  on: { workflow_call: { inputs: Record<string, { type: string; default?: unknown; required?: boolean }> } }
  jobs: Record<string, { steps: Step[]; if?: string; permissions?: unknown; strategy?: object }>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const reusable = parse(read('.github/workflows/evaluate.yml')) as Workflow
const written = parse(read('examples/workflows/many-machines.yml')) as Workflow
const action = parse(read('action.yml')) as {
  inputs: Record<string, { default?: string; required?: boolean }>
}

/** The step that uses one of Headway's actions. */
function stepOf({ jobs }: Workflow, name: 'plan' | 'measure' | 'report'): Step {
  const step = jobs[name]?.steps.find(({ uses }) => uses === `OWNER/headway/${name}@v1`)
  if (step === undefined) throw new Error(`no job ${name} uses OWNER/headway/${name}@v1`)
  return step
}

describe('the reusable workflow', () => {
  const { inputs } = reusable.on.workflow_call

  test('has the inputs of the one-job action, with the same defaults, and where the trainings run', () => {
    const own = Object.keys(inputs)
    const theirs = Object.keys(action.inputs).filter((name) => name !== 'github-token')
    expect(own.toSorted()).toEqual([...theirs, 'runs-on'].toSorted())
    const shared = theirs.filter((name) => name !== 'max-parallel')
    // A number has no empty value: 0 stands for it, and the workflow says so to the actions.
    const shown = (value: unknown) => (value === 0 ? '' : String(value ?? ''))
    expect(shared.map((name) => [name, inputs[name]?.required, shown(inputs[name]?.default)])).toEqual(
      shared.map((name) => [name, action.inputs[name]?.required, shown(action.inputs[name]?.default)]),
    )
  })

  test('hands every input to each action that has it', () => {
    const handed = (name: 'plan' | 'measure' | 'report') =>
      Object.entries(stepOf(reusable, name).with ?? {}).filter(([, value]) => value.includes('inputs.'))
    for (const name of ['plan', 'measure', 'report'] as const) {
      for (const [input, value] of handed(name)) expect(value).toContain(`inputs.${input}`)
    }
    const given = (name: 'plan' | 'measure' | 'report') => handed(name).map(([input]) => input)
    const has = (door: keyof typeof DOOR_INPUTS, ...without: string[]) =>
      DOOR_INPUTS[door].filter((name) => name in inputs && !without.includes(name))
    expect(given('plan').toSorted()).toEqual(has('headway/plan').toSorted())
    // What is to be trained is the plan's to say; and how many at once, the matrix'.
    expect(given('measure').toSorted()).toEqual(
      has('headway/measure', 'seeds', 'max-seeds', 'base', 'max-parallel').toSorted(),
    )
    // The plan has the rules, and the label was looked at.
    expect(given('report').toSorted()).toEqual(has('headway/report', 'metrics', 'label').toSorted())
  })

  test('has the same jobs as the example for who writes them', () => {
    for (const name of ['plan', 'measure', 'report'] as const) {
      const [one, other] = [reusable.jobs[name], written.jobs[name]]
      expect(other?.permissions).toEqual(one?.permissions)
      if (name !== 'plan') expect(other?.if).toBe(one?.if)
      const wired = ({ with: given = {} }: Step) =>
        Object.entries(given).filter(([, value]) => /needs\.|matrix\./.test(value))
      expect(wired(stepOf(written, name))).toEqual(wired(stepOf(reusable, name)))
    }
    expect(written.jobs.measure?.strategy).toEqual(
      expect.objectContaining({
        'fail-fast': false,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is GitHub's own expression syntax.
        matrix: '${{ fromJSON(needs.plan.outputs.matrix) }}',
      }),
    )
  })
})

describe('the workflows that call it', () => {
  const page = read('docs/many-machines.md')
  const callers = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => parse(text) as { on?: Record<string, unknown>; jobs?: Workflow['jobs'] })
    .filter(({ jobs }) => jobs?.evaluate !== undefined)
  const [first, withBranches, withPushes] = callers

  const EVENTS = {
    'the label': { event_name: 'pull_request', event: { action: 'labeled', label: { name: 'evaluate' } } },
    'another label': { event_name: 'pull_request', event: { action: 'labeled', label: { name: 'bug' } } },
    'a push to it': { event_name: 'pull_request', event: { action: 'synchronize' } },
    'another base': {
      event_name: 'pull_request',
      event: { action: 'edited', changes: { base: { ref: { from: 'main' } } } },
    },
    'another title': { event_name: 'pull_request', event: { action: 'edited', changes: { title: {} } } },
    'a push to the branch': { event_name: 'push', event: { ref: 'refs/heads/main' } },
    'by hand': { event_name: 'workflow_dispatch', event: { inputs: null } },
  }
  const starting = (condition: string | undefined) =>
    Object.entries(EVENTS)
      .filter(([, github]) => holds(condition, { github }, 'success'))
      .map(([name]) => name)

  test('start it for what they say, and for nothing else', () => {
    expect(callers).toHaveLength(3)
    expect(first?.on).toEqual({ pull_request: { types: ['labeled'] } })
    expect(Object.keys(withBranches?.on ?? {})).toEqual(['pull_request', 'push', 'workflow_dispatch'])
    expect(starting(first?.jobs?.evaluate?.if)).toEqual(['the label'])
    const branches = ['the label', 'a push to the branch', 'by hand']
    // Of a push to a pull request it hears nothing.
    expect(starting(withBranches?.jobs?.evaluate?.if)).toEqual(branches)
    const ofPullRequests = withPushes?.jobs?.evaluate?.if ?? ''
    expect(starting(ofPullRequests)).toEqual(['the label', 'a push to it', 'another base'])
    // As the page says for all of them together.
    const prefix = "github.event_name != 'pull_request' ||"
    expect(page).toContain(`\`${prefix}\` before it`)
    expect(starting(`${prefix} ${ofPullRequests}`)).toHaveLength(5)
  })

  test('are what the example for who writes the jobs has, too', () => {
    expect((written as { on: unknown }).on).toEqual(withBranches?.on)
    expect(written.jobs.plan?.if).toBe(withBranches?.jobs?.evaluate?.if)
  })
})

describe('its secret `env`', () => {
  const script = reusable.jobs.measure?.steps[0]?.run ?? ''

  function told(lines: string): { exit: number | null; said: string; variables: string } {
    const folder = mkdtempSync(join(tmpdir(), 'headway-env-'))
    try {
      const file = join(folder, 'env')
      const { status, stdout } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          env: { PATH: process.env.PATH, TOLD: lines, GITHUB_ENV: file },
          encoding: 'utf8',
        },
      )
      const variables = spawnSync('cat', [file], { encoding: 'utf8' }).stdout
      return { exit: status, said: stdout, variables }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('is the same in both jobs that need it', () => {
    expect(reusable.jobs.plan?.steps[0]?.run).toBe(script)
  })

  test('sets a variable a line, and masks what is long enough to be a secret', () => {
    expect(told('EPOCHS=3\n\nHF_TOKEN=hf_0123=45 %A\n')).toEqual({
      exit: 0,
      said: '::add-mask::hf_0123=45 %A\n',
      variables: 'EPOCHS=3\nHF_TOKEN=hf_0123=45 %A\n',
    })
    expect(told('')).toEqual({ exit: 0, said: '', variables: '' })
  })

  test('says what is wrong with any other line, and shows nothing of it', () => {
    const { exit, said } = told('EPOCHS=3\nsecret words\n')
    expect(exit).toBe(1)
    expect(said).toContain('::error::A line of the secret `env` is not `NAME=value`.')
    expect(said).not.toContain('secret words')
  })
})
