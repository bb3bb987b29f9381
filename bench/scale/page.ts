import type { Constants } from './constants.js'
import { constantTable, dayTable, evaluationTable, traceTable } from './tables.js'

const TABLES: Record<string, (constants: Constants) => string> = {
  evaluation: evaluationTable,
  traces: traceTable,
  day: dayTable,
  constants: constantTable,
}

/** docs/scale.md with its tables as the model has them now. */
export function withTables(page: string, constants: Constants): string {
  return Object.entries(TABLES).reduce((text, [name, make]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!place.test(text)) throw new Error(`docs/scale.md has no place for the table "${name}".`)
    return text.replace(
      place,
      (_, before: string, after: string) => `${before}\n${make(constants)}\n\n${after}`,
    )
  }, page)
}
