import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from './documents.js'

interface Action {
  name: string
  description: string
  author: string
  branding: { icon: string; color: string }
}

const read = (folder: string): Action =>
  parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as Action
const action = read('.')

/** As GitHub's reference of `branding` lists them; brand icons and a few more of Feather are left out there. */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
const ICONS =
  'activity award bar-chart bar-chart-2 check-circle cpu git-merge git-pull-request pie-chart target trending-down trending-up zap'

test('the description is of the length that the Marketplace takes', () => {
  expect(action.description.length).toBeGreaterThan(40)
  expect(action.description.length).toBeLessThanOrEqual(125)
})

test('the name could be one: no version, no word of GitHub’s own, short enough for its address', () => {
  expect(action.name).toMatch(/^[A-Z][\w -]{2,48}$/)
  expect(action.name).not.toMatch(
    /\bv?\d|\b(?:GitHub|Actions?|Marketplace|Copilot|Codespaces|Pages|Packages)\b/i,
  )
  // A bare word is mostly an account's name, which nobody else may take.
  expect(action.name.split(' ').length).toBeGreaterThan(1)
})

test('it has an icon and a colour of the lists, and an author', () => {
  expect(ICONS.split(' ')).toContain(action.branding.icon)
  expect(COLORS).toContain(action.branding.color)
  expect(action.author).not.toBe('')
})

test('one action at the root, with a README and a licence; each other one says what it is', () => {
  for (const path of ['README.md', 'LICENSE']) expect(existsSync(join(ROOT, path))).toBe(true)
  expect(existsSync(join(ROOT, 'action.yaml'))).toBe(false)
  const others = ['measure', 'report'].map(read)
  expect(new Set([action, ...others].map(({ name }) => name)).size).toBe(3)
})
