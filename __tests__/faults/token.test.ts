import { expect } from '@jest/globals'
import { BASE, createWorld, evaluate, HEAD } from '../evaluation/evaluation.js'
import { leaksOf } from '../evaluation/leaks.js'
import { TOKEN } from '../evaluation/leaky-training.js'
import { findCanaries } from '../support/canaries.js'
import { fault } from '../support/fault.js'
import { startListening } from '../support/listening-server.js'

/** As a server might that logs what it got. */
const REPEATED = {
  message: [
    'Invalid:',
    TOKEN.value,
    Buffer.from(`x-access-token:${TOKEN.value}`).toString('base64'),
    `https://x:${TOKEN.value}@github.com`,
  ].join(' '),
}

fault(
  'GitHub’s API',
  'an error that repeats the token, as the comment is written',
  'The token is hidden: “Invalid: ***”. The report is in the job summary.',
  async () => {
    await using world = await createWorld({ base: BASE, head: HEAD, token: TOKEN.value })
    world.github.fault({ method: 'POST', path: /\/comments$/ }, { status: 422, body: REPEATED })
    const run = await evaluate(world)
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('Accuracy 2.0 points higher')
    expect(await leaksOf(world, run, [TOKEN])).toEqual({})
    return run.log
  },
)

fault(
  'GitHub’s API',
  'an error that repeats the token, as the base is looked for',
  'The token is hidden in log and comment: “(the server says "Invalid: ***”.',
  async () => {
    await using world = await createWorld({ base: BASE, head: HEAD, token: TOKEN.value })
    world.github.fault({ path: /\/commits\/v1$/ }, { status: 422, body: REPEATED })
    const run = await evaluate(world, { base: 'v1' })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.at(-1)?.message).toContain('the server says "Invalid: ***')
    expect(await leaksOf(world, run, [TOKEN])).toEqual({})
    return run.comments.join('\n')
  },
)

fault(
  'GitHub’s API',
  'an answer that leads to another server',
  'The token is not sent there, and the report is in the job summary: “The comment could not be written”.',
  async () => {
    await using world = await createWorld({ base: BASE, head: HEAD, token: TOKEN.value })
    await using elsewhere = await startListening()
    const headers = { location: `${elsewhere.url}/taken` }
    world.github.fault({ method: 'POST', path: /\/comments$/ }, { status: 307, headers })
    const run = await evaluate(world)
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('Accuracy 2.0 points higher')
    expect(elsewhere.heard.join('\n')).toContain('/taken')
    expect(findCanaries(Buffer.from(elsewhere.heard.join('\n')), [TOKEN])).toEqual([])
    return run.log
  },
)
