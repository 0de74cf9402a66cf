import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { slipIn, slipInChange } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { findInvitation, readCode } from '../../../../platform/sign-in/one-time-code.ts'
import { openSignIn } from '../../../../platform/sign-in/sign-in.ts'
import { receiveNotice } from '../../../eviction-prevention/commands/receive-notice.ts'
import { myNotices } from '../../../eviction-prevention/queries/my-notices.ts'
import { apiKeys } from '../../queries/keys/api-keys.ts'
import { representatives } from '../../queries/landlord/representatives.ts'
import { sampleMunicipality } from '../../samples.ts'
import { insertOrganisation } from '../../store.ts'
import { endApiKey } from '../keys/end-api-key.ts'
import { makeApiKey } from '../keys/make-api-key.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { appointAdministrator } from './appoint-administrator.ts'
import { destroyOldInvitations } from './destroy-old-invitations.ts'
import { endInvitation } from './end-invitation.ts'
import { endRepresentative } from './end-representative.ts'
import { endSubstitution } from './end-substitution.ts'
import { inviteRepresentative } from './invite-representative.ts'
import { nameSubstitute } from './name-substitute.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ombudsköping')
const { municipalityId, landlordId } = town
const municipal = town.as('administrator')
const signIn = openSignIn(house)
afterAll(() => signIn.close())

const otherId = await asSystem(house, municipalityId, ({ db }) =>
	insertOrganisation(db, municipalityId, { name: 'Hamnhus', roleTypes: ['landlord'], note: null }),
)
const password = 'ett-eget-lösenord'
const cookiesOf = new Map<string, Headers>()

/** Invites, takes up the invitation with the code, and signs in. */
async function comes(
	by: Caller,
	name: string,
	duty = 'speaks',
	organisationId = landlordId,
): Promise<Caller> {
	const email = `${name.toLowerCase()}@hyresvard.example`
	const { code } = valueIn(await inviteRepresentative(by, { organisationId, name, email, duty }))
	const invitation = await findInvitation(house, readCode(code) ?? '')
	if (invitation === null) throw new Error('not found by its code')
	const account = await signIn.enrol({ email, name, password }, new Headers())
	if (account.is !== 'enrolled') throw new Error(account.is)
	const accepted = await acceptInvitation(house, invitation, account.signInId)
	if (isRefused(accepted)) throw new Error(accepted.because)
	const cookie = account.cookies.map((one) => one.split(';')[0]).join('; ')
	cookiesOf.set(name, new Headers({ cookie }))
	return await asSignedIn(name)
}

async function memberNow(name: string) {
	return await signIn.memberOf(cookiesOf.get(name) ?? new Headers())
}

async function asSignedIn(name: string): Promise<Caller> {
	const member = await memberNow(name)
	if (member === null) throw new Error(`${name} is not let in`)
	return { house, actor: member.actor }
}

const chief = await comes(municipal, 'Ada', 'administers')
const neighbourChief = await comes(municipal, 'Nils', 'administers', otherId)

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

describe('an invitation', () => {
	const asked = { organisationId: landlordId, name: 'Cy', email: 'Cy@hyresvard.example', duty: 'speaks' }

	test('is found by its code alone, until it has run out, is ended or was taken up', async () => {
		const { code, invitationId } = valueIn(await inviteRepresentative(chief, asked))
		expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}$/)
		const typed = readCode(` ${code.toLowerCase().replace(/-/g, ' ')} `) ?? ''
		expect(await findInvitation(house, typed)).toMatchObject({
			email: 'cy@hyresvard.example',
			landlord: 'Provbostäder',
		})
		const stored = await withSql(databaseUrl, (db) =>
			db.rows<{ row: string }>('select i::text as row from named.representative_invitation i'),
		)
		expect(stored.some(({ row }) => row.includes(typed) || row.includes(code))).toBe(false)
		clock.set(instant('2026-10-19T07:00:00Z'))
		expect(await findInvitation(house, typed)).toBe(null)
		clock.set(instant('2026-10-12T07:00:00Z'))
		valueIn(await endInvitation(chief, { invitationId }))
		expect(await findInvitation(house, typed)).toBe(null)
		expect((await endInvitation(chief, { invitationId })).is).toBe('missing')
	})

	test('is taken up once, also by two at the same time', async () => {
		const { code } = valueIn(await inviteRepresentative(chief, asked))
		const invitation = await findInvitation(house, readCode(code) ?? '')
		if (invitation === null) throw new Error('not found')
		const account = await signIn.enrol({ email: invitation.email, name: 'Cy', password }, new Headers())
		const signInId = account.is === 'enrolled' ? account.signInId : ''
		const both = await Promise.all([1, 2].map(() => acceptInvitation(house, invitation, signInId)))
		expect(both.filter(isRefused)).toMatchObject([{ because: 'invitation-is-over' }])
	})

	test('gives nobody an account that there was already without its own password, and no short one', async () => {
		const guess = { email: 'bo@hyresvard.example', name: 'Bo', password: 'ett-annat-lösenord' }
		expect(await signIn.enrol(guess, new Headers())).toEqual({ is: 'refused' })
		const short = { email: 'kort@hyresvard.example', name: 'Kort', password: 'kort' }
		expect(await signIn.enrol(short, new Headers())).toEqual({ is: 'password-too-short' })
		await expect(signIn.addAccount({ ...guess, name: 'Bo' })).rejects.toThrow('invitation')
	})

	test('is no way in for the municipality’s own staff', async () => {
		const signInId = await signIn.addAccount({ email: 'eva@kommun.example', name: 'Eva', password })
		await withSql(databaseUrl, (db) =>
			db.rows(`update named.staff set sign_in_id = $1 where id = $2`, [
				signInId,
				town.as('officer').actor.actorId,
			]),
		)
		const { code } = valueIn(await inviteRepresentative(chief, { ...asked, email: 'eva@kommun.example' }))
		const invitation = await findInvitation(house, readCode(code) ?? '')
		expect(invitation && (await acceptInvitation(house, invitation, signInId))).toMatchObject({
			because: 'works-for-the-municipality',
		})
	})

	test('is tried a few times, not many', async () => {
		const tries: unknown[] = []
		for (let time = 0; time < 10; time++) {
			tries.push(
				await signIn.tryCode('ABCD1234ABCD1234ABCD', async () => await findInvitation(house, 'ABCD')),
			)
		}
		expect(tries.slice(0, 8).every((one) => one === 'unknown')).toBe(true)
		expect(tries.slice(8)).toEqual(['too-many-attempts', 'too-many-attempts'])
	})

	test('and the names in it are destroyed thirty days after it ran out', async () => {
		const count = async () =>
			(await withSql(databaseUrl, (db) => db.rows('select 1 from named.representative_invitation'))).length
		expect(await count()).toBeGreaterThan(0)
		clock.set(instant('2026-11-18T07:00:01Z'))
		await destroyOldInvitations(house)
		expect(await count()).toBe(0)
		clock.set(instant('2026-10-12T07:00:00Z'))
	})
})

