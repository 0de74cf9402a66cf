import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { caseFile } from '../../queries/case-file.ts'
import { worklist } from '../../queries/worklist.ts'
import { openOwnCase } from '../open-own-case.ts'
import { settleInOneCall } from './settle-in-one-call.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

let doors = 0
const call = (otherwise: object = {}) => ({
	...{ givenName: 'Omar', familyName: 'Nyström', address: `Snabbgatan ${++doors}`, samePerson: 'nobody' },
	...{ openedBy: 'tenant', ground: 'arrears', debt: '4 320,50 kr', children: 'no', onDay: '2026-10-12' },
	...{ contact: 'phone', result: 'reached', note: 'Betalade medan vi talade.', debtAdviceOffered: 'yes' },
	...{ outcome: 'paid_by_tenant' },
	...otherwise,
})

test('a matter that one call settles is opened, recorded and closed in one go', async () => {
	const { caseId } = valueIn(await settleInOneCall(officer, call()))
	expect(valueIn(await caseFile(officer, { caseId }))).toMatchObject({
		...{ closedOn: '2026-10-12', outcome: 'paid_by_tenant', debtOre: 432_050, contactAttempts: 1 },
		childrenAnswer: 'no',
	})
})

test('nothing that closing asks for is let through, and then nothing at all is written', async () => {
	const before = valueIn(await worklist(officer, { whose: 'unit' })).counts.unit
	expect(await settleInOneCall(officer, call({ debtAdviceOffered: undefined }))).toMatchObject({
		refusal: { because: 'debt-advice-not-offered' },
	})
	expect(await settleInOneCall(officer, call({ children: 'unknown' }))).toMatchObject({
		faults: [{ path: 'children', problem: 'choose-one' }],
	})
	expect(await settleInOneCall(officer, call({ children: 'yes' }))).toMatchObject({
		faults: [{ path: 'kids.0.givenName', problem: 'required' }],
	})
	expect(valueIn(await worklist(officer, { whose: 'unit' })).counts.unit).toBe(before)
})

test('each child stands in it with the reason why no talk was held (SoL 3:2)', async () => {
	const kid = {
		givenName: 'Alva',
		familyName: 'Nyström',
		bornOn: '2025-02-01',
		living: 'full',
		reason: 'too-young',
	}
	const { caseId } = valueIn(await settleInOneCall(officer, call({ children: 'yes', kids: [kid] })))
	expect(valueIn(await caseFile(officer, { caseId })).children).toMatchObject([
		{ name: 'Alva', noTalkReason: 'too-young' },
	])
	const unreached = call({
		children: 'yes',
		kids: [{ ...kid, givenName: 'Elsa', familyName: 'Berg', bornOn: '2014-05-05', reason: 'not-reached' }],
	})
	expect(await settleInOneCall(officer, unreached)).toMatchObject({
		refusal: { because: 'not-reached-without-attempts' },
	})
})

test('a new threat in the same home takes up the closed case’s history', async () => {
	const nationalId = '20000405-9937'
	const given = call({ givenName: 'Ivar', nationalId })
	const { caseId: earlier } = valueIn(await settleInOneCall(officer, given))
	const again = valueIn(
		await openOwnCase(officer, {
			...{ givenName: 'Ivar', familyName: 'Nyström', nationalId, address: given.address },
			...{ ground: 'arrears', openedBy: 'tenant', children: 'unknown' },
		}),
	)
	const file = valueIn(await caseFile(officer, { caseId: again.caseId }))
	expect(file.continues).toMatchObject({ caseId: earlier, outcome: 'paid_by_tenant', closedOn: '2026-10-12' })
})
