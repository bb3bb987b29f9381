import { gunzipSync } from 'node:zlib'
import type * as z from 'zod/mini'

/** Why something is not taken: words that follow "the artifact". */
export interface Refused {
  kind: 'refused'
  because: string
}

export function refused(because: string): Refused {
  return { kind: 'refused', because }
}

/** @param most bytes of its text */
export function unpack(packed: Buffer, most: number): { kind: 'text'; text: string } | Refused {
  try {
    const bytes = gunzipSync(packed, { maxOutputLength: most })
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const large = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return refused(large ? `takes more than ${most / 1024 / 1024} MB` : 'is not text packed by gzip')
  }
}

/** `undefined` where it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first place that is not as it should be; its name may be anybody's, so only what a schema could have named. */
export function placeOf(error: z.core.$ZodError, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'schema' in value && value.schema !== 1) {
    return 'is of another version of Headway'
  }
  const path = error.issues[0]?.path.map(String) ?? []
  const place = path.filter((part) => /^\w{1,20}$/.test(part)).join('.')
  return place === '' ? 'is not as Headway writes it' : `is not as Headway writes it at \`${place}\``
}
