/** Why an evaluation ended early. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/**
 * A signal that aborts when the run is cancelled: the runner sends SIGINT, and SIGTERM 7.5 s later.
 *
 * Node's own answer to both, to exit at once, is thereby off: who holds the signal ends the work.
 */
export function cancelledBySignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Cancelled(`The evaluation was cancelled (${name}).`)))
  }
  return controller.signal
}
