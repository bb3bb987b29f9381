// The places where the version stands, and the changelog's section of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseError } from './version.mjs'

/**
 * Where it stands, and in which words: of each pattern the second group is the version.
 *
 * @type {[path: string, pattern: RegExp][]}
 */
const PLACES = [
  ['package.json', /^(\{\n(?: {2}.*\n)*? {2}"version": ")([^"]+)(")/],
  ['package-lock.json', /^(\{\n(?: {2}.*\n)*? {2}"version": ")([^"]+)(")/],
  ['package-lock.json', /^(\{[\s\S]*?\n {4}"": \{\n(?: {6}.*\n)*? {6}"version": ")([^"]+)(")/],
  ['src/process/version.ts', /^([\s\S]*export const VERSION = ')([^']+)(')/],
]
const CHANGELOG = 'CHANGELOG.md'

/**
 * @param {string} root
 * @returns {{ path: string, version: string }[]}
 */
export function versionsIn(root) {
  return PLACES.map(([path, pattern]) => {
    const version = pattern.exec(read(root, path))?.[2]
    if (version === undefined) throw new ReleaseError(`${path} has no version where it should be.`)
    return { path, version }
  })
}

/**
 * @param {string} root
 * @param {string} version
 */
export function writeVersion(root, version) {
  for (const [path, pattern] of PLACES) {
    write(root, path, read(root, path).replace(pattern, `$1${version}$3`))
  }
}

/**
 * What the changelog says of a version, without its heading.
 *
 * @param {string} root
 * @param {string} version or `Unreleased`
 * @returns {string | undefined}
 */
export function changesOf(root, version) {
  const sections = read(root, CHANGELOG).split(/^(?=## )/m)
  const section = sections.find((one) => titleOf(one) === version)
  return section?.replace(/^.*\n/, '').trim()
}

/**
 * @param {string} root
 * @param {string} version
 * @returns {string | undefined} the day of its release, as `2026-11-24`
 */
export function dateOf(root, version) {
  const escaped = version.replaceAll('.', '\\.')
  return new RegExp(`^## ${escaped} – (\\d{4}-\\d{2}-\\d{2})$`, 'm').exec(read(root, CHANGELOG))?.[1]
}

/**
 * "Unreleased" gets the version's name and the day, and an empty one stands before it.
 *
 * @param {string} root
 * @param {string} version
 * @param {string} day as `2026-11-24`
 */
export function dateChanges(root, version, day) {
  const text = read(root, CHANGELOG)
  write(root, CHANGELOG, text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} – ${day}`))
}

/** @param {string} section */
function titleOf(section) {
  return /^## (\S+)/.exec(section)?.[1]
}

/**
 * @param {string} root
 * @param {string} path
 */
function read(root, path) {
  return readFileSync(join(root, path), 'utf8')
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} text
 */
function write(root, path, text) {
  writeFileSync(join(root, path), text)
}
