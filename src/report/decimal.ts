/** A number as people write it: coefficient × 10^−decimals, exactly. */
export interface Decimal {
  coefficient: bigint
  /** May be negative: 1.2e12 is 12 × 10^11. */
  decimals: number
}

/** The shortest decimal that reads back as this very double, so that 1.07 is 1.07 and different doubles stay different. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { coefficient: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) }
}

/** How many units of 10^−decimals the number is; halves go away from zero, as people round. */
export function roundTo(number: Decimal, decimals: number): bigint {
  const lost = number.decimals - decimals
  if (lost <= 0) return number.coefficient * 10n ** BigInt(-lost)
  const unit = 10n ** BigInt(lost)
  const half = number.coefficient < 0n ? -unit / 2n : unit / 2n
  return (number.coefficient + half) / unit
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  const decimals = Math.max(left.decimals, right.decimals)
  return { coefficient: roundTo(left, decimals) - roundTo(right, decimals), decimals }
}

/** The power of ten of the first digit: 2 for 412, −2 for 0.0123. Zero has none: −Infinity. */
export function order({ coefficient, decimals }: Decimal): number {
  if (coefficient === 0n) return Number.NEGATIVE_INFINITY
  const digits = String(coefficient < 0n ? -coefficient : coefficient).length
  return digits - 1 - decimals
}

/** `units` of 10^−decimals, with a real minus sign (U+2212) and never a negative zero. `decimals` is at least 0. */
export function write(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = units < 0n ? '−' : ''
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`
}
