if (Number(process.versions.node.split('.')[0]) >= 20) {
  import('./headway/index.js').then(function (headway) {
    return headway.open('measure')
  })
} else {
  process.stdout.write('::error::Headway needs Node 20 or newer, and this runner has Node ' + process.versions.node + '. Outside GitHub, actions run under the `node` that the runner finds: put a newer one there, or let a step before Headway do it:%0A    - uses: actions/setup-node@v6%0A      with:%0A        node-version: 24\n')
  process.exitCode = 1
}
