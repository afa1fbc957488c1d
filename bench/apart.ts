// The process that measure.ts starts: runs one exported function and tells its answer and the memory it took; then
// waits to be asked how much processor time it used, or to be ended.
const [module = '', name = '', given = '[]'] = process.argv.slice(2)
const found = (await import(module)) as Record<string, (...all: unknown[]) => unknown>
const work = found[name]
if (!work) throw new Error(`${module} has no ${name}`)
const answer = await work(...(JSON.parse(given) as unknown[]))
process.send?.({ answer, peak: process.resourceUsage().maxRSS / 1024 })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
