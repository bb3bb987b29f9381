/** Shorter values are words: replacing them would riddle the log and protect nothing. */
const SHORTEST_REDACTED = 6

const SECRET_NAME =
  /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|KEYS?|(?:^|_)(?:AUTH|PASS|PAT))(?:_|$)/i

const PASSWORD_IN_URL = /:\/\/[^/\s:@]*:([^/\s@]+)@/g

/**
 * A secret as itself and as it reads inside Base64 text, as in an `AUTHORIZATION: basic …` header. Base64 knows three
 * alignments; only the characters that the secret alone decides are kept.
 */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)),
  )
  return [secret, ...encoded]
}

/** Whether a variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/**
 * Everything that must not be shown: `secrets` in all their forms, the values of variables named like secrets, and
 * passwords in URLs. Values of several lines count line by line, since a log shows them so.
 */
export function valuesToRedact(variables: NodeJS.ProcessEnv, secrets: string[]): string[] {
  const values = secrets.filter((secret) => secret !== '').flatMap(formsOf)
  for (const [name, value = ''] of Object.entries(variables)) {
    if (isSecretName(name)) values.push(value)
    for (const [, password = ''] of value.matchAll(PASSWORD_IN_URL)) values.push(password)
  }
  const lines = values.flatMap((value) => value.split(/\r\n|\r|\n/)).map((line) => line.trim())
  return [...new Set(lines)].filter((line) => line.length >= SHORTEST_REDACTED)
}
