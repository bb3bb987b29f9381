import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Tells what is opened in a folder where access times do not. */
export interface OpenWatch {
  /** What was opened since the start or the last call, relative to the root; `undefined`: some of it was missed. */
  take(): Promise<Set<string> | undefined>
  end(): void
}

const PATIENCE_MS = 10_000
/** The kernel's word of an open that has just been comes within this. */
const SETTLE_MS = 50

/**
 * Through the libc that Python has loaded. A watch of a folder tells of every open in it (inotify(7)), also by native
 * code and of what is mapped. Folders that are made later hold nothing of the commit, so they need no watch.
 */
const SCRIPT = String.raw`
import ctypes, os, select, struct, sys

IN_OPEN, IN_Q_OVERFLOW, IN_ISDIR, IN_MOVED_TO = 0x20, 0x4000, 0x40000000, 0x80
root, list_file, out = sys.argv[1:4]
libc = ctypes.CDLL(None, use_errno=True)
watcher = libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
if watcher < 0:
    sys.exit(3)
folders = {}
with open(list_file, "rb") as file:
    for name in file.read().split(b"\0"):
        if name:
            path = os.path.join(os.fsencode(root), name)
            number = libc.inotify_add_watch(watcher, path, IN_OPEN)
            if number < 0:
                sys.exit(4)
            folders[number] = name
print("ready", flush=True)
opened, missed = set(), False
while True:
    readable, _, _ = select.select([watcher, 0], [], [])
    while True:
        try:
            data = os.read(watcher, 1 << 20)
        except BlockingIOError:
            break
        at = 0
        while at < len(data):
            number, mask, _, length = struct.unpack_from("iIII", data, at)
            name = data[at + 16 : at + 16 + length].rstrip(b"\0")
            at += 16 + length
            if mask & IN_Q_OVERFLOW:
                missed = True
            elif number in folders:
                folder = folders[number]
                opened.add(name if folder == b"." and name else os.path.join(folder, name) if name else folder)
    if 0 in readable:
        if not os.read(0, 1):
            break
        with open(out, "wb") as file:
            file.write(b"\0".join([b"missed" if missed else b"all"] + sorted(opened)))
        opened, missed = set(), False
        print("written", flush=True)
`

/**
 * @param folders of the commit, relative to `root`
 * @param scratch folder for this watch's files, outside `root`
 * @returns `undefined` where it cannot be had: no Python, no Linux, too many folders for the kernel's limit
 */
export async function openInotify(
  root: string,
  folders: string[],
  scratch: string,
  python = 'python3',
): Promise<OpenWatch | undefined> {
  const listFile = join(scratch, 'folders')
  const out = join(scratch, 'opened')
  await writeFile(listFile, folders.join('\0'))
  const child = spawn(python, ['-I', '-c', SCRIPT, root, listFile, out], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => {})
  child.unref()
  if (!(await says(child, 'ready'))) {
    child.kill('SIGKILL')
    return undefined
  }
  return {
    async take() {
      await delay(SETTLE_MS)
      child.stdin.write('.')
      if (!(await says(child, 'written'))) return undefined
      const [complete, ...paths] = (await readFile(out, 'utf8')).split('\0')
      return complete === 'all' ? new Set(paths) : undefined
    },
    end() {
      child.stdin.end()
      child.kill('SIGTERM')
    },
  }
}

async function says(child: ChildProcess, word: string): Promise<boolean> {
  if (child.stdout === null || child.exitCode !== null || child.signalCode !== null) return false
  const limit = AbortSignal.timeout(PATIENCE_MS)
  const ended = once(child, 'exit', { signal: limit }).catch(() => undefined)
  const failed = once(child, 'error', { signal: limit }).catch(() => undefined)
  const said = once(child.stdout, 'data', { signal: limit }).catch(() => undefined)
  const first = await Promise.race(
    [said, ended, failed].map(async (event, index) => ({ index, event: await event })),
  )
  return first.index === 0 && String(first.event?.[0]).includes(word)
}
