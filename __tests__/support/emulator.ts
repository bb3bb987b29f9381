import { createSign } from 'node:crypto'
import { createEmulator } from 'emulate'

/** GitHub's own app, as which every GITHUB_TOKEN acts. */
const ACTIONS_APP = { app_id: 15368, slug: 'github-actions', name: 'GitHub Actions' }
const INSTALLATION = 1

export const ACTIONS_BOT = 'github-actions[bot]'

export interface EmulatorOptions {
  /** `owner/name` */
  repository: string
  private: boolean
  /** Logins of the people there are, besides the owner. */
  users: string[]
}

/** The stateful half of GitHub: repositories, pull requests, comments, labels. It asks no questions: a proxy does. */
export interface EmulatedGitHub extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** The emulator's own token for `github-actions[bot]` or for one of the people. */
  tokenOf(login: string): string
  /** Calls the API as somebody; throws where it does not answer with 2xx. */
  call(login: string, method: string, path: string, body?: unknown): Promise<unknown>
  /** Links in the emulator's answers, made to lead to the API and to the web pages of our GitHub. */
  publish(text: string, apiUrl: string, serverUrl: string): string
}

export async function startEmulator(options: EmulatorOptions): Promise<EmulatedGitHub> {
  const [owner = '', name = ''] = options.repository.split('/')
  const people = [...new Set([owner, ...options.users])]
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        people.map((login) => [secretOf(login), { login, scopes: ['repo', 'user'] }]),
      ),
      github: {
        users: people.map((login) => ({ login })),
        repos: [{ owner, name, private: options.private }],
        apps: [
          {
            ...ACTIONS_APP,
            permissions: { issues: 'write', pull_requests: 'write', contents: 'write', metadata: 'read' },
            installations: [{ installation_id: INSTALLATION, account: owner, repository_selection: 'all' }],
          },
        ],
      },
    },
  })
  const { port } = new URL(emulator.url)
  const url = `http://127.0.0.1:${port}`
  const ownUrl = new RegExp(`http://(127\\.0\\.0\\.1|localhost):${port}(?=/)`, 'g')
  const ownPage = new RegExp(`"(html|clone|svn|diff|patch)_url":"http://localhost:${port}(?=/)`, 'g')

  async function request(token: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`emulator: ${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? ''
  const path = `/app/installations/${INSTALLATION}/access_tokens`
  const minted = (await request(signAsApp(key), 'POST', path)) as { token: string }
  const tokenOf = (login: string) => (login === ACTIONS_BOT ? minted.token : secretOf(login))
  const call: EmulatedGitHub['call'] = (login, ...rest) => request(tokenOf(login), ...rest)
  if (options.private) {
    for (const login of options.users) {
      await call(owner, 'PUT', `/repos/${options.repository}/collaborators/${login}`, { permission: 'push' })
    }
  }

  return {
    url,
    tokenOf,
    call,
    publish: (text, apiUrl, serverUrl) =>
      text
        .replace(ownPage, `"$1_url":"${serverUrl}`)
        .replace(ownUrl, apiUrl)
        // The only issues here are pull requests, whose comments GitHub shows on another page.
        .replace(/\/issues\/(\d+#issuecomment-)/g, '/pull/$1'),
    async [Symbol.asyncDispose]() {
      await emulator.close()
    },
  }
}

function secretOf(login: string): string {
  return `emulator-token-of-${login}`
}

/** The JSON web token with which a GitHub app asks for its installation's token. */
function signAsApp(privateKey: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: String(ACTIONS_APP.app_id), iat: now - 60, exp: now + 540 }
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`
}
