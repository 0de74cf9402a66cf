import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../people/index.ts'
import { caseFile } from '../queries/case-file.ts'
import { newNotices } from '../queries/new-notices.ts'
import { changeNotice } from './change-notice.ts'
import { joinNotice } from './join-notice.ts'
import { matchNotice } from './match-notice.ts'
import { openCase } from './open-case.ts'
import { receiveNotice } from './receive-notice.ts'
import { recordCaseDate } from './record-case-date.ts'

// A number from the Swedish Tax Agency's published test range.
const hiddenNumber = '19460823-9986'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const other = await sampleMunicipality(house, 'Tvåköping')
const [officer, landlord] = [town.as('officer'), town.as('landlord')]
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
async function report(otherwise: object = {}): Promise<string> {
	const told = valueIn(
		await receiveNotice(landlord, {
			...{
				flatIn: 'this-municipality',
				kind: 'arrears',
				tenant: 'Jenny Åkerlund',
				address: `Skeppargatan ${++doors}`,
			},
			...{ debts: [{ dueOn: '2026-07-31', amount: '18 240', interest: '400' }], children: 'yes' },
			...{ sentOn: '2026-09-22', served: 'not-yet', account: '555-0142', rooms: '3' },
			...otherwise,
		}),
	)
	await match(told.noticeId)
	return told.noticeId
}
const match = (noticeId: string) => matchNotice(house, { municipalityId: town.municipalityId, noticeId })

describe('a case on a notice', () => {
	test('begins with everything the landlord told, and its clock has not started while service is unknown', async () => {
		const noticeId = await report()
		const { caseId } = valueIn(await openCase(officer, { noticeId, samePerson: 'nobody' }))
		const file = valueIn(await caseFile(officer, { caseId }))
		expect(file).toMatchObject({
			tenant: 'Jenny Åkerlund',
			openedBy: 'landlord-notice',
			childrenAnswer: 'yes',
			debtOre: 1_864_000,
			landlord: { name: 'Provbostäder' },
			course: { recovery: { state: 'not-started', unknown: ['service'] }, clock: { state: 'not-started' } },
		})
		expect(file.timeline.map((event) => event.what)).toContain('notice')
	})

	test('learns the day of service from the landlord, and then the deadline is right', async () => {
		const noticeId = await report()
		const { caseId } = valueIn(await openCase(officer, { noticeId, samePerson: 'nobody' }))
		valueIn(await changeNotice(landlord, { noticeId, servedOn: '2026-09-24', amount: '10 000' }))
		await match(noticeId)
		const file = valueIn(await caseFile(officer, { caseId }))
		expect(file.course.nearest).toMatchObject({ id: 'recovery', on: '2026-10-15', daysLeft: 3 })
		expect(file.debtOre).toBe(1_040_000)
	})

	test('takes a landlord\'s later "yes" about children, and never its "no"', async () => {
		const [first, second] = [await report({ children: 'unknown' }), await report({ children: 'unknown' })]
		const answers: string[] = []
		for (const [noticeId, children] of [
			[first, 'yes'],
			[second, 'no'],
		] as const) {
			const { caseId } = valueIn(await openCase(officer, { noticeId, samePerson: 'nobody' }))
			valueIn(await changeNotice(landlord, { noticeId, children }))
			await match(noticeId)
			answers.push(valueIn(await caseFile(officer, { caseId })).childrenAnswer)
		}
		expect(answers).toEqual(['yes', 'unknown'])
	})

	test('keeps a day that the board knows from elsewhere when the landlord says another', async () => {
		const noticeId = await report()
		const { caseId } = valueIn(await openCase(officer, { noticeId, samePerson: 'nobody' }))
		valueIn(await recordCaseDate(officer, { caseId, kind: 'served', onDay: '2026-09-30', source: 'tenant' }))
		valueIn(await changeNotice(landlord, { noticeId, servedOn: '2026-09-24' }))
		await match(noticeId)
		expect(valueIn(await caseFile(officer, { caseId })).course.nearest).toMatchObject({ on: '2026-10-21' })
	})

	test('is opened once, by those of the committee in case work', async () => {
		const noticeId = await report()
		for (const role of ['landlord', 'strategist', 'reader', 'administrator'] as const) {
			expect(await openCase(town.as(role), { noticeId })).toEqual({ is: 'forbidden' })
		}
		expect(await openCase(other.as('officer'), { noticeId })).toEqual({ is: 'missing' })
		valueIn(await openCase(officer, { noticeId, samePerson: 'nobody' }))
		expect(await openCase(officer, { noticeId, samePerson: 'nobody' })).toEqual(refused('notice-has-a-case'))
	})

	test('is refused for a home whose case is open, and the notice joins that case without moving its clock', async () => {
		const tenant = { nationalId: '20000405-9937', address: 'Tallvägen 8', dwelling: '1101' }
		const first = { noticeId: await report(tenant), samePerson: 'nobody' }
		const { caseId } = valueIn(await openCase(officer, first))
		const further = await report({ ...tenant, sentOn: '2026-10-02', reference: 'LB-2' })
		expect(await openCase(officer, { noticeId: further })).toMatchObject({
			is: 'refused',
			refusal: { because: 'case-already-open', caseId },
		})
		valueIn(await joinNotice(officer, { noticeId: further, caseId }))
		const file = valueIn(await caseFile(officer, { caseId }))
		expect(file.notices).toHaveLength(2)
		expect(file.dates.find((date) => date.kind === 'board-told')?.onDay).toBe('2026-09-22')
		expect(await joinNotice(officer, { noticeId: further, caseId })).toEqual(refused('notice-has-a-case'))
	})

	test('about a protected person waits for somebody with named access, and shows nobody', async () => {
		const person = { givenName: 'Dolores', familyName: 'Dold', nationalId: hiddenNumber }
		const { personId } = valueIn(await registerPerson(officer, person))
		valueIn(
			await protectPerson(town.as('unit-manager'), {
				...{
					personId,
					protection: 'protected-registration',
					source: 'Skatteverket',
					checkedOn: '2026-10-01',
				},
			}),
		)
		const colleague = await town.another('officer')
		const noticeId = await report({ tenant: 'Dolores Dold', nationalId: hiddenNumber })
		const { notices } = valueIn(await newNotices(colleague, {}))
		expect(notices.find((notice) => notice.noticeId === noticeId)).toMatchObject({
			tenant: null,
			address: null,
			hidden: true,
		})
		expect(await openCase(colleague, { noticeId })).toEqual(refused('tenant-not-visible'))
		const { caseId } = valueIn(await openCase(colleague, { noticeId: await report(), samePerson: 'nobody' }))
		expect(await joinNotice(colleague, { noticeId, caseId })).toEqual(refused('tenant-not-visible'))
	})
})

