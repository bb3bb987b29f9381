/** As a workflow's `permissions:` has them: `{ contents: 'read', 'pull-requests': 'write' }`. */
export type Permissions = Record<string, 'read' | 'write'>

/** What a route asks of a token: one of these sets, in the notation of `x-accepted-github-permissions`. */
type Accepted = string

const COMMENTS = '/repos/[^/]+/[^/]+/issues/(\\d+/comments|comments/\\d+)'

const ROUTES: [method: string, path: RegExp, accepted: Accepted][] = [
  ['GET', new RegExp(`^${COMMENTS}$`), 'issues=read; pull_requests=read'],
  ['POST|PATCH|DELETE', new RegExp(`^${COMMENTS}$`), 'issues=write; pull_requests=write'],
  ['GET', /^\/repos\/[^/]+\/[^/]+\/pulls(?:\/\d+)?$/, 'pull_requests=read'],
  ['DELETE', /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/labels\/[^/]+$/, 'issues=write; pull_requests=write'],
  ['GET', /^\/repos\/[^/]+\/[^/]+\/(compare|commits)\/.+$/, 'contents=read'],
  ['GET', /^\/repos\/[^/]+\/[^/]+\/actions\/(runs\/\d+\/artifacts|artifacts\/\d+\/zip)$/, 'actions=read'],
  ['GET', /^\/repos\/[^/]+\/[^/]+$/, 'metadata=read'],
]

/** `undefined` for a route whose permissions nobody has looked up yet. */
export function acceptedPermissions(method: string, path: string): Accepted | undefined {
  return ROUTES.find(([methods, pattern]) => methods.split('|').includes(method) && pattern.test(path))?.[2]
}

/** Every token may read metadata. */
export function isPermitted(permissions: Permissions, accepted: Accepted): boolean {
  const granted = new Map(
    Object.entries({ ...permissions, metadata: 'read' }).map(([name, level]) => [
      name.replaceAll('-', '_'),
      level,
    ]),
  )
  return accepted.split('; ').some((set) =>
    set.split(',').every((permission) => {
      const [name = '', level] = permission.split('=')
      return granted.get(name) === 'write' || granted.get(name) === level
    }),
  )
}
