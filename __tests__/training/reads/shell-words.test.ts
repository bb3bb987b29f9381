import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitCommand } from '../../../src/training/reads/shell-words.js'

describe('a shell command is simple commands', () => {
  test.each<[string, string[][]]>([
    ['python train.py', [['python', 'train.py']]],
    ['  python\ttrain.py  ', [['python', 'train.py']]],
    ['', []],
    ['a && b || c; d | e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['a\nb\n\nc', [['a'], ['b'], ['c']]],
    ['a \\\n  --lr 1', [['a', '--lr', '1']]],
    ['a |& b', [['a'], ['b']]],
    [`a 'b c' "d e" f\\ g`, [['a', 'b c', 'd e', 'f g']]],
    [`a 'it'"'"'s' '' ""`, [['a', "it's", '', '']]],
    ['a "b\\"c" "d\\\\e" "f\\g"', [['a', 'b"c', 'd\\e', 'f\\g']]],
    [`a '$(b)' '\`c\`' '#d'`, [['a', '$(b)', '`c`', '#d']]],
    [`a $B "$C" \${D} "\${E:-f}"`, [['a', '$B', '$C', `\${D}`, `\${E:-f}`]]],
    ['a # b && c\nd', [['a'], ['d']]],
    ['a b#c', [['a', 'b#c']]],
    ['a > log 2>&1', [['a']]],
    ['a >> log 2> errors b', [['a', 'b']]],
    ['a >log 2>&1 && b &> log c', [['a'], ['b', 'c']]],
    ['a >| log; b >&2 c', [['a'], ['b', 'c']]],
    ['a 2>&-', [['a']]],
    ['a 2 > log', [['a', '2']]],
    ['a docs/*.md ~/x {1,2}', [['a', 'docs/*.md', '~/x', '{1,2}']]],
    ['LR=1 SEED=$X a', [['LR=1', 'SEED=$X', 'a']]],
    ['A="b c" d', [['A=b c', 'd']]],
  ])('%j', (command, words) => {
    expect(splitCommand(command)).toEqual(words)
  })

  test.each([
    'a $(b)',
    'a "$(b)"',
    'a "\\\\$(b)"',
    'a `b`',
    'a "`b`"',
    'a $((1 + 1))',
    'a < b',
    'a <<EOF\nb\nEOF',
    'a <(b)',
    'a >(b)',
    "a $'b'",
    '(a)',
    'f() { a; }',
    'a=(1 2)',
    '{ a; }',
    'if a; then b; fi',
    'for x in 1 2; do a; done',
    'while a; do b; done',
    'case x in *) a;; esac',
    '[[ -f a ]] && b',
    '[ -f a ] && b',
    '! a',
    '. ./env.sh',
    'source env.sh && a',
    'eval a',
    'command a',
    'builtin source a',
    'trap a EXIT',
    'read A',
    'declare -x PYTHONPATH=src',
    'alias python=bash',
    '$A b',
    '~/a b',
    './* b',
    "a 'b",
    'a "b',
    'a "b\\"',
  ])('more than that: %j', (command) => {
    expect(splitCommand(command)).toBeUndefined()
  })

  test('what is said is no less than what is done', () => {
    // The escaped substitution is none; bash must agree.
    const command = String.raw`printf '%s\n' "\$(echo no)" "a\\b" 'c d' e\ f "\`echo no\`"`
    const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(splitCommand(command)?.[0]?.slice(2)).toEqual(stdout.trimEnd().split('\n'))
  })
})

describe('properties', () => {
  const letters = fc.constantFrom(...'ab=1/-."\'\\$`(){}[]<>|&;#*?~! \t\n')
  const command = fc.oneof(fc.string({ unit: letters, maxLength: 40 }), fc.string({ unit: 'binary' }))

  test('it never throws, and gives words', () => {
    fc.assert(
      fc.property(command, (text) => {
        const commands = splitCommand(text) ?? []
        expect(commands.every((words) => words.length > 0)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('words in quotes come back', () => {
    const word = fc.string({ unit: 'binary', maxLength: 10 }).filter((text) => !text.includes('\0'))
    const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { maxLength: 4 }), (commands) => {
        const known = commands.map((words) => ['echo', ...words])
        const text = known.map((words) => words.map(quoted).join(' ')).join(' && ')
        expect(splitCommand(text)).toEqual(known)
      }),
    )
  })

  test('what it takes for simple, bash runs with the same words', () => {
    const part = fc.constantFrom('a', 'b c', '"d"', "'e'", '\\f', '#', ' ', ';', '&&', '|', '\\\n', '"\\$"')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = `w ${parts.join('')}`
        const commands = splitCommand(text)
        fc.pre(commands !== undefined)
        const script = `w() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${text}`
        const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/proc/self' })
        // It may be more than one, or none for bash.
        fc.pre(status === 0 && commands?.length === 1)
        expect(stdout.split('\0').slice(0, -1)).toEqual(commands?.[0]?.slice(1))
      }),
      { numRuns: 60 },
    )
  })
})
