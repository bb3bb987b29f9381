// `node scripts/release/notes.mjs v1.2.3`: what the changelog says of it, for the release's page.
import { changesOf } from './places.mjs'
import { orExplain, ReleaseError } from './version.mjs'

orExplain(() => {
  const tag = process.argv[2] ?? ''
  const changes = changesOf(process.cwd(), tag.replace(/^v/, ''))
  if (!changes) throw new ReleaseError(`CHANGELOG.md says nothing of ${tag}.`)
  process.stdout.write(`${changes}\n`)
})
