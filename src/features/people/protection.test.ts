import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { type Act, enter } from '../../platform/transaction.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import {
	formHousehold,
	grantNamedAccess,
	joinHousehold,
	personCard,
	protectPerson,
	registerPerson,
} from './index.ts'

// What somebody without named access can do to a protected person, through the commands and past them.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const manager = town.as('unit-manager')
const home = { address: 'Skeppargatan 12', postalCode: '123 45', city: 'Ettköping' }

async function register(givenName: string, more: object = {}): Promise<string> {
	return valueIn(
		await registerPerson(officer, { givenName, familyName: 'Gömd', registerAnyway: 'yes', ...more }),
	).personId
}

async function protect(personId: string, protection = 'confidentiality'): Promise<void> {
	valueIn(await protectPerson(officer, { personId, protection, source: 'Folkbokföringen' }))
}

/** Past the commands: what the database itself lets the speaker do. */
async function past<T>(who: Caller, work: (db: Act['db']) => Promise<T>): Promise<T> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, who.actor, 'work')
		return await work(db)
	})
}

/** An adult, a protected housemate, and the household they share. */
async function sharedHome() {
	const adultId = await register('Maj', home)
	const hiddenId = await register('Dag', home)
	const { householdId } = valueIn(await formHousehold(officer, { adultId }))
	const member = { householdId, personId: hiddenId, role: 'adult', living: 'full' }
	valueIn(await joinHousehold(officer, member))
	await protect(hiddenId)
	return { adultId, hiddenId, householdId, member }
}

describe('the protection', () => {
	test('is lifted by nobody without named access, not even by plain SQL', async () => {
		const personId = await register('Rut')
		await protect(personId)
		const lift = (who: Caller) =>
			past(who, (db) =>
				db
					.updateTable('named.person')
					.set({ protection: 'none' })
					.where('id', '=', personId)
					.executeTakeFirst(),
			)
		expect((await lift(colleague)).numUpdatedRows).toBe(0n)
		expect((await lift(officer)).numUpdatedRows).toBe(1n)
	})

	test('voids access that was given in advance', async () => {
		const personId = await register('Siv')
		const given = { personId, staffId: colleague.actor.actorId, reason: 'I förväg' }
		valueIn(await grantNamedAccess(manager, given))
		await protect(personId)
		expect(valueIn(await personCard(colleague, { personId })).known).toBeNull()
		expect(valueIn(await personCard(officer, { personId })).known).toMatchObject({ givenName: 'Siv' })
	})

	test('can be lifted and set again by the one who noted it', async () => {
		const personId = await register('Åsa')
		await protect(personId)
		await protect(personId, 'none')
		await protect(personId, 'new-identity')
		expect(valueIn(await personCard(colleague, { personId })).known).toBeNull()
	})

	test('says where it comes from to those alone who may know the person', async () => {
		const personId = await register('Eva')
		await protect(personId)
		const seenBy = async (who: Caller) => valueIn(await personCard(who, { personId })).person
		expect(await seenBy(officer)).toMatchObject({
			protectionSource: 'Folkbokföringen',
			protectionCheckedOn: '2026-10-12',
		})
		expect(await seenBy(colleague)).toMatchObject({ protectionSource: null, protectionCheckedOn: null })
	})
})

describe('named access', () => {
	test('is given by nobody to themselves', async () => {
		const personId = await register('Ida')
		await protect(personId)
		const own = { personId, staffId: manager.actor.actorId, reason: 'Nyfiken' }
		expect(await grantNamedAccess(manager, own)).toMatchObject({
			is: 'refused',
			refusal: { because: 'own-access' },
		})
		await expect(past(manager, (db) => insertAccess(db, own))).rejects.toThrow('row-level security')
	})

	test('is about people of the own committee', async () => {
		const other = await sampleMunicipality(house, 'Tvåköping')
		const personId = await register('Lo')
		await protect(personId)
		const staffId = colleague.actor.actorId
		const elsewhere = { ...manager.actor, controllerId: other.committeeId }
		const given = { personId, staffId, reason: 'Annan nämnd' }
		await expect(past({ ...manager, actor: elsewhere }, (db) => insertAccess(db, given))).rejects.toThrow(
			'row-level security',
		)
		await past(manager, (db) => insertAccess(db, given))
		expect(valueIn(await personCard(colleague, { personId })).known).toMatchObject({ givenName: 'Lo' })
	})
})

async function insertAccess(db: Act['db'], given: { personId: string; staffId: string; reason: string }) {
	const { personId, staffId, reason } = given
	await sql`insert into named.named_access (municipality_id, person_id, staff_id, reason, granted_by, granted_on)
		values (${town.municipalityId}, ${personId}, ${staffId}, ${reason}, ${manager.actor.actorId}, '2026-10-12')`.execute(
		db,
	)
}

describe('the home of a protected person', () => {
	test('is not left or changed by those who may not know the person', async () => {
		const { hiddenId, member } = await sharedHome()
		const moved = await past(colleague, (db) =>
			db
				.updateTable('named.householdMember')
				.set({ living: 'visiting' })
				.where('personId', '=', hiddenId)
				.executeTakeFirst(),
		)
		expect(moved.numUpdatedRows).toBe(0n)
		const left = (who: Caller) =>
			past(who, (db) =>
				db.deleteFrom('named.householdMember').where('personId', '=', hiddenId).executeTakeFirst(),
			)
		expect((await left(colleague)).numDeletedRows).toBe(0n)
		expect(await joinHousehold(colleague, { ...member, living: 'visiting' })).toEqual({ is: 'missing' })
		expect((await left(officer)).numDeletedRows).toBe(1n)
	})

	test('is not told by the card of somebody who lives there', async () => {
		const { adultId } = await sharedHome()
		const known = async (who: Caller) => valueIn(await personCard(who, { personId: adultId })).known
		expect(await known(officer)).toMatchObject(home)
		const unsaid = { address: null, postalCode: null, city: null }
		expect(await known(colleague)).toMatchObject({ givenName: 'Maj', ...unsaid })
	})
})
