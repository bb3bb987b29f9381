if (Number(process.versions.node.split('.')[0]) >= 20) {
  import('./headway/index.js').then(function (headway) {
    return headway.open('post')
  })
}
