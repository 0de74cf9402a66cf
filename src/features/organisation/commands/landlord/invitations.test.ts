import { describe, expect, test } from 'vitest'
import { landlordsHouse, password } from '../../../../../tests/support/landlords-house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { findInvitation, readCode } from '../../../../platform/sign-in/one-time-code.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { destroyOldInvitations } from './destroy-old-invitations.ts'
import { endInvitation } from './end-invitation.ts'
import { inviteRepresentative } from './invite-representative.ts'

const { house, clock, databaseUrl, town, signIn, landlordId, comes, chief } = await landlordsHouse()

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
		const account = await signIn.enrol({ email: invitation.email, name: 'Cy', password })
		const signInId = account.is === 'enrolled' ? account.signInId : ''
		const both = await Promise.all([1, 2].map(() => acceptInvitation(house, invitation, signInId)))
		expect(both.filter(isRefused)).toMatchObject([{ because: 'invitation-is-over' }])
	})

	test('gives nobody an account that there was already without its own password, and no short one', async () => {
		await comes(chief, 'Bo')
		const guess = { email: 'bo@hyresvard.example', name: 'Bo', password: 'ett-annat-lösenord' }
		expect(await signIn.enrol(guess)).toEqual({ is: 'refused' })
		const short = { email: 'kort@hyresvard.example', name: 'Kort', password: 'kort' }
		expect(await signIn.enrol(short)).toEqual({ is: 'password-too-short' })
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
				await signIn.tryCode(
					'ABCD1234ABCD1234ABCD',
					async () => await findInvitation(house, 'ABCD'),
					undefined,
				),
			)
		}
		expect(tries.slice(0, 8).every((one) => one === 'unknown')).toBe(true)
		expect(tries.slice(8)).toEqual(['too-many-attempts', 'too-many-attempts'])
	})

	test('is still asked for elsewhere when one network guesses without end', async () => {
		const guess = (code: string, place: string) => signIn.tryCode(code, async () => null, place)
		for (let time = 100; time < 230; time++) await guess(`Z${time}1234ABCD1234ABCD`, '203.0.113.7')
		expect(await guess('Y1231234ABCD1234ABCD', '203.0.113.7')).toBe('too-many-attempts')
		expect(await guess('Y1231234ABCD1234ABCD', '203.0.113.8')).toBe('unknown')
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
