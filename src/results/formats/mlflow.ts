import type { Content, Format, Reading } from '../format.js'
import { addPoint, bySteps, noPoints, type Points, seriesOf } from '../points.js'
import { openSqlite, rowsOf, SQLITE_MAGIC, type SqliteDatabase } from '../sqlite/database.js'
import type { SqliteValue } from '../sqlite/record.js'
import { quote, Unreadable } from '../unreadable.js'

const MOST_RUNS = 10_000

/** What MLflow measures of the machine itself. */
const OF_THE_MACHINE = 'system/'

/** MLflow writes these where it means infinity. */
const INFINITE = 1.7976931348623157e308

interface Run {
  id: string
  name: string
  /** Milliseconds since the epoch. */
  startedAt: number
}

/**
 * MLflow's local store, the SQLite database `mlflow.db`. Of several runs the newest counts: one with metrics, that was
 * not deleted, and is not nested in another, as folds and trials are in the run that sums them up.
 */
export const mlflowFormat: Format = {
  name: 'a database of MLflow',
  recognise: (_path, head) => head.startsWith(SQLITE_MAGIC),
  read,
}

function read({ bytes }: Content): Reading {
  const database = openSqlite(bytes)
  const runs = runsWithMetrics(database)
  const nested = nestedRuns(database, runs)
  const choices = runs.filter(({ id }) => !nested.has(id))
  const [newest] = (choices.length > 0 ? choices : runs).toSorted((a, b) => b.startedAt - a.startedAt)
  if (newest === undefined) {
    throw new Unreadable(`holds no metric of a run that is not deleted${walHint(database)}`)
  }
  return {
    metrics: [],
    series: seriesOf(bySteps(pointsOf(database, newest)), 'step'),
    notes: notesOn(runs, nested, newest),
  }
}

const RUN_COLUMNS = ['run_uuid', 'name', 'start_time', 'lifecycle_stage']
const METRIC_COLUMNS = ['run_uuid', 'key', 'value', 'is_nan', 'step']

/** Of the runs that are not deleted, by when they were made. */
function runsWithMetrics(database: SqliteDatabase): Run[] {
  const runs = new Map<string, Run>()
  for (const [id, name, start, stage] of rows(database, 'runs', RUN_COLUMNS)) {
    if (typeof id !== 'string' || stage !== 'active') continue
    runs.set(id, {
      id,
      name: typeof name === 'string' ? name : '',
      startedAt: typeof start === 'number' ? start : 0,
    })
    if (runs.size > MOST_RUNS) throw new Unreadable('holds more than 10,000 runs: write a store of its own')
  }
  const withMetrics = new Set<string>()
  for (const [id, key] of rows(database, 'metrics', ['run_uuid', 'key'])) {
    if (typeof id === 'string' && runs.has(id) && !isOfTheMachine(key)) withMetrics.add(id)
  }
  return [...runs.values()].filter(({ id }) => withMetrics.has(id))
}

function nestedRuns(database: SqliteDatabase, runs: Run[]): Set<string> {
  const known = new Set(runs.map(({ id }) => id))
  const nested = new Set<string>()
  for (const [id, key] of rows(database, 'tags', ['run_uuid', 'key'])) {
    if (key === 'mlflow.parentRunId' && typeof id === 'string' && known.has(id)) nested.add(id)
  }
  return nested
}

function pointsOf(database: SqliteDatabase, run: Run): Points {
  const points = noPoints()
  for (const [id, key, value, notANumber, step] of rows(database, 'metrics', METRIC_COLUMNS)) {
    if (id !== run.id || isOfTheMachine(key)) continue
    if (typeof key !== 'string' || typeof value !== 'number') {
      throw new Unreadable('has a row in its table "metrics" that is no name and number')
    }
    addPoint(
      points,
      key,
      typeof step === 'number' ? step : 0,
      notANumber === 1 ? Number.NaN : asLogged(value),
    )
  }
  return points
}

function asLogged(value: number): number {
  return Math.abs(value) === INFINITE ? value * 2 : value
}

function isOfTheMachine(key: SqliteValue | undefined): boolean {
  return typeof key === 'string' && key.startsWith(OF_THE_MACHINE)
}

function rows(database: SqliteDatabase, table: string, columns: string[]): Generator<SqliteValue[]> {
  if (database.tables.has(table)) return rowsOf(database, table, columns)
  throw new Unreadable(`is no store of MLflow: it has no table "${table}"${walHint(database)}`)
}

/** Without its -wal file a database is as it was at its last checkpoint. */
function walHint({ usesWal }: SqliteDatabase): string {
  return usesWal
    ? '; what was written last may be in the file beside it that ends in "-wal", which is not read: run "PRAGMA journal_mode=DELETE" on the database at the end of the training'
    : ''
}

function notesOn(runs: Run[], nested: ReadonlySet<string>, { id, name }: Run): string[] {
  if (runs.length === 1) return []
  const which = nested.size > 0 && !nested.has(id) ? 'the newest that is not nested in another' : 'the newest'
  return [
    `${runs.length} runs of MLflow hold metrics: ${which}, ${quote(name === '' ? id : name)}, was read.`,
  ]
}
