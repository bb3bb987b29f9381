import { describe, expect, test } from '@jest/globals'
import { readLabel, readPullRequestNumber } from '../../src/inputs/trigger.js'

describe('the inputs that decide whether there is anything to do', () => {
  test('the label is `evaluate` unless it is given', () => {
    expect(readLabel({})).toBe('evaluate')
    expect(readLabel({ INPUT_LABEL: ' train it ' })).toBe('train it')
  })

  test('the pull request is a number, or nothing', () => {
    expect(readPullRequestNumber({ 'INPUT_PULL-REQUEST-NUMBER': '' })).toBeUndefined()
    expect(readPullRequestNumber({ 'INPUT_PULL-REQUEST-NUMBER': '42' })).toBe(42)
  })

  test.each(['#42', '0', '-1', '4.2', '1e3', '99999999999'])(
    '%s is refused by the name of the input',
    (value) => {
      expect(() => readPullRequestNumber({ 'INPUT_PULL-REQUEST-NUMBER': value })).toThrow(
        `The input \`pull-request-number\` is "${value}". Allowed: the number of a pull request.`,
      )
    },
  )
})
