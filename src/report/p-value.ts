/** As papers write it: `.012`, `< .001`; `–` where there is none. */
export function showP(p: number | undefined): string {
  if (p === undefined || !Number.isFinite(p)) return '–'
  if (p < 0.001) return '< .001'
  return p > 0.995 ? '1' : p.toFixed(p < 0.0995 ? 3 : 2).slice(1)
}

/** `p = .012`, `p < .001`. */
export function pInWords(p: number): string {
  return p < 0.001 ? `p ${showP(p)}` : `p = ${showP(p)}`
}
