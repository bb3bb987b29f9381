import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { mlflowFormat } from '../../../src/results/formats/mlflow.js'
import { fileOf, fixtureBytes, fixtureJson, type Logged, readBytes, seriesFrom } from './logged.js'
import { addMetrics, databaseOf, endless, type Row, storeOf, TABLES } from './mlflow-database.js'

const FIXTURE = gunzipSync(fixtureBytes('mlflow/mlflow.db.gz'))

function readStore(bytes: Uint8Array) {
  return readBytes(fileOf('mlflow.db', bytes))
}

test('what MLflow wrote: of several runs the newest that counts', () => {
  const { steps, last, ...logged } = fixtureJson<{
    run: string
    steps: Logged
    'in order': Record<string, number[]>
    last: Record<string, number>
  }>('mlflow/mlflow.json')
  const inOrder = Object.entries(logged['in order']).map(([name, values]) => ({
    name,
    axis: 'value',
    at: values.map((_, index) => index + 1),
    values,
  }))
  const series = [...seriesFrom(steps), ...inOrder]
  const read = readStore(FIXTURE)
  if (typeof read === 'string') throw new Error(read)
  expect(new Map(read.series.map((one) => [one.name, one]))).toEqual(
    new Map(series.map((one) => [one.name, one])),
  )
  expect(Object.fromEntries(read.metrics)).toEqual({
    ...Object.fromEntries(series.map(({ name, values }) => [name, values.at(-1)])),
    ...last,
  })
  expect(read.notes).toEqual([
    '4 runs of MLflow hold metrics: the newest that is not nested in another, "the one", was read.',
  ])
})

test.each([
  ['mlflow.db', 'SQLite format 3\0\u0010', true],
  ['anything', 'SQLite format 3\0', true],
  ['mlflow.db', '{}', false],
  ['a.txt', 'about SQLite format 3\0', false],
])('recognised by its content: %s, %j', (path, head, is) => {
  expect(mlflowFormat.recognise(path, head)).toBe(is)
})

describe('which run', () => {
  const withRuns = (...sql: string[]) =>
    readStore(
      storeOf((database) => {
        for (const statement of sql) database.exec(statement)
        for (const [index, run] of ['a', 'b', 'c'].entries())
          addMetrics(database, [{ key: 'loss', value: index, run }])
      }),
    )
  const run = (id: string, start: number | string, name = `'run ${id}'`, stage = 'active') =>
    `INSERT INTO runs VALUES ('${id}', ${name}, ${start}, '${stage}', NULL)`
  const nest = (id: string) => `INSERT INTO tags VALUES ('mlflow.parentRunId', 'a', '${id}')`

  test('the only one: nothing to say', () => {
    expect(withRuns()).toMatchObject({ metrics: [['loss', 0]], notes: [] })
  })

  test('the newest, whatever the order', () => {
    const notes = ['3 runs of MLflow hold metrics: the newest, "run b", was read.']
    expect(withRuns(run('b', 3000), run('c', 2000))).toMatchObject({ metrics: [['loss', 1]], notes })
  })

  test('not one that was deleted, or has no metrics', () => {
    expect(withRuns(run('b', 3000, "'b'", 'deleted'), run('d', 4000))).toMatchObject({
      metrics: [['loss', 0]],
      notes: [],
    })
  })

  test('not one that is nested, unless all are', () => {
    const [oneNested, allNested] = [[nest('b')], [nest('a'), nest('b')]].map((tags) =>
      withRuns(run('b', 3000), ...tags),
    )
    expect(oneNested).toMatchObject({
      metrics: [['loss', 0]],
      notes: ['2 runs of MLflow hold metrics: the newest that is not nested in another, "run a", was read.'],
    })
    expect(allNested).toMatchObject({
      metrics: [['loss', 1]],
      notes: ['2 runs of MLflow hold metrics: the newest, "run b", was read.'],
    })
  })

  test('without a name, it is called by its id; without a time, it is the oldest', () => {
    expect(withRuns(run('b', 3000, 'NULL'))).toMatchObject({
      notes: [expect.stringContaining('"b", was read')],
    })
    expect(withRuns(run('b', 'NULL'))).toMatchObject({ metrics: [['loss', 0]] })
  })

  test('none: what is wrong', () => {
    expect(readStore(storeOf(() => {}))).toBe(
      'as a database of MLflow, it holds no metric of a run that is not deleted',
    )
  })
})

