import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isolatedGit } from './repository.js'

export interface GitAnswer {
  status: number
  body: unknown
}

const run = promisify(execFile)
const NOT_FOUND: GitAnswer = { status: 404, body: { message: 'Not Found' } }

/**
 * What GitHub's API says of commits, read off the bare repositories below `root`.
 * `apiUrl` and `serverUrl` are what links in the answers begin with.
 */
export function createGitAnswers(root: string, fullName: string, apiUrl: string, serverUrl: string) {
  const git = async (...args: string[]) => {
    const options = { cwd: join(root, `${fullName}.git`), env: isolatedGit() }
    return (await run('git', args, options)).stdout.trim()
  }

  /** Branch, tag, `heads/…`, `tags/…`, `OWNER:branch` or SHA → SHA. */
  async function resolve(name: string): Promise<string | undefined> {
    const ref = name.replace(new RegExp(`^${fullName.split('/')[0]}:`), '').replace(/^refs\//, '')
    const candidates = [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`]
    if (/^[0-9a-f]{4,40}$/.test(ref)) candidates.unshift(ref)
    for (const candidate of candidates) {
      try {
        return await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`)
      } catch {
        // Not this one: the next is tried.
      }
    }
    return undefined
  }

  async function describe(sha: string) {
    const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B'
    const fields = (await git('show', '--no-patch', `--format=${format}`, sha)).split('\0')
    const [tree, parents = '', name, email, date, committer, committerEmail, committed, message] = fields
    const api = `${apiUrl}/repos/${fullName}`
    const link = (commit: string) => ({
      sha: commit,
      url: `${api}/commits/${commit}`,
      html_url: `${serverUrl}/${fullName}/commit/${commit}`,
    })
    return {
      ...link(sha),
      node_id: `C_${sha}`,
      comments_url: `${api}/commits/${sha}/comments`,
      commit: {
        url: `${api}/git/commits/${sha}`,
        author: { name, email, date },
        committer: { name: committer, email: committerEmail, date: committed },
        message,
        tree: { sha: tree, url: `${api}/git/trees/${tree}` },
        comment_count: 0,
      },
      author: null,
      committer: null,
      parents: parents.split(' ').filter(Boolean).map(link),
    }
  }

  async function commit(name: string): Promise<GitAnswer & { sha: string | undefined }> {
    const sha = await resolve(name)
    if (sha === undefined) return { status: 422, body: { message: `No commit found for SHA: ${name}` }, sha }
    const nothing = { additions: 0, deletions: 0, total: 0 }
    return { status: 200, body: { ...(await describe(sha)), stats: nothing, files: [] }, sha }
  }

  /** @param basehead `base...head` */
  async function compare(basehead: string): Promise<GitAnswer> {
    const [baseName = '', headName = ''] = basehead.split('...')
    const [base, head] = await Promise.all([resolve(baseName), resolve(headName)])
    if (base === undefined || head === undefined) return NOT_FOUND
    const mergeBase = await git('merge-base', base, head).catch(() => undefined)
    if (mergeBase === undefined) {
      return {
        status: 404,
        body: { message: `No common ancestor between ${baseName} and ${headName}.` },
      }
    }
    const counts = await git('rev-list', '--left-right', '--count', `${base}...${head}`)
    const [behind = 0, ahead = 0] = counts.split('\t').map(Number)
    const added = (await git('rev-list', '--reverse', '--max-count=250', `${base}..${head}`)).split('\n')
    const page = `${serverUrl}/${fullName}/compare/${basehead}`
    const body = {
      url: `${apiUrl}/repos/${fullName}/compare/${basehead}`,
      html_url: page,
      permalink_url: `${serverUrl}/${fullName}/compare/${base}...${head}`,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: await describe(base),
      merge_base_commit: await describe(mergeBase),
      status: behind > 0 ? (ahead > 0 ? 'diverged' : 'behind') : ahead > 0 ? 'ahead' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: await Promise.all(added.filter(Boolean).map(describe)),
      files: [],
    }
    return { status: 200, body }
  }

  /** Makes `refs/pull/N/head` as GitHub does, with the commits of a fork brought over. */
  async function addPullRef(number: number, headFullName: string | undefined, sha: string): Promise<void> {
    const known = await resolve(sha)
    if (known === undefined && headFullName !== undefined) {
      await git('fetch', '--quiet', '--no-tags', join(root, `${headFullName}.git`), sha)
    }
    await git('update-ref', `refs/pull/${number}/head`, sha)
  }

  return { commit, compare, addPullRef }
}
