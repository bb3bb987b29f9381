import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ResultsService, startResultsService } from './results-service.js'
import type { BackendIds, CacheScope } from './runtime-token.js'
import { toolkitArtifacts } from './toolkit-artifact.js'
import { startToolkitJob, type ToolkitJob } from './toolkit-cache.js'

const MAIN: CacheScope = { ref: 'refs/heads/main', readable: [] }
const TOPIC: CacheScope = { ref: 'refs/heads/topic', readable: ['refs/heads/main'] }
const pull = (number: number): CacheScope => ({
  ref: `refs/pull/${number}/merge`,
  readable: ['refs/heads/main'],
})

let folder: string
let service: ResultsService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-results-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  service = await startResultsService()
})
afterEach(async () => {
  await service[Symbol.asyncDispose]()
})

const start = (scope: CacheScope) => startToolkitJob(folder, service, scope)

async function save(job: ToolkitJob, key: string, text: string): Promise<number> {
  await writeFile(join(job.workspace, 'page.txt'), text)
  return job.save(['page.txt'], key)
}

/** What a new job of that scope finds: the key, and the text in its file. */
async function restore(scope: CacheScope, key: string, restoreKeys: string[] = []): Promise<unknown> {
  const job = await start(scope)
  const found = await job.restore(['page.txt'], key, restoreKeys)
  if (found === undefined) return undefined
  return { found, text: await readFile(join(job.workspace, 'page.txt'), 'utf8') }
}

describe('with @actions/cache', () => {
  test('what a job saves, a later job of the same ref restores', async () => {
    const job = await start(pull(1))
    expect(await save(job, 'page-1', 'one')).toBeGreaterThan(0)
    expect(await restore(pull(1), 'page-1')).toEqual({ found: 'page-1', text: 'one' })
    expect(service.entries()).toMatchObject([{ scope: 'refs/pull/1/merge', key: 'page-1' }])
    expect(service.entries()[0]?.createdAt).toBeInstanceOf(Date)
    expect(service.requests.map(({ call, status }) => [call, status])).toEqual([
      ['CreateCacheEntry', 200],
      ['PutBlob', 201],
      ['FinalizeCacheEntryUpload', 200],
      ['GetCacheEntryDownloadURL', 200],
      ['GetBlob', 200],
    ])
    expect(job.log).not.toMatch(/^::(warning|error)/m)
  })

  test('a pull request does not see what another one saved; all see what the default branch saved', async () => {
    await save(await start(pull(1)), 'page-1', 'of the first')
    await save(await start(MAIN), 'page-main', 'of main')
    expect(await restore(pull(2), 'page-1')).toBeUndefined()
    expect(await restore(MAIN, 'page-1')).toBeUndefined()
    expect(await restore(pull(2), 'page-main')).toEqual({ found: 'page-main', text: 'of main' })
    expect(await restore(TOPIC, 'page-main')).toEqual({ found: 'page-main', text: 'of main' })
  })

  test('a prefix finds the newest, and prefers the own ref even where another one has a newer', async () => {
    const own = await start(pull(1))
    await save(own, 'page-a', 'older')
    await save(own, 'page-b', 'newer')
    await save(await start(MAIN), 'page-c', 'newest, of main')
    expect(await restore(pull(1), 'no', ['page-'])).toEqual({ found: 'page-b', text: 'newer' })
    expect(await restore(pull(2), 'no', ['page-'])).toEqual({ found: 'page-c', text: 'newest, of main' })
    expect(await restore(pull(1), 'page-a', ['page-'])).toEqual({ found: 'page-a', text: 'older' })
  })

  test('of two refs that may be read, the first one is preferred', async () => {
    await save(await start(MAIN), 'page-1', 'of main')
    await save(await start(TOPIC), 'page-2', 'of topic')
    const onTopic = { ref: 'refs/pull/3/merge', readable: ['refs/heads/topic', 'refs/heads/main'] }
    expect(await restore(onTopic, 'page-')).toEqual({ found: 'page-2', text: 'of topic' })
  })

  test('an entry is never overwritten, but another ref may use its key', async () => {
    const job = await start(pull(1))
    await save(job, 'page', 'first')
    expect(await save(job, 'page', 'second')).toBe(-1)
    expect(job.log).toContain('Failed to save: Unable to reserve cache')
    expect(await save(await start(pull(2)), 'page', 'third')).toBeGreaterThan(0)
    expect(await restore(pull(1), 'page')).toEqual({ found: 'page', text: 'first' })
  })

  test('an entry is found only by who would unpack the same paths', async () => {
    await save(await start(pull(1)), 'page', 'text')
    const job = await start(pull(1))
    expect(await job.restore(['other.txt'], 'page')).toBeUndefined()
  })

  test('a run that may only read saves nothing', async () => {
    await save(await start(MAIN), 'page', 'of main')
    const reader: CacheScope = { ...pull(1), writable: false }
    const job = await start(reader)
    expect(await save(job, 'page', 'mine')).toBe(-1)
    expect(job.log).toContain('cache write denied')
    expect(await restore(reader, 'page')).toEqual({ found: 'page', text: 'of main' })
  })

  test('a failing service is a warning to the toolkit', async () => {
    service.fail = ({ call }) => (call === 'PutBlob' ? 403 : undefined)
    const job = await start(pull(1))
    expect(await save(job, 'page', 'text')).toBe(-1)
    expect(job.log).toMatch(/^::warning::/m)
    service.fail = undefined
    expect(await restore(pull(1), 'page')).toBeUndefined()
  })
})

