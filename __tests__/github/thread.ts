import type { GitHub } from '../../src/github/client.js'
import { type Comment, openComment } from '../../src/github/comment.js'
import { commentKey, type Marker, readMarker, withMarker, writerOf } from '../../src/github/marker.js'
import type { nextUpdateAt } from '../../src/github/pace.js'
import type { Run } from '../../src/model/run.js'
import { REPOSITORY, type TestWorld } from './world.js'

export const COMMENTS = new RegExp(`^/repos/${REPOSITORY}/issues/.*comments`)

/** The conversation of a pull request of its own. */
export interface TestThread {
  number: number
  /** Opens the evaluation's comment; without a pace, it shows everything at once. */
  open(github: GitHub, mode?: 'update' | 'new', pace?: typeof nextUpdateAt): Promise<Comment>
  /** Of each comment: who wrote it, the state of its marker, its text without the first line. */
  seen(): Promise<[string, Marker['state'] | undefined, string][]>
  /** The body of the comment that such a run leaves, settled, here. */
  leftBy(run: Partial<Run>, text?: string): string
  /** Writes a comment; returns its id. */
  say(login: string, body: string): Promise<number>
  /** Requests about comments so far, of this method. */
  sent(method: string): number
}

let branches = 0

export async function startThread(world: TestWorld): Promise<TestThread> {
  const { server, commits } = world
  const { number } = await server.addPullRequest({
    base: { ref: 'main', sha: commits.base },
    head: { ref: `topic-${++branches}`, sha: commits.head },
  })
  return {
    number,
    open: (github, mode = 'update', pace = () => 0) =>
      openComment(github, { number }, mode, { markdown: 'Running', pace }),
    async seen() {
      const comments = await server.comments(number)
      return comments.map(({ login, body }) => [
        login,
        readMarker(body)?.state,
        body.slice(body.indexOf('\n') + 1),
      ])
    },
    leftBy(run, text = 'Old') {
      const { run: theirs } = world.connect({ run })
      const marker = { key: commentKey(theirs, number), writer: writerOf(theirs) }
      return withMarker({ ...marker, state: 'settled' }, text)
    },
    say: (login, body) => server.addComment(number, login, body),
    sent: (method) =>
      server.requests.filter((request) => request.method === method && COMMENTS.test(request.path)).length,
  }
}
