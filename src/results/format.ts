import type { Metric, Series } from '../model/measurement.js'

/** What a file says. */
export interface Reading {
  /** In the order they were written; names are unique. */
  metrics: Metric[]
  /**
   * What the file follows over steps or epochs, whole: they are thinned out later. May be of one point only. A series
   * whose metric no file has gives that metric, too: its last value.
   */
  series: Series[]
  /** What a reader of the report should know of how it was read, one sentence each; hostile until escaped. */
  notes: string[]
}

/** What a file holds: its bytes, and the same as text (UTF-8, without a byte order mark), decoded when first asked for. */
export interface Content {
  /** As in the report: relative to the working directory, or `$HEADWAY_RESULTS/…`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
}

/** One way to write numbers down. To add one: its file, its test, its fixture, and its line in `formats.ts`. */
export interface Format {
  /** As it stands in a sentence: "as JSON, it …". */
  name: string
  /** `head` is the first 64 Ki characters, without a byte order mark and never blank. Must not throw. */
  recognise(path: string, head: string): boolean
  /** @throws Unreadable */
  read(content: Content): Reading
  /**
   * Only for libraries that write a file a metric: the folder whose files are one whole, if this path is in such a
   * folder. Of several files that match a line of `results`, all of the newest one's whole are read, not that one alone.
   */
  wholeOf?(path: string): string | undefined
}
