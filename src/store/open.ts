// Opens the store: the engine for the place, its tables brought up to date, and the parts put together. The only one
// who knows all parts. The words of the house (kinds) and the clock are handed in.
import type { Moment } from '#core/day.ts'
import type { Vocabulary } from '#core/kind.ts'
import { accessKeys } from './access-keys.ts'
import { accounts } from './accounts.ts'
import { characteristics } from './characteristics.ts'
import { candidates } from './candidates.ts'
import { appending } from './append.ts'
import { draftEvents } from './draft-events.ts'
import { draftNames } from './draft-names.ts'
import { drafts } from './drafts.ts'
import type { Engine, Place } from './engine.ts'
import { figures } from './figures.ts'
import { grants } from './grants.ts'
import { imports } from './imports.ts'
import { ledgers } from './ledgers.ts'
import { migrate } from './migrate.ts'
import { names } from './names.ts'
import { notices } from './notices.ts'
import { nexts } from './nexts.ts'
import { openEngine } from './open-engine.ts'
import { peopleOfAccounts } from './people-of-accounts.ts'
import { published } from './published.ts'
import { releases } from './releases.ts'
import { sessions } from './sessions.ts'
import type { Store } from './store.ts'
import { systems } from './systems.ts'
import { watching } from './watch.ts'
import { withoutMail } from './without-mail.ts'

/** Throws `CannotOpen`, for the person who runs the program, when the database does not suit. */
export async function openStore(
  place: Place & { readonly vocabulary: Vocabulary },
  clock: () => Moment,
): Promise<Store> {
  const engine = await openEngine(place)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return storeOn(engine, place.vocabulary, clock)
}

function storeOn(engine: Engine, vocabulary: Vocabulary, clock: () => Moment): Store {
  const held = ledgers(vocabulary, engine.db)
  const { watch, appended, close } = watching(engine)
  return {
    ...systems(engine),
    ledger: held.current,
    ...appending(engine, held, clock, appended),
    ...names(engine),
    ...imports(engine),
    ...drafts(engine),
    ...draftNames(engine),
    ...draftEvents(engine),
    ...figures(engine),
    ...characteristics(engine),
    ...releases(engine),
    ...candidates(engine),
    ...nexts(engine),
    ...accessKeys(engine),
    ...accounts(engine),
    ...grants(engine),
    ...peopleOfAccounts(engine),
    ...published(engine),
    ...notices(engine),
    ...withoutMail(engine),
    ...sessions(engine),
    watch,
    async close() {
      close()
      await engine.close()
    },
  }
}
