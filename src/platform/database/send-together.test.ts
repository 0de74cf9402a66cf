import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { sampleMunicipality } from '../../features/organisation/samples.ts'
import { counting } from '../purpose.ts'
import { actingAs } from '../transaction.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Samköping')
const admin = town.as('administrator')

async function organisations(): Promise<string[]> {
	return await actingAs(admin, { writes: false }, async ({ db }) => {
		const { rows } = await sql<{ name: string }>`select name from named.organisation order by name`.execute(
			db,
		)
		return rows.map(({ name }) => name)
	})
}

test('what is asked together is answered each by its own, in the order it was asked', async () => {
	const order: number[] = []
	const answers = await actingAs(admin, { writes: false }, async ({ db }) =>
		Promise.all(
			Array.from({ length: 40 }, async (_, n) => {
				const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(db)
				order.push(n)
				return rows[0]?.n
			}),
		),
	)
	expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => n))
	expect(order).toEqual(answers)
})

test('one of them that fails undoes all, and the connection answers as before', async () => {
	const before = await organisations()
	const { municipalityId } = admin.actor
	for (let times = 0; times < 25; times++) {
		const asked = actingAs(admin, { writes: true }, async ({ db }) => {
			await Promise.all([
				sql`insert into named.organisation (municipality_id, name) values (${municipalityId}, 'Halvhus')`.execute(
					db,
				),
				sql`select 1 / ${0}::int`.execute(db),
				sql`select ${times}::int as never_answered`.execute(db),
			])
		})
		await expect(asked).rejects.toThrow('division by zero')
		expect(await organisations()).toEqual(before)
	}
})

test('whoever asks beside a change of who speaks gets nothing, whichever comes first', async () => {
	const count = async () => 1
	const read = (...order: readonly ('count' | 'ask')[]) =>
		actingAs(admin, { writes: false }, async (act) => {
			const ask = () => sql`select name from named.organisation`.execute(act.db)
			return await Promise.all(order.map((what) => (what === 'ask' ? ask() : counting(act, count))))
		})
	await expect(read('ask', 'count')).rejects.toThrow('who speaks may not change while something is asked')
	await expect(read('count', 'ask')).rejects.toThrow('nothing may be asked while who speaks changes')
	await expect(read('count', 'count')).rejects.toThrow('who speaks')
	expect(await read('count')).toEqual([1])
})
