// Serves the systems to browsers until it is told to stop.
import type { Command } from './command.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'serve',
  does: 'serves the systems to browsers on this machine',
  options: {},
  async run(given, { listen, out }) {
    const { url, firstAccount, close } = await listen()
    const how = firstAccount
      ? `To sign in for the first time open ${firstAccount}`
      : `Sign in at ${url}/sign-in`
    if (given.options.json) out(JSON.stringify({ url, firstAccount: firstAccount ?? null }))
    else out(`Throughline is at ${url} . ${how} . Stop it with Ctrl+C.`)
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
    await close()
    return 0
  },
}
