import { spawn } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { createRepository, isolatedGit } from '../__tests__/support/repository.js'

export interface LongHistory {
  head: string
  base: string
  /** What `refs/pull/1/merge` points at. */
  merge: string
}

const COMMITS = 2000
const FILES = 300
const FOLDERS = 15
/** Together with the size of a file: 50 MB of history, as git packs it. */
const FILES_PER_COMMIT = 4
const FILE_BYTES = 8_200
/** That the pull request changes. */
const CHANGED = [0, 7, 14]

/**
 * A repository of 2,000 commits and 50 MB, with a pull request and GitHub's merge of it. The content is text that git
 * can compress by a quarter and finds nothing alike in, the same on every machine.
 */
export async function makeLongHistory(root: string, fullName: string): Promise<LongHistory> {
  const { path, git } = await createRepository(root, fullName)
  const importer = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: path,
    env: isolatedGit(),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = once(importer, 'exit')
  Readable.from(historyOf()).pipe(importer.stdin)
  const [code] = await ended
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)

  const who = ['-c', 'user.name=Headway bench', '-c', 'user.email=bench@example.invalid']
  const merge = await git(...who, 'commit-tree', 'topic^{tree}', '-p', 'main', '-p', 'topic', '-m', 'Merge')
  await git('update-ref', 'refs/pull/1/merge', merge)
  // As a server keeps it.
  await git('repack', '-a', '-d', '--quiet', '--write-bitmap-index')
  return { head: await git('rev-parse', 'topic'), base: await git('rev-parse', 'main'), merge }
}

/** What `git fast-import` reads. */
function* historyOf(): Generator<Buffer> {
  const text = randomText()
  function* commit(branch: string, number: number, files: number[], from = ''): Generator<Buffer> {
    const when = `Headway bench <bench@example.invalid> ${1_700_000_000 + 60 * number} +0000`
    yield Buffer.from(`commit refs/heads/${branch}\ncommitter ${when}\ndata 0\n${from}`)
    for (const file of files) {
      yield Buffer.from(`M 644 inline folder-${file % FOLDERS}/file-${file}.txt\ndata ${FILE_BYTES}\n`)
      yield text(FILE_BYTES)
      yield Buffer.from('\n')
    }
  }
  for (let number = 0; number < COMMITS; number += 1) {
    const first = number * FILES_PER_COMMIT
    const files = Array.from({ length: FILES_PER_COMMIT }, (_, index) => (first + index) % FILES)
    yield* commit('main', number, files)
  }
  yield* commit('topic', COMMITS, CHANGED, 'from refs/heads/main\n')
  yield Buffer.from('done\n')
}

function randomText(): (bytes: number) => Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16, 2))
  return (bytes) => {
    const noise = cipher.update(Buffer.alloc(Math.ceil((bytes * 3) / 4)))
    const text = Buffer.from(noise.toString('base64')).subarray(0, bytes)
    for (let at = 79; at < bytes; at += 80) text[at] = 10
    return text
  }
}
