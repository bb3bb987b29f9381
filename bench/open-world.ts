import { createWorld, type World, type WorldOptions } from '../__tests__/support/world.js'

/** A world whose GitHub has answered before: at its first answer it reads GitHub's description, which takes time. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const world = await createWorld(options)
  const { github, token, pullRequest } = world
  const compare = `/repos/${github.repository.fullName}/compare/main...${pullRequest.head.sha}`
  const answer = await fetch(`${github.apiUrl}${compare}`, { headers: { authorization: `Bearer ${token}` } })
  if (!answer.ok) throw new Error(`The emulated GitHub answers with ${answer.status}`)
  await answer.text()
  return world
}
