// `npm run release -- 1.2.3`: writes the version wherever it stands, dates the changelog's section, and builds dist/.
// Commits nothing and pushes nothing: what it has done is looked at, and goes to main as every change does.
import { execFileSync } from 'node:child_process'
import { git, remoteTags } from './git.mjs'
import { changesOf, dateChanges, versionsIn, writeVersion } from './places.mjs'
import { compareVersions, orExplain, ReleaseError, readVersion } from './version.mjs'

const root = process.cwd()

orExplain(() => {
  const [text, ...rest] = process.argv.slice(2)
  const version = readVersion(text ?? '')
  if (version === undefined || text === undefined || rest.length > 0) {
    throw new ReleaseError(
      `\`${[text, ...rest].join(' ')}\` is no version. Allowed: 1.2.3, or 1.2.3-rc.1 (alpha, beta, rc). For example: npm run release -- 1.2.3`,
    )
  }
  const changed = git('status', '--porcelain')
  if (changed !== '') {
    throw new ReleaseError(
      `There are changes that are not committed:\n${changed}\nCommit or stash them first.`,
    )
  }
  const now = versionsIn(root)[0]?.version ?? ''
  const before = readVersion(now)
  // The very first release may be of the version that the files have had all along.
  const released = [...remoteTags().keys()]
  if (released.includes(`v${text}`))
    throw new ReleaseError(`${text} is released already: there is a tag v${text}.`)
  if (before !== undefined && compareVersions(version, before) < 0) {
    throw new ReleaseError(`${text} is older than ${now}, which package.json has.`)
  }
  if (!changesOf(root, 'Unreleased')) {
    throw new ReleaseError('CHANGELOG.md says nothing under "Unreleased". Say there what changes for users.')
  }

  writeVersion(root, text)
  dateChanges(root, text, new Date().toISOString().slice(0, 10))
  // Its output is for whoever waits; where it fails it says why.
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  process.stdout.write(
    `Version ${text} is prepared. Look at it with \`git diff\`, commit it, and when it is on main:\n` +
      `  git tag v${text} && git push origin v${text}\n`,
  )
})
