import type { PageData } from '../src/report/html/page-data.js'

export function readData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData
}
