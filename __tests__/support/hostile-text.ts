import fc from 'fast-check'
import { NASTY_STRINGS } from './nasty-strings.js'

/** Pieces that mean something to Markdown, HTML, GitHub, a shell, a terminal or a runner, to be put together anyhow. */
const PIECES = [
  ...'`|\\<>&#@$:*_~[]()!-+=.1aG \n\t\r\0\u200b\u202e\x1b\'";%{}/^',
  ...[
    'www.',
    'http://',
    'GH-',
    'abcdef0',
    '##[',
    '::',
    '<!--',
    '-->',
    '```',
    '</details>',
    '\\\n',
    '$(',
    '&#x40;',
    '\ufeff',
  ],
]

/** Text as it may come from a pull request, its training or a server. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY_STRINGS) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 16 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...NASTY_STRINGS),
        fc.constantFrom(...PIECES, ' '),
        fc.constantFrom(...NASTY_STRINGS),
      )
      .map((parts) => parts.join('')),
  },
)
