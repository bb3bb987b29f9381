import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Shelf } from '../../src/model/shelf.js'
import { openShelf, type ShelfOptions } from '../../src/storage/cache-service.js'
import { type ResultsService, startResultsService } from '../support/results-service.js'
import type { CacheScope } from '../support/runtime-token.js'

const MAIN: CacheScope = { ref: 'refs/heads/main', readable: [] }
const pull = (number: number): CacheScope => ({
  ref: `refs/pull/${number}/merge`,
  readable: ['refs/heads/main'],
})

const MEGABYTE = 1024 * 1024

let service: ResultsService
let said: string[]
beforeEach(async () => {
  service = await startResultsService()
  said = []
})
afterEach(async () => {
  await service[Symbol.asyncDispose]()
})

function environment(scope: CacheScope): NodeJS.ProcessEnv {
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token(scope),
    GITHUB_SERVER_URL: 'http://github.localhost:1',
  }
}

function tryToOpen(env: NodeJS.ProcessEnv, more: Partial<ShelfOptions> = {}): Shelf | undefined {
  return openShelf({
    env,
    apiUrl: 'https://api.github.com',
    log: (line) => said.push(line),
    signal: new AbortController().signal,
    waits: { fetchMs: 5000, keepMs: 5000, pauseMs: 1 },
    ...more,
  })
}

function open(scope: CacheScope, env: NodeJS.ProcessEnv = {}, more: Partial<ShelfOptions> = {}): Shelf {
  const shelf = tryToOpen({ ...environment(scope), ...env }, more)
  if (!shelf) throw new Error('there is no shelf')
  return shelf
}

/** Where Headway looks for its pages, learned from one. */
async function versionOfPages(): Promise<string> {
  await open({ ref: 'refs/heads/elsewhere', readable: [] }).keep('some', 'page')
  return service.entries().at(-1)?.version ?? ''
}

async function plant(key: string, bytes: Buffer): Promise<void> {
  service.plant({ scope: 'refs/pull/1/merge', key, version: await versionOfPages(), bytes })
}

describe('pages', () => {
  test('that are kept can be fetched by a later job, letter for letter', async () => {
    const page = `\uFEFF{"loss": 1.07}\r\n\u0000– 数字 🙂\n${'x'.repeat(100_000)}`
    await open(pull(1)).keep('headway-1-a', page)
    expect(await open(pull(1)).fetch('headway-1-')).toBe(page)
    await open(pull(1)).keep('headway-2-a', '')
    expect(await open(pull(1)).fetch('headway-2-')).toBe('')
    expect(said).toEqual([])
  })

  test('are kept as one blob of gzipped text, and the job’s token goes to the service only', async () => {
    await open(pull(1)).keep('headway-1-a', 'page')
    await open(pull(1)).fetch('headway-1-')
    const [entry] = service.entries()
    expect(entry).toMatchObject({ scope: 'refs/pull/1/merge', key: 'headway-1-a' })
    expect(entry?.version).toMatch(/^[0-9a-f]{64}$/)
    expect(gunzipSync(entry?.bytes ?? '').toString()).toBe('page')
    expect(
      service.requests.map(({ call, headers, status }) => [call, 'authorization' in headers, status]),
    ).toEqual([
      ['CreateCacheEntry', true, 200],
      ['PutBlob', false, 201],
      ['FinalizeCacheEntryUpload', true, 200],
      ['GetCacheEntryDownloadURL', true, 200],
      ['GetBlob', false, 200],
    ])
  })

  test('of two prefixes come and go at the same time', async () => {
    const shelf = open(pull(1))
    await Promise.all([shelf.keep('base-1', 'of the base'), shelf.keep('head-1', 'of the head')])
    expect(await Promise.all([shelf.fetch('base-'), shelf.fetch('head-')])).toEqual([
      'of the base',
      'of the head',
    ])
  })

  test('are the newest with the prefix, of the own ref before the base branch’s', async () => {
    await open(MAIN).keep('page-1', 'of main')
    expect(await open(pull(1)).fetch('page-')).toBe('of main')
    await open(pull(1)).keep('page-2', 'older')
    await open(pull(1)).keep('page-3', 'newer')
    await open(MAIN).keep('page-4', 'newest, of main')
    expect(await open(pull(1)).fetch('page-')).toBe('newer')
    expect(await open(pull(2)).fetch('page-')).toBe('newest, of main')
    expect(await open(MAIN).fetch('page-2')).toBeUndefined()
  })

  test('that are not there are nothing to talk about', async () => {
    expect(await open(pull(1)).fetch('page-')).toBeUndefined()
    expect(said).toEqual([])
  })

  test('are not overwritten', async () => {
    await open(pull(1)).keep('page-1', 'first')
    await open(pull(1)).keep('page-1', 'second')
    expect(await open(pull(1)).fetch('page-1')).toBe('first')
    expect(said).toEqual([
      'Measurements are not kept for later runs: the cache has some with the same key already.',
    ])
  })
})

