import type { GitSetting } from './settings.js'

/**
 * The token as a header for one server: it reaches git through its environment, so it is never in an argument, a URL
 * or a file, and git sends it nowhere else. An empty token gives none.
 *
 * No redirect is followed with it: git chooses its headers by the address that it was given, so wherever the first
 * answer led, the request after it would bring the token along.
 */
export function credentials(serverUrl: string, token: string): GitSetting[] {
  if (token === '') return []
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ['http.followRedirects', 'false'],
  ]
}
