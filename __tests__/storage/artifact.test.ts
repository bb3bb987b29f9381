import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Artifact, type UploadOptions, uploadFile, uploadFolder } from '../../src/storage/artifact.js'
import { artifactName } from '../../src/storage/artifact-name.js'
import { type ResultsService, startResultsService } from '../support/results-service.js'
import { type ToolkitArtifacts, toolkitArtifacts } from '../support/toolkit-artifact.js'

const SCOPE = { ref: 'refs/pull/12/merge', readable: ['refs/heads/main'] }
const RUN_URL = 'https://github.com/ada/digits/actions/runs/77'
const PAGE = '<!doctype html><title>Größe</title>'
const NAME = 'headway-report-12-1-evaluate'

let root: string
let folder: string
let service: ResultsService
let said: string[]
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'headway-artifact-'))
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'kept-'))
  await writeFile(join(folder, 'report.html'), PAGE)
  service = await startResultsService()
  said = []
})
afterEach(async () => {
  await service[Symbol.asyncDispose]()
})

function environment(): NodeJS.ProcessEnv {
  return {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token(SCOPE),
    GITHUB_SERVER_URL: 'http://github.localhost:1',
  }
}

function options(more: Partial<UploadOptions> = {}): UploadOptions {
  return {
    env: environment(),
    runUrl: RUN_URL,
    name: NAME,
    log: (line) => said.push(line),
    signal: new AbortController().signal,
    waits: { allMs: 10_000, pauseMs: 1 },
    ...more,
  }
}

function upload(more: Partial<UploadOptions> & { path?: string } = {}): Promise<Artifact | undefined> {
  return uploadFile({ path: join(folder, 'report.html'), ...options(more) })
}

function toolkit(): ToolkitArtifacts {
  return toolkitArtifacts(root, service, service.token(SCOPE))
}

/** What was asked of the service, in a run of whatever name. */
function asked(): unknown[] {
  return service.requests.map(({ call, method, headers, body }) => {
    if (call === 'PutBlock') return { call, method, body }
    const type = headers['content-type']?.split(';')[0]
    // Of a list of blocks, the length of its XML says nothing.
    if (call === 'PutBlockList') return { call, method, type, kept: headers['x-ms-blob-content-type'] }
    return { call, method, type, body: { ...(body as object), workflow_run_backend_id: 'run' } }
  })
}

describe('a file', () => {
  test('is kept as it is, under a name with its ending, and the toolkit finds it', async () => {
    const artifact = await upload()
    const [kept] = service.artifacts()
    expect(kept).toMatchObject({ name: `${NAME}.html`, type: 'text/html', bytes: Buffer.from(PAGE) })
    expect(artifact).toEqual({ id: kept?.id, name: kept?.name, url: `${RUN_URL}/artifacts/${kept?.id}` })
    const digest = `sha256:${createHash('sha256').update(PAGE).digest('hex')}`
    expect(await toolkit().list()).toMatchObject([{ id: kept?.id, name: `${NAME}.html`, size: 37, digest }])
    const place = await toolkit().download(kept?.id ?? 0, { expectedHash: digest })
    expect(await readFile(join(place, `${NAME}.html`), 'utf8')).toBe(PAGE)
    expect(said).toEqual([])
  })

  test('is asked for as the toolkit asks', async () => {
    await upload({ name: 'report' })
    const ours = asked()
    service.requests.length = 0
    // Another run, where the name is free.
    const ids = { run: 'ce7f54c7-61c7-4aae-887f-30da475f5f1b', job: 'ca395085-040a-526b-2ce8-bdc85f692774' }
    const theirs = toolkitArtifacts(root, service, service.token(SCOPE, ids))
    await theirs.upload('', [join(folder, 'report.html')], folder, { skipArchive: true })
    expect(ours).toHaveLength(4)
    expect(ours).toEqual(asked())
  })

  test('of 20 MB goes in blocks, and comes back whole', async () => {
    const bytes = randomBytes(20 * 1024 * 1024)
    await writeFile(join(folder, 'weights.bin'), bytes)
    await upload({ path: join(folder, 'weights.bin') })
    const [kept] = service.artifacts()
    expect(kept?.type).toBe('application/octet-stream')
    expect(kept?.bytes.equals(bytes)).toBe(true)
    expect(service.requests.filter(({ call }) => call === 'PutBlock').map(({ body }) => body)).toEqual([
      8 * 1024 * 1024,
      8 * 1024 * 1024,
      4 * 1024 * 1024,
    ])
  })

  test('that is empty', async () => {
    await writeFile(join(folder, 'a.log'), '')
    await upload({ path: join(folder, 'a.log') })
    expect(service.artifacts()).toMatchObject([
      { name: `${NAME}.log`, type: 'text/plain', bytes: Buffer.alloc(0) },
    ])
  })

  test('whose name is taken gets a number', async () => {
    const first = await upload()
    const second = await upload()
    await upload()
    expect(service.artifacts().map(({ name }) => name)).toEqual([
      `${NAME}.html`,
      `${NAME}-2.html`,
      `${NAME}-3.html`,
    ])
    expect(second?.url).not.toBe(first?.url)
    expect(said).toEqual([])
  })

  test('the job’s token goes to the service only', async () => {
    await upload()
    expect(service.requests.map(({ call, headers }) => [call, 'authorization' in headers])).toEqual([
      ['CreateArtifact', true],
      ['PutBlock', false],
      ['PutBlockList', false],
      ['FinalizeArtifact', true],
    ])
  })
})

