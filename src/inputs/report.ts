import { takesOf } from '../comparison/take.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { CommentMode } from '../model/settings.js'
import { parseMetricRules } from './metrics.js'
import { badInput, flag, refuseUnknownInputs, text } from './read.js'
import { commentMode, evaluationName, token } from './settings.js'

/** Every input of the action `report` that is read before the measurements are there. */
export interface ReportSettings {
  /** `undefined`: as the job that trained was told. */
  metrics: MetricRule[] | undefined
  comment: CommentMode
  removeLabel: boolean
  name: string | undefined
  token: string
}

/** @throws UserError that names the input, its value, what is allowed, and an example */
export function readReportSettings(env: NodeJS.ProcessEnv): ReportSettings {
  refuseUnknownInputs(env, 'headway/report')
  const given = text(env, 'metrics')
  const metrics = given === '' ? undefined : parseMetricRules(given)
  takesOf(metrics ?? [])
  return {
    metrics,
    comment: commentMode(env),
    removeLabel: flag(env, 'remove-label'),
    name: evaluationName(env),
    token: token(env),
  }
}

/** @throws UserError where it is missing: only a workflow's file tells it from another one of the same name */
export function workflowInput(env: NodeJS.ProcessEnv): string {
  const value = text(env, 'workflow')
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(value)) return value
  throw badInput(
    'workflow',
    value,
    'under workflow_run, the file of the workflow that measures, from the root of the repository',
    'workflow: .github/workflows/measure.yml',
  )
}
