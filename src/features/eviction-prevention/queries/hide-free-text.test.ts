import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { grantNamedAccess, protectPerson } from '../../people/index.ts'
import { agreePaymentPlan } from '../commands/agree-payment-plan.ts'
import { recordCaseDate } from '../commands/record-case-date.ts'
import { recordChildTalk } from '../commands/record-child-talk.ts'
import { recordContactAttempt } from '../commands/record-contact-attempt.ts'
import { recordDecision } from '../commands/record-decision.ts'
import { addSampleChild, openSampleCase } from '../samples.ts'
import { caseFile } from './case-file.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const officer = town.as('officer')
const colleague = await town.another('officer')
const onDay = '2026-10-09'
const told = 'Jenny Åkerlund bor på Skeppargatan'
let caseId = ''
let childId = ''

async function everyTextOf(reader: typeof officer): Promise<string> {
	return JSON.stringify(valueIn(await caseFile(reader, { caseId })))
}

beforeAll(async () => {
	caseId = await openSampleCase(officer, { otherSystemNumber: `${told} 1` })
	childId = await addSampleChild(officer, caseId, { bornOn: '2009-03-04' })
	valueIn(
		await recordContactAttempt(officer, {
			caseId,
			kind: 'phone',
			result: 'reached',
			onDay,
			note: `${told} 2`,
		}),
	)
	valueIn(
		await recordCaseDate(officer, { caseId, kind: 'served', onDay, source: 'landlord', note: `${told} 3` }),
	)
	valueIn(
		await recordChildTalk(officer, {
			...{ caseId, childId, heldOn: onDay, legalGround: 'own-standing', place: `${told} 4` },
			...{ childsView: `${told} 5`, assessment: `${told} 6`, interpreterLanguage: `${told} 7` },
		}),
	)
	const plan = { caseId, agreedOn: onDay, total: '18 640', instalment: '2 500', firstDueOn: '2026-10-25' }
	valueIn(await agreePaymentPlan(officer, { ...plan, note: `${told} 8` }))
	valueIn(
		await recordDecision(officer, {
			...{ caseId, kind: 'assistance', legalBasis: 'SoL 11:1', decidedOn: onDay },
			...{ decidedBy: 'committee', minutes: `${told} 9`, reasons: `${told} 10` },
		}),
	)
})

test('everything written about a case is read while nobody in it is protected', async () => {
	const text = await everyTextOf(colleague)
	for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) expect(text).toContain(`${told} ${number}`)
})

test('once somebody in it is protected, none of it is told to those without named access', async () => {
	const [adult] = valueIn(await caseFile(officer, { caseId })).adults
	const personId = adult?.personId
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	for (const hidden of [personId, childId]) {
		valueIn(await protectPerson(officer, { personId: hidden, ...protection }))
		expect(await everyTextOf(officer)).toContain(told)
		const text = await everyTextOf(colleague)
		for (const part of ['Åkerlund', 'Skeppargatan']) expect(text).not.toContain(part)
		expect(JSON.parse(text)).toMatchObject({
			textHidden: true,
			decisions: [{ legalBasis: 'SoL 11:1', reasons: null }],
		})
	}
	const access = { staffId: colleague.actor.actorId, reason: 'Handlägger ärendet' }
	valueIn(await grantNamedAccess(town.as('unit-manager'), { personId, ...access }))
	expect(await everyTextOf(colleague)).not.toContain(told)
	valueIn(await grantNamedAccess(town.as('unit-manager'), { personId: childId, ...access }))
	expect(await everyTextOf(colleague)).toContain(told)
})
