import type { Answer } from './exchange.js'
import { type Caller, callTwirp } from './twirp.js'
import { Unavailable } from './unavailable.js'

/** GitHub's artifact service. */
export interface ArtifactService extends Caller {
  /** How the service calls this run and this job: the token says it. */
  run: string
  job: string
}

/** An artifact, as the service tells of it. */
export interface ListedArtifact {
  id: number
  name: string
  /** What the service calls the run and the job that have kept it: its word, and no job’s. */
  run: string
  job: string
}

/** The name is taken. */
export class Taken extends Unavailable {}

const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/'
/** Of the service that takes files as they are, and says of which type they are. */
const VERSION = 7
const NO_SENSE = 'the answer of the artifact service makes no sense'

/**
 * Where this job's artifacts go. As the toolkit decides it: an Enterprise Server has no such service, whatever the
 * variables say.
 *
 * @throws Unavailable
 */
export function findService(env: NodeJS.ProcessEnv, pauseMs: number): ArtifactService {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname : ''
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host)) {
    throw new Unavailable('only GitHub itself takes artifacts of this kind, and no other server')
  }
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env
  if (!url || !URL.canParse(url)) {
    throw new Unavailable('this runner offers no place for artifacts (ACTIONS_RESULTS_URL)')
  }
  const ids = token ? /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claimsOf(token)) : undefined
  const [, run, job] = ids ?? []
  if (!token || !run || !job) {
    throw new Unavailable('this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)')
  }
  return { url, token, run, job, pauseMs }
}

/** What a token says that it is good for; empty where it says nothing. */
function claimsOf(token: string): string {
  const { scp } = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
  return typeof scp === 'string' ? scp : ''
}

/**
 * Takes the name for an artifact.
 *
 * @returns where its content is to be put; signed, so that it needs no token
 * @throws Taken when the run has an artifact of this name; Unavailable when the service fails or refuses
 */
export async function createArtifact(
  service: ArtifactService,
  name: string,
  type: string,
  signal: AbortSignal,
): Promise<URL> {
  const created = await call(service, 'CreateArtifact', { name, version: VERSION, mime_type: type }, signal)
  const { ok, signed_upload_url: url } = created
  if (ok !== true) throw new Unavailable('the artifact service refused to take it')
  return signedAddress(url)
}

/**
 * Says that all of it is there. Others see it only now.
 *
 * @returns its number, as links have it
 * @throws Unavailable when the service fails or refuses
 */
export async function finalizeArtifact(
  service: ArtifactService,
  name: string,
  { size, sha256 }: { size: number; sha256: string },
  signal: AbortSignal,
): Promise<number> {
  const content = { size: String(size), hash: `sha256:${sha256}` }
  const { ok, artifact_id: id } = await call(service, 'FinalizeArtifact', { name, ...content }, signal)
  if (ok !== true) throw new Unavailable('the artifact service refused to keep it')
  const number = Number(id)
  if (!Number.isSafeInteger(number) || number < 1) throw new Unavailable(NO_SENSE)
  return number
}

/**
 * Finds an artifact of this run, of whichever job.
 *
 * @returns where its content is; signed, so that it needs no token. `undefined` where there is none of this name
 * @throws Unavailable when the service fails or refuses
 */
export async function findArtifact(
  service: ArtifactService,
  name: string,
  signal: AbortSignal,
): Promise<URL | undefined> {
  const found = await list(service, { name_filter: name }, signal)
  const [newest] = found.filter((one) => one.name === name).sort((a, b) => b.id - a.id)
  return newest && (await signArtifact(service, newest, signal))
}

/** All artifacts of this run, of whichever job. @throws Unavailable as above */
export function listArtifacts(service: ArtifactService, signal: AbortSignal): Promise<ListedArtifact[]> {
  return list(service, {}, signal)
}

/** @returns where its content is, as above */
export async function signArtifact(
  service: ArtifactService,
  { name, run, job }: ListedArtifact,
  signal: AbortSignal,
): Promise<URL> {
  const where = { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  const { signed_url: url } = await call(service, 'GetSignedArtifactURL', { ...where, name }, signal)
  return signedAddress(url)
}

async function list(
  service: ArtifactService,
  filter: Record<string, unknown>,
  signal: AbortSignal,
): Promise<ListedArtifact[]> {
  const { artifacts } = await call(service, 'ListArtifacts', filter, signal)
  // An empty list is left out in this format.
  return Array.isArray(artifacts) ? artifacts.flatMap(read) : []
}

/** The way to the content is signed, so that it needs no token. */
function signedAddress(value: unknown): URL {
  if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)) return new URL(value)
  throw new Unavailable(NO_SENSE)
}

function read(value: unknown): ListedArtifact[] {
  if (typeof value !== 'object' || value === null) return []
  const { database_id: id, name, ...ids } = value as Record<string, unknown>
  const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids
  if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string') return []
  return [{ id: Number(id), name, run, job }]
}

/** One of the service's calls, in Twirp's JSON. */
async function call(
  service: ArtifactService,
  name: string,
  message: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const ids = { workflow_run_backend_id: service.run, workflow_job_run_backend_id: service.job }
  const answer = await callTwirp(service, 'the artifact service', PATH + name, { ...ids, ...message }, signal)
  if (answer.status === 409) throw new Taken('the run has artifacts of this name already')
  expectSuccess(answer)
  return parseObject(answer.body)
}

/** @throws Unavailable for any other answer */
export function expectSuccess({ status, body }: Answer): void {
  if (status === 200 || status === 201) return
  const { msg } = parseObject(body)
  // In GitHub's words, where an account has used up what it pays for.
  if (typeof msg === 'string' && msg.includes('insufficient usage')) {
    throw new Unavailable('the storage for artifacts is full')
  }
  throw new Unavailable(`the artifact service answered with status ${status}`)
}

/** Empty where it is none. */
function parseObject(json: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json.toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
