import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { labeled } from './events.js'
import { runAction } from './runner.js'
import { createWorld, type World } from './world.js'

const FILES = { base: { 'train.sh': 'true\n' }, head: { 'train.sh': 'false\n' } }
const PRINTS = "for (const name of process.env.NAMES.split(' ')) console.log(name + '=' + process.env[name])"

/** What a step of a job in that world finds in some variables. */
async function variablesIn(world: World, names: string[]): Promise<string[]> {
  const { folder, github, token, pullRequest, results } = world
  const action = join(folder, 'action')
  await mkdir(action)
  await writeFile(join(action, 'action.yml'), 'runs: { using: node24, main: main.mjs }')
  await writeFile(join(action, 'main.mjs'), PRINTS)
  const cache = results ? { results: { url: results.url, token: 'token-of-the-cache' } } : {}
  const run = await runAction({
    work: folder,
    action,
    event: labeled(pullRequest, github),
    inputs: {},
    github: { ...github, token, ...cache },
    env: { NAMES: names.join(' ') },
  })
  return run.log.trim().split('\n')
}

const NAMES = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL',
]

test('a world with a cache is one that the toolkit does not take for an Enterprise Server', async () => {
  await using world = await createWorld({ ...FILES, cache: true })
  const { results, git, github, repository, token } = world
  const serverUrl = `http://github.localhost:${new URL(git.url).port}`
  expect(await variablesIn(world, NAMES)).toEqual([
    'ACTIONS_CACHE_SERVICE_V2=True',
    `ACTIONS_CACHE_URL=${results?.url}`,
    `ACTIONS_RESULTS_URL=${results?.url}`,
    'ACTIONS_RUNTIME_TOKEN=token-of-the-cache',
    `GITHUB_SERVER_URL=${serverUrl}`,
  ])
  const url = `${serverUrl}/${github.repository.fullName}`
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  const header = `http.${serverUrl}/.extraheader=authorization: basic ${credentials}`
  expect(await repository.git('-c', header, 'ls-remote', url, 'refs/heads/main')).toContain(world.baseTip)
})

test('one without has none that answers', async () => {
  await using world = await createWorld(FILES)
  expect(world.results).toBeUndefined()
  expect(await variablesIn(world, NAMES)).toEqual([
    'ACTIONS_CACHE_SERVICE_V2=undefined',
    'ACTIONS_CACHE_URL=undefined',
    'ACTIONS_RESULTS_URL=http://127.0.0.1:9/',
    'ACTIONS_RUNTIME_TOKEN=runtime-token-of-this-job',
    `GITHUB_SERVER_URL=${world.git.url}`,
  ])
})