describe('there is no shelf', () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ['without a cache of version 2', { ACTIONS_CACHE_SERVICE_V2: '' }],
    ['without its address', { ACTIONS_RESULTS_URL: undefined }],
    ['with an address that is none', { ACTIONS_RESULTS_URL: 'nowhere' }],
    ['without a token', { ACTIONS_RUNTIME_TOKEN: undefined }],
    ['on an Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['on a host that only looks like GitHub', { GITHUB_SERVER_URL: 'https://notgithub.com' }],
  ])('%s', (_, env) => {
    expect(tryToOpen({ ...environment(MAIN), ...env })).toBeUndefined()
    expect(said).toEqual([])
  })

  test.each<[string, NodeJS.ProcessEnv, string]>([
    ['Gitea', { GITEA_ACTIONS: 'true' }, 'https://gitea.example.com/api/v1'],
    ['Forgejo', { FORGEJO_ACTIONS: 'true' }, 'https://forgejo.example.com/api/v1'],
    ['an API that is theirs', {}, 'https://git.example.com/api/v1/'],
  ])('where all branches share one cache, which is said: %s', (_, env, apiUrl) => {
    expect(tryToOpen({ ...environment(MAIN), ...env }, { apiUrl })).toBeUndefined()
    expect(said).toEqual([
      'Measurements are not kept for later runs: any branch and fork could change what is in the cache of this server.',
    ])
  })

  test.each(['https://github.com', 'https://octo.ghe.com', ''])('but there is one on %p', (server) => {
    expect(tryToOpen({ ...environment(MAIN), GITHUB_SERVER_URL: server })).toBeDefined()
  })
})

describe('a cache that may not be used', () => {
  test.each([
    ['read', 'page', ['keep']],
    ['write-only', undefined, ['fetch']],
    ['none', undefined, ['fetch', 'keep']],
    [' Write ', 'page', []],
    ['some day', 'page', []],
  ])('mode %p', async (mode, found, forbidden) => {
    await open(MAIN).keep('page-1', 'page')
    const shelf = open(pull(1), { ACTIONS_CACHE_MODE: mode })
    for (const key of ['page-2', 'page-3']) {
      expect(await shelf.fetch('page-1')).toBe(found)
      await shelf.keep(key, 'mine')
    }
    const name = mode.trim().toLowerCase()
    const lines = {
      fetch: `Measurements of earlier runs are not reused: ACTIONS_CACHE_MODE is \`${name}\`.`,
      keep: `Measurements are not kept for later runs: ACTIONS_CACHE_MODE is \`${name}\`.`,
    }
    expect(said).toEqual(forbidden.map((what) => lines[what as keyof typeof lines]))
    expect(service.entries()).toHaveLength(forbidden.includes('keep') ? 1 : 3)
  })

  test('a token that may only read', async () => {
    await open({ ...pull(1), writable: false }).keep('page-1', 'page')
    expect(said).toEqual([
      'Measurements are not kept for later runs: the cache service lets this run read only.',
    ])
  })
})

