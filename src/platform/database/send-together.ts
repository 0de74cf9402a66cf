import {
	DummyDriver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	Transaction,
} from 'kysely'

type Going = { asked: number; unanswered: number }

const goings = new WeakMap<object, Going>()

/**
 * The same transaction, where what is asked together is sent together: Kysely's own lets each statement wait for the answer
 * to the one before.
 */
export async function sendTogether<DB, T>(
	transaction: Transaction<DB>,
	work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
	const executor = transaction.getExecutor()
	return await executor.provideConnection((connection) => {
		const going = { asked: 0, unanswered: 0 }
		const provideConnection = async <Answer>(ask: (to: typeof connection) => Promise<Answer>) => {
			going.asked++
			going.unanswered++
			return await ask(connection).finally(() => going.unanswered--)
		}
		const together = executor.withConnectionProvider({ provideConnection })
		const own = new Transaction<DB>({ config: { dialect }, dialect, driver, executor: together })
		goings.set(own, going)
		return work(own)
	})
}

/**
 * One statement with none beside it: what is asked together with a change of who speaks could be answered as to somebody
 * else. Whoever does so all the same gets nothing.
 */
export async function askAlone<DB, T>(transaction: Transaction<DB>, ask: () => Promise<T>): Promise<T> {
	const going = goings.get(transaction)
	if (going === undefined) return await ask()
	const asked = going.asked + 1
	if (going.unanswered > 0) throw new Error('who speaks may not change while something is asked')
	const answer = await ask()
	if (going.asked !== asked) throw new Error('nothing may be asked while who speaks changes')
	return answer
}

// A transaction neither connects nor begins another: of these it has need of none but in its type.
const driver = new DummyDriver()
const dialect = {
	createAdapter: () => new PostgresAdapter(),
	createDriver: () => driver,
	createIntrospector: (db: ConstructorParameters<typeof PostgresIntrospector>[0]) =>
		new PostgresIntrospector(db),
	createQueryCompiler: () => new PostgresQueryCompiler(),
}
