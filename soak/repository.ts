import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createWorld, type World } from '../__tests__/support/world.js'
import { MOST_ENTRIES } from '../src/ledger/page.js'
import { BASE, type Kind } from './kinds.js'

/** One repository for the whole run, with a commit for every kind of pull request. */
export interface SoakedRepository extends AsyncDisposable {
  world: World
  /** Evaluated at the same time by another runner. */
  other: World
  /** Pushes what this kind changes to the head of the pull request. */
  pushHead(kind: Kind): void
  /**
   * Fills the ledger's newest pages with as many entries as they take, as they are in a repository that has used Headway
   * for weeks: until they are full, each evaluation reads a little more than the one before.
   */
  fillLedger(): void
  /** The largest page that the ledger has kept. */
  largestPage(): LedgerPage
}

export interface LedgerPage {
  entries: number
  /** Of its text. */
  bytes: number
}

export async function openRepository(kinds: Kind[]): Promise<SoakedRepository> {
  const world = await createWorld({ base: BASE, head: { 'NOTES.md': 'None yet.\n' }, cache: true })
  const { repository, mergeBase, pullRequest, github } = world
  const commits = new Map<string, string>()
  for (const { name, head } of kinds) {
    if (commits.has(name)) continue
    const branch = `topic-${name.replaceAll(' ', '-')}`
    commits.set(name, await repository.commit({ files: head, branch, parents: [mergeBase], message: name }))
  }
  const second = await repository.commit({
    files: { 'NOTES.md': 'Somebody else.\n' },
    branch: 'other',
    parents: [mergeBase],
  })
  const otherRequest = await github.addPullRequest({
    title: 'Another one',
    base: { ref: 'main', sha: mergeBase },
    head: { ref: 'other', sha: second },
  })
  return {
    world,
    other: { ...world, pullRequest: otherRequest },
    pushHead({ name }) {
      pullRequest.head.sha = commits.get(name) ?? mergeBase
    },
    fillLedger() {
      const pages = world.results?.entries() ?? []
      const newest = new Map(pages.map((page) => [page.scope, page]))
      for (const { scope, key, version, bytes } of newest.values()) {
        world.results?.plant({ scope, key: `${key}-full`, version, bytes: filled(bytes) })
      }
    },
    largestPage() {
      const pages = (world.results?.entries() ?? []).map(({ bytes }) => gunzipSync(bytes))
      return {
        entries: Math.max(0, ...pages.map((text) => readPage(text).entries.length)),
        bytes: Math.max(0, ...pages.map((text) => text.length)),
      }
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}

function filled(bytes: Buffer): Buffer {
  const page = readPage(gunzipSync(bytes))
  const entries = Array.from({ length: MOST_ENTRIES }, (_, index) => {
    const like = page.entries[index % page.entries.length]
    // The first ones answer as they did; the others are of something else.
    return index < page.entries.length
      ? like
      : { ...like, key: createHash('sha256').update(`${index}`).digest('hex') }
  })
  return gzipSync(JSON.stringify({ ...page, entries }))
}

function readPage(text: Buffer): { entries: object[] } {
  return JSON.parse(text.toString()) as { entries: object[] }
}
