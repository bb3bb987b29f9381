/** Shorter values are words: replacing them would riddle the log and protect nothing. */
const SHORTEST_REDACTED = 6

const SECRET_NAME =
  /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|KEYS?|(?:^|_)(?:AUTH|PASS|PAT))(?:_|$)/i

const PASSWORD_IN_URL = /:\/\/[^/\s:@]*:([^/\s@]+)@/g

/** A secret as itself, and as programs write it: in Base64, in hexadecimal, in an address, in JSON. */
export function formsOf(secret: string): string[] {
  const hexadecimal = Buffer.from(secret).toString('hex')
  return [
    ...new Set([
      secret,
      ...base64Forms(secret),
      hexadecimal,
      hexadecimal.toUpperCase(),
      ...addressForms(secret),
      ...jsonForms(secret),
    ]),
  ]
}

/**
 * As it reads inside Base64 text, as in an `AUTHORIZATION: basic …` header. Base64 knows three alignments; only the
 * characters that the secret alone decides are kept.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)),
  )
  return [...encoded, ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
}

/** Libraries differ in what they leave as it is. */
function addressForms(secret: string): string[] {
  // Half a character cannot be in an address.
  const loose = encodeURIComponent(Buffer.from(secret).toString())
  const strict = loose.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = new URLSearchParams({ '': secret }).toString().slice(1)
  const forms = [loose, strict, query, strict.replaceAll('%2F', '/'), strict.replaceAll('%20', '+')]
  return [...forms, ...forms.map((form) => form.replace(/%../g, (code) => code.toLowerCase()))]
}

/** Python writes all but ASCII as `\\u…`, PHP writes `\\/`. */
function jsonForms(secret: string): string[] {
  const loose = JSON.stringify(secret).slice(1, -1)
  const ascii = loose.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [loose, ascii, loose.replaceAll('/', '\\/')]
}

/** Whether a variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/**
 * Everything that must not be shown: `secrets`, the values of variables named like secrets, and passwords in URLs, all
 * of them in all their forms. Values of several lines count line by line, since a log shows them so; written otherwise,
 * they are one line.
 */
export function valuesToRedact(variables: NodeJS.ProcessEnv, secrets: string[]): string[] {
  const values = secrets.filter((secret) => secret !== '')
  for (const [name, value = ''] of Object.entries(variables)) {
    if (isSecretName(name)) values.push(value.trim())
    for (const [, password = ''] of value.matchAll(PASSWORD_IN_URL)) values.push(password)
  }
  // What is a word as itself is one in hexadecimal, too.
  const forms = values.filter((value) => value.length >= SHORTEST_REDACTED).flatMap(formsOf)
  const lines = forms.flatMap((form) => form.split(/\r\n|\r|\n/)).map((line) => line.trim())
  return [...new Set(lines)].filter((line) => line.length >= SHORTEST_REDACTED)
}
