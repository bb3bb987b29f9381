/**
 * The environment for uv: nothing that would lead it away from the environment it is told to fill, and pip's settings
 * under uv's names, as people with an index of their own have set those.
 */
export function uvVariables(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const variables: NodeJS.ProcessEnv = { ...given, UV_NO_PROGRESS: '1' }
  for (const name of [
    'VIRTUAL_ENV',
    'PYTHONHOME',
    'PYTHONDONTWRITEBYTECODE',
    'UV_PYTHON',
    'UV_SYSTEM_PYTHON',
    'UV_BREAK_SYSTEM_PACKAGES',
    'UV_PROJECT_ENVIRONMENT',
  ]) {
    delete variables[name]
  }
  // The Python on PATH is the one that the workflow's author set up, and `install: none` would use.
  if (!given.UV_MANAGED_PYTHON && !given.UV_NO_MANAGED_PYTHON) variables.UV_PYTHON_PREFERENCE ??= 'system'
  if (!given.UV_INDEX_URL && given.PIP_INDEX_URL) variables.UV_DEFAULT_INDEX ??= given.PIP_INDEX_URL
  if (!given.UV_INDEX && given.PIP_EXTRA_INDEX_URL) {
    variables.UV_EXTRA_INDEX_URL ??= given.PIP_EXTRA_INDEX_URL
  }
  if (given.PIP_FIND_LINKS) variables.UV_FIND_LINKS ??= given.PIP_FIND_LINKS.trim().replace(/\s+/g, ',')
  if (given.PIP_NO_INDEX) variables.UV_NO_INDEX ??= given.PIP_NO_INDEX
  if (given.PIP_CERT) variables.SSL_CERT_FILE ??= given.PIP_CERT
  return variables
}
