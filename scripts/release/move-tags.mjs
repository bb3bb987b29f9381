// `node scripts/release/move-tags.mjs v1.2.3`: moves `v1` and `v1.2`, which users write, to a release. Only forwards: a fix
// of an older version does not take the newer one away from anybody, and a pre-release moves nothing.
import { git, remoteTags } from './git.mjs'
import { compareVersions, orExplain, ReleaseError, versionOfTag } from './version.mjs'

orExplain(() => {
  const tag = process.argv[2] ?? ''
  const version = versionOfTag(tag)
  if (version === undefined) {
    throw new ReleaseError(`\`${tag}\` is no tag of a release. Allowed: v1.2.3, or v1.2.3-rc.1.`)
  }
  const tags = remoteTags()
  const commit = tags.get(tag)
  if (commit === undefined) throw new ReleaseError(`There is no tag ${tag} at the remote. Push it first.`)
  if (version.pre !== undefined) {
    say(`${tag} is a pre-release: no other tag moves.`)
    return
  }
  const { major, minor } = version
  for (const moving of [`v${major}`, `v${major}.${minor}`]) {
    const newest = newestOf(moving, [...tags.keys()])
    const was = tags.get(moving)
    if (newest !== tag) say(`${moving} stays where it is: ${newest} is newer than ${tag}.`)
    else if (was === commit) say(`${moving} is at ${tag} already.`)
    else {
      // Whoever moved it meanwhile has the word: the remote refuses.
      git(
        'push',
        '--quiet',
        `--force-with-lease=refs/tags/${moving}:${lease(moving)}`,
        'origin',
        `${commit}:refs/tags/${moving}`,
      )
      say(`${moving} is at ${tag} now.`)
    }
  }
})

/**
 * @param {string} moving `v1` or `v1.2`
 * @param {string[]} tags
 */
function newestOf(moving, tags) {
  const released = tags.flatMap((name) => {
    const version = versionOfTag(name)
    const fits = name.startsWith(`${moving}.`) && version !== undefined && version.pre === undefined
    return fits ? [{ name, version }] : []
  })
  return released.sort((one, other) => compareVersions(other.version, one.version))[0]?.name
}

/**
 * What the remote itself has there: of a tag with a message that is the tag, not its commit.
 *
 * @param {string} moving
 */
function lease(moving) {
  return git('ls-remote', 'origin', `refs/tags/${moving}`).split('\t')[0] ?? ''
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
