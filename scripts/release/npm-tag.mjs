// `node scripts/release/npm-tag.mjs v1.2.3`: the name under which npm publishes it. `latest`, which people install who name
// no version, goes to the newest release only.
import { remoteTags } from './git.mjs'
import { compareVersions, orExplain, ReleaseError, versionOfTag } from './version.mjs'

orExplain(() => {
  const tag = process.argv[2] ?? ''
  const version = versionOfTag(tag)
  if (version === undefined)
    throw new ReleaseError(`\`${tag}\` is no tag of a release. Allowed: v1.2.3, or v1.2.3-rc.1.`)
  const newer = [...remoteTags().keys()].some((name) => {
    const other = versionOfTag(name)
    return other !== undefined && other.pre === undefined && compareVersions(other, version) > 0
  })
  const older = `release-${version.major}.${version.minor}`
  process.stdout.write(`${version.pre !== undefined ? 'next' : newer ? older : 'latest'}\n`)
})
