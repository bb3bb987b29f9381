import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Direction, MetricRule, Take, Tolerance } from '../model/metric-settings.js'
import { InputError } from './error.js'

const EXAMPLE = 'accuracy: { better: higher, tolerance: 0.5, primary: true }\n"val.*": { better: lower }'
const KEYS = 'better, tolerance, unit, primary, take'
const MOST_RULES = 200
/** What YAML's reader takes for a text that is none grows with the square of its length. */
const LONGEST = 20_000

/**
 * Reads the `metrics` input: a YAML map from a metric's name or glob to what the user knows of it.
 *
 * @throws UserError that names the line at fault, its value, and what is allowed.
 */
export function parseMetricRules(source: string): MetricRule[] {
  if (source.trim() === '') return []
  if (source.length > LONGEST) {
    throw fault(1, `is ${source.length} characters long; at most ${LONGEST} are allowed`)
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, uniqueKeys: true, logLevel: 'silent' })
  const syntax = document.errors[0] ?? document.warnings[0]
  if (syntax !== undefined) {
    throw fault(lineCounter.linePos(syntax.pos[0]).line, `is not valid YAML: ${firstLine(syntax.message)}`)
  }
  const lineOf = (node: unknown): number => lineCounter.linePos((node as Node | null)?.range?.[0] ?? 0).line
  const root = document.contents
  if (!isMap(root)) throw fault(1, 'is not a map from metric names to settings')
  if (root.items.length > MOST_RULES)
    throw fault(1, `has ${root.items.length} metrics; at most ${MOST_RULES} are allowed`)

  const rules = root.items.map(({ key, value }) => {
    const pattern = isScalar(key) ? String(key.value) : ''
    if (pattern === '') throw fault(lineOf(key), 'has a metric without a name')
    if (!isMap(value)) {
      throw fault(lineOf(value ?? key), `gives \`${pattern}\` no settings; allowed is a map of ${KEYS}`)
    }
    const rule: MetricRule = {
      pattern,
      better: undefined,
      tolerance: undefined,
      unit: undefined,
      primary: false,
      take: undefined,
    }
    for (const setting of value.items) {
      const name = isScalar(setting.key) ? String(setting.key.value) : ''
      const given = isScalar(setting.value) ? setting.value.value : undefined
      apply(rule, name, given, lineOf(setting.key))
    }
    return { rule, line: lineOf(key) }
  })

  const primaries = rules.filter(({ rule }) => rule.primary)
  const second = primaries[1]
  if (second !== undefined) {
    throw fault(
      second.line,
      `marks a second metric as primary (\`${second.rule.pattern}\`); one metric decides`,
    )
  }
  return rules.map(({ rule }) => rule)
}

function apply(rule: MetricRule, name: string, value: unknown, line: number): void {
  const of = `\`${name}\` of \`${rule.pattern}\``
  switch (name) {
    case 'better':
      if (!isDirection(value))
        throw fault(line, `has ${shown(value)} as ${of}; allowed: \`lower\` or \`higher\``)
      rule.better = value
      return
    case 'tolerance':
      rule.tolerance = tolerance(value)
      if (rule.tolerance === undefined) {
        throw fault(
          line,
          `has ${shown(value)} as ${of}; allowed: a number from 0 (\`0.5\`) or a share of the base (\`1%\`)`,
        )
      }
      return
    case 'unit':
      if (typeof value !== 'string' || value.length > 20) {
        throw fault(line, `has ${shown(value)} as ${of}; allowed: a text of at most 20 characters`)
      }
      rule.unit = value
      return
    case 'primary':
      if (typeof value !== 'boolean')
        throw fault(line, `has ${shown(value)} as ${of}; allowed: \`true\` or \`false\``)
      rule.primary = value
      return
    case 'take':
      rule.take = take(value)
      if (rule.take === undefined) {
        throw fault(
          line,
          `has ${shown(value)} as ${of}; allowed: \`last\`, or \`at-best\` and a metric's name`,
        )
      }
      return
    default:
      throw fault(line, `has a setting \`${name}\` for \`${rule.pattern}\`; allowed: ${KEYS}`)
  }
}

function isDirection(value: unknown): value is Direction {
  return value === 'lower' || value === 'higher'
}

function tolerance(value: unknown): Tolerance | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
    return { kind: 'absolute', amount: value }
  const share = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim()) : null
  const percent = Number(share?.[1])
  return Number.isFinite(percent) ? { kind: 'relative', percent } : undefined
}

const LONGEST_NAME = 200

function take(value: unknown): Take | undefined {
  if (value === 'last') return { kind: 'last' }
  const metric = typeof value === 'string' ? /^at-best\s+(\S.*)$/.exec(value.trim())?.[1] : undefined
  return metric === undefined || metric.length > LONGEST_NAME ? undefined : { kind: 'at-best', metric }
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  return JSON.stringify(value).slice(0, 60)
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

function fault(line: number, problem: string): InputError {
  return new InputError({
    input: 'metrics',
    place: `, line ${line},`,
    problem: `${problem}.`,
    advice: 'Write, for example:',
    examples: [[['metrics', EXAMPLE]]],
  })
}
