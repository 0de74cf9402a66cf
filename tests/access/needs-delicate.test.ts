import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { decideWideLists } from '../../src/features/homelessness/commands/decide-wide-lists.ts'
import { sampleHomelessPerson } from '../../src/features/homelessness/samples.ts'
import { changeNeed } from '../../src/features/housing/commands/need/change-need.ts'
import { recordNeed } from '../../src/features/housing/commands/need/record-need.ts'
import { answerOffer } from '../../src/features/housing/commands/offers/answer-offer.ts'
import { offerVacancy } from '../../src/features/housing/commands/offers/offer-vacancy.ts'
import { planMoveIn } from '../../src/features/housing/commands/offers/plan-move-in.ts'
import { putOfferInStock } from '../../src/features/housing/commands/offers/put-offer-in-stock.ts'
import { agreementBoard } from '../../src/features/housing/queries/agreements/agreement-board.ts'
import { offer } from '../../src/features/housing/queries/agreements/offer.ts'
import { housingNeed } from '../../src/features/housing/queries/need/housing-need.ts'
import { housingNeeds } from '../../src/features/housing/queries/need/housing-needs.ts'
import {
	recordSampleNeed,
	sampleAgreement,
	sampleHome,
	sampleNeed,
	sampleOffer,
	sampleProperty,
} from '../../src/features/housing/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { giveRole } from '../../src/features/organisation/store.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// Who waits is listed for one's own units, without what is delicate; no address is marked as somebody's who flees.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Listköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const { sinceOn: _, ...asNow } = sampleNeed
let entrusted: Caller
let elsewhere: Caller
let personId = ''
let needId = ''
let offerId = ''

beforeAll(async () => {
	const other = await town.another('officer')
	const { municipalityId, actorId, roles } = other.actor
	await asSystem(house, municipalityId, ({ db }) => giveRole(db, municipalityId, actorId, 'delicate-facts'))
	entrusted = { house, actor: { ...other.actor, roles: [...roles, 'delicate-facts'] } }
	elsewhere = await town.another('officer', { unit: 'new' })
	personId = await sampleHomelessPerson(officer)
	const flees = { purpose: 'violence', blocks: ['threat', 'rent-debt'], incomeOre: '100' }
	needId = await recordSampleNeed(entrusted, personId, flees)
	offerId = await sampleOffer(officer, await sampleAgreement(officer, town))
})

describe('the database', () => {
	const purpose = () => sql`select purpose from named.housing_need where id = ${needId}
		union all select purpose from named.need_purpose where need_id = ${needId}`
	const blocks = () => sql`select block from named.need_block where need_id = ${needId} order by block`

	test('tells of violence and threat to those with the right to delicate facts alone', async () => {
		expect(await slipIn(officer, 'work', purpose())).toEqual([{ purpose: 'social' }])
		expect(await slipIn(officer, 'work', blocks())).toEqual([{ block: 'rent-debt' }])
		expect(await slipIn(entrusted, 'work', purpose())).toEqual([
			{ purpose: 'social' },
			{ purpose: 'violence' },
		])
		expect(await slipIn(entrusted, 'work', blocks())).toEqual([{ block: 'rent-debt' }, { block: 'threat' }])
	})

	test('tells no more of what was written before', async () => {
		const fled = await recordSampleNeed(entrusted, await sampleHomelessPerson(officer), {
			...{ purpose: 'violence', blocks: ['threat'] },
		})
		valueIn(await changeNeed(entrusted, { ...asNow, needId: fled }))
		for (const table of ['history.need_purpose', 'history.need_block', 'history.housing_need']) {
			const tells = sql`select 1 as one from ${sql.table(table)} t where to_jsonb(t)::text ~ 'violence|threat'`
			expect(await slipIn(officer, 'work', tells), table).toEqual([])
		}
		const kept = sql`select purpose, to_on from named.need_purpose where need_id = ${fled}`
		expect(await slipIn(entrusted, 'work', kept)).toEqual([{ purpose: 'violence', toOn: '2026-10-12' }])
	})

	test('takes neither from those without the right', async () => {
		const whose = sql`${town.municipalityId}, ${town.committeeId}, ${personId}, ${needId}`
		const of = sql`municipality_id, committee_id, person_id, need_id, from_on`
		const threat = sql`insert into named.need_block (${of}, block) values (${whose}, '2026-10-12', 'threat')`
		const flees = sql`insert into named.need_purpose (${of}, purpose) values (${whose}, '2026-10-12', 'violence')`
		expect(await slipInChange(officer, 'work', threat)).toBe('42501')
		expect(await slipInChange(officer, 'work', flees)).toBe('42501')
		const ended = sql`update named.need_purpose set to_on = '2026-10-12' where need_id = ${needId}`
		expect(await slipInChange(officer, 'work', ended)).toBe(0)
	})

	test('marks no address as a home for those who flee, and puts none into a refuge', async () => {
		const marked = sql`update named.agreement_offer set purpose = 'violence' where id = ${offerId}`
		expect(await slipInChange(entrusted, 'work', marked)).toBe('23514')
		const safe = await sampleProperty(officer, town.unitId, 'Björkbacken', { kind: 'refuge' })
		const open = await sampleProperty(officer, town.unitId, 'Lägenheterna')
		const taken = await sampleOffer(officer, await sampleAgreement(officer, town), { address: 'Lugnet 2' })
		const answer = { unitId: town.unitId, answer: 'accepted', answeredOn: '2026-10-12' }
		valueIn(await answerOffer(officer, { offerId: taken, ...answer }))
		valueIn(await planMoveIn(officer, { offerId: taken, form: 'social-contract' }))
		const put = { offerId: taken, sleeps: '3' }
		const because = 'no-refuge-from-an-offer'
		expect(await putOfferInStock(officer, { ...put, propertyId: safe.propertyId })).toEqual(refused(because))
		const slipped = (dwellingId: string) =>
			slipInChange(
				officer,
				'work',
				sql`update named.offer_home set dwelling_id = ${dwellingId} where id = ${taken}`,
			)
		expect(await slipped(safe.dwellingId)).toBe('42501')
		expect(await slipped(open.dwellingId)).toBe(1)
	})
})

