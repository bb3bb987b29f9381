/** The part of the x axis that is seen. */
export interface View {
  min: number
  max: number
}

/** Closer than this there is nothing to see. */
const CLOSEST = 1 / 2000

/** Closer by `factor` (or farther, below 1), around a point that stays where it is; never beyond all there is. */
export function zoomed(view: View, around: number, factor: number, all: View): View {
  const width = Math.max((view.max - view.min) / factor, (all.max - all.min) * CLOSEST)
  const share = (around - view.min) / (view.max - view.min)
  const min = around - width * share
  return inside({ min, max: min + width }, all)
}

/** Moved so far that a point is seen. */
export function withPoint(view: View, point: number, all: View): View {
  const width = view.max - view.min
  if (point < view.min) return inside({ min: point - width * 0.1, max: point + width * 0.9 }, all)
  if (point > view.max) return inside({ min: point - width * 0.9, max: point + width * 0.1 }, all)
  return view
}

/** What of a view there is; all where there is nothing of it. */
export function inside({ min, max }: View, all: View): View {
  const width = Math.min(max - min, all.max - all.min)
  if (!Number.isFinite(min) || !(width > 0) || min >= all.max || max <= all.min) return all
  const from = Math.min(Math.max(min, all.min), all.max - width)
  return { min: from, max: from + width }
}

export function isWhole(view: View, all: View): boolean {
  const slack = (all.max - all.min) * 1e-9
  return view.min <= all.min + slack && view.max >= all.max - slack
}
