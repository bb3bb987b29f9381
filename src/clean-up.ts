/** What is to go at the end, the last that came first. */
export interface CleanUp extends AsyncDisposable {
  use<Resource extends AsyncDisposable>(resource: Resource): Resource
}

/** What `AsyncDisposableStack` is in Node 24: people's own machines have older ones. */
export function openCleanUp(): CleanUp {
  const resources: AsyncDisposable[] = []
  return {
    use(resource) {
      resources.push(resource)
      return resource
    },
    async [Symbol.asyncDispose]() {
      let failure: { error: unknown } | undefined
      for (const resource of resources.splice(0).toReversed()) {
        try {
          await resource[Symbol.asyncDispose]()
        } catch (error) {
          failure ??= { error }
        }
      }
      if (failure !== undefined) throw failure.error
    },
  }
}
