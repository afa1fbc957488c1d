// Hears PostgreSQL's notifications on a connection of its own, and connects again when it breaks. It tells once after
// every connection, because what was said meanwhile was not heard.
import pg from 'pg'

export const CHANNEL = 'throughline_appended'

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [200, 10_000]

export function listen(databaseUrl: string, told: () => void): () => void {
  let stopped = false
  let pauseMs = FIRST_PAUSE_MS
  let timer: NodeJS.Timeout | undefined
  let client: pg.Client | undefined

  const connect = async () => {
    const mine = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'throughline listening',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    client = mine
    const lost = () => {
      if (stopped || client !== mine) return
      client = undefined
      timer = setTimeout(() => void connect(), pauseMs)
      timer.unref()
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    }
    mine.on('error', lost)
    mine.on('end', lost)
    mine.on('notification', told)
    try {
      await mine.connect()
      await mine.query(`listen ${CHANNEL}`)
      pauseMs = FIRST_PAUSE_MS
      told()
    } catch {
      lost()
    }
    if (stopped) await mine.end().catch(() => {})
  }
  void connect()

  return () => {
    stopped = true
    clearTimeout(timer)
    void client?.end().catch(() => {})
  }
}
