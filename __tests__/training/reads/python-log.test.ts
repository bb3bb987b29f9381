import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLoopback, isOwn, readPythonLog } from '../../../src/training/reads/python-log.js'

/** As the hook writes it: fields, escaped, with tabs between them. */
function logOf(...lines: string[][]) {
  const escaped = (field: string) =>
    field.replace(/[\\\n\r\t]/g, (letter) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[letter] ?? '\\\\')
  return readPythonLog(lines.map((fields) => `${fields.map(escaped).join('\t')}\n`).join(''))
}

describe('a log', () => {
  test('says what was read, missing, listed, and by whom', () => {
    const log = logOf(
      ['python', '12', '/usr', '/opt/venv/lib/python3.12'],
      ['python', '13', '/usr', '/opt/venv/lib/python3.12'],
      ['read', '/a'],
      ['missing', '/b'],
      ['listed', '/c'],
      ['imported-from', '/d'],
    )
    expect(log).toMatchObject({
      pids: new Set([12, 13]),
      prefixes: new Set(['/usr']),
      libraries: new Set(['/opt/venv/lib/python3.12']),
      read: new Set(['/a']),
      missing: new Set(['/b']),
      listed: new Set(['/c']),
      importedFrom: new Set(['/d']),
      incomplete: false,
    })
  })

  test('of nothing is complete, and empty', () => {
    for (const text of ['', '\n', '\n\n']) {
      expect(readPythonLog(text)).toMatchObject({ incomplete: false, read: new Set(), pids: new Set() })
    }
  })

  test.each([
    ['an overflow', ['overflow']],
    ['what could not be noted', ['failed', 'open']],
    ['a word that nobody knows', ['red', '/a']],
    ['a name that JavaScript knows', ['constructor', '/a']],
  ])('with %s is not complete', (_name, line) => {
    expect(logOf(['read', '/a'], line).incomplete).toBe(true)
  })

  test('that ends in the middle of a line keeps the lines before', () => {
    const log = readPythonLog('read\t/a\nre')
    expect([log.read, log.incomplete]).toEqual([new Set(['/a']), true])
  })

  test('any name comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const log = logOf(['read', one], ['missing', other])
        expect([...log.read, ...log.missing, log.incomplete]).toEqual([one, other, false])
      }),
    )
  })

  test('anything at all does not throw', () => {
    const line = fc.tuple(
      fc.constantFrom('read', 'written', 'renamed', 'python', 'started', 'connected', 'bound', 'made', 'x'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        readPythonLog(lines.map((fields) => fields.join('\t')).join('\n'))
      }),
    )
  })
})

describe('a training’s own files', () => {
  test('are what it wrote anew, and all in folders that it made', () => {
    const log = logOf(['written', '/tmp/a'], ['made', '/tmp/folder'])
    for (const path of ['/tmp/a', '/tmp/folder', '/tmp/folder/x/y']) expect(isOwn(log, path)).toBe(true)
    for (const path of ['/tmp', '/tmp/ab', '/tmp/folder2', '/', '']) expect(isOwn(log, path)).toBe(false)
  })

  test('stay its own under another name', () => {
    const log = logOf(
      ['written', '/tmp/a.tmp'],
      ['renamed', '/tmp/a.tmp', '/home/a'],
      ['renamed', '/home/a', '/b'],
    )
    expect([isOwn(log, '/home/a'), isOwn(log, '/b')]).toEqual([true, true])
    expect(log.read).toEqual(new Set())
  })

  test('are not what somebody else’s are called now: those were read', () => {
    const log = logOf(['made', '/tmp/folder'], ['renamed', '/home/old', '/tmp/folder/new'])
    expect(log.read).toEqual(new Set(['/home/old']))
    expect(isOwn(log, '/home/old')).toBe(false)
  })
})

describe('connections', () => {
  test.each<[string, string[][], string[]]>([
    ['to another machine', [['connected', '93.184.1.1', '443']], ['93.184.1.1:443']],
    [
      'by name',
      [
        ['asked-for', 'pypi.org'],
        ['connected', '93.184.1.1', '443'],
      ],
      ['pypi.org'],
    ],
    ['by a name that was asked for only', [['asked-for', 'pypi.org']], []],
    [
      'by the name of this machine',
      [
        ['asked-for', 'localhost'],
        ['connected', '10.0.0.1', '80'],
      ],
      ['10.0.0.1:80'],
    ],
    ['to a server on this machine', [['connected', '127.0.0.1', '5432']], ['127.0.0.1:5432']],
    [
      'to its own',
      [
        ['bound', '127.0.0.1', '5432'],
        ['connected', '127.0.0.1', '5432'],
      ],
      [],
    ],
    [
      'to its own, bound on all addresses later',
      [
        ['connected', '::1', '80'],
        ['bound', '::', '80'],
      ],
      [],
    ],
    [
      'to another port than its own',
      [
        ['bound', '127.0.0.1', '80'],
        ['connected', '127.0.0.1', '81'],
      ],
      ['127.0.0.1:81'],
    ],
    [
      'to the same port elsewhere',
      [
        ['bound', '0.0.0.0', '80'],
        ['connected', '10.0.0.1', '80'],
      ],
      ['10.0.0.1:80'],
    ],
    ['to a socket of the machine', [['connected-locally', '/run/docker.sock']], ['/run/docker.sock']],
    [
      'to its own socket',
      [
        ['bound-locally', '/tmp/s'],
        ['connected-locally', '/tmp/s'],
      ],
      [],
    ],
    ['to the system’s log', [['connected-locally', '/dev/log']], []],
  ])('%s', (_name, lines, connections) => {
    expect([...logOf(...lines).connections]).toEqual(connections)
  })

  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['128.0.0.1', false],
    ['::11', false],
    ['localhost.example.org', false],
    ['', false],
  ])('%s is this machine: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})

describe('programs', () => {
  test('with their arguments, watched or not', () => {
    expect(logOf(['started', '1', 'sh\x1f-c\x1fa b\nc'], ['started', '0', 'cat']).programs).toEqual([
      { watched: true, argv: ['sh', '-c', 'a b\nc'] },
      { watched: false, argv: ['cat'] },
    ])
  })

  test('more than a thousand are not all kept', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => ['started', '1', `${index}`])
    expect(logOf(...lines(1000)).incomplete).toBe(false)
    expect(logOf(...lines(1001)).incomplete).toBe(true)
  })
})
