import type { GitHub } from './client.js'
import { isObject, isPositiveInteger } from './payload.js'

/**
 * Finds an artifact of another run of this repository.
 *
 * @returns where its content is; signed, so that it needs no token. `undefined` where the run has none of this name, or
 *   has it no more
 * @throws octokit's error when it is refused: the token needs `actions: read`
 */
export async function fetchArtifactUrl(
  github: GitHub,
  runId: number,
  name: string,
): Promise<URL | undefined> {
  const { octokit, owner, repo } = github
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name })
  const listed: unknown = data.artifacts
  const found: unknown[] = Array.isArray(listed) ? listed : []
  const ids = found.flatMap((one) =>
    isObject(one) && one.name === name && one.expired !== true && isPositiveInteger(one.id) ? [one.id] : [],
  )
  const newest = ids.length === 0 ? undefined : Math.max(...ids)
  if (newest === undefined) return undefined
  const { headers } = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: newest,
    // What it is called there, also where the artifact is a file as it is.
    archive_format: 'zip',
    // The address is elsewhere, and the token stays here.
    request: { redirect: 'manual' },
  })
  const location = headers.location ?? ''
  if (!/^https?:/.test(location) || !URL.canParse(location)) {
    throw new Error('The server does not say where the artifact is.')
  }
  return new URL(location)
}