test('new notices stand with children and unknown first, and leave the list when a case takes them up', async () => {
	const without = await report({ children: 'no' })
	const unknown = await report({ children: 'unknown' })
	const waiting = async () => valueIn(await newNotices(officer, {})).notices.map((notice) => notice.noticeId)
	const before = await waiting()
	expect(before.indexOf(unknown)).toBeLessThan(before.indexOf(without))
	valueIn(await openCase(officer, { noticeId: unknown, samePerson: 'nobody' }))
	expect(await waiting()).not.toContain(unknown)
})

test('a further notice has its own three weeks when those of the first are over', async () => {
	const tenant = { nationalId: '20000405-9937', tenant: 'Ulla Tvågång', address: 'Andragatan 1' }
	const one = await report({
		...tenant,
		reference: 'LB-8',
		sentOn: '2026-08-03',
		served: 'yes',
		servedOn: '2026-08-04',
	})
	const { caseId } = valueIn(await openCase(officer, { noticeId: one, samePerson: 'nobody' }))
	const two = await report({
		...tenant,
		reference: 'LB-9',
		sentOn: '2026-10-05',
		served: 'yes',
		servedOn: '2026-10-06',
	})
	valueIn(await joinNotice(officer, { noticeId: two, caseId }))
	const { course, steps, dates } = valueIn(await caseFile(officer, { caseId }))
	expect(course).toMatchObject({
		recovery: { state: 'running', lastDay: '2026-10-27' },
		nearest: { id: 'recovery', on: '2026-10-27' },
	})
	expect(steps.map(({ id }) => id)).toContain('assume-liability')
	expect(dates).toContainEqual(expect.objectContaining({ kind: 'served', onDay: '2026-08-04' }))
})
