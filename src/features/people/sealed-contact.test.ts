import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { withSql } from '../../../tests/support/sql.ts'
import { valueIn } from '../../platform/answer.ts'
import { enter } from '../../platform/transaction.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import { correctPerson, personCard, protectPerson, registerPerson } from './index.ts'

// Where somebody protected is reached stands in no row as it is written, not even for whoever reads past row security.
const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Förseglinge')
const officer = town.as('officer')
const contact = {
	...{ phone: '070-174 06 12', address: 'Kryptogatan 41', postalCode: '123 45', city: 'Förseglinge' },
}
const secrets = ['174 06 12', '174 06 13', 'Kryptogatan', '1740612', '1740613']

const register = async (givenName: string) =>
	valueIn(
		await registerPerson(officer, { givenName, familyName: 'Sigill', registerAnyway: 'yes', ...contact }),
	).personId

const protect = async (personId: string, protection: string) =>
	valueIn(await protectPerson(officer, { personId, protection, source: 'Folkbokföringen' }))

/** Every row of every table, as a copy of the database would show it. */
async function inTheOpen(): Promise<string[]> {
	return await withSql(databaseUrl, async (database) => {
		const tables = await database.rows<{ name: string }>(
			`select format('%I.%I', schemaname, tablename) as name from pg_tables
			where schemaname in ('named', 'history', 'counted', 'audit', 'signin', 'published', 'jobs', 'graphile_worker')`,
		)
		const found: string[] = []
		for (const { name } of tables) {
			const rows = await database.rows<{ text: string }>(
				`select t::text as text from ${name} t where t::text ~ $1`,
				[secrets.join('|')],
			)
			if (rows.length > 0) found.push(name)
		}
		return found.sort()
	})
}

const known = async (personId: string) => valueIn(await personCard(officer, { personId })).known

test('is sealed when somebody is protected, with what stood before, and opened when they no longer are', async () => {
	const personId = await register('Malva')
	valueIn(await correctPerson(officer, { personId, phone: '070-174 06 13' }))
	expect(await inTheOpen()).toEqual(['history.person_particulars', 'named.person_particulars'])

	await protect(personId, 'protected-registration')
	expect(await inTheOpen()).toEqual([])
	expect(await known(personId)).toMatchObject({ ...contact, phone: '070-174 06 13' })

	valueIn(await correctPerson(officer, { personId, phone: '070-174 06 12' }))
	expect(await inTheOpen()).toEqual([])
	expect(await known(personId)).toMatchObject({ ...contact, phone: '070-174 06 12' })

	await protect(personId, 'none')
	expect(await inTheOpen()).toEqual(['named.person_particulars'])
	expect(await known(personId)).toMatchObject(contact)
	await protect(personId, 'confidentiality')
	expect(await inTheOpen()).toEqual([])
})

test('cannot be written in the open by mistake: the database refuses it', async () => {
	const personId = await register('Viola')
	await protect(personId, 'confidentiality')
	await expect(
		house.app.transaction().execute(async (db) => {
			await enter(db, house, officer.actor, 'work')
			await sql`update named.person_particulars set address = 'Kryptogatan 41' where id = ${personId}`.execute(
				db,
			)
		}),
	).rejects.toThrow('contact_of_hidden_is_sealed')
})

test('a protected person is still found as a double, by name and birth, and compared by what is sealed', async () => {
	const again = await registerPerson(officer, { givenName: 'Viola', familyName: 'Sigill', ...contact })
	expect(again).toMatchObject({
		is: 'refused',
		refusal: { because: 'perhaps-already-registered', people: [{}] },
	})
})
