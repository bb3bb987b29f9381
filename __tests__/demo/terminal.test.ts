import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import { renderMarkdown } from '../../demo/terminal.js'

const plain = (markdown: string) => stripVTControlCharacters(renderMarkdown(markdown))

test('headings, marks, links, entities and comments are shown as GitHub shows them', () => {
  const markdown = `<!-- headway: hidden -->
## ✅ Accuracy **better**
One [run](https://example.invalid/a_(b)) of \`a*b*\` &lt;both&gt; &#124; sides\\*, <code>x|y</code> *now*.`
  expect(plain(markdown.replace('_(b)', ''))).toBe(
    '✅ Accuracy better\nOne run of a*b* <both> | sides*, x|y now.',
  )
})

test('tables are aligned by what is seen', () => {
  const markdown = `| Source | Loss ↓ |
| :-- | --: |
| Head [\`3f2a9c1\`](https://example.invalid) | 1.07 |
| Diff ✅ | **+0.01** |`
  expect(plain(markdown).split('\n')).toEqual([
    'Source         Loss ↓',
    'Head 3f2a9c1     1.07',
    'Diff ✅         +0.01',
  ])
})

test('what is folded away stays so, with other folds inside', () => {
  const markdown = `Before
<details>
<summary>Packages &amp; more</summary>

<details><summary>Inner</summary>inner</details>
hidden

</details>

After`
  expect(plain(markdown)).toBe('Before\n▸ Packages & more\n\nAfter')
})

test('code blocks keep what looks like marks, up to their own fence', () => {
  expect(plain('````\n```\n**a** <b> &lt;\n````\nafter')).toBe('    ```\n    **a** <b> &lt;\nafter')
})
