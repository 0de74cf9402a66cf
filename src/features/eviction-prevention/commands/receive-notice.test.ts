import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../people/index.ts'
import { myNotices } from '../queries/my-notices.ts'
import { receipt } from '../queries/receipt.ts'
import { changeNotice } from './change-notice.ts'
import { matchNotice, matchOpenNotices } from './match-notice.ts'
import { receiveNotice } from './receive-notice.ts'

// Numbers from the Swedish Tax Agency's published test range.
const known = '20000405-9937'
const unknown = '19570428-9999'
const hidden = '19460823-9986'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const other = await sampleMunicipality(house, 'Tvåköping')
const landlord = town.as('landlord')
const officer = town.as('officer')
const colleague = await town.another('officer')

const arrears = {
	flatIn: 'this-municipality',
	kind: 'arrears',
	tenant: 'Jenny Åkerlund',
	address: 'Skeppargatan 12',
	dwelling: '1203',
	rooms: '3',
	children: 'unknown',
	debts: [
		{ dueOn: '2026-07-31', amount: '9 120', interest: '204' },
		{ dueOn: '2026-08-31', amount: '9 120,00 kr', interest: '196' },
	],
	account: '555-0142',
	served: 'not-yet',
}

async function receive(change: object = {}, by: Caller = landlord): Promise<string> {
	const { noticeId } = valueIn(await receiveNotice(by, { ...arrears, ...change }))
	await matchNotice(house, { municipalityId: town.municipalityId, noticeId })
	return noticeId
}

const receiptOf = async (noticeId: string, by: Caller = landlord) => valueIn(await receipt(by, { noticeId }))

describe('a receipt', () => {
	test('holds exactly what was sent, when and to which board', async () => {
		const noticeId = await receive({ reference: 'LB-1203-26', nationalId: known })
		expect(await receiptOf(noticeId)).toMatchObject({
			receiptNumber: 'LH-26-0001',
			receivedOn: '2026-10-12',
			committee: 'Socialnämnden',
			municipality: 'Lillhamn',
			tenant: 'Jenny Åkerlund',
			nationalId: '200004059937',
			address: 'Skeppargatan 12',
			amountOre: 18_240_00,
			interestOre: 400_00,
			amountToPayOre: 18_640_00,
			dueMonths: [{ dueOn: '2026-07-31' }, { dueOn: '2026-08-31' }],
			recovery: 'applies',
		})
	})

	test('numbers follow each other without gaps, also past a refused report', async () => {
		const before = await receiptOf(await receive())
		await receiveNotice(landlord, { ...arrears, flatIn: 'another-municipality' })
		await receiveNotice(landlord, { ...arrears, tenant: '' })
		const after = await receiptOf(await receive({ dwelling: '1204' }))
		const serial = (number: string) => Number(number.slice(-4))
		expect(serial(after.receiptNumber)).toBe(serial(before.receiptNumber) + 1)
	})

	test('twenty reports at once get twenty numbers', async () => {
		const kept = await Promise.all(
			Array.from({ length: 20 }, (_, n) => receiveNotice(landlord, { ...arrears, dwelling: `x${n}` })),
		)
		const numbers = await Promise.all(
			kept.map(async (one) => (await receiptOf(valueIn(one).noticeId)).receiptNumber),
		)
		expect(new Set(numbers).size).toBe(20)
	})

	test('is read by nobody of another municipality', async () => {
		const noticeId = await receive({ dwelling: '2' })
		for (const role of ['landlord', 'officer'] as const) {
			expect(await receipt(other.as(role), { noticeId })).toEqual({ is: 'missing' })
		}
	})
})

