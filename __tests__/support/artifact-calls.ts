import { createHash } from 'node:crypto'
import type { BlobStore } from './blob-store.js'
import { type CacheAnswer, refuse } from './cache-calls.js'
import type { BackendIds } from './runtime-token.js'

/** One that was uploaded and finalized. */
export interface KeptArtifact {
  id: number
  run: string
  name: string
  /** As its uploader said. */
  type: string
  bytes: Buffer
}

/** The fields of a request, as GitHub's protocol buffers name them. Any other one is refused. */
const FIELDS = {
  CreateArtifact: ['name', 'expires_at', 'version', 'mime_type'],
  FinalizeArtifact: ['name', 'size', 'hash'],
  ListArtifacts: ['name_filter', 'id_filter'],
  GetSignedArtifactURL: ['name'],
} as const
export type ArtifactCall = keyof typeof FIELDS

export const ARTIFACT_CALLS = Object.keys(FIELDS) as ArtifactCall[]

const IDS = ['workflow_run_backend_id', 'workflow_job_run_backend_id']

/** What the toolkit refuses by itself. */
const FORBIDDEN = /[":<>|*?\r\n\\/]/

export interface ArtifactCalls {
  answer(call: ArtifactCall, ids: BackendIds, message: Record<string, unknown>): CacheAnswer
  /** In the order they were created in. */
  kept(): KeptArtifact[]
  /** Where one can be had, signed. */
  address(id: number): string | undefined
  /** As if that job of that run had kept it. */
  plant(run: string, name: string, bytes: Buffer, job?: string): void
}

interface Entry {
  id: number
  run: string
  job: string
  name: string
  type: string
  blob: string
  /** Once finalized. */
  digest: string | undefined
  createdAt: Date
}

/**
 * Four calls of GitHub's artifact service, as the clients of version 7 speak to it, and what it knows of artifacts: those
 * of a run are seen by all jobs of that run.
 *
 * What GitHub checks of sizes and digests is not known; here they have to be right.
 */
export function createArtifactCalls(blobs: BlobStore): ArtifactCalls {
  const entries: Entry[] = []

  function create({ run, job }: BackendIds, name: string, message: Record<string, unknown>): CacheAnswer {
    if (name.length < 1 || name.length > 256) {
      const problem = 'name invalid length for artifact name: must be between 1 and 256 characters'
      return refuse(400, 'invalid_argument', problem)
    }
    if (FORBIDDEN.test(name)) return refuse(400, 'invalid_argument', 'name contains invalid characters')
    if (message.version !== 7) return refuse(400, 'invalid_argument', 'version is not supported')
    // A name that nobody ever finalizes is taken, too.
    if (entries.some((entry) => entry.run === run && entry.name === name)) {
      return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const blob = blobs.reserve()
    const type = String(message.mime_type ?? 'application/zip')
    const id = 4_000_000_001 + entries.length
    entries.push({ id, run, job, name, type, blob, digest: undefined, createdAt: new Date() })
    return { status: 200, body: { ok: true, signed_upload_url: blobs.sign(blob, 'write') } }
  }

  function finalize({ run, job }: BackendIds, name: string, message: Record<string, unknown>): CacheAnswer {
    const entry = entries.find((each) => each.run === run && each.job === job && each.name === name)
    const bytes = entry && blobs.read(entry.blob)
    if (!entry || !bytes || entry.digest !== undefined) return refuse(404, 'not_found', 'artifact not found')
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    if (Number(message.size ?? 0) !== bytes.length || message.hash !== digest) {
      return refuse(400, 'invalid_argument', 'size or hash are not those of what was uploaded')
    }
    entry.digest = digest
    return { status: 200, body: { ok: true, artifact_id: String(entry.id) } }
  }

  function list(
    { run }: BackendIds,
    { name_filter: name, id_filter: id }: Record<string, unknown>,
  ): CacheAnswer {
    const found = entries
      .filter((entry) => entry.digest !== undefined && entry.run === run)
      .filter((entry) => (name ?? entry.name) === entry.name && String(id ?? entry.id) === String(entry.id))
    const artifacts = found.map((entry) => ({
      workflow_run_backend_id: entry.run,
      workflow_job_run_backend_id: entry.job,
      database_id: String(entry.id),
      name: entry.name,
      size: String(blobs.read(entry.blob)?.length ?? 0),
      created_at: entry.createdAt.toISOString(),
      digest: entry.digest,
    }))
    return { status: 200, body: { artifacts } }
  }

  function sign({ run }: BackendIds, name: string): CacheAnswer {
    const entry = entries.find((each) => each.digest !== undefined && each.run === run && each.name === name)
    if (!entry) return refuse(404, 'not_found', 'artifact not found')
    const zipped = entry.type === 'application/zip'
    const file = encodeURIComponent(zipped ? `${name}.zip` : name)
    const disposition = `${zipped ? 'attachment' : 'inline'}; filename*=UTF-8''${file}`
    return {
      status: 200,
      body: { signed_url: blobs.sign(entry.blob, 'read', { type: entry.type, disposition }) },
    }
  }

  return {
    address(id) {
      const entry = entries.find((each) => each.id === id && each.digest !== undefined)
      return entry && blobs.sign(entry.blob, 'read', { type: entry.type, disposition: 'inline' })
    },
    plant(run, name, bytes, job = 'planted') {
      const blob = blobs.reserve()
      blobs.write(blob, bytes)
      const id = 4_000_000_001 + entries.length
      const type = 'application/octet-stream'
      entries.push({ id, run, job, name, type, blob, digest: 'planted', createdAt: new Date() })
    },
    answer(call, ids, message) {
      const unknown = Object.keys(message).find(
        (field) => ![...IDS, ...FIELDS[call]].some((known) => known === field),
      )
      if (unknown !== undefined) return refuse(400, 'malformed', `unknown field "${unknown}"`)
      const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = message
      // To read what other jobs of the run keep, their ids are sent.
      const reads = call === 'GetSignedArtifactURL'
      if (run !== ids.run || (job !== ids.job && !reads)) {
        return refuse(403, 'permission_denied', 'the token is of another run or job')
      }
      const name = String(message.name ?? '')
      if (call === 'CreateArtifact') return create(ids, name, message)
      if (call === 'FinalizeArtifact') return finalize(ids, name, message)
      return call === 'ListArtifacts' ? list(ids, message) : sign(ids, name)
    },
    kept: () =>
      entries
        .filter(({ digest }) => digest !== undefined)
        .map(({ id, run, name, blob }) => ({
          id,
          run,
          name,
          type: blobs.typeOf(blob),
          bytes: blobs.read(blob) ?? Buffer.alloc(0),
        })),
  }
}
