import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { landlordsHouse, password } from '../../../../../tests/support/landlords-house.ts'
import { slipIn } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { receiveNotice } from '../../../eviction-prevention/commands/receive-notice.ts'
import { myNotices } from '../../../eviction-prevention/queries/my-notices.ts'
import { representatives } from '../../queries/landlord/representatives.ts'
import { endRepresentative } from './end-representative.ts'
import { endSubstitution } from './end-substitution.ts'
import { nameSubstitute } from './name-substitute.ts'

const {
	clock,
	databaseUrl,
	signIn,
	landlordId,
	otherId,
	memberNow,
	asSignedIn,
	comes,
	municipal,
	chief,
	neighbourChief,
} = await landlordsHouse()

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
		expect((await signIn.signIn('di@hyresvard.example', password)).is).toBe('refused')
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

		// Row security counts the database's own days, which end an hour or two later than the town's.
		const today = new Date().toISOString().slice(0, 10)
		clock.set(instant(`${today}T11:00:00Z`))
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
