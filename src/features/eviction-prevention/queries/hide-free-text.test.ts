import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { enter } from '../../../platform/transaction.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { grantNamedAccess, protectPerson } from '../../people/index.ts'
import { agreePaymentPlan } from '../commands/agree-payment-plan.ts'
import { sendTenantsCopy } from '../commands/authorities/send-tenants-copy.ts'
import { addTouchedPerson } from '../commands/debt/around/add-touched-person.ts'
import { recordCaseDate } from '../commands/record-case-date.ts'
import { recordChildTalk } from '../commands/record-child-talk.ts'
import { recordContactAttempt } from '../commands/record-contact-attempt.ts'
import { recordDecision } from '../commands/record-decision.ts'
import { addSampleChild, openSampleCase } from '../samples.ts'
import { caseContact } from './case-contact.ts'
import { caseFile } from './case-file.ts'
import { caseHead } from './case-head.ts'
import { caseChildren } from './children/case-children.ts'
import { caseDebt } from './debt/case-debt.ts'
import { caseJournal } from './work/case-journal.ts'
import { caseWork } from './work/case-work.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const officer = town.as('officer')
const colleague = await town.another('officer')
const onDay = '2026-10-09'
const told = 'Jenny Åkerlund bor på Skeppargatan'
let caseId = ''
let childId = ''

const tabs = [caseChildren, caseDebt, caseWork, caseJournal]

async function everyTextOf(reader: typeof officer): Promise<string> {
	const tabsRead = await Promise.all(tabs.map(async (tab) => valueIn<object>(await tab(reader, { caseId }))))
	const head = valueIn(await caseHead(reader, { caseId }))
	return JSON.stringify({ ...valueIn(await caseFile(reader, { caseId })), head, tabsRead })
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

test('the same stands above every tab, and shows the same people', async () => {
	const head = valueIn(await caseHead(colleague, { caseId }))
	expect(head).toMatchObject({ counts: { consultations: 0, decisions: 1 }, contactAttempts: 1 })
	for (const tab of [caseFile, ...tabs])
		expect(valueIn<object>(await tab(colleague, { caseId })), tab.useCase.name).toMatchObject(head)
	const { tenant, address, shown } = head
	expect(shown).toContain(childId)
	expect(valueIn(await caseContact(colleague, { caseId }))).toMatchObject({
		...{ tenant, address, shown, contactAttempts: 1, adviceOffered: false },
	})
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

/** What a member of staff reads with SQL of their own; columns that nobody may read come out as an error. */
async function bySql({ actor }: typeof officer, statement: string): Promise<unknown[]> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, 'work')
		return (await sql.raw(statement).execute(db)).rows
	})
}

test('words are read row by row, where nobody is hidden, and by no SQL', async () => {
	const [{ id }] = (await bySql(colleague, 'select id from named.contact_attempt')) as [{ id: string }]
	const asked = `select words ->> 'note' as note from context.words_of_contact_attempt(array['${id}']::uuid[])`
	expect(await bySql(colleague, asked)).toEqual([{ note: `${told} 2` }])
	expect(await bySql(await town.another('reader'), asked)).toEqual([])
	await expect(bySql(officer, 'select note from named.contact_attempt')).rejects.toThrow('permission denied')
	await expect(bySql(officer, 'select note from history.case_date')).rejects.toThrow('permission denied')
})

test('a protected lodger is protected as the household is: home, words, letters', async () => {
	const lodging = await openSampleCase(officer, { address: 'Lodgersgatan 4', children: 'no' })
	const lodger = { givenName: 'Lea', familyName: 'Dold', role: 'lodger', fromOn: '2026-10-01' }
	const { personId } = valueIn(
		await addTouchedPerson(officer, { caseId: lodging, ...lodger, samePerson: 'nobody' }),
	)
	const attempt = { caseId: lodging, kind: 'phone', result: 'reached', onDay, note: 'Lea bor mot gården' }
	valueIn(await recordContactAttempt(officer, attempt))
	const homes = `select address from named.case_home where address = 'Lodgersgatan 4'`
	expect(await bySql(colleague, homes)).toHaveLength(1)
	valueIn(
		await protectPerson(officer, { personId, protection: 'protected-registration', source: 'Skatteverket' }),
	)
	const seen = valueIn(await caseFile(colleague, { caseId: lodging }))
	expect(seen).toMatchObject({ home: null, address: null, textHidden: true })
	expect(JSON.stringify(seen)).not.toContain('Lea')
	expect(await bySql(colleague, homes)).toEqual([])
	const words = `select w.words ->> 'note' as note from named.contact_attempt a
		cross join lateral context.words_of_contact_attempt(array[a.id]) w where a.case_id = '${lodging}'`
	expect(await bySql(officer, words)).toHaveLength(1)
	for (const kept of ['', '{}', `${'0'.repeat(64)}{}`]) {
		const forged = `with told as materialized (select set_config('bofast.hidden_cases', '${kept}', true)) ${words.replace('a.case_id', '(select 1 from told where set_config is not null) = 1 and a.case_id')}`
		expect(await bySql(colleague, forged), kept).toEqual([])
	}
	expect(JSON.stringify(valueIn(await caseFile(officer, { caseId: lodging })))).toContain(
		'Lea bor mot gården',
	)
	const copy = { caseId: lodging, copySentOn: onDay }
	expect(await sendTenantsCopy(colleague, { ...copy, copyHow: 'letter' })).toMatchObject({
		refusal: { because: 'letter-needs-named-access' },
	})
	expect(await sendTenantsCopy(officer, { ...copy, copyHow: 'letter' })).toMatchObject({
		refusal: { because: 'letter-by-forwarding' },
	})
})

test('a copy to the home of a protected child is sent by those who may know the child, and not to the address', async () => {
	const home = await openSampleCase(officer, { address: 'Barngatan 2' })
	const personId = await addSampleChild(officer, home)
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
	const copy = { caseId: home, copySentOn: onDay, copyHow: 'letter' }
	expect(await sendTenantsCopy(colleague, copy)).toMatchObject({
		refusal: { because: 'letter-needs-named-access' },
	})
	expect(await sendTenantsCopy(officer, copy)).toMatchObject({
		refusal: { because: 'letter-by-forwarding' },
	})
})