describe('a folder', () => {
  async function logs(): Promise<Map<string, Buffer>> {
    const files = new Map([
      ['base-1.log', Buffer.from('')],
      ['größe 数字.log', Buffer.from('loss 1\n')],
      ['head-1.log', Buffer.from('loss 1\n'.repeat(2_000_000))],
      ['more/random.bin', randomBytes(3_000_000)],
      ['report.html', Buffer.from(PAGE)],
    ])
    await mkdir(join(folder, 'more'))
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
    await utimes(join(folder, 'head-1.log'), 0, Date.UTC(2026, 10, 24, 9, 38, 27) / 1000)
    return files
  }

  test('comes back file by file, by the toolkit and by Python', async () => {
    const files = await logs()
    const artifact = await uploadFolder({ folder, ...options({ name: 'headway-logs-12-1' }) })
    const [kept] = service.artifacts()
    expect(kept).toMatchObject({ id: artifact?.id, name: 'headway-logs-12-1', type: 'application/zip' })
    expect(said).toEqual([])

    const place = await toolkit().download(artifact?.id ?? 0)
    const there = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    )
    expect(there).toHaveLength(files.size)
    for (const [name, bytes] of files) expect((await readFile(join(place, name))).equals(bytes)).toBe(true)

    await writeFile(join(root, 'logs.zip'), kept?.bytes ?? '')
    const script = `
import hashlib, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([[i.filename, i.date_time, i.external_attr >> 16, hashlib.sha256(archive.read(i)).hexdigest()] for i in archive.infolist()]))`
    const listed = JSON.parse(
      execFileSync('python3', ['-c', script, join(root, 'logs.zip')], { encoding: 'utf8' }),
    )
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(listed).toEqual(
      [...files].map(([name, bytes]) => [name, expect.any(Array), 0o100644, sha256(bytes)]),
    )
    expect(listed[2][1]).toEqual([2026, 11, 24, 9, 38, 26])
  })

  test('with links, pipes and other folders in it: they stay where they are', async () => {
    await symlink('/etc/passwd', join(folder, 'link.log'))
    await symlink('/etc', join(folder, 'etc'))
    execFileSync('mkfifo', [join(folder, 'pipe.log')])
    await mkdir(join(folder, 'empty'))
    const artifact = await uploadFolder({ folder, ...options() })
    const place = await toolkit().download(artifact?.id ?? 0)
    expect(await readdir(place)).toEqual(['report.html'])
  })

  test.each([
    ['that is empty', 'empty', 'there is nothing to keep'],
    ['that is not there', 'nowhere', 'the folder cannot be read (ENOENT)'],
  ])('%s', async (_, name, reason) => {
    await mkdir(join(folder, 'empty'))
    expect(await uploadFolder({ folder: join(folder, name), ...options() })).toBeUndefined()
    expect(said).toEqual([`${NAME} is not kept as an artifact: ${reason}.`])
    expect(service.requests).toEqual([])
  })

  test('with very many files', async () => {
    for (let index = 0; index < 1000; index++) await writeFile(join(folder, `${index}.log`), '')
    expect(await uploadFolder({ folder, ...options() })).toBeUndefined()
    expect(said).toEqual([`${NAME} is not kept as an artifact: these are more than 1000 files.`])
  })
})

