#!/usr/bin/env node
const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`headway needs Node 20 or newer; this is ${process.version}.`)
  process.exit(2)
}
const { open } = await import('./headway/index.js')
await open('cli')
