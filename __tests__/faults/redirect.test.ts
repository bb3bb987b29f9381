import { expect } from '@jest/globals'
import { makeWorkplace, TOKEN } from '../source/workplace.js'
import { fault } from '../support/fault.js'
import { startRedirectingServer } from '../support/redirecting-server.js'

fault(
  'Git',
  'the server leads to another one',
  'The token is not sent there: “the server leads to another address, where the token is not sent (301)”.',
  async () => {
    // Where it leads wants a token, and would be glad of any.
    await using elsewhere = await makeWorkplace({ token: TOKEN })
    await using server = await startRedirectingServer(elsewhere.server.url)
    const sha = await elsewhere.remote.commit({ files: {} })
    await using repository = await elsewhere.open({ url: `${server.url}/octo/model`, serverUrl: server.url })
    const error: unknown = await repository.fetch([{ sha }]).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'UserError', remedy: expect.stringContaining('.gitmodules') })
    expect(elsewhere.server.requests.length).toBeGreaterThan(0)
    expect(elsewhere.server.requests.filter(({ authorized }) => authorized)).toEqual([])
    return (error as Error).message
  },
)
