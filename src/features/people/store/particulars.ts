import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Keys } from '../../../platform/keys.ts'
import { contactToStore, withContact } from '../../../platform/sealed-contact.ts'
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
export async function findParticulars(
	db: Db,
	keys: Keys,
	recordId: string,
): Promise<Particulars | undefined> {
	const row = await db
		.selectFrom('named.personParticulars')
		.select(['givenName', 'familyName', 'called', 'birthDate', 'sex', 'language', 'phone'])
		.select(['address', 'postalCode', 'city', 'contactCipher'])
		.where('id', '=', recordId)
		.executeTakeFirst()
	return row === undefined ? undefined : withContact(keys, row)
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

/** What was written before stays in the history. Of somebody protected it is sealed as it was. */
export async function setParticulars(
	db: Db,
	keys: Keys,
	recordId: string,
	given: Particulars,
): Promise<void> {
	const { hidden } = await db
		.selectFrom('named.personParticulars')
		.select('hidden')
		.where('id', '=', recordId)
		.forUpdate()
		.executeTakeFirstOrThrow()
	await db
		.updateTable('named.personParticulars')
		.set({ ...given, ...contactToStore(keys, given, hidden ? 'sealed' : 'open'), ...foldedNames(given) })
		.where('id', '=', recordId)
		.execute()
}
