import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { type Act, enter } from '../../../../platform/transaction.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { insertOrganisation } from '../../../organisation/index.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { myVacancies } from '../../queries/agreements/my-vacancies.ts'
import { offer } from '../../queries/agreements/offer.ts'
import { recordSampleNeed, sampleAgreement, sampleHome, sampleOffer } from '../../samples.ts'
import { answerOffer } from './answer-offer.ts'
import { offerVacancy } from './offer-vacancy.ts'
import { planMoveIn } from './plan-move-in.ts'
import { withdrawVacancy } from './withdraw-vacancy.ts'

// What a landlord's own people can do and see, through the commands and past them.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Värdköping')
const [officer, landlord] = [town.as('officer'), town.as('landlord')]
const agreementId = await sampleAgreement(officer, town)
const competitorId = await asSystem(house, town.municipalityId, ({ db }) =>
	insertOrganisation(db, town.municipalityId, { name: 'Konkurrenthem', roleTypes: ['landlord'], note: null }),
)
const theirs = await sampleAgreement(officer, { ...town, landlordId: competitorId })
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

async function past<T>(who: Caller, work: (db: Act['db']) => Promise<T>): Promise<T> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, who.actor, 'work')
		return await work(db)
	})
}

const readBy = (who: Caller, table: string) =>
	past(who, async (db) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows.length)

test('a landlord offers under its own agreement, and the unit reads it', async () => {
	const { offerId } = valueIn(await offerVacancy(landlord, { agreementId, ...sampleHome }))
	const found = valueIn(await offer(officer, { offerId }))
	expect(found).toMatchObject({ address: 'Provgatan 7', stands: 'waits-for-unit' })
	expect(found.answersFor).toEqual([{ id: town.unitId, name: 'Boendeenheten' }])
	expect(await offerVacancy(landlord, { agreementId: theirs, ...sampleHome })).toEqual({ is: 'missing' })
	expect(await offer(landlord, { offerId })).toEqual({ is: 'forbidden' })
})

test('a landlord sees its own agreements and offers with how they go, and no other landlord’s', async () => {
	const mine = await sampleOffer(landlord, agreementId, { address: 'Egnagatan 1' })
	await sampleOffer(officer, theirs, { address: 'Andragatan 2' })
	const seen = valueIn(await myVacancies(landlord, {}))
	expect(seen.agreements.map(({ id }) => id)).toEqual([agreementId])
	expect(seen.offers.map(({ id }) => id)).toContain(mine)
	expect(JSON.stringify(seen)).not.toContain('Andragatan')
	expect(await myVacancies(officer, {})).toEqual({ is: 'forbidden' })
})

test('a landlord hears that a home is taken, and never by whom, for whom or on which day', async () => {
	const offerId = await sampleOffer(landlord, agreementId, { address: 'Tystgatan 4' })
	const needId = await recordSampleNeed(officer, await sampleHomelessPerson(officer))
	const answer = { unitId: town.unitId, answer: 'accepted', answeredOn: '2026-10-12', words: 'Till Loa.' }
	valueIn(await answerOffer(officer, { offerId, ...answer }))
	valueIn(await planMoveIn(officer, { offerId, form: 'social-contract', movesInOn: '2026-11-05', needId }))
	const seen = valueIn(await myVacancies(landlord, {})).offers.find(({ id }) => id === offerId)
	expect(seen?.status).toBe('taken')
	expect(JSON.stringify(seen)).not.toMatch(/2026-11-05|Loa|social-contract/)
	for (const table of [
		'named.offer_answer',
		'named.offer_home',
		'named.offer_tenant',
		'named.housing_need',
	]) {
		expect([table, await readBy(landlord, table)]).toEqual([table, 0])
	}
	for (const table of ['named.agreement_quota', 'named.agreement_meeting', 'named.landlord_requirement']) {
		expect([table, await readBy(landlord, table)]).toEqual([table, 0])
	}
})

test('a landlord takes back what nobody has taken, and no more', async () => {
	const open = await sampleOffer(landlord, agreementId)
	valueIn(await withdrawVacancy(landlord, { offerId: open, because: 'let-to-somebody-else' }))
	const gone = await withdrawVacancy(landlord, { offerId: open, because: 'sold' })
	expect(gone).toEqual(refused('offer-has-ended'))
	const taken = await sampleOffer(landlord, agreementId)
	const answer = { unitId: town.unitId, answer: 'accepted', answeredOn: '2026-10-12' }
	valueIn(await answerOffer(officer, { offerId: taken, ...answer }))
	expect(await withdrawVacancy(landlord, { offerId: taken, because: 'sold' })).toEqual(refused('offer-taken'))
	const other = await sampleOffer(officer, theirs)
	expect(await withdrawVacancy(landlord, { offerId: other, because: 'sold' })).toEqual({ is: 'missing' })
})

describe('past the commands, by plain SQL', () => {
	test('a landlord can say neither that its home is taken nor that another’s is withdrawn', async () => {
		const mine = await sampleOffer(landlord, agreementId)
		const take = past(landlord, (db) =>
			sql`update named.agreement_offer set taken_on = '2026-10-12' where id = ${mine}`.execute(db),
		)
		await expect(take).rejects.toMatchObject({ code: '42501' })
		const other = await sampleOffer(officer, theirs)
		const { numAffectedRows } = await past(landlord, (db) =>
			sql`update named.agreement_offer set note = 'x' where id = ${other}`.execute(db),
		)
		expect(numAffectedRows).toBe(0n)
	})

	test('a landlord reads no agreement and no offer of another, nor what they once said', async () => {
		await sampleOffer(landlord, agreementId)
		await sampleOffer(officer, theirs)
		for (const table of ['named.agreement_offer', 'named.landlord_agreement', 'history.agreement_offer']) {
			const whose = await past(landlord, async (db) => {
				const { rows } = await sql<{ id: string }>`
					select distinct organisation_id as id from ${sql.table(table)}`.execute(db)
				return rows.map(({ id }) => id)
			})
			expect([table, whose]).toEqual([table, [town.landlordId]])
		}
	})

	test('a landlord can ask only the unit that its agreement names', async () => {
		const mine = await sampleOffer(landlord, agreementId)
		const unit = (await town.another('officer', { unit: 'new' })).actor.unitIds[0] ?? ''
		const ask = past(landlord, (db) =>
			sql`insert into named.offer_answer (municipality_id, offer_id, unit_id, asked_on)
				values (${town.municipalityId}, ${mine}, ${unit}, '2026-10-12')`.execute(db),
		)
		await expect(ask).rejects.toMatchObject({ code: '42501' })
	})

	test('nobody reads offers but the landlord and case work', async () => {
		await sampleOffer(officer, agreementId)
		for (const role of ['strategist', 'reader', 'administrator', 'informant'] as const) {
			expect([role, await readBy(town.as(role), 'named.agreement_offer')]).toEqual([role, 0])
		}
	})
})