describe('what is delicate', () => {
	test('is neither written nor put away by those without the right', async () => {
		const other = await sampleHomelessPerson(officer)
		for (const told of [{ purpose: 'violence' }, { blocks: ['threat'] }]) {
			const because = 'delicate-right-missing'
			expect(await recordNeed(officer, { personId: other, ...sampleNeed, ...told })).toEqual(refused(because))
			expect(await changeNeed(officer, { ...asNow, needId, ...told })).toEqual(refused(because))
		}
		valueIn(await changeNeed(officer, { ...asNow, needId, purpose: 'families', blocks: ['rent-debt'] }))
		const seen = valueIn(await housingNeed(officer, { needId }))
		expect(seen).toMatchObject({ purpose: 'families', delicate: false })
		const whole = valueIn(await housingNeed(entrusted, { needId }))
		expect(whole).toMatchObject({ purpose: 'violence', delicate: true })
		expect(whole.blocks.map(({ block }) => block).toSorted()).toEqual(['rent-debt', 'threat'])
	})

	test('is not asked of landlords, nor told to them', async () => {
		const agreementId = await sampleAgreement(officer, town)
		for (const by of [officer, entrusted, town.as('landlord')]) {
			const answer = await offerVacancy(by, { agreementId, ...sampleHome, purpose: 'violence' })
			expect(answer).toMatchObject({ is: 'bad-input', faults: [{ path: 'purpose', problem: 'choose-one' }] })
		}
	})
})

describe('a list of those who wait', () => {
	test('tells that something stands in the way, and never what', async () => {
		const demanding = await sampleMunicipality(house, 'Kravköping')
		const mine = demanding.as('officer')
		const told = { blocks: ['rent-debt', 'no-permit'], incomeOre: '100', roomsFrom: '4' }
		await recordSampleNeed(mine, await sampleHomelessPerson(mine), told)
		const { needs } = valueIn(await housingNeeds(mine, {}))
		expect(needs).toMatchObject([{ inTheWay: 2 }])
		expect(JSON.stringify(needs)).not.toMatch(/rent-debt|no-permit/)
	})

	test('is of one’s own units, beside an offer and in the queue’s numbers too', async () => {
		const listed = async (by: Caller) =>
			valueIn(await housingNeeds(by, {})).needs.some(({ id }) => id === needId)
		const suggested = async (by: Caller) =>
			valueIn(await offer(by, { offerId })).suggestions.some((one) => one.needId === needId)
		expect([await listed(officer), await suggested(officer)]).toEqual([true, true])
		expect([await listed(elsewhere), await suggested(elsewhere)]).toEqual([false, false])
		expect(valueIn(await agreementBoard(elsewhere, {})).queue.households).toBe(0)
		// The need of somebody one has opened is read all the same, so that nobody is written into the queue twice.
		expect(valueIn(await housingNeed(elsewhere, { needId })).id).toBe(needId)
		const decision = { reach: 'committee', decision: 'SN 2026/40' }
		valueIn(await decideWideLists(town.as('administrator'), decision))
		expect([await listed(elsewhere), await suggested(elsewhere)]).toEqual([true, true])
	})
})
