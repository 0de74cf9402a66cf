import {
	DummyDriver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	Transaction,
} from 'kysely'

/**
 * The same transaction, where what is asked together is sent together: Kysely's own lets each statement wait for the answer
 * to the one before. What is asked together must not change who speaks.
 */
export async function sendTogether<DB, T>(
	transaction: Transaction<DB>,
	work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
	const executor = transaction.getExecutor()
	return await executor.provideConnection((connection) => {
		const together = executor.withConnectionProvider({ provideConnection: (ask) => ask(connection) })
		return work(new Transaction<DB>({ config: { dialect }, dialect, driver, executor: together }))
	})
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
