/** What a job may do with the cache: GitHub writes it into the job's runtime token. */
export interface CacheScope {
  /** `refs/pull/1/merge`: what the job saves is saved there, and is looked for there first. */
  ref: string
  /** Refs whose entries it may restore besides, first one first: the base branch's, the default branch's. */
  readable: string[]
  /** `false`: a run that may only restore, such as one that somebody from outside started. Default: `true`. */
  writable?: boolean
}

/** How the artifact service calls a workflow run, and a job of it. */
export interface BackendIds {
  run: string
  job: string
}

const SOME_JOB: BackendIds = {
  run: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
  job: 'ca395085-040a-526b-2ce8-bdc85f692774',
}

const READ = 1
const WRITE = 2

/**
 * A runtime token as GitHub's services for caches and artifacts know it: a JWT whose `ac` says the scopes of the one, and
 * whose `scp` the run and the job of the other. Signed by nobody.
 */
export function createRuntimeToken(
  { ref, readable, writable = true }: CacheScope,
  { run, job }: BackendIds = SOME_JOB,
): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    ac: JSON.stringify([
      { Scope: ref, Permission: writable ? READ | WRITE : READ },
      ...readable.filter((other) => other !== ref).map((other) => ({ Scope: other, Permission: READ })),
    ]),
    exp: now + 21_600,
    nbf: now - 300,
    scp: `Actions.ExampleScope Actions.Results:${run}:${job}`,
  }
  const parts = [{ typ: 'JWT', alg: 'RS256' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return [...parts, Buffer.from('signature').toString('base64url')].join('.')
}

/** Of an `Authorization` header with such a token; `undefined` for anything else. */
export function readRuntimeToken(authorization: string | undefined): Required<CacheScope> | undefined {
  const ac = claimsOf(authorization)?.ac
  if (ac === undefined) return undefined
  const [own, ...others] = JSON.parse(ac) as { Scope: string; Permission: number }[]
  if (own === undefined) return undefined
  return {
    ref: own.Scope,
    readable: others.map(({ Scope }) => Scope),
    writable: (own.Permission & WRITE) !== 0,
  }
}

/** Of an `Authorization` header with such a token; `undefined` for anything else. */
export function readBackendIds(authorization: string | undefined): BackendIds | undefined {
  const scp = claimsOf(authorization)?.scp ?? ''
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
  return run === undefined || job === undefined ? undefined : { run, job }
}

function claimsOf(authorization: string | undefined): { ac?: string; scp?: string } | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as { ac?: string; scp?: string }
}