describe('with @actions/artifact', () => {
  const artifacts = (ids?: BackendIds, server?: string) =>
    toolkitArtifacts(folder, service, service.token(MAIN, ids), server)
  const PAGE = '<!doctype html><title>Größe</title>'
  /** A new folder with a report and two logs. */
  async function files(): Promise<string> {
    const root = await mkdtemp(join(folder, 'kept-'))
    await mkdir(join(root, 'logs'))
    await writeFile(join(root, 'report.html'), PAGE)
    await writeFile(join(root, 'logs/head-1.log'), 'loss 1\n'.repeat(10_000))
    await writeFile(join(root, 'logs/base-1.log'), '')
    return root
  }

  test('a file that is not zipped: its name is the artifact’s, and it comes back as it is', async () => {
    const root = await files()
    const { id, digest } = await artifacts().upload('whatever', [join(root, 'report.html')], root, {
      skipArchive: true,
    })
    expect(service.artifacts()).toEqual([
      { id, run: expect.any(String), name: 'report.html', type: 'text/html', bytes: Buffer.from(PAGE) },
    ])
    const place = await artifacts().download(id, { expectedHash: `sha256:${digest}` })
    expect(await readFile(join(place, 'report.html'), 'utf8')).toBe(PAGE)
    expect(service.requests.map(({ call, status }) => [call, status])).toEqual([
      ['CreateArtifact', 200],
      ['PutBlock', 201],
      ['PutBlockList', 201],
      ['FinalizeArtifact', 200],
      ['ListArtifacts', 200],
      ['GetSignedArtifactURL', 200],
      ['GetBlob', 200],
    ])
  })

  test('files that are zipped come back as files', async () => {
    const root = await files()
    const logs = ['head-1.log', 'base-1.log'].map((name) => join(root, 'logs', name))
    const { id, size } = await artifacts().upload('headway-logs', logs, root)
    expect(service.artifacts()).toMatchObject([{ name: 'headway-logs', type: 'application/zip' }])
    expect(await artifacts().list()).toMatchObject([{ id, size, name: 'headway-logs' }])
    const place = await artifacts().download(id)
    expect(await readFile(join(place, 'logs/head-1.log'), 'utf8')).toBe('loss 1\n'.repeat(10_000))
    expect(await readFile(join(place, 'logs/base-1.log'), 'utf8')).toBe('')
  })

  test('a name is taken for the whole run, whichever job has it', async () => {
    const root = await files()
    const report = [join(root, 'report.html')]
    const options = { skipArchive: true }
    const { id } = await artifacts({ run: 'run-1', job: 'job-1' }).upload('', report, root, options)
    const other = artifacts({ run: 'run-1', job: 'job-2' })
    await expect(other.upload('', report, root, options)).rejects.toThrow(
      '(409) Conflict: an artifact with this name already exists on the workflow run',
    )
    expect(await other.list()).toMatchObject([{ id, name: 'report.html' }])
    expect(await readFile(join(await other.download(id), 'report.html'), 'utf8')).toBe(PAGE)

    const elsewhere = artifacts({ run: 'run-2', job: 'job-1' })
    expect(await elsewhere.list()).toEqual([])
    await expect(elsewhere.download(id)).rejects.toThrow('No artifacts found for ID')
    expect((await elsewhere.upload('', report, root, options)).id).not.toBe(id)
  })

  test('an Enterprise Server has none, and nobody is asked', async () => {
    const root = await files()
    const there = artifacts(undefined, 'https://github.example.com')
    await expect(there.upload('logs', [join(root, 'report.html')], root)).rejects.toThrow(
      'not currently supported on GHES',
    )
    expect(service.requests).toEqual([])
  })

  test('a name that is too long', async () => {
    const root = await files()
    await expect(artifacts().upload('x'.repeat(257), [join(root, 'report.html')], root)).rejects.toThrow(
      '(400) Bad Request: name invalid length for artifact name: must be between 1 and 256 characters',
    )
  })
})

