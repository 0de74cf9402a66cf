import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { testHouse } from '../../tests/support/house.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { refuse } from '../foundation/refusal.ts'
import { valueIn } from './answer.ts'
import { command } from './command.ts'
import { text } from './fields.ts'
import type { Caller } from './house.ts'
import { enter } from './transaction.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const other = await sampleMunicipality(house, 'Tvåköping')

const nameOrganisation = command({
	name: 'nameOrganisation',
	input: z.object({ name: text(20), ending: z.enum(['keep', 'refuse']).default('keep') }),
	may: (actor) => actor.roles.includes('administrator'),
	run: async ({ db, actor }, { name, ending }) => {
		await sql`insert into named.organisation (municipality_id, name) values (${actor.municipalityId}, ${name})`.execute(
			db,
		)
		return ending === 'keep' ? { name } : refuse({ because: 'thought-better-of-it' })
	},
	audit: () => ({ kind: 'organisation', ids: [] }),
	constraints: { one_organisation_of_a_name: 'name-taken' },
})

const nameTwo = command({
	name: 'nameTwo',
	input: z.object({ first: text(20), second: text(20) }),
	may: (actor) => actor.roles.includes('administrator'),
	run: async (act, { first, second }) => {
		await nameOrganisation.within(act, { name: first })
		const answer = await nameOrganisation.within(act, { name: second, ending: 'refuse' })
		return answer.is === 'refused' ? answer.refusal : { first, second }
	},
	audit: () => ({ kind: 'organisation', ids: [] }),
})

async function namesSeenBy(caller: Caller): Promise<string[]> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, caller.actor, 'work')
		const rows = await sql<{ name: string }>`select name from named.organisation order by name`.execute(db)
		return rows.rows.map((row) => row.name)
	})
}

const admin = town.as('administrator')

describe('a command', () => {
	test('does its work for one municipality, unseen by another', async () => {
		expect(valueIn(await nameOrganisation(admin, { name: 'Hamnhus' }))).toEqual({ name: 'Hamnhus' })
		expect(await namesSeenBy(admin)).toContain('Hamnhus')
		expect(await namesSeenBy(other.as('administrator'))).not.toContain('Hamnhus')
	})

	test('is forbidden to those whose roles do not allow it', async () => {
		expect(await nameOrganisation(town.as('reader'), { name: 'Nej' })).toEqual({ is: 'forbidden' })
	})

	test('answers bad input by field', async () => {
		expect(await nameOrganisation(admin, { name: '' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'name', problem: 'required' }],
		})
	})

	test('that is refused leaves its audit row and nothing else', async () => {
		expect(await nameOrganisation(admin, { name: 'Ångrad', ending: 'refuse' })).toMatchObject({
			is: 'refused',
			refusal: { because: 'thought-better-of-it' },
		})
		expect(await namesSeenBy(admin)).not.toContain('Ångrad')
	})

	test('that is refused takes back what it composed before', async () => {
		expect((await nameTwo(admin, { first: 'Halvklar', second: 'Nekad' })).is).toBe('refused')
		expect(await namesSeenBy(admin)).not.toContain('Halvklar')
	})

	test('turns a constraint of the database into the refusal that it keeps', async () => {
		await nameOrganisation(admin, { name: 'Dubbel' })
		expect(await nameOrganisation(admin, { name: 'Dubbel' })).toMatchObject({
			is: 'refused',
			refusal: { because: 'name-taken' },
		})
	})
})
