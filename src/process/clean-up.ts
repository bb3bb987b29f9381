/** What is to go at the end, last come first gone: an `AsyncDisposableStack`, which Node has from its version 24 on only. */
export interface CleanUp extends AsyncDisposable {
  use<Resource extends AsyncDisposable>(resource: Resource): Resource
  defer(work: () => Promise<void>): void
}

/** All of it goes, whatever fails on the way; then the first error is thrown. */
export function openCleanUp(): CleanUp {
  const works: (() => PromiseLike<void>)[] = []
  return {
    use(resource) {
      works.push(() => resource[Symbol.asyncDispose]())
      return resource
    },
    defer(work) {
      works.push(work)
    },
    async [Symbol.asyncDispose]() {
      const errors: unknown[] = []
      for (let work = works.pop(); work !== undefined; work = works.pop()) {
        await Promise.resolve()
          .then(work)
          .catch((error: unknown) => errors.push(error))
      }
      if (errors.length > 0) throw errors[0]
    },
  }
}