describe('what is no place for artifacts costs a line', () => {
  const line = (reason: string) => [`${NAME} is not kept as an artifact: ${reason}.`]
  const NO_PLACE = 'this runner offers no place for artifacts (ACTIONS_RESULTS_URL)'
  const NO_TOKEN = 'this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)'
  const ELSEWHERE = 'only GitHub itself takes artifacts of this kind, and no other server'
  const claims = (scp: unknown) => `x.${Buffer.from(JSON.stringify({ scp })).toString('base64url')}.x`

  test.each<[string, NodeJS.ProcessEnv, string]>([
    ['no address', { ACTIONS_RESULTS_URL: undefined }, NO_PLACE],
    ['an address that is none', { ACTIONS_RESULTS_URL: 'nowhere' }, NO_PLACE],
    ['no token', { ACTIONS_RUNTIME_TOKEN: undefined }, NO_TOKEN],
    ['a token that is none', { ACTIONS_RUNTIME_TOKEN: 'token' }, NO_TOKEN],
    ['a token that says nothing', { ACTIONS_RUNTIME_TOKEN: claims(undefined) }, NO_TOKEN],
    ['a token for something else', { ACTIONS_RUNTIME_TOKEN: claims('Actions.Results:run') }, NO_TOKEN],
    ['an Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }, ELSEWHERE],
    ['a host that only looks like GitHub', { GITHUB_SERVER_URL: 'https://notgithub.com' }, ELSEWHERE],
    ['Gitea', { GITHUB_SERVER_URL: 'https://gitea.example.com' }, ELSEWHERE],
  ])('%s', async (_, env, reason) => {
    expect(await upload({ env: { ...environment(), ...env } })).toBeUndefined()
    expect(said).toEqual(line(reason))
    expect(service.requests).toEqual([])
  })

  test.each(['https://github.com', 'https://octo.ghe.com', ''])('but %p is one', async (server) => {
    expect(await upload({ env: { ...environment(), GITHUB_SERVER_URL: server } })).toBeDefined()
  })

  test('a token that the service does not take', async () => {
    const env = { ...environment(), ACTIONS_RUNTIME_TOKEN: claims('Actions.Results:another:job') }
    expect(await upload({ env })).toBeUndefined()
    expect(said).toEqual(line('the artifact service answered with status 401'))
  })
})

describe('a file that cannot be kept costs a line', () => {
  test.each<[string, (path: string) => unknown, string]>([
    ['missing', () => {}, 'it cannot be read (ENOENT)'],
    ['a link', (path) => symlink(join(folder, 'report.html'), path), 'it cannot be read (ELOOP)'],
    ['a folder', (path) => mkdir(path), 'it is no regular file'],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'it is no regular file'],
  ])('%s', async (_, make, reason) => {
    const path = join(folder, 'other.html')
    await make(path)
    expect(await upload({ path })).toBeUndefined()
    expect(said).toEqual([`${NAME} is not kept as an artifact: ${reason}.`])
    expect(service.artifacts()).toEqual([])
  })
})

