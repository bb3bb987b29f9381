import { execFileSync } from 'node:child_process'
import { ReleaseError } from './version.mjs'

/**
 * Runs git in the current folder.
 *
 * @param {...string} args
 * @returns {string} its output, trimmed
 */
export function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  } catch (error) {
    const said = /** @type {{ stderr?: string }} */ (error).stderr?.trim() ?? ''
    throw new ReleaseError(`\`git ${args.join(' ')}\` failed: ${said}`)
  }
}

/**
 * Every tag of the remote, and the commit that it is at: a tag with a message of its own is told twice.
 *
 * @returns {Map<string, string>}
 */
export function remoteTags() {
  const lines = git('ls-remote', '--tags', 'origin').split('\n').filter(Boolean)
  const tags = new Map()
  for (const line of lines) {
    const [sha = '', ref = ''] = line.split('\t')
    // The peeled one comes second, and counts.
    tags.set(ref.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, ''), sha)
  }
  return tags
}
