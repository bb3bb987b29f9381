// `node scripts/release/check.mjs v1.2.3`: whether what is checked out is what the tag says. All that is wrong is said at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.mjs'
import { changesOf, dateOf, versionsIn } from './places.mjs'
import { orExplain, ReleaseError, versionOfTag } from './version.mjs'

const root = process.cwd()

orExplain(() => {
  const tag = process.argv[2] ?? ''
  const version = versionOfTag(tag)
  if (version === undefined) {
    throw new ReleaseError(
      `\`${tag}\` is no tag of a release. Allowed: v1.2.3, or v1.2.3-rc.1 (alpha, beta, rc).`,
    )
  }
  const text = tag.slice(1)
  const problems = [
    ...versionsIn(root)
      .filter((place) => place.version !== text)
      .map((place) => `${place.path} has version ${place.version}, and the tag is ${tag}.`),
    ...changelogProblems(text),
    ...foreignMajors(version.major),
    ...packageProblems(),
    ...(isOnMain() ? [] : [`The commit of ${tag} is not on main.`]),
  ]
  if (problems.length > 0) {
    throw new ReleaseError(
      `${problems.join('\n')}\nMend it on main (\`npm run release -- ${text}\` writes the version everywhere), delete the tag, and tag anew.`,
    )
  }
  process.stdout.write(
    `${tag} is what package.json, src/process/version.ts, the changelog and the workflows say.\n`,
  )
})

/** @param {string} text */
function changelogProblems(text) {
  if (!changesOf(root, text)) return [`CHANGELOG.md says nothing of ${text}.`]
  if (dateOf(root, text) === undefined)
    return [`CHANGELOG.md has no day for ${text}: \`## ${text} – 2026-11-24\`.`]
  return []
}

/**
 * Who copies a workflow must get this major version, and not one that is over or not there yet. Version 0 is tried out
 * under the name of what it becomes.
 *
 * @param {number} major
 */
function foreignMajors(major) {
  const owner = ownerIn(root)
  const used = new RegExp(`${owner}/headway(?:/[\\w./-]+)?@v(\\d+)\\b(?!\\.)`, 'g')
  return (
    git('ls-files', '*.md', '*.yml', '*.yaml')
      .split('\n')
      // What was true of older versions stays written there.
      .filter(
        (path) =>
          !/^(?:dist|node_modules|docs\/decisions)\/|^CHANGELOG\.md$|^docs\/upgrading\.md$/.test(path),
      )
      .flatMap((path) => {
        const found = [...readFileSync(join(root, path), 'utf8').matchAll(used)]
        return found
          .filter(([, named]) => Number(named) !== Math.max(major, 1))
          .map(([reference]) => `${path} uses ${reference}, and this is version ${major}.`)
      })
  )
}

function packageProblems() {
  const { private: isPrivate } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return isPrivate === true ? ['package.json has `"private": true`, so npm would not publish it.'] : []
}

/** @param {string} folder */
function ownerIn(folder) {
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const owner = /github\.com\/([\w-]+)\/headway/.exec(repository?.url ?? '')?.[1]
  if (owner === undefined)
    throw new ReleaseError('package.json does not say under `repository` whose this is.')
  if (owner === 'OWNER') {
    throw new ReleaseError('The owner is a placeholder still. Set it: npm run owner -- some-account')
  }
  return owner
}

function isOnMain() {
  try {
    git('merge-base', '--is-ancestor', 'HEAD', 'origin/main')
    return true
  } catch (error) {
    if (error instanceof ReleaseError) return false
    throw error
  }
}
