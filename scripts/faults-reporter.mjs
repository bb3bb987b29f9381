import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What the last run of the tests says of the faults, for `npm run faults`. */
export const RECORD = '.faults.json'

/** A reporter of Jest's: notes every test that is a row of docs/reliability.md (see __tests__/support/fault.ts). */
export class FaultsReporter {
  onRunComplete(_contexts, { testResults }) {
    const rows = testResults.flatMap(({ testFilePath, testResults: tests }) =>
      tests
        .filter(({ title }) => title.startsWith('fault | '))
        .map(({ title, status }) => {
          const [, area, what, ...sees] = title.split(' | ')
          return {
            area,
            what,
            sees: sees.join(' | '),
            test: relative(process.cwd(), testFilePath),
            status,
          }
        }),
    )
    if (rows.length > 0) writeFileSync(RECORD, JSON.stringify(rows, null, 2))
  }
}

// biome-ignore lint/style/noDefaultExport: Jest reads a reporter from the default export.
export default FaultsReporter
