import type { Comparison } from '../model/comparison.js'
import { headline } from './headline.js'
import { inPlainText } from './names.js'

/** The headline as plain text on one line, for the log and an annotation. */
export function oneLine(comparison: Comparison): string {
  return inPlainText(headline(comparison).phrase)
}
