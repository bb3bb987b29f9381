import { describe, expect, test } from '@jest/globals'
import { csvFormat } from '../../../src/results/formats/csv.js'
import { fixture, LAST, readOne } from '../fixture.js'

describe('CSV', () => {
  test('each column counts by its last number: Python', () => {
    expect(readOne(fixture('epochs.csv'), 'epochs.csv')).toEqual(LAST)
  })

  test('pandas, with its index', () => {
    expect(readOne(fixture('pandas.csv'))).toEqual([
      ['epoch', 3],
      ['loss', 1.5],
      ['accuracy', 0.5],
      ['test_accuracy', 0.625],
    ])
  })

  test('pandas with tabs, where nan is a number', () => {
    expect(readOne(fixture('pandas.tsv'))).toEqual([
      ['epoch', Number.NaN],
      ['loss', Number.NaN],
      ['accuracy', Number.NaN],
      ['test_accuracy', 0.625],
    ])
  })

  test('NumPy, with its header commented out', () => {
    expect(readOne(fixture('savetxt.csv'))).toEqual([
      ['accuracy', 0.75],
      ['loss', 1.5],
    ])
  })

  test('one metric a row', () => {
    const metrics = [
      ['loss', 1.07],
      ['accuracy', 78],
    ]
    expect(readOne(fixture('pairs.csv'))).toEqual(metrics)
    expect(readOne('loss,1.07\naccuracy,78\n')).toEqual(metrics)
    expect(readOne('Name;Score\nloss;2\nloss;1.07\naccuracy;78\n')).toEqual(metrics)
    expect(readOne('loss,1.07\n', 'a.csv')).toEqual([['loss', 1.07]])
  })

  test('two columns are not always pairs', () => {
    expect(readOne('names,value\nx,1\ny,2')).toEqual([['value', 2]])
    expect(readOne('metric,values used\nx,1\ny,2')).toEqual([['values used', 2]])
    expect(readOne('metric,value,seed\nx,1,3\ny,2,3')).toEqual([
      ['value', 2],
      ['seed', 3],
    ])
  })

  test('quotes, delimiters and line breaks within them, spaces around them', () => {
    expect(readOne('  " a ""b"", c "  , "d\ne" ,""""\r\n "1" ,2, 3 \r\n', 'a.csv')).toEqual([
      ['a "b", c', 1],
      ['d\ne', 2],
      ['"', 3],
    ])
  })

  test('only what comments the header out is taken off it', () => {
    expect(readOne('#  a #1,# b,c\n1,2,3')).toEqual([
      ['a #1', 1],
      ['# b', 2],
      ['c', 3],
    ])
  })

  test('every way to write a number, or none', () => {
    const header = 'a,b,c,d,e,f,g,h,i,j,k,l'
    const numbers = '1,-2.5,+.5,5.,1e3,1E-3,nan,-inf,Infinity,+INF,1e999,-NaN'
    const values = [1, -2.5, 0.5, 5, 1000, 0.001, NaN, -Infinity, Infinity, Infinity, Infinity, NaN]
    const blanks = ',NA,n/a,None,null,-,,,,,,'
    expect(readOne(`${header}\n${numbers}\n${blanks}`)).toEqual(
      values.map((value, index) => [header.split(',')[index], value]),
    )
  })

  test('a column that ends in a text is none', () => {
    expect(readOne('loss,accuracy,f1,x,y,z\n1,2,3,3,3,3\n1,done,1_000,0x10,1e,e1')).toEqual([['loss', 1]])
  })
})

describe('what CSV is recognised by', () => {
  test.each([
    ['a.csv', 'x', true],
    ['a.TSV', 'x', true],
    ['a.csv.txt', 'x', false],
    ['acsv', 'x', false],
    ['a.txt', 'a,b\n1,2', true],
    ['a.txt', 'a;b;c\n\n1;2;3\nx', true],
    ['a.txt', 'a\tb\n1\t2', true],
    ['a.txt', 'a,b\r\n \t\r\n1,2', true],
    ['a.txt', 'a,b\n1,2,3', false],
    ['a.txt', 'a\n1', false],
    ['a.txt', 'loss: 1, accuracy: 2', false],
  ])('%s holding %j: %j', (path, head, recognised) => {
    expect(csvFormat.recognise(path, head)).toBe(recognised)
  })

  test('the delimiter is what the first line uses most', () => {
    expect(readOne('a;b,c\n1,2')).toEqual([
      ['a;b', 1],
      ['c', 2],
    ])
    expect(readOne('a;b;c,d\n1;2;3')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c,d', 3],
    ])
    expect(readOne('\n\na\tb,c\td\n1\t2\t3', 'a.csv')).toEqual([
      ['a', 1],
      ['b,c', 2],
      ['d', 3],
    ])
  })
})

describe('CSV with a fault', () => {
  test.each([
    ['a,b\n1,2\n\n3\n', 'has a fault in line 4: cells there: 1, in the first line: 2'],
    ['a,b\n"x\ny",2\n3,4,5', 'has a fault in line 4: cells there: 3, in the first line: 2'],
    ['loss,1\nacc,2,3', 'has a fault in line 2: cells there: 3, in the first line: 2'],
    ['a,b\n1,"2', 'has a fault in line 2: a quote is not closed'],
    ['a,b\n1,"2"3', 'has a fault in line 2, column 6: expected the end of the cell after its quotes'],
    ['1,2\n3,4', 'has numbers in its first line, where the names of the columns belong'],
    [',2,nan\n1,3,4', 'has numbers in its first line, where the names of the columns belong'],
    ['loss', 'has a header, but no row below it'],
    ['loss,accuracy\n\n', 'has a header, but no row below it'],
    ['a,b\nx,y', 'holds no number at the end of a column; the columns are "a", "b"'],
    ['metric,value\nx,y', 'holds no number at the end of a column; the columns are "metric", "value"'],
    ['a,b,a\n1,2,3', 'has two columns named "a"'],
    [',,\n,,', 'has no header'],
    [
      ',a,b,c,d,e,f\n1,x,x,x,x,x,x',
      'holds no number at the end of a column; the columns are "", "a", "b", "c", "d" and 2 more',
    ],
  ])('%j', (text, reason) => {
    expect(readOne(text, 'a.csv')).toBe(`as CSV, it ${reason}`)
  })
})