describe('its metrics', () => {
  const metricsOf = (...rows: Row[]) => readStore(storeOf((database) => addMetrics(database, rows)))

  test('by their steps: the highest is the last', () => {
    const rows = [3, 1, 2, 2, 0].map((step, index) => ({ key: 'loss', value: index / 2, step }))
    expect(metricsOf(...rows)).toMatchObject({
      metrics: [['loss', 0]],
      series: [{ axis: 'step', at: [0, 1, 2, 3], values: [2, 0.5, 1.5, 0] }],
    })
  })

  test('without steps: in the order in which they were logged', () => {
    expect(metricsOf({ key: 'loss', value: 3 }, { key: 'loss', value: 2 })).toMatchObject({
      metrics: [['loss', 2]],
      series: [{ axis: 'value', at: [1, 2], values: [3, 2] }],
    })
  })

  test('NaN, infinities, and numbers that SQLite stores in other ways', () => {
    const values = [0, 1, -1, 127, -129, 65_000, 2 ** 23, -(2 ** 31), 2 ** 40, 2 ** 52, -0.1, 1e300, 5e-324]
    const rows = values.map((value, index) => ({ key: `v${index}`, value }))
    expect(
      metricsOf(
        ...rows,
        { key: 'nan', value: 0, isNan: 1 },
        { key: 'inf', value: Number.MAX_VALUE },
        { key: '-inf', value: -Number.MAX_VALUE },
      ),
    ).toMatchObject({
      metrics: [
        ...rows.map(({ key, value }) => [key, value]),
        ['nan', Number.NaN],
        ['inf', Number.POSITIVE_INFINITY],
        ['-inf', Number.NEGATIVE_INFINITY],
      ],
    })
  })

  test('not what MLflow measures of the machine', () => {
    const system = { key: 'system/cpu_utilization_percentage', value: 50 }
    expect(metricsOf(system, { key: 'system', value: 1 })).toMatchObject({ metrics: [['system', 1]] })
    expect(metricsOf(system)).toContain('holds no metric')
  })

  test('are bounded', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ key: `m${index}`, value: 1 }))
    expect(metricsOf(...many)).toBe('as a database of MLflow, it holds more than 10,000 numbers')
    expect(metricsOf({ key: 'x'.repeat(201), value: 1 })).toMatch(/name of more than 200 characters/)
    const runs = storeOf((database) =>
      database.exec(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO runs SELECT 'r' || i, '', i, 'active', NULL FROM n",
      ),
    )
    const fewer = storeOf((database) => {
      database.exec(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT INTO runs SELECT 'r' || i, '', i, 'active', NULL FROM n",
      )
      addMetrics(database, [{ key: 'loss', value: 1 }])
    })
    expect(readStore(fewer)).toMatchObject({ metrics: [['loss', 1]] })
    expect(readStore(runs)).toBe(
      'as a database of MLflow, it holds more than 10,000 runs: write a store of its own',
    )
  })

  test('rows of other types than MLflow’s', () => {
    const tables = [
      TABLES.runs.replace('VARCHAR(32) NOT NULL', 'BLOB'),
      TABLES.tags,
      TABLES.metrics.replaceAll(' NOT NULL', ''),
    ]
    const read = (sql: string) => readStore(storeOf((database) => database.exec(sql), tables))
    const loss = "INSERT INTO metrics VALUES ('loss', 1, 0, 'a', 'a step', 0)"
    expect(
      read(
        `INSERT INTO runs VALUES (NULL, NULL, 9000, 'active', 0), (7, x'00', 'never', 'active', 0); ${loss}`,
      ),
    ).toMatchObject({
      metrics: [['loss', 1]],
      series: [],
      notes: [],
    })
    expect(read(`${loss}; INSERT INTO metrics VALUES (NULL, 1, 0, 'a', 0, 0)`)).toContain(
      'that is no name and number',
    )
    expect(read("INSERT INTO metrics VALUES ('loss', 1, 0, NULL, 0, 0), ('loss', 1, 0, 7, 0, 0)")).toContain(
      'holds no metric',
    )
    expect(
      read(
        `INSERT INTO runs VALUES ('b', 'b', 'never', 'active', 0); ${loss}; ${loss.replace("'a'", "'b'")}`,
      ),
    ).toMatchObject({ notes: [expect.stringContaining('the newest, "run a", was read')] })
  })

  test.each([
    ["'text'", 1],
    ["x'00'", 1],
    ['NULL', 1],
  ])('a value that is no number: %s', (value) => {
    const tables = [TABLES.runs, TABLES.tags, TABLES.metrics.replaceAll('FLOAT NOT NULL', 'BLOB')]
    const store = storeOf(
      (database) => database.exec(`INSERT INTO metrics VALUES ('a', ${value}, 0, 'a', 0, 0)`),
      tables,
    )
    expect(readStore(store)).toBe(
      'as a database of MLflow, it has a row in its table "metrics" that is no name and number',
    )
  })
})

