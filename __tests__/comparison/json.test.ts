import { expect, test } from '@jest/globals'
import { metricsToJson } from '../../src/comparison/json.js'

test('metrics in their order; what JSON cannot write is a text', () => {
  const metrics = [
    { name: 'val.loss', value: 0.1 },
    { name: '10', value: Number.NaN },
    { name: '2', value: Number.POSITIVE_INFINITY },
    { name: '__proto__', value: Number.NEGATIVE_INFINITY },
    { name: 'a "b"\n', value: 1e21 },
  ]
  const json = metricsToJson(metrics)
  expect(json).toBe('{"val.loss":0.1,"10":"NaN","2":"Infinity","__proto__":"-Infinity","a \\"b\\"\\n":1e+21}')
  expect(() => JSON.parse(json)).not.toThrow()
})

test('no metrics are an empty object', () => {
  expect(metricsToJson([])).toBe('{}')
})
