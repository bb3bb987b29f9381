import fc from 'fast-check'

/** The input `metrics`: YAML that somebody writes by hand. */

const pattern = fc.oneof(
  fc.constantFrom('accuracy', '"val.*"', 'loss', "'a b'", '*', '? x', '&a b', '1', '<<', '__proto__'),
  fc.string({ maxLength: 5 }),
)
const setting = fc.constantFrom(
  ...[
    'better: lower',
    'better: higher',
    'better: up',
    'tolerance: 0.5',
    'tolerance: 1%',
    'tolerance: -1',
    'tolerance: 1e999',
  ],
  ...[
    'primary: true',
    'primary: yes',
    'unit: s',
    'unit: 12',
    'take: last',
    'take: at-best val.loss',
    'take:',
    'colour: red',
  ],
  ...['tolerance: .nan', 'unit: *a', 'better: !!str lower', 'unit: |\n    x', 'tolerance: 0x10'],
)

export const metricRules = fc
  .array(fc.tuple(pattern, fc.array(setting, { maxLength: 3 }), fc.boolean()), { maxLength: 5 })
  .map((rules) =>
    rules
      .map(([name, settings, isFlow]) =>
        isFlow
          ? `${name}: { ${settings.join(', ')} }`
          : `${name}:\n${settings.map((one) => `  ${one}\n`).join('')}`,
      )
      .join('\n'),
  )

export const YAML_WORDS: readonly string[] = [
  ...[
    ': ',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '\t',
    '#',
    '&a ',
    '*a',
    '!!map ',
    '!!binary ',
    '|',
    '>',
    '%',
  ],
  ...[
    '---\n',
    '...\n',
    '"',
    "'",
    '\\',
    '<<: ',
    'better: ',
    'tolerance: ',
    'take: at-best ',
    '\0',
    '\u2028',
    '@',
    '`',
  ],
]
