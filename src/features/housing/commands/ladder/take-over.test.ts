import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
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
import { grantHome } from './grant-home.ts'
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
const grant = async (bedId: string) =>
	valueIn(
		await grantHome(officer, {
			...{ personId: await sampleHomelessPerson(officer), bedId, form: 'training-flat' },
			...{ startsOn: '2026-06-01', tenure: 'sublease', rent: '6900', ownRent: '6900', noticeMonths: '3' },
			...{ landlordId: town.landlordId, supportKind: 'housing-support', hoursAWeek: '4' },
			...{ legalBasis: 'SoL 11:1', decidedOn: '2026-05-28', reasons: 'Behöver hem med stöd.' },
		}),
	)
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