describe('a service that fails', () => {
  test('is asked again', async () => {
    const failed = new Set<unknown>()
    service.fail = ({ call }) => {
      if (failed.has(call)) return undefined
      failed.add(call)
      return 503
    }
    await open(pull(1)).keep('page-1', 'page')
    expect(await open(pull(1)).fetch('page-')).toBe('page')
    expect(failed.size).toBe(5)
    expect(said).toEqual([])
  })

  test.each([500, 403, 429])('with status %p costs a line that is our own', async (status) => {
    service.fail = () => status
    const shelf = open(pull(1))
    expect(await shelf.fetch('page-')).toBeUndefined()
    await shelf.keep('page-1', 'page')
    expect(said).toEqual([
      `Measurements of earlier runs are not reused: the cache service answered with status ${status}.`,
      `Measurements are not kept for later runs: the cache service answered with status ${status}.`,
    ])
    expect(service.requests).toHaveLength(status === 500 ? 6 : 2)
  })

  test.each(['PutBlob', 'FinalizeCacheEntryUpload'])('at %s: nobody sees half a page', async (failing) => {
    service.fail = ({ call }) => (call === failing ? 400 : undefined)
    await open(pull(1)).keep('page-1', 'page')
    expect(said).toHaveLength(1)
    service.fail = undefined
    expect(await open(pull(1)).fetch('page-')).toBeUndefined()
  })

  test.each(['hang', 'stall'] as const)('with a %s costs its time only', async (fault) => {
    await open(MAIN).keep('page-1', 'page')
    for (const failing of ['GetCacheEntryDownloadURL', 'GetBlob', 'CreateCacheEntry', 'PutBlob']) {
      service.fail = ({ call }) => (call === failing ? fault : undefined)
      said = []
      const before = performance.now()
      const shelf = open(pull(1), {}, { waits: { fetchMs: 200, keepMs: 300, pauseMs: 1 } })
      const fetching = failing.startsWith('Get')
      if (fetching) expect(await shelf.fetch('page-')).toBeUndefined()
      else await shelf.keep(`page-${failing}`, 'page')
      expect(said).toEqual([
        fetching
          ? 'Measurements of earlier runs are not reused: the cache service did not answer within 0.2 s.'
          : 'Measurements are not kept for later runs: the cache service did not answer within 0.3 s.',
      ])
      expect(performance.now() - before).toBeLessThan(2000)
    }
  })

  test('that nobody hears', async () => {
    const shelf = open(pull(1), { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })
    expect(await shelf.fetch('page-')).toBeUndefined()
    await shelf.keep('page-1', 'page')
    expect(said).toEqual([
      'Measurements of earlier runs are not reused: the cache service cannot be reached (ECONNREFUSED).',
      'Measurements are not kept for later runs: the cache service cannot be reached (ECONNREFUSED).',
    ])
  })

  test('behind a proxy, which may hang as well', async () => {
    const { port } = new URL(service.url)
    let hangs = false
    const asked: string[] = []
    const sockets: Duplex[] = []
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      sockets.push(socket)
      if (hangs) return
      const server = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        server.pipe(socket).pipe(server)
      })
      for (const end of [server, socket]) end.on('error', () => {})
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const before = process.env.http_proxy
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      const shelf = open(
        pull(1),
        { ACTIONS_RESULTS_URL: 'http://results.invalid/' },
        { waits: { fetchMs: 1000, keepMs: 1000, pauseMs: 1 } },
      )
      await shelf.keep('page-1', 'page')
      expect(await shelf.fetch('page-')).toBe('page')
      expect(new Set(asked)).toEqual(new Set(['results.invalid:80']))
      hangs = true
      expect(await shelf.fetch('page-')).toBeUndefined()
      expect(said).toEqual([
        'Measurements of earlier runs are not reused: the cache service did not answer within 1 s.',
      ])
    } finally {
      if (before === undefined) delete process.env.http_proxy
      else process.env.http_proxy = before
      for (const socket of sockets) socket.destroy()
      proxy.close()
    }
  })

  test('ends with the job that is cancelled', async () => {
    service.fail = () => 'hang'
    const cancel = new AbortController()
    const shelf = open(pull(1), {}, { signal: cancel.signal })
    const waiting = [shelf.fetch('page-'), shelf.keep('page-1', 'page')]
    setTimeout(() => cancel.abort(), 50)
    await Promise.all(waiting)
    await shelf.fetch('page-')
    expect(said.sort()).toEqual([
      'Measurements are not kept for later runs: the job was cancelled.',
      'Measurements of earlier runs are not reused: the job was cancelled.',
    ])
    expect(service.requests).toHaveLength(2)
  })
})

describe('an entry that somebody else made', () => {
  const TOO_LARGE = 'Measurements of earlier runs are not reused: what the cache service sent is too large.'

  test.each([
    ['is a bomb', () => gzipSync(Buffer.alloc(33 * MEGABYTE))],
    ['is large', () => Buffer.alloc(33 * MEGABYTE)],
  ])('and that %s', async (_, bytes) => {
    await plant('page-1', bytes())
    expect(await open(pull(1)).fetch('page-')).toBeUndefined()
    expect(said).toEqual([TOO_LARGE])
  })

  test.each([
    ['is not packed', Buffer.from('::error::page')],
    ['is nothing', Buffer.alloc(0)],
    ['is not all there', gzipSync('page'.repeat(1000)).subarray(0, 30)],
    ['is no text', gzipSync(Buffer.from([0xff, 0xfe, 0x80]))],
  ])('and that %s', async (_, bytes) => {
    await plant('page-1', bytes)
    expect(await open(pull(1)).fetch('page-')).toBeUndefined()
    expect(said).toEqual([
      'Measurements of earlier runs are not reused: what the cache service sent is not what Headway keeps.',
    ])
  })

  test('as an archive with paths and links out of its folder is text like any other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'headway-shelf-'))
    try {
      await mkdir(join(folder, 'in'))
      await writeFile(join(folder, 'in/page'), 'written by the archive')
      await symlink(folder, join(folder, 'in/link'))
      const tar = (...args: string[]) =>
        execFileSync('tar', ['-Pf', 'evil.tar', '-C', 'in', ...args], { cwd: folder })
      tar('-c', '--transform', `s#^page$#${folder}/absolute#`, 'page')
      tar('-r', '--transform', 's#^page$#../dots#', 'page')
      tar('-r', 'link')
      tar('-r', '--transform', 's#^page$#link/behind#', 'page')
      const before = await readdir(folder)
      await plant('page-1', gzipSync(await readFile(join(folder, 'evil.tar'))))
      expect(await open(pull(1)).fetch('page-')).toContain('written by the archive')
      expect(await readdir(folder)).toEqual(before)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('with another version is not looked at', async () => {
    const version = 'a'.repeat(64)
    service.plant({ scope: 'refs/pull/1/merge', key: 'page-1', version, bytes: gzipSync('page') })
    expect(await open(pull(1)).fetch('page-')).toBeUndefined()
  })
})

test('a page that is too large is not kept', async () => {
  await open(pull(1)).keep('page-1', 'x'.repeat(33 * MEGABYTE))
  expect(said).toEqual(['Measurements are not kept for later runs: they take more than 32 MB.'])
  expect(service.requests).toEqual([])
})
