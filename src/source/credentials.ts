import type { GitSetting } from './settings.js'

/**
 * The token as a header for one server: it reaches git through its environment, so it is never in an argument, a URL
 * or a file, and git sends it nowhere else.
 *
 * The first, empty value drops any such header the machine is configured with: GitHub answers two of them with 400.
 */
export function credentials(serverUrl: string, token: string): GitSetting[] {
  if (token === '') return []
  const key = `http.${serverUrl}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]
}