describe('the landlord hears the same whoever it is about', () => {
	test('known, unknown or protected: equal answers, receipts and lists', async () => {
		const person = { givenName: 'Jenny', familyName: 'Åkerlund' }
		valueIn(await registerPerson(officer, { ...person, nationalId: known }))
		const { personId } = valueIn(await registerPerson(officer, { ...person, nationalId: hidden }))
		valueIn(await protectPerson(officer, { personId, protection: 'new-identity', source: 'Folkbokföringen' }))
		const told = []
		for (const nationalId of [known, unknown, hidden]) {
			const dwelling = '7001'
			const answer = await receiveNotice(landlord, { ...arrears, dwelling, nationalId })
			const { noticeId } = valueIn(answer)
			const before = await receiptOf(noticeId)
			await matchNotice(house, { municipalityId: town.municipalityId, noticeId })
			const after = await receiptOf(noticeId)
			const { notices } = valueIn(await myNotices(landlord, {}))
			expect(after).toEqual(before)
			const same = { noticeId: '', receiptNumber: '', nationalId: '' }
			told.push({
				answer: { ...valueIn(answer), ...same },
				receipt: { ...after, ...same, dueMonths: after.dueMonths.map((month) => ({ ...month, ...same })) },
				listed: { ...notices.find((notice) => notice.noticeId === noticeId), ...same },
			})
		}
		expect(told[1]).toEqual(told[0])
		expect(told[2]).toEqual(told[0])
	})

	test('officers see the tenant once matched, and a protected one only with named access', async () => {
		const noticeId = await receive({ nationalId: hidden, dwelling: '7002' })
		expect(await receiptOf(noticeId, officer)).toMatchObject({ tenant: 'Jenny Åkerlund' })
		expect(await receiptOf(noticeId, colleague)).toMatchObject({
			tenant: null,
			address: null,
			nationalId: null,
			amountToPayOre: 18_640_00,
		})
	})

	test('a namesake of somebody protected is hidden while nobody knows who is meant, and so are its free words', async () => {
		const { personId } = valueIn(
			await registerPerson(officer, { givenName: 'Siv', familyName: 'Skymd', address: 'Gamla vägen 1' }),
		)
		valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
		const tenant = { tenant: 'Skymd, Siv', reference: 'Siv Skymd', note: 'Nyinflyttad' }
		for (const number of [{}, { nationalId: unknown, reference: 'Skymd 2' }]) {
			const noticeId = await receive({ ...tenant, ...number })
			valueIn(await changeNotice(landlord, { noticeId, amount: '12 000' }))
			expect(await receiptOf(noticeId, officer)).toMatchObject({ tenant: 'Skymd, Siv' })
			expect(await receiptOf(noticeId, colleague)).toMatchObject({
				...{ tenant: null, reference: null, account: null, rooms: null, note: null },
				changes: [
					{ field: 'amountOre', was: null, became: null },
					{ field: 'dueMonths', was: null, became: null },
				],
			})
		}
	})

	test('what was told before somebody of the name was protected is hidden afterwards', async () => {
		const noticeId = await receive({ tenant: 'Nils Nyligen' })
		expect(await receiptOf(noticeId, colleague)).toMatchObject({ tenant: 'Nils Nyligen' })
		const { personId } = valueIn(await registerPerson(officer, { givenName: 'Nils', familyName: 'Nyligen' }))
		valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
		await matchOpenNotices(house, { municipalityId: town.municipalityId })
		expect(await receiptOf(noticeId, colleague)).toMatchObject({ tenant: null })
	})

	test('the number of somebody else says that no protected namesake is meant', async () => {
		const namesake = { givenName: 'Siv', familyName: 'Skymd', nationalId: '19730288-9931' }
		valueIn(await registerPerson(officer, { ...namesake, registerAnyway: 'yes' }))
		const noticeId = await receive({ tenant: 'Siv Skymd', nationalId: namesake.nationalId, dwelling: '7004' })
		expect(await receiptOf(noticeId, colleague)).toMatchObject({ tenant: 'Siv Skymd' })
	})

	test('nobody sees the tenant before matching is done', async () => {
		const { noticeId } = valueIn(await receiveNotice(landlord, { ...arrears, dwelling: '7003' }))
		expect(await receiptOf(noticeId, officer)).toMatchObject({ tenant: null })
	})
})

