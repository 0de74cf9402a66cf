import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { foldedNames } from './people.ts'

type Db = Act['db']

export type Particulars = {
	givenName: string
	familyName: string
	called: string | null
	birthDate: PlainDate | null
	sex: 'woman' | 'man' | null
	language: string | null
	phone: string | null
	address: string | null
	postalCode: string | null
	city: string | null
}

/** What is known of a record now; undefined when there is none that the speaker may know. */
export async function findParticulars(db: Db, recordId: string): Promise<Particulars | undefined> {
	return await db
		.selectFrom('named.personParticulars')
		.select(['givenName', 'familyName', 'called', 'birthDate', 'sex', 'language', 'phone'])
		.select(['address', 'postalCode', 'city'])
		.where('id', '=', recordId)
		.executeTakeFirst()
}

/** When what is known of a record now was written. */
export async function findWritingOf(db: Db, recordId: string): Promise<Instant | undefined> {
	const row = await db
		.selectFrom('named.personParticulars')
		.select('recordedAt')
		.where('id', '=', recordId)
		.executeTakeFirst()
	return row?.recordedAt
}

/** What was written before stays in the history. */
export async function setParticulars(db: Db, recordId: string, given: Particulars): Promise<void> {
	await db
		.updateTable('named.personParticulars')
		.set({ ...given, ...foldedNames(given) })
		.where('id', '=', recordId)
		.execute()
}
