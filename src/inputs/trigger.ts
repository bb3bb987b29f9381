import { UserError } from '../model/user-error.js'

/*
 * The two inputs that decide whether there is anything to do. They are apart from the others so that a run for
 * another label loads nothing else.
 */

/** The label that starts an evaluation. */
export function readLabel(env: NodeJS.ProcessEnv): string {
  return env.INPUT_LABEL?.trim() || 'evaluate'
}

/** Whether a job is one of many machines: it has a plan, or something that only a plan gives. */
export function isOfMany(env: NodeJS.ProcessEnv): boolean {
  return ['INPUT_PLAN', 'INPUT_ITEM', 'INPUT_MEASURED'].some((name) => (env[name] ?? '').trim() !== '')
}

/** The same for a job that works for a plan: the job that planned has heeded the label, whatever it is called. */
export function labelOfPlan(env: NodeJS.ProcessEnv, event: unknown): string {
  const { label } = (event ?? {}) as { label?: { name?: unknown } }
  return isOfMany(env) && typeof label?.name === 'string' ? label.name : readLabel(env)
}

/**
 * The pull request which a `workflow_dispatch` asks for.
 *
 * @throws UserError when the input is no number.
 */
export function readPullRequestNumber(env: NodeJS.ProcessEnv): number | undefined {
  const value = env['INPUT_PULL-REQUEST-NUMBER']?.trim() ?? ''
  if (value === '') return undefined
  if (!/^[1-9]\d{0,9}$/.test(value)) {
    throw new UserError(
      `The input \`pull-request-number\` is ${JSON.stringify(value.slice(0, 80))}. Allowed: the number of a pull request.`,
      'Write, for example:\n    with:\n      pull-request-number: 42',
    )
  }
  return Number(value)
}
