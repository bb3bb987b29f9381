import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openOpenFiles, readAddress, type Seen } from '../../../src/training/reads/open-files.js'
import { PYTHON } from './python.js'

describe('an address of the kernel', () => {
  // The kernel writes each 32 bits in the machine's own order of bytes; all of ours are little-endian.
  test.each([
    ['0100007F:1F90', { host: '127.0.0.1', port: 8080 }],
    ['0101A8C0:0016', { host: '192.168.1.1', port: 22 }],
    ['00000000000000000000000001000000:01BB', { host: '::1', port: 443 }],
    ['0000000000000000FFFF00000100007F:0050', { host: '127.0.0.1', port: 80 }],
    ['B80D01200000000067452301EFCDAB89:01BB', { host: '2001:db8:0:0:123:4567:89ab:cdef', port: 443 }],
    ['00000000:0000', undefined],
    ['00000000000000000000000000000000:0000', undefined],
    ['', undefined],
  ])('%s', (text, address) => {
    expect(readAddress(text)).toEqual(address)
  })
})

let folder: string
let child: ChildProcess | undefined
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'headway-open-')))
  await writeFile(join(folder, 'old'), 'x'.repeat(5000))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  child = undefined
  await rm(folder, { recursive: true, force: true })
})

/** What is seen of a Python that has done this and now waits. */
async function seenOf(lines: string, looks = 1): Promise<Seen> {
  // Within one millisecond nobody could tell an old file from a new one.
  await delay(20)
  const openFiles = openOpenFiles(Date.now())
  await delay(20)
  const script = `${lines}\nimport sys, time; print("ready", flush=True); time.sleep(60)`
  child = spawn(PYTHON, ['-I', '-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout) await once(child.stdout, 'data')
  for (let look = 0; look < looks; look += 1) {
    openFiles.look([{ pid: child.pid ?? 0, parent: 1, group: 1, startedAt: '1' }])
    if (looks > 1) await delay(200)
  }
  return openFiles
}

const inFolder = ({ files }: Seen) => [...files].filter((path) => path.startsWith(folder))

describe('what a process has open', () => {
  test.each([
    ['for reading', 'f = open("old")', ['old']],
    ['for reading and writing', 'f = open("old", "r+")', ['old']],
    ['for writing', 'f = open("old", "w")', []],
    ['for appending', 'f = open("old", "a")', []],
    [
      'mapped, and closed',
      'import mmap; f = open("old"); m = mmap.mmap(f.fileno(), 0, prot=1); f.close()',
      ['old'],
    ],
    ['made by itself', 'open("new", "w").write("1"); f = open("new")', []],
    ['removed', 'f = open("old"); import os; os.remove("old")', []],
    ['a folder', 'import os; f = os.open(".", os.O_RDONLY)', []],
    ['nothing', '', []],
  ])('%s', async (_name, lines, names) => {
    expect(inFolder(await seenOf(lines))).toEqual(names.map((name) => join(folder, name)))
  })

  test('a Python counts as one that should have been watched when it is there for a while', async () => {
    expect((await seenOf('')).pythons).toEqual(new Set())
    child?.kill('SIGKILL')
    expect((await seenOf('', 2)).pythons).toEqual(new Set([child?.pid]))
  })

  test('other programs are named', async () => {
    const openFiles = openOpenFiles(Date.now())
    child = spawn('sleep', ['60'])
    await once(child, 'spawn')
    await delay(50)
    openFiles.look([{ pid: child.pid ?? 0, parent: 1, group: 1, startedAt: '1' }])
    expect([...openFiles.programs]).toEqual([expect.stringMatching(/^(sleep|coreutils|busybox)$/)])
  })

  test('a process that is gone is nothing', () => {
    const openFiles = openOpenFiles(Date.now())
    openFiles.look([{ pid: 2 ** 22 + 1, parent: 1, group: 1, startedAt: '1' }])
    expect(openFiles).toMatchObject({ files: new Set(), programs: new Set(), pythons: new Set() })
  })
})

describe('connections', () => {
  test('to a server on this machine, which is none of the training’s', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const lines = `import socket; c = socket.create_connection(("127.0.0.1", ${port}))`
    try {
      expect((await seenOf(lines)).connections(new Set())).toEqual(new Set([`127.0.0.1:${port}`]))
    } finally {
      child?.kill('SIGKILL')
      server.close()
    }
  })

  test('to a server of its own are none, in either direction', async () => {
    const lines = [
      'import socket; l = socket.socket(); l.bind(("127.0.0.1", 0)); l.listen()',
      'c = socket.create_connection(l.getsockname()); a = l.accept()',
    ]
    expect((await seenOf(lines.join('\n'))).connections(new Set())).toEqual(new Set())
  })

  test('to a port that is known to be its own are none', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const lines = `import socket; c = socket.create_connection(("127.0.0.1", ${port}))`
    try {
      expect((await seenOf(lines)).connections(new Set([String(port)]))).toEqual(new Set())
    } finally {
      child?.kill('SIGKILL')
      server.close()
    }
  })

  test('are seen, too, where the socket was there before', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const lines = [
      'import socket, threading, time; c = socket.socket(); u = socket.socketpair()',
      `threading.Timer(0.1, lambda: c.connect(("127.0.0.1", ${port}))).start()`,
    ]
    try {
      expect((await seenOf(lines.join('\n'), 3)).connections(new Set())).toEqual(
        new Set([`127.0.0.1:${port}`]),
      )
    } finally {
      child?.kill('SIGKILL')
      server.close()
    }
  })

  test('to elsewhere are, though nobody answers yet', async () => {
    // An address that is for documentation only (RFC 5737).
    const lines = 'import socket; c = socket.socket(); c.setblocking(False); c.connect_ex(("192.0.2.1", 443))'
    const connections = (await seenOf(lines)).connections(new Set())
    // Where there is no way to elsewhere at all, there is no connection.
    expect([['192.0.2.1:443'], []]).toContainEqual([...connections])
  })
})
