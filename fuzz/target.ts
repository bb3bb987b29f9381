import type fc from 'fast-check'

/** One reader, and what it is given. `targets.ts` has the list. */
export interface Target {
  /** As in `npm run fuzz -- <name>` and `fuzz/corpus/<name>/`. */
  name: string
  /** Of results, in the words of `FORMATS`; every format has its target. */
  format?: string
  /** Sound inputs, written by the real thing where there is one: they are damaged in many ways. */
  seeds(): Buffer[]
  /** Inputs made by a grammar: what is well formed, but that nobody would write. */
  grown?: fc.Arbitrary<string | Uint8Array>
  /** What inputs of this kind are made of: put in anywhere. */
  words: readonly string[]
  /** For what plain damage does not get into, as it is behind a checksum. Instead of `mutate` for most inputs. */
  damage?(seed: Buffer, random: Random): Buffer
  /** Reads an input. Whatever it throws is a find: a mistake of the reader's, or a result that cannot be. */
  read(input: Buffer): Reading
}

export type Reading =
  | { kind: 'read'; value: unknown }
  /** `early`: it was not taken for an input of this kind at all. */
  | { kind: 'refused'; message: string; early?: boolean }

/** The same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `limit` − 1; 0 for no limit at all. */
  below(limit: number): number
  /** Whether something that happens so often happens now. */
  chance(share: number): boolean
  pick<Value>(values: readonly [Value, ...Value[]]): Value
  pick<Value>(values: readonly Value[]): Value | undefined
}

/** An input that is wrong only in a way that its reader must see: `read` throws this where it does not. */
export class Unsound extends Error {
  override readonly name = 'Unsound'
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Unsound(what)
}
