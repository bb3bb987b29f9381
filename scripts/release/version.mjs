// Versions and tags, as numbers and text.

/** @typedef {{ major: number, minor: number, patch: number, pre: string | undefined }} Version */

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:alpha|beta|rc)\.(?:0|[1-9]\d*)))?$/

/**
 * @param {string} text
 * @returns {Version | undefined} nothing where it is no version that Headway uses
 */
export function readVersion(text) {
  const match = VERSION.exec(text)
  if (!match) return undefined
  const [, major, minor, patch, pre] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre }
}

/**
 * @param {string} tag
 * @returns {Version | undefined}
 */
export function versionOfTag(tag) {
  return tag.startsWith('v') ? readVersion(tag.slice(1)) : undefined
}

/**
 * Semantic Versioning's order: a pre-release comes before its release.
 *
 * @param {Version} one
 * @param {Version} other
 * @returns {number} less than 0 where `one` is the older one
 */
export function compareVersions(one, other) {
  const numbers = one.major - other.major || one.minor - other.minor || one.patch - other.patch
  if (numbers !== 0) return numbers
  if (one.pre === undefined || other.pre === undefined) {
    return Number(one.pre === undefined) - Number(other.pre === undefined)
  }
  const [word = '', count] = one.pre.split('.')
  const [otherWord = '', otherCount] = other.pre.split('.')
  return word === otherWord ? Number(count) - Number(otherCount) : word < otherWord ? -1 : 1
}

/** What a release needs and does not find: for whoever makes it, so without a stack trace. */
export class ReleaseError extends Error {}

/**
 * Runs a script of this folder; says on one line each what is wrong.
 *
 * @param {() => void} work
 */
export function orExplain(work) {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
