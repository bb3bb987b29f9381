import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const at = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the format that CONTRIBUTING shows is the one that there is', () => {
  expect(at('CONTRIBUTING.md')).toContain(`\`\`\`ts\n${at('src/results/formats/trainer-state.ts')}\`\`\``)
})
