import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOffer } from '../../src/features/housing/commands/offers/answer-offer.ts'
import { planMoveIn } from '../../src/features/housing/commands/offers/plan-move-in.ts'
import { withdrawVacancy } from '../../src/features/housing/commands/offers/withdraw-vacancy.ts'
import { housingNeed } from '../../src/features/housing/queries/need/housing-need.ts'
import { recordSampleNeed, sampleAgreement, sampleOffer } from '../../src/features/housing/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { protectPerson, registerPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// Somebody is to move into an offered home and is then protected: the home and the place in the queue stay theirs.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Hemköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
let colleague: Caller
let agreementId = ''

async function waiting(givenName: string) {
	const given = { givenName, familyName: 'Gömd', registerAnyway: 'yes' }
	const { personId } = valueIn(await registerPerson(officer, given))
	return { personId, needId: await recordSampleNeed(officer, personId) }
}

/** A taken home with somebody to move in, protected after that. */
async function homeOf(givenName: string) {
	const offerId = await sampleOffer(officer, agreementId)
	const answer = { unitId: town.unitId, answer: 'accepted', answeredOn: '2026-10-12' }
	valueIn(await answerOffer(officer, { offerId, ...answer }))
	const { personId, needId } = await waiting(givenName)
	valueIn(await planMoveIn(officer, { offerId, form: 'social-contract', movesInOn: '2026-11-01', needId }))
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { personId, ...protection }))
	return { offerId, needId }
}

const tenantsOf = async (offerId: string) =>
	await slipIn(
		officer,
		'work',
		sql`select need_id from named.offer_tenant where offer_id = ${offerId} and ended_on is null`,
	)

beforeAll(async () => {
	colleague = await town.another('officer')
	agreementId = await sampleAgreement(officer, town)
})

describe('a home that somebody hidden is to move into', () => {
	test('is planned by those with named access alone', async () => {
		const { offerId, needId } = await homeOf('Vera')
		const other = await waiting('Öppen')
		const plan = { offerId, form: 'training-flat', movesInOn: '2026-11-05' }
		for (const more of [{}, { needId: other.needId }]) {
			expect(await planMoveIn(colleague, { ...plan, ...more })).toEqual(refused('somebody-else-decides'))
		}
		expect(await tenantsOf(offerId)).toEqual([{ needId }])
		expect(valueIn(await housingNeed(officer, { needId }))).toMatchObject({ endedOn: '2026-11-01' })
		valueIn(await planMoveIn(officer, { ...plan, needId: other.needId }))
		expect(await tenantsOf(offerId)).toEqual([{ needId: other.needId }])
	})

	test('takes no second tenant from those without it, by the database', async () => {
		const { offerId } = await homeOf('Tova')
		const { personId, needId } = await waiting('Annan')
		const tenant = sql`insert into named.offer_tenant
			(municipality_id, committee_id, person_id, need_id, offer_id, named_on)
			values (${town.municipalityId}, ${town.committeeId}, ${personId}, ${needId}, ${offerId}, '2026-10-12')`
		expect(await slipInChange(colleague, 'work', tenant)).toBe('42501')
	})

	test('that its landlord takes back lets them wait again, whoever writes it', async () => {
		const { offerId, needId } = await homeOf('Tora')
		valueIn(await withdrawVacancy(colleague, { offerId, because: 'sold' }))
		expect(valueIn(await housingNeed(officer, { needId }))).toMatchObject({
			...{ endedOn: null, endedBecause: null, home: null, waits: true },
		})
	})

	test('is not emptied by those who have nothing to do with it', async () => {
		const { offerId, needId } = await homeOf('Tyra')
		const empty = sql`select house.nobody_moves_in(${offerId}, '2026-10-12')`
		const elsewhere = await sampleMunicipality(house, 'Annanköping')
		for (const by of [town.as('landlord'), town.as('reader'), elsewhere.as('officer')]) {
			expect(await slipInChange(by, 'work', empty)).toBe('42501')
		}
		expect(await tenantsOf(offerId)).toEqual([{ needId }])
	})
})
