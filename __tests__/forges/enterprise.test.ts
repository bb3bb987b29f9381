import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { BASE, COMMAND, commentsOf, createWorld, HEAD } from '../evaluation/evaluation.js'
import { labeled } from '../support/events.js'
import { runAction } from '../support/runner.js'

/** An Enterprise Server has the API below `/api/v3` and GraphQL beside it. */
async function startEnterprise(apiUrl: string) {
  const stray: string[] = []
  const server = createServer(async (request, response) => {
    const { url = '', method = 'GET', headers } = request
    const [, path] = /^\/api(?:\/v3)?(\/.*)$/.exec(url) ?? []
    const known = url === '/api/graphql' || url.startsWith('/api/v3/')
    if (!known || path === undefined) stray.push(url)
    const body = await buffer(request)
    const { authorization = '', accept = '' } = headers
    const answer = await fetch(apiUrl + path, {
      method,
      headers: { authorization, accept },
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    })
    const link = answer.headers.get('link')?.replaceAll(apiUrl, root())
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      ...(link ? { link } : {}),
    })
    response.end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
  return {
    apiUrl: root(),
    graphqlUrl: root().replace('/v3', '/graphql'),
    stray,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

test('a whole evaluation: paths and pages of the API, links that lead there, and no artifacts', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const { github, token, folder, pullRequest } = world
  await using enterprise = await startEnterprise(github.apiUrl)
  for (let number = 1; number <= 100; number++) await github.addComment(1, 'mallory', `Comment ${number}`)
  await github.addLabel(1, 'evaluate')
  const servers = { ...enterprise, serverUrl: github.serverUrl }
  const evaluate = (inputs: Record<string, string>) =>
    runAction({
      work: folder,
      event: labeled(pullRequest, servers),
      inputs: { command: COMMAND, install: 'none', ...inputs },
      github: { ...servers, token },
    })
  const first = await evaluate({})
  expect(first).toMatchObject({ exitCode: 0, annotations: [] })
  const second = await evaluate({ 'remove-label': 'true' })
  expect(second).toMatchObject({ exitCode: 0, annotations: [] })
  const comments = await commentsOf(world)
  expect(comments).toHaveLength(101)
  expect(comments[100]).toContain('## Accuracy 2.0 points higher, loss 0.01 lower')
  expect(await github.labels(1)).toEqual([])
  expect(second.log).toContain('only GitHub itself takes artifacts of this kind')
  const shown = [comments[100], first.log, first.summary, second.summary].join('\n')
  expect(shown).not.toContain('github.com')
  expect(comments[100]).toContain(`(${github.serverUrl}/octo/digits/actions/runs/`)
  expect(enterprise.stray).toEqual([])
  expect(github.violations).toEqual([])
})
