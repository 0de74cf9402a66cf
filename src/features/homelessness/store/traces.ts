import type { Act } from '../../../platform/transaction.ts'

/** What is known of the records' lives: how many spells, since when, and when somebody last met them. */
export async function findTraces(db: Act['db'], recordIds: readonly string[]) {
	const spells = await db
		.selectFrom('named.spell')
		.select((eb) => [eb.fn.countAll<number>().as('spells'), eb.fn.min('startsOn').as('firstKnownOn')])
		.where('personId', 'in', [...recordIds])
		.executeTakeFirstOrThrow()
	const contacts = await db
		.selectFrom('named.contact')
		.select((eb) => eb.fn.max('onDay').as('lastContactOn'))
		.where('personId', 'in', [...recordIds])
		.executeTakeFirstOrThrow()
	return { ...spells, ...contacts }
}