describe('a hostile database', () => {
  const loss = { key: 'loss', value: 1 }

  test('sound, it is read', () => {
    expect(readStore(storeOf((database) => addMetrics(database, [loss])))).toMatchObject({
      metrics: [['loss', 1]],
    })
  })

  test('a file that keeps SQLite busy for ever', () => {
    const file = endless()
    expect(file.length).toBeLessThan(60_000)
    expect(readStore(file)).toBe('as a database of MLflow, it is damaged: page 2 is used twice')
  })

  test.each([
    [
      'a view',
      "CREATE VIEW metrics AS SELECT 'loss' AS key, 1 AS value, 0 AS timestamp, 'a' AS run_uuid, 0 AS step, 0 AS is_nan",
    ],
    [
      'a view without end',
      "CREATE VIEW metrics AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'loss' AS key, i AS value, 0 AS timestamp, 'a' AS run_uuid, i AS step, 0 AS is_nan FROM n",
    ],
  ])('%s in place of the table', (_what, view) => {
    expect(readStore(storeOf((database) => database.exec(view), [TABLES.runs, TABLES.tags]))).toBe(
      'as a database of MLflow, it is no store of MLflow: it has no table "metrics"',
    )
  })

  test.each([
    [
      'a virtual table',
      'CREATE VIRTUAL TABLE metrics USING fts5(key, value, timestamp, run_uuid, step, is_nan)',
    ],
    [
      'rows in an index',
      'CREATE TABLE metrics(key PRIMARY KEY, value, timestamp, run_uuid, step, is_nan) WITHOUT ROWID',
    ],
  ])('%s', (_what, table) => {
    expect(readStore(storeOf(() => {}, [TABLES.runs, TABLES.tags, table]))).toMatch(
      /^as a database of MLflow, it has a table that is none of plain rows: "CREATE /,
    )
  })

  test('a column that is computed for every row', () => {
    const metrics =
      "CREATE TABLE metrics(key, value AS (length(printf('%.*c', 10000000, 'x'))), timestamp, run_uuid, step, is_nan)"
    const store = storeOf(
      (database) => database.exec("INSERT INTO metrics VALUES ('loss', 0, 'a', 0, 0)"),
      [TABLES.runs, TABLES.tags, metrics],
    )
    expect(readStore(store)).toMatch(/it has no column "value" in the table of "CREATE TABLE metrics/)
  })

  test('without a column', () => {
    const metrics = TABLES.metrics.replace('step BIGINT', 'stop BIGINT')
    const store = storeOf(
      (database) => database.exec("INSERT INTO metrics VALUES ('loss', 1, 0, 'a', 0, 0)"),
      [TABLES.runs, TABLES.tags, metrics],
    )
    expect(readStore(store)).toMatch(/it has no column "step" in the table of "CREATE TABLE/)
  })

  test('another program’s', () => {
    const store = databaseOf((database) => database.exec('CREATE TABLE trials(a)'))
    expect(readStore(store)).toBe('as a database of MLflow, it is no store of MLflow: it has no table "runs"')
  })

  test('a text that is larger than any name', () => {
    const store = storeOf((database) => addMetrics(database, [{ key: 'x'.repeat(300_000), value: 1 }]))
    expect(readStore(store)).toBe('as a database of MLflow, it has a row of more than 256 KiB')
  })

  test('texts as UTF-16', () => {
    const store = storeOf(
      (database) => addMetrics(database, [loss]),
      undefined,
      "PRAGMA encoding = 'UTF-16le'",
    )
    expect(readStore(store)).toContain('only UTF-8 is read')
  })

  test('a log beside it that is not read', () => {
    const wal = storeOf(() => {}, undefined, 'PRAGMA journal_mode = WAL')
    expect(readStore(wal)).toMatch(
      /no metric of a run that is not deleted; .*"-wal".*PRAGMA journal_mode=DELETE/,
    )
    const empty = databaseOf((database) => database.exec('CREATE TABLE t(a)'), 'PRAGMA journal_mode = WAL')
    expect(readStore(empty)).toMatch(/no table "runs"; .*"-wal"/)
    const closed = storeOf((database) => addMetrics(database, [loss]), undefined, 'PRAGMA journal_mode = WAL')
    expect(readStore(closed)).toMatchObject({ metrics: [['loss', 1]], notes: [] })
  })
})
