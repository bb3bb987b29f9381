import type { Format } from './format.js'
import { csvFormat } from './formats/csv.js'
import { jsonFormat } from './formats/json.js'
import { jsonlFormat } from './formats/jsonl.js'
import { pythonDictFormat } from './formats/python-dict.js'

/** The first that recognises a text reads it: what looks more special goes before what takes more. */
export const FORMATS: readonly Format[] = [jsonlFormat, pythonDictFormat, jsonFormat, csvFormat]