describe('artifacts on the wire', () => {
  const ids = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' }
  const call = (name: string, message: object, token = service.token(MAIN, { run: 'run-1', job: 'job-1' })) =>
    fetch(`${service.url}twirp/github.actions.results.api.v1.ArtifactService/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...ids, ...message }),
    })

  test('nobody comes in without the token of this job', async () => {
    const request = { name: 'a', version: 7 }
    expect((await call('CreateArtifact', request, 'guessed')).status).toBe(401)
    const other = service.token(MAIN, { run: 'run-2', job: 'job-1' })
    expect((await call('CreateArtifact', request, other)).status).toBe(403)
    expect((await call('ListArtifacts', {}, other)).status).toBe(403)
    expect((await call('DeleteArtifact', { name: 'a' })).status).toBe(404)
    expect(service.artifacts()).toEqual([])
  })

  test('what GitHub does not know is refused', async () => {
    expect((await call('CreateArtifact', { name: 'a', version: 7, mimetype: 'text/html' })).status).toBe(400)
    expect((await call('CreateArtifact', { name: 'a', version: 4 })).status).toBe(400)
    for (const name of ['', 'a/b', 'a:b', 'a\nb']) {
      expect((await call('CreateArtifact', { name, version: 7 })).status).toBe(400)
    }
  })

  test('only what was uploaded can be finalized, once, with its size and digest', async () => {
    const created = await call('CreateArtifact', { name: 'a.txt', version: 7, mime_type: 'text/plain' })
    const { signed_upload_url: url } = (await created.json()) as { signed_upload_url: string }
    const hash = `sha256:${createHash('sha256').update('text').digest('hex')}`
    const whole = { name: 'a.txt', size: '4', hash }
    expect((await call('FinalizeArtifact', whole)).status).toBe(404)
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'x-ms-blob-content-type': 'text/plain' }
    expect((await fetch(url, { method: 'PUT', body: 'text', headers })).status).toBe(201)
    expect((await call('GetSignedArtifactURL', { name: 'a.txt' })).status).toBe(404)
    expect((await call('FinalizeArtifact', { ...whole, size: '5' })).status).toBe(400)
    expect((await call('FinalizeArtifact', { ...whole, hash: 'sha256:00' })).status).toBe(400)
    expect((await call('FinalizeArtifact', whole)).status).toBe(200)
    expect((await call('FinalizeArtifact', whole)).status).toBe(404)

    const signed = await call('GetSignedArtifactURL', { name: 'a.txt' })
    const { signed_url } = (await signed.json()) as { signed_url: string }
    const answer = await fetch(signed_url)
    expect(answer.headers.get('content-type')).toBe('text/plain')
    expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''a.txt")
    expect(await answer.text()).toBe('text')
  })
})

describe('on the wire', () => {
  const scope = pull(1)
  const call = (name: string, message: object, token = service.token(scope)) =>
    fetch(`${service.url}twirp/github.actions.results.api.v1.CacheService/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
  const put = (
    url: string,
    body: string,
    headers: Record<string, string> = { 'x-ms-blob-type': 'BlockBlob' },
  ) => fetch(url, { method: 'PUT', body, headers })
  const reserve = async (key: string) => {
    const answer = await call('CreateCacheEntry', { key, version: 'v' })
    return ((await answer.json()) as { signed_upload_url: string }).signed_upload_url
  }
  const find = async (key: string) => {
    const answer = await call('GetCacheEntryDownloadURL', { key, version: 'v' })
    return ((await answer.json()) as { signed_download_url: string }).signed_download_url
  }

  test('blocks make a blob in the order of their list, and a range of it can be had', async () => {
    const url = await reserve('blocks')
    for (const [id, text] of [
      ['QQ==', 'world'],
      ['Qg==', 'hello '],
    ] as const) {
      expect((await put(`${url}&comp=block&blockid=${encodeURIComponent(id)}`, text, {})).status).toBe(201)
    }
    const list = '<BlockList><Latest>Qg==</Latest><Latest>QQ==</Latest></BlockList>'
    expect((await put(`${url}&comp=blocklist`, list, {})).status).toBe(201)
    expect(await find('blocks')).toBe('')
    await call('FinalizeCacheEntryUpload', { key: 'blocks', version: 'v', size_bytes: '11' })
    const signed = await find('blocks')
    expect(await (await fetch(signed)).text()).toBe('hello world')
    const part = await fetch(signed, { headers: { range: 'bytes=6-' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 6-10/11',
      'world',
    ])
    const head = await fetch(signed, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('11')
  })

  test('a reservation holds its key, and only what was uploaded can be finalized', async () => {
    const url = await reserve('page')
    expect((await call('CreateCacheEntry', { key: 'page', version: 'v' })).status).toBe(409)
    const finalize = { key: 'page', version: 'v', size_bytes: '4' }
    expect((await call('FinalizeCacheEntryUpload', finalize)).status).toBe(404)
    expect((await put(url, 'text', {})).status).toBe(400)
    expect((await put(url, 'text')).status).toBe(201)
    expect((await call('FinalizeCacheEntryUpload', { ...finalize, size_bytes: '5' })).status).toBe(404)
    expect((await call('FinalizeCacheEntryUpload', finalize)).status).toBe(200)
    expect(service.entries().map(({ bytes }) => bytes.toString())).toEqual(['text'])
  })

  test('a signed URL gives one right on one blob, and takes no token', async () => {
    const url = await reserve('page')
    expect((await fetch(url)).status).toBe(403)
    expect((await put(url.replace(/sig=[^&]+/, 'sig=guessed'), 'text')).status).toBe(403)
    const both = { 'x-ms-blob-type': 'BlockBlob', authorization: 'Bearer x' }
    expect((await put(url, 'text', both)).status).toBe(403)
    service.plant({ scope: scope.ref, key: 'planted', version: 'v', bytes: Buffer.from('text') })
    expect((await put(await find('planted'), 'other')).status).toBe(403)
  })

  test('nobody comes in without the token of a job', async () => {
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v' }, 'guessed')).status).toBe(401)
    expect((await call('DeleteCacheEntry', { key: 'k', version: 'v' })).status).toBe(404)
    expect((await call('CreateCacheEntry', { key: '', version: 'v' })).status).toBe(400)
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v'.repeat(65) })).status).toBe(400)
    expect(JSON.stringify(service.requests)).not.toContain(service.token(scope))
  })
})
