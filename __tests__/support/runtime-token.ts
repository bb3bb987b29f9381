/** What a job may do with the cache: GitHub writes it into the job's runtime token. */
export interface CacheScope {
  /** `refs/pull/1/merge`: what the job saves is saved there, and is looked for there first. */
  ref: string
  /** Refs whose entries it may restore besides, first one first: the base branch's, the default branch's. */
  readable: string[]
  /** `false`: a run that may only restore, such as one that somebody from outside started. Default: `true`. */
  writable?: boolean
}

const READ = 1
const WRITE = 2

/** A runtime token as the cache service of GitHub knows it: a JWT whose `ac` says the scopes. Signed by nobody. */
export function createRuntimeToken({ ref, readable, writable = true }: CacheScope): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    ac: JSON.stringify([
      { Scope: ref, Permission: writable ? READ | WRITE : READ },
      ...readable.filter((other) => other !== ref).map((other) => ({ Scope: other, Permission: READ })),
    ]),
    exp: now + 21_600,
    nbf: now - 300,
    // The run's and the job's own ids: what the toolkit's artifact client looks for.
    scp: 'Actions.ExampleScope Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774',
  }
  const parts = [{ typ: 'JWT', alg: 'RS256' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return [...parts, Buffer.from('signature').toString('base64url')].join('.')
}

/** Of an `Authorization` header with such a token; `undefined` for anything else. */
export function readRuntimeToken(authorization: string | undefined): Required<CacheScope> | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  const { ac } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { ac: string }
  const [own, ...others] = JSON.parse(ac) as { Scope: string; Permission: number }[]
  if (own === undefined) return undefined
  return {
    ref: own.Scope,
    readable: others.map(({ Scope }) => Scope),
    writable: (own.Permission & WRITE) !== 0,
  }
}
