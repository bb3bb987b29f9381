import assert from 'node:assert/strict'

/** The numbers of examples/digits with momentum against without: the same on every machine. */
export function checkReport(markdown: string): void {
  assert.match(markdown, /^#+ .*Accuracy 3(&#8203;)?\.\d+ points higher/m)
  assert.match(markdown, /\| Head .*91\.\d+%/)
  assert.match(markdown, /\| Base .*87\.\d+%/)
}
