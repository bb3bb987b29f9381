import type { Metric } from '../model/measurement.js'

/** What a text says. */
export interface Reading {
  /** In the order they were written; names are unique. */
  metrics: Metric[]
  /** What a reader of the report should know of how it was read, one sentence each; hostile until escaped. */
  notes: string[]
}

/** One way to write numbers down. To add one: its file, its test, its fixture, and its line in `formats.ts`. */
export interface Format {
  /** As it stands in a sentence: "as JSON, it …". */
  name: string
  /** `head` is the first 64 Ki characters, without a byte order mark and never blank. Must not throw. */
  recognise(path: string, head: string): boolean
  /** @throws Unreadable */
  read(text: string): Reading
}
