#!/usr/bin/env node
// The `throughline` command. Plain JavaScript that older Nodes can read: it only finds a Node new enough to run
// the product, which is written in TypeScript, and hands over.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NODE_MAJOR = 24
const local = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) {
  handOver(process.execPath)
} else if (existsSync(local)) {
  handOver(local)
} else {
  process.stderr.write(
    `Throughline needs Node ${NODE_MAJOR} or newer and this is ${process.version}. ` +
      'Run "npm start" once in its folder: that installs one there and nowhere else.\n',
  )
  process.exitCode = 2
}

function handOver(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
