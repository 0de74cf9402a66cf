import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { endSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import { leasePage } from '../../queries/ladder/lease-page.ts'
import { sampleAgreement, sampleBed, sampleOffer, sampleProperty } from '../../samples.ts'
import { answerOffer } from '../offers/answer-offer.ts'
import { planMoveIn } from '../offers/plan-move-in.ts'
import { putOfferInStock } from '../offers/put-offer-in-stock.ts'
import { endBlocker } from './end-blocker.ts'
import { grantHome } from './grant-home.ts'
import { noteBlocker } from './note-blocker.ts'
import { takeOver } from './take-over.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Övertagsköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
const agreementId = await sampleAgreement(officer, town)

/** A home that a landlord offered in the spring, with one bed in the stock. */
async function offeredHome(address: string) {
	const offerId = await sampleOffer(officer, agreementId, {
		...{ address, offeredOn: '2026-03-01', availableFrom: '2026-04-01' },
	})
	valueIn(
		await answerOffer(officer, {
			...{ offerId, unitId: town.unitId, answer: 'accepted', answeredOn: '2026-03-05' },
		}),
	)
	valueIn(await planMoveIn(officer, { offerId, form: 'training-flat', movesInOn: '2026-06-01' }))
	const { dwellingId } = valueIn(
		await putOfferInStock(officer, { offerId, propertyId: flats.propertyId, sleeps: '3' }),
	)
	const [bed] = await rows<{ id: string }>(`select id from named.bed where dwelling_id = '${dwellingId}'`)
	return { offerId, dwellingId, bedId: bed?.id ?? '' }
}
const grant = async (bedId: string) => {
	const personId = await sampleHomelessPerson(officer)
	const granted = valueIn(
		await grantHome(officer, {
			...{ personId, bedId, form: 'training-flat' },
			...{ startsOn: '2026-06-01', tenure: 'sublease', rent: '6900', ownRent: '6900', noticeMonths: '3' },
			...{ landlordId: town.landlordId, supportKind: 'housing-support', hoursAWeek: '4' },
			...{ legalBasis: 'SoL 11:1', decidedOn: '2026-05-28', reasons: 'Behöver hem med stöd.' },
		}),
	)
	return { personId, ...granted }
}
const rows = <Row extends object>(sql: string) => withSql(databaseUrl, (db) => db.rows<Row>(sql))
const told = async (sql: string) => (await rows<{ told: string | null }>(sql))[0]?.told
const over = {
	...{ onDay: '2026-10-01', consentedBy: 'Värden', consentedOn: '2026-09-20', support: 'goes-on' },
}

test('a home that is taken over is the landlord’s again, and its offer has led to a lease of one’s own', async () => {
	const { offerId, dwellingId, bedId } = await offeredHome('Gåvogatan 1')
	const { stayId } = await grant(bedId)
	expect(valueIn(await agreementBoard(officer, {})).all.ownLease).toBe(0)
	valueIn(await takeOver(officer, { stayId, ...over }))
	expect(await told(`select returned_on::text as told from named.dwelling where id = '${dwellingId}'`)).toBe(
		'2026-10-01',
	)
	expect(await told(`select own_lease_on::text as told from named.offer_home where id = '${offerId}'`)).toBe(
		'2026-10-01',
	)
	expect(valueIn(await agreementBoard(officer, {})).all.ownLease).toBe(1)
	expect(valueIn(await leasePage(officer, { stayId })).takeOver).toMatchObject({ supportGoesOn: true })
})

test('where another room of the dwelling is let still, the dwelling stays in the stock', async () => {
	const { offerId, dwellingId, bedId } = await offeredHome('Gåvogatan 2')
	await sampleBed(officer, dwellingId, 'Rum 2', { kind: 'room', sleeps: 1 })
	const { stayId } = await grant(bedId)
	valueIn(await takeOver(officer, { stayId, ...over }))
	expect(
		await told(`select returned_on::text as told from named.dwelling where id = '${dwellingId}'`),
	).toBeNull()
	expect(
		await told(`select own_lease_on::text as told from named.offer_home where id = '${offerId}'`),
	).toBeNull()
})

test('support that has ended already hinders no take-over, and none is told to go on', async () => {
	const { bedId } = await offeredHome('Gåvogatan 3')
	const { stayId, supportId } = await grant(bedId)
	valueIn(await endSupport(officer, { supportId, onDay: '2026-08-01', because: 'goals-reached' }))
	valueIn(await takeOver(officer, { stayId, ...over, support: 'ends' }))
	expect(valueIn(await leasePage(officer, { stayId })).takeOver).toMatchObject({ supportGoesOn: false })
	expect(
		await told(`select ends_on::text as told from named.support_agreement where id = '${supportId}'`),
	).toBe('2026-08-01')
})

const answered = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
let beds = 0
const grantAnew = async () => {
	beds += 1
	const training = await sampleProperty(officer, town.unitId, `Träning ${beds}`, { turnaroundDays: 3 })
	return await grant(await sampleBed(officer, training.dwellingId, 'Hem', { kind: 'home', sleeps: 4 }))
}

test('somebody takes over the home they live in: the lease is theirs, the bed goes back, support goes on', async () => {
	const { personId, stayId, supportId } = await grantAnew()
	const taken = {
		stayId,
		onDay: '2026-10-01',
		consentedBy: 'Anna Prov, uthyrare',
		consentedOn: '2026-09-20',
		support: 'goes-on',
	}
	valueIn(await noteBlocker(officer, { stayId, kind: 'arrears', fromDay: '2026-07-01' }))
	expect(answered(await noteBlocker(officer, { stayId, kind: 'arrears', fromDay: '2026-08-01' }))).toBe(
		'blocker-stands-already',
	)
	expect(answered(await takeOver(officer, taken))).toBe('blockers-stand')
	const blockerId =
		(await told(`select id::text as told from named.lease_blocker where stay_id = '${stayId}'`)) ?? ''
	expect(answered(await endBlocker(officer, { stayId, blockerId, untilDay: '2026-06-30' }))).toBe(
		'untilDay: ends-before-it-begins',
	)
	valueIn(await endBlocker(officer, { stayId, blockerId, untilDay: '2026-08-15' }))
	expect(answered(await endBlocker(officer, { stayId, blockerId, untilDay: '2026-08-15' }))).toBe(
		'blocker-ended-already',
	)
	expect(answered(await takeOver(officer, { ...taken, consentedOn: '2026-10-02' }))).toBe(
		'consentedOn: consent-after-take-over',
	)
	expect(answered(await takeOver(officer, { ...taken, onDay: '2026-10-13' }))).toBe('onDay: date-in-future')
	expect(answered(await takeOver(officer, { ...taken, consentedBy: undefined }))).toBe(
		'consentedBy: required',
	)
	valueIn(await takeOver(officer, taken))
	expect(
		(
			await rows<{
				told: string
			}>(`select concat_ws(' ', place, contract, during, destination) as told from named.spell
				where person_id = '${personId}' order by starts_on`)
		).map((row) => row.told),
	).toEqual([
		'training-flat special-terms [2026-06-01,2026-10-01) own-lease',
		'own-home own-lease [2026-10-01,)',
	])
	expect(
		await told(`select concat_ws(' ', s.state, s.end_reason, o.during, (select count(*) from named.bed_use u
			where u.bed_id = s.bed_id and u.use <> 'stay')) as told
			from named.stay s join named.bed_opening o on o.bed_id = s.bed_id where s.id = '${stayId}'`),
	).toBe('left take-over [2020-01-01,2026-10-01) 0')
	expect(
		await told(`select ended_because as told from named.support_agreement where id = '${supportId}'`),
	).toBeNull()
	expect(answered(await takeOver(officer, taken))).toBe('stay-not-running')
})

test('support ends with the take-over where it is no longer wanted', async () => {
	const { stayId, supportId } = await grantAnew()
	const taken = {
		stayId,
		onDay: '2026-10-01',
		consentedBy: 'Värden',
		consentedOn: '2026-09-20',
		support: 'ends',
	}
	valueIn(await takeOver(officer, taken))
	expect(
		await told(
			`select concat_ws(' ', ends_on, ended_because) as told from named.support_agreement where id = '${supportId}'`,
		),
	).toBe('2026-10-01 goals-reached')
})