describe('a service that fails', () => {
  const CALLS = ['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact'] as const

  test('is asked again', async () => {
    const failed = new Set<unknown>()
    service.fail = ({ call }) => {
      if (failed.has(call)) return undefined
      failed.add(call)
      return 503
    }
    expect(await upload()).toBeDefined()
    expect([...failed]).toEqual(CALLS)
    expect(said).toEqual([])
  })

  test.each(CALLS.flatMap((call) => [500, 403, 429].map((status) => [call, status] as const)))(
    'at %s, with status %p: nobody sees half a file, and the line is our own',
    async (failing, status) => {
      service.fail = ({ call }) => (call === failing ? status : undefined)
      expect(await upload()).toBeUndefined()
      expect(said).toEqual([
        `${NAME} is not kept as an artifact: the artifact service answered with status ${status}.`,
      ])
      expect(service.artifacts()).toEqual([])
      expect(service.requests.filter(({ call }) => call === failing)).toHaveLength(status === 500 ? 3 : 1)
    },
  )

  test.each(['hang', 'stall'] as const)('with a %s costs its time only', async (fault) => {
    for (const failing of CALLS) {
      service.fail = ({ call }) => (call === failing ? fault : undefined)
      said = []
      const before = performance.now()
      expect(await upload({ name: failing, waits: { allMs: 300, pauseMs: 1 } })).toBeUndefined()
      expect(said).toEqual([`${failing} is not kept as an artifact: that would take longer than 0.3 s.`])
      expect(performance.now() - before).toBeLessThan(2000)
    }
  })

  test('ends with the job that is cancelled', async () => {
    service.fail = () => 'hang'
    const cancel = new AbortController()
    const waiting = upload({ signal: cancel.signal })
    setTimeout(() => cancel.abort(), 50)
    expect(await waiting).toBeUndefined()
    expect(await upload({ signal: cancel.signal })).toBeUndefined()
    expect(said).toEqual(Array(2).fill(`${NAME} is not kept as an artifact: the job was cancelled.`))
    expect(service.requests).toHaveLength(1)
  })

  test('that nobody hears', async () => {
    const env = { ...environment(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }
    expect(await upload({ env })).toBeUndefined()
    expect(said).toEqual([
      `${NAME} is not kept as an artifact: the artifact service cannot be reached (ECONNREFUSED).`,
    ])
  })
})

describe('whatever a service answers', () => {
  let server: Server
  afterEach(() => void server.close())

  async function answering(status: number, body: string | Buffer): Promise<NodeJS.ProcessEnv> {
    server = createServer((request, response) => {
      request.resume()
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { ...environment(), ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` }
  }

  const NO_SENSE = 'the answer of the artifact service makes no sense'
  test.each<[string, number, string | Buffer, string]>([
    [
      'there is no more room',
      403,
      '{"msg": "insufficient usage to create artifact"}',
      'the storage for artifacts is full',
    ],
    ['no', 200, '{"ok": false}', 'the artifact service refused to take it'],
    ['nothing', 200, '', 'the artifact service refused to take it'],
    ['null', 200, 'null', 'the artifact service refused to take it'],
    ['no place', 200, '{"ok": true}', NO_SENSE],
    ['a place on the disk', 200, '{"ok": true, "signed_upload_url": "file:///etc/passwd"}', NO_SENSE],
    ['too much', 200, Buffer.alloc(100_000), 'what the artifact service sent is too large'],
    ['elsewhere', 302, '', 'the artifact service answered with status 302'],
    ['the name is taken, always', 409, '{}', 'the run has artifacts of this name already'],
  ])('%s', async (_, status, body, reason) => {
    const env = await answering(status, body)
    expect(await upload({ env })).toBeUndefined()
    expect(said).toEqual([`${NAME} is not kept as an artifact: ${reason}.`])
  })

  test.each(['"x"', '-1', '0', '1.5', 'null', '"99999999999999999999"'])(
    'a number that is none: %s',
    async (id) => {
      server = createServer((request, response) => {
        request.resume()
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/blob`
        response.end(`{"ok": true, "signed_upload_url": "${url}", "artifact_id": ${id}}`)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      expect(
        await upload({ env: { ...environment(), ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}` } }),
      ).toBeUndefined()
      expect(said).toEqual([`${NAME} is not kept as an artifact: ${NO_SENSE}.`])
    },
  )
})

test('behind a proxy', async () => {
  const { port } = new URL(service.url)
  const asked: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const target = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    for (const end of [target, socket]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const before = process.env.http_proxy
  process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  try {
    const env = { ...environment(), ACTIONS_RESULTS_URL: 'http://results.invalid/' }
    expect(await upload({ env })).toBeDefined()
    expect(asked).toContain('results.invalid:80')
  } finally {
    if (before === undefined) delete process.env.http_proxy
    else process.env.http_proxy = before
    proxy.closeAllConnections()
    proxy.close()
  }
})

describe('a name', () => {
  test('says where it is from', () => {
    expect(artifactName('headway-report', 12, 1, 'evaluate')).toBe('headway-report-12-1-evaluate')
    expect(artifactName('headway-report', 12, 1, 'a/b: "größe" ')).toBe('headway-report-12-1-a-b-größe')
  })

  test('is one that GitHub takes, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (word) => {
        const name = artifactName('headway', word)
        expect(name).toMatch(/^headway/)
        expect(name).not.toMatch(/[":<>|*?\r\n\\/\p{C}]/u)
        expect([...name].length).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[-.]$/)
      }),
    )
  })
})
