import { extname } from 'node:path'
import {
  type ArtifactService,
  createArtifact,
  finalizeArtifact,
  findService,
  Taken,
} from './artifact-service.js'
import { putBlob } from './blob.js'
import { contentOf, filesIn } from './files.js'
import { Unavailable } from './unavailable.js'
import { within } from './within.js'
import { zipOf } from './zip.js'

export interface Artifact {
  id: number
  /** With its ending, and with the number it got where the name was taken. */
  name: string
  /** Where a reader who is signed in gets it; a browser shows a file of HTML right there. */
  url: string
}

export interface UploadOptions {
  env: NodeJS.ProcessEnv
  /** Link to the workflow run. */
  runUrl: string
  /** As of `artifactName`; where the run has one of this name already, a number is added. */
  name: string
  /** Gets a line of plain text, none of which comes from the service. */
  log: (line: string) => void
  /** Ends all waiting. */
  signal: AbortSignal
  /** Longest wait for all of it, and the one before a request is sent again; milliseconds. */
  waits?: { allMs: number; pauseMs: number }
}

/** What is kept, as browsers and the service know it. */
interface Kept {
  ending: string
  type: string
  content: () => AsyncIterable<Buffer>
}

const FILE_WAITS = { allMs: 20_000, pauseMs: 1_000 }
/** Logs may be long. */
const FOLDER_WAITS = { allMs: 60_000, pauseMs: 1_000 }

/** Jobs of a matrix have one name. */
const MOST_OF_ONE_NAME = 20

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.json.gz', 'application/gzip'],
  ['.json', 'application/json'],
  ['.log', 'text/plain'],
  ['.txt', 'text/plain'],
])

/**
 * Keeps one file as an artifact, as it is: not in an archive, so that a browser opens it. The artifact has the file's
 * ending.
 *
 * Never throws; where it cannot be kept, that is said in `log`. `@actions/artifact` would be larger than all the rest of
 * Headway: docs/decisions/0016-artifacts.md.
 */
export function uploadFile({
  path,
  ending = extname(path).toLowerCase(),
  ...options
}: UploadOptions & { path: string; ending?: string }): Promise<Artifact | undefined> {
  const type = TYPES.get(ending) ?? 'application/octet-stream'
  return upload({ ...options, waits: options.waits ?? FILE_WAITS }, async () => ({
    ending,
    type,
    content: () => contentOf(path),
  }))
}

/** Keeps the regular files in a folder and below as one artifact: a ZIP archive, at most 4 GB. Never throws, as above. */
export function uploadFolder({
  folder,
  ...options
}: UploadOptions & { folder: string }): Promise<Artifact | undefined> {
  return upload({ ...options, waits: options.waits ?? FOLDER_WAITS }, async () => {
    const files = await filesIn(folder)
    return { ending: '', type: 'application/zip', content: () => zipOf(files) }
  })
}

async function upload(
  { env, runUrl, name, log, signal, waits }: Required<UploadOptions>,
  find: () => Promise<Kept>,
): Promise<Artifact | undefined> {
  try {
    return await within(
      waits.allMs,
      signal,
      `that would take longer than ${waits.allMs / 1000} s`,
      async (either) => {
        const service = findService(env, waits.pauseMs)
        const { ending, type, content } = await find()
        const taken = await takeName(service, name, ending, type, either)
        const uploaded = await putBlob(taken.url, type, content(), either, waits.pauseMs)
        const id = await finalizeArtifact(service, taken.name, uploaded, either)
        return { id, name: taken.name, url: `${runUrl}/artifacts/${id}` }
      },
    )
  } catch (error) {
    const reason = error instanceof Unavailable ? error.message : 'the artifact service could not be used'
    log(`${name} is not kept as an artifact: ${reason}.`)
    return undefined
  }
}

async function takeName(
  service: ArtifactService,
  name: string,
  ending: string,
  type: string,
  signal: AbortSignal,
): Promise<{ name: string; url: URL }> {
  for (let count = 1; ; count++) {
    const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`
    try {
      return { name: tried, url: await createArtifact(service, tried, type, signal) }
    } catch (error) {
      if (!(error instanceof Taken) || count === MOST_OF_ONE_NAME) throw error
    }
  }
}