describe('the same reference again', () => {
	test('with the same values adds nothing', async () => {
		const reference = 'LB-1'
		const first = valueIn(await receiveNotice(landlord, { ...arrears, reference }))
		expect(valueIn(await receiveNotice(landlord, { ...arrears, reference }))).toEqual({
			noticeId: first.noticeId,
			outcome: 'duplicate',
		})
		expect(await receiptOf(first.noticeId)).toMatchObject({ changes: [] })
	})

	test('with other values is a change, and its history says what was', async () => {
		const noticeId = await receive({ reference: 'LB-2', servedOn: '2026-09-20' })
		const debts = [{ dueOn: '2026-07-31', amount: '5000' }]
		const again = await receiveNotice(landlord, {
			...arrears,
			reference: 'LB-2',
			debts,
			tenant: 'J. Åkerlund',
		})
		expect(valueIn(again)).toEqual({ noticeId, outcome: 'changed' })
		expect(await receiptOf(noticeId)).toMatchObject({
			tenant: 'J. Åkerlund',
			servedOn: '2026-09-20',
			amountOre: 5_000_00,
			changes: [
				{ field: 'amountOre', was: '1824000', became: '500000' },
				{ field: 'dueMonths' },
				{ field: 'tenant', was: null, became: null },
			],
		})
	})
})

describe('what happens afterwards', () => {
	test('service, another amount, paid: each a change of the same report', async () => {
		const noticeId = await receive({ reference: 'LB-3' })
		valueIn(await changeNotice(landlord, { noticeId, servedOn: '2026-10-01', sentOn: '2026-10-02' }))
		valueIn(await changeNotice(landlord, { noticeId, amount: '12 000' }))
		valueIn(await changeNotice(landlord, { noticeId, status: 'paid' }))
		expect(await receiptOf(noticeId)).toMatchObject({
			status: 'paid',
			servedOn: '2026-10-01',
			amountOre: 12_000_00,
			dueMonths: [
				{ dueOn: '2026-07-31', amountOre: null },
				{ dueOn: '2026-08-31', amountOre: null },
			],
		})
	})

	test('a day that has not come is refused by its field', async () => {
		const noticeId = await receive({ reference: 'LB-4' })
		expect(await changeNotice(landlord, { noticeId, servedOn: '2026-10-13' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'servedOn', problem: 'date-in-future' }],
		})
	})

	test('another landlord can change nothing', async () => {
		const noticeId = await receive({ reference: 'LB-5' })
		expect(await changeNotice(other.as('landlord'), { noticeId, status: 'paid' })).toEqual({ is: 'missing' })
	})
})

describe('bad input names its field, and nothing is half saved', () => {
	const markup = '<script>alert(1)</script>'

	test.each<[string, object, string, string]>([
		['a wrong personnummer', { nationalId: '19570428-9998' }, 'nationalId', 'identity-number-check-digit'],
		['service in the future', { servedOn: '2026-10-13' }, 'servedOn', 'date-in-future'],
		['served, but no day', { served: 'yes' }, 'servedOn', 'required'],
		[
			'an amount as text',
			{ debts: [{ dueOn: '2026-07-31', amount: 'mycket' }] },
			'debts.0.amount',
			'amount-not-a-number',
		],
		[
			'an amount of zero',
			{ debts: [{ dueOn: '2026-07-31', amount: '0' }] },
			'debts.0.amount',
			'amount-not-positive',
		],
		['no amount at all', { debts: [{ dueOn: '2026-07-31' }] }, 'debts.0.amount', 'required'],
		['a month without its day', { debts: [{ amount: '9 120' }] }, 'debts.0.dueOn', 'required'],
		['children left blank', { children: undefined }, 'children', 'choose-one'],
		['no tenant', { tenant: ' ' }, 'tenant', 'required'],
	])('%s', async (_name, change, path, problem) => {
		const before = valueIn(await myNotices(landlord, {})).notices.length
		const answer = await receiveNotice(landlord, { ...arrears, ...change })
		expect(answer).toEqual({ is: 'bad-input', faults: [{ path, problem }] })
		expect(valueIn(await myNotices(landlord, {})).notices).toHaveLength(before)
	})

	test('markup in a name is kept as the text it is', async () => {
		expect(await receiptOf(await receive({ tenant: markup }))).toMatchObject({ tenant: markup })
	})

	test('a flat in another municipality stops here', async () => {
		expect(await receiveNotice(landlord, { ...arrears, flatIn: 'another-municipality' })).toMatchObject({
			is: 'refused',
			refusal: { because: 'flat-in-another-municipality' },
		})
	})

	test('only landlords report, and only for whom they speak', async () => {
		expect(await receiveNotice(officer, arrears)).toEqual({ is: 'forbidden' })
		expect(await receiveNotice(landlord, { ...arrears, organisationId: other.landlordId })).toEqual({
			is: 'missing',
		})
	})
})
