import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'

/** What GitHub publishes about its REST API, as far as it is read here. */
interface Description {
  paths: Record<string, Record<string, OperationSource>>
}

interface OperationSource {
  externalDocs?: { url: string }
  parameters?: Schema[]
  requestBody?: { content?: { 'application/json'?: { schema: Schema } } }
  responses: Record<string, Schema>
}

type Schema = { [key: string]: unknown }

/** One method of one path of GitHub's API. */
export interface Operation {
  /** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
  name: string
  documentationUrl: string | undefined
  /** What is wrong with a request's query and JSON body; empty when nothing is. */
  checkRequest(query: URLSearchParams, body: unknown): string[]
  /** What is wrong with an answer; an undocumented status is wrong, too. */
  checkAnswer(status: number, body: unknown): string[]
}

interface Path {
  template: string
  pattern: RegExp
}

const FILE = '@octokit/openapi/generated/api.github.com.json'
const operations = new Map<string, Operation>()
let description: Description | undefined
let paths: Path[] | undefined

/** The operation that a request to GitHub is, from GitHub's own description; `undefined` if there is none. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  paths ??= Object.keys(describe().paths).map(toPath).sort(byLiteralness)
  const path = paths.find(({ pattern }) => pattern.test(pathname))
  const source = path && describe().paths[path.template]?.[method.toLowerCase()]
  if (!path || !source) return undefined
  const name = `${method} ${path.template}`
  const known = operations.get(name)
  if (known) return known
  const operation = toOperation(name, source)
  operations.set(name, operation)
  return operation
}

/** Read when first needed: it is 13 MB. */
function describe(): Description {
  description ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8'),
  ) as Description
  return description
}

function toPath(template: string): Path {
  // Git's names hold slashes: GitHub takes them unescaped in these places.
  const parts = template.split('/').map((part) => {
    if (/^\{(basehead|ref|path)\}$/.test(part)) return '.+'
    return part.startsWith('{') ? '[^/]+' : part.replaceAll('.', '\\.')
  })
  return { template, pattern: new RegExp(`^${parts.join('/')}$`) }
}

/** `issues/comments/{id}` before `issues/{number}/comments`, and the wildcards with slashes last. */
function byLiteralness(a: Path, b: Path): number {
  const wildness = ({ template }: Path) =>
    template.split('{').length + (/\{(basehead|ref|path)\}/.test(template) ? 10 : 0)
  return wildness(a) - wildness(b)
}

function toOperation(name: string, source: OperationSource): Operation {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const checkQuery = new Ajv({ strict: false, validateFormats: false, coerceTypes: 'array' }).compile(
    querySchema(source),
  )
  const bodySchema = source.requestBody?.content?.['application/json']?.schema
  const checkBody = bodySchema && ajv.compile(closed(resolve(bodySchema)))
  const answers = new Map<number, ValidateFunction | undefined>()

  return {
    name,
    documentationUrl: source.externalDocs?.url,
    checkRequest(query, body) {
      const problems = errors(checkQuery, Object.fromEntries(query), `${name}: query`)
      if (checkBody && body !== undefined) problems.push(...errors(checkBody, body, `${name}: body`))
      if (!checkBody && body !== undefined) problems.push(`${name}: takes no body`)
      return problems
    },
    checkAnswer(status, body) {
      const response = source.responses[String(status)]
      if (!response) return [`${name}: answers with no ${status}`]
      if (!answers.has(status)) {
        const schema = answerSchema(response)
        answers.set(status, schema && ajv.compile(schema))
      }
      const check = answers.get(status)
      return check ? errors(check, body, `${name}: ${status}`) : []
    },
  }
}

function querySchema(source: OperationSource): Schema {
  const parameters = (source.parameters ?? []).map((parameter) => resolve(parameter))
  const properties = parameters.filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [String(name), schema])),
    additionalProperties: false,
  }
}

function answerSchema(response: Schema): Schema | undefined {
  const { content } = resolve(response) as { content?: Record<string, { schema?: Schema }> }
  return content?.['application/json']?.schema
}

/** GitHub ignores what it does not know; for us it is a typing error. */
function closed(schema: Schema): Schema {
  return schema.properties && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema
}

function errors(check: ValidateFunction, value: unknown, where: string): string[] {
  if (check(value)) return []
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** A copy without `$ref`, and with OpenAPI 3.0's `nullable` in the words of JSON Schema. */
function resolve(node: Schema, above: string[] = []): Schema {
  if (typeof node.$ref === 'string') {
    // A schema that holds itself is checked once round.
    if (above.includes(node.$ref)) return {}
    return resolve(lookUp(node.$ref), [...above, node.$ref])
  }
  const copy: Schema = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples' || key === 'nullable') continue
    copy[key] = resolveValue(value, above)
  }
  return node.nullable === true ? { anyOf: [{ type: 'null' }, copy] } : copy
}

function resolveValue(value: unknown, above: string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, above))
  return typeof value === 'object' && value !== null ? resolve(value as Schema, above) : value
}

function lookUp(reference: string): Schema {
  let node: unknown = describe()
  for (const key of reference.slice(2).split('/')) {
    node = (node as Schema)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node as Schema
}
