import * as core from '@actions/core'
import { harmlessText, plainText } from '../training/display.js'
import { openRedact, type Redact } from './redact.js'

// What is said may hold words of the repository or of a server: a metric's name, an error's message. All of it is free
// of secrets, and gives the runner no orders.

/** Prints on the job's page, a line at a time, behind a prefix. */
export function say(text: string): void {
  for (const line of withoutSecrets(text).split('\n'))
    process.stdout.write(`Headway │ ${harmlessText(line)}\n`)
}

/** Fails the job, and says why in an annotation. */
export function fail(text: string): void {
  core.setFailed(annotation(text))
}

export function warn(text: string): void {
  core.warning(annotation(text))
}

export function notice(text: string): void {
  core.notice(annotation(text))
}

function annotation(text: string): string {
  const lines = withoutSecrets(text).split('\n').map(plainText)
  return lines.join('\n').replaceAll('##[', '# #[')
}

let redact: Redact | undefined

/** The token is among the variables, as an input. */
function withoutSecrets(text: string): string {
  redact ??= openRedact(process.env, '')
  return redact(text)
}
