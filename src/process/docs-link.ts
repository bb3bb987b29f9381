import { VERSION } from './version.js'

/** A constant: what runs may be called through another action, or by its name on the command line. */
const HOME = 'https://github.com/OWNER/headway'

/**
 * Where a page of `docs/` is read as it was for the version that runs, and not as it is on main by then.
 *
 * @param page from `docs/`, with a heading if need be: `two-jobs.md#what-is-checked`
 */
export function docsLink(page: string): string {
  return `${HOME}/blob/v${VERSION}/docs/${page}`
}
