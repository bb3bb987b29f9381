import { harmlessText } from './training/display.js'

/**
 * Prints on the job's page, a line at a time. What is said may hold words of the repository, a metric's name or an
 * error's message: behind a prefix and made harmless, it gives the runner no orders.
 */
export function say(text: string): void {
  for (const line of text.split('\n')) process.stdout.write(`Headway │ ${harmlessText(line)}\n`)
}
