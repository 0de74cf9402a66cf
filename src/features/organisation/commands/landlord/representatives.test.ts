import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { landlordsHouse } from '../../../../../tests/support/landlords-house.ts'
import { slipIn, slipInChange } from '../../../../../tests/support/slip-in.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { apiKeys } from '../../queries/keys/api-keys.ts'
import { representatives } from '../../queries/landlord/representatives.ts'
import { endApiKey } from '../keys/end-api-key.ts'
import { makeApiKey } from '../keys/make-api-key.ts'
import { appointAdministrator } from './appoint-administrator.ts'
import { endRepresentative } from './end-representative.ts'
import { inviteRepresentative } from './invite-representative.ts'
import { nameSubstitute } from './name-substitute.ts'

const { town, municipalityId, landlordId, otherId, asSignedIn, comes, chief, neighbourChief } =
	await landlordsHouse()

describe("a landlord's own administrator", () => {
	test('is made by the municipality, sees its own colleagues and keeps them', async () => {
		expect(chief.actor).toMatchObject({ organisationIds: [landlordId], administersIds: [landlordId] })
		await comes(chief, 'Bo')
		const { landlord, people } = valueIn(await representatives(chief, {}))
		expect(landlord.name).toBe('Provbostäder')
		expect(people.map(({ name, duty }) => `${name} ${duty}`)).toEqual([
			'Ada administers',
			'Bo speaks',
			'Prov landlord speaks',
		])
	})

	test('sees nothing of another landlord, and changes nothing there', async () => {
		const theirs = neighbourChief.actor.actorId
		expect((await representatives(chief, { organisationId: otherId })).is).toBe('missing')
		const given = { organisationId: otherId, staffId: theirs }
		expect((await endRepresentative(chief, given)).is).toBe('missing')
		const one = { organisationId: otherId, name: 'X', email: 'x@x.example', duty: 'speaks' }
		expect((await inviteRepresentative(chief, one)).is).toBe('missing')
		const away = { organisationId: landlordId, fromOn: '2026-10-13', throughOn: '2026-10-20' }
		const stranger = { ...away, absentId: chief.actor.actorId, substituteId: theirs }
		expect((await nameSubstitute(chief, stranger)).is).toBe('missing')
		expect((await representatives(town.as('landlord'), {})).is).toBe('forbidden')
	})

	test('makes nobody an administrator', async () => {
		const bo = { organisationId: landlordId, staffId: (await asSignedIn('Bo')).actor.actorId, change: 'give' }
		expect((await appointAdministrator(chief, bo)).is).toBe('forbidden')
		const asked = { organisationId: landlordId, name: 'Y', email: 'y@y.example', duty: 'administers' }
		expect(await inviteRepresentative(chief, asked)).toMatchObject({
			refusal: { because: 'administrators-come-from-the-municipality' },
		})
	})

	test('keeps to the same with SQL of their own', async () => {
		const staff = await slipIn(
			chief,
			'work',
			sql<{ name: string }>`select name from named.staff order by name`,
		)
		expect(staff.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Prov landlord'])
		const [bo] = await slipIn(
			chief,
			'work',
			sql<{ id: string }>`select id from named.staff where name = 'Bo'`,
		)
		const id = bo?.id ?? ''
		const own = { municipalityId, id, landlordId, otherId, me: chief.actor.actorId }
		const tries = [
			sql`insert into named.staff_role values (${own.municipalityId}, ${own.id}, 'officer')`,
			sql`insert into named.staff_role values (${own.municipalityId}, ${own.me}, 'administrator')`,
			sql`update named.representation set administers = true where staff_id = ${own.id}`,
			sql`insert into named.representation (municipality_id, staff_id, organisation_id) values (${own.municipalityId}, ${own.me}, ${own.otherId})`,
			sql`delete from named.representation where organisation_id = ${own.otherId}`,
			sql`delete from named.representation where staff_id = ${own.me}`,
			sql`update named.staff set sign_in_id = null`,
			sql`update named.staff set ended_on = current_date where name <> 'Ada'`,
			sql`insert into named.staff (municipality_id, name, email) values (${own.municipalityId}, 'Z', 'z@z.example')`,
			sql`insert into named.representative_invitation (municipality_id, organisation_id, name, email, administers, digest, made_by, made_at, expires_at)
				values (${own.municipalityId}, ${own.landlordId}, 'Z', 'z@z.example', true, 'x', ${own.me}, now(), now())`,
			sql`insert into named.representative_invitation (municipality_id, organisation_id, name, email, digest, made_by, made_at, expires_at)
				values (${own.municipalityId}, ${own.otherId}, 'Z', 'z@z.example', 'y', ${own.me}, now(), now())`,
			sql`insert into named.api_key (municipality_id, organisation_id, label, scopes, digest, ending, made_by, made_at, valid_through)
				values (${own.municipalityId}, ${own.otherId}, 'Z', array['read-receipts'], 'z', 'zzzz', ${own.me}, now(), current_date)`,
		]
		for (const one of tries) expect([0, '42501']).toContain(await slipInChange(chief, 'work', one))
		const [rest] = await slipIn(
			chief,
			'work',
			sql<{ count: string }>`select (select count(*) from named.staff_role where staff_id <> ${own.me})
				+ (select count(*) from named.assignment) + (select count(*) from named.unit u where u.name = '') as count`,
		)
		expect(Number(rest?.count)).toBe(0)
	})

	test('keeps the keys of its own landlord and no other', async () => {
		const key = { label: 'Systemet', scopes: ['report-notices'], validThrough: '2026-12-31' }
		expect((await makeApiKey(chief, { ...key, organisationId: otherId })).is).toBe('missing')
		const theirs = valueIn(await makeApiKey(neighbourChief, { ...key, organisationId: otherId }))
		const { keyId } = valueIn(await makeApiKey(chief, { ...key, organisationId: landlordId }))
		const told = valueIn(await apiKeys(chief, {}))
		expect(told.keys.map(({ id }) => id)).toEqual([keyId])
		expect(told.landlords.map(({ id }) => id)).toEqual([landlordId])
		expect((await endApiKey(chief, { keyId: theirs.keyId })).is).toBe('missing')
		valueIn(await endApiKey(chief, { keyId }))
		expect((await apiKeys(town.as('landlord'), {})).is).toBe('forbidden')
	})
})
