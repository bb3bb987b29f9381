import { createWorld, type World } from '../__tests__/support/world.js'
import { BASE, type Kind } from './kinds.js'

/** One repository for the whole run, with a commit for every kind of pull request. */
export interface SoakedRepository extends AsyncDisposable {
  world: World
  /** Evaluated at the same time by another runner. */
  other: World
  /** Pushes what this kind changes to the head of the pull request. */
  pushHead(kind: Kind): void
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
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}