describe('whoever leaves', () => {
	test('is out at once: reads nothing, is signed out, and comes back only by a new invitation', async () => {
		const di = await comes(chief, 'Di')
		valueIn(await myNotices(di, {}))
		const { actorId: staffId } = di.actor
		expect(valueIn(await endRepresentative(chief, { organisationId: landlordId, staffId }))).toEqual({
			staffId,
			accountEnded: true,
		})
		expect(await memberNow('Di')).toBe(null)
		const sessions = await withSql(databaseUrl, (db) =>
			db.rows(
				`select 1 from signin.session s join signin.sign_in i on i.id = s.sign_in_id where i.name = 'Di'`,
			),
		)
		expect(sessions).toEqual([])
		expect(await slipIn(di, 'work', sql`select 1 from named.notice`)).toEqual([])
		expect((await signIn.signIn('di@hyresvard.example', password, new Headers())).is).toBe('refused')
		expect((await comes(chief, 'Di')).actor.actorId).toBe(staffId)
	})

	test('still speaks for the other landlords they spoke for', async () => {
		const both = await comes(chief, 'Eli')
		await comes(neighbourChief, 'Eli', 'speaks', otherId)
		const { actorId: staffId } = both.actor
		expect([...(await asSignedIn('Eli')).actor.organisationIds].sort()).toEqual([landlordId, otherId].sort())
		const ended = valueIn(await endRepresentative(chief, { organisationId: landlordId, staffId }))
		expect(ended.accountEnded).toBe(false)
		expect((await asSignedIn('Eli')).actor.organisationIds).toEqual([otherId])
	})

	test('is never the last administrator by their own hand', async () => {
		const me = { organisationId: landlordId, staffId: chief.actor.actorId }
		expect(await endRepresentative(chief, me)).toMatchObject({ refusal: { because: 'last-administrator' } })
		const second = await comes(municipal, 'Fia', 'administers')
		const results = await Promise.all([
			endRepresentative(chief, { ...me, staffId: second.actor.actorId }),
			endRepresentative(second, me),
		])
		expect(results.map(({ is }) => is).sort()).toEqual(['done', 'missing'])
		const { people } = valueIn(await representatives(municipal, { organisationId: landlordId }))
		expect(people.filter(({ duty }) => duty === 'administers')).toHaveLength(1)
	})
})

describe('a substitute', () => {
	test('who only is one speaks on the days they stand in, and no others', async () => {
		const nils = neighbourChief.actor.actorId
		const given = {
			kind: 'disturbance',
			tenant: 'Kim',
			address: 'Gatan 1',
			children: 'no',
			flatIn: 'this-municipality',
		}
		const gun = await comes(neighbourChief, 'Gun', 'substitute', otherId)
		expect(gun.actor.organisationIds).toEqual([])
		valueIn(await receiveNotice(neighbourChief, given))
		expect(await slipIn(gun, 'work', sql`select 1 from named.notice`)).toEqual([])

		// Row security counts the database's own days.
		clock.set(instant(new Date().toISOString()))
		const today = new Date().toISOString().slice(0, 10)
		const { substitutionId } = valueIn(
			await nameSubstitute(neighbourChief, {
				...{ organisationId: otherId, absentId: nils, substituteId: gun.actor.actorId },
				...{ fromOn: today, throughOn: today },
			}),
		)
		const now = await asSignedIn('Gun')
		expect(now.actor).toMatchObject({ organisationIds: [otherId], administersIds: [] })
		expect(valueIn(await myNotices(now, {})).notices).toHaveLength(1)
		expect(valueIn(await representatives(neighbourChief, {})).substitutions).toMatchObject([
			{ absent: 'Nils', substitute: 'Gun', isNow: true },
		])
		valueIn(await endSubstitution(neighbourChief, { substitutionId }))
		expect((await asSignedIn('Gun')).actor.organisationIds).toEqual([])
		expect(await slipIn(now, 'work', sql`select 1 from named.notice`)).toEqual([])
	})
})
