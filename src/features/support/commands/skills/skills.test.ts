import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { enter } from '../../../../platform/transaction.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { skillsAssessment } from '../../queries/skills/skills-assessment.ts'
import { skillsPage } from '../../queries/skills/skills-page.ts'
import { supportDays } from '../../queries/support-days.ts'
import { assessSkills } from './assess-skills.ts'
import { takeBackAssessment } from './take-back-assessment.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Förmåköping')
const officer = town.as('officer')
const faulty = (path: string, problem: string) => ({ is: 'bad-input', faults: [{ path, problem }] })

const assessed = { withPerson: 'yes', scores: { cleaning: '2', laundry: '3', sleep: '1' } }

async function assess(personId: string, onDay: string, more: object = {}) {
	return valueIn(await assessSkills(officer, { personId, onDay, ...assessed, ...more })).skillsAssessmentId
}

describe('an assessment', () => {
	test('is made by the form of its day, by whom and together with the person or not', async () => {
		const personId = await sampleHomelessPerson(officer)
		const own = 'Ja kan laga mat, men diskn blir stående'
		const skillsAssessmentId = await assess(personId, '2024-06-01', { withPerson: 'partly', ownWords: own })
		const page = valueIn(await skillsAssessment(officer, { skillsAssessmentId }))
		expect(page).toMatchObject({
			...{ formVersion: 1, withPerson: 'partly', ownWords: own, assessedBy: 'Prov officer' },
			scores: { cleaning: 2, laundry: 3, sleep: 1 },
		})
		expect(page.form.domains.map(({ code }) => code)).not.toContain('digital-services')
		const later = await assess(personId, '2026-10-01', { scores: { 'digital-post': '4' } })
		expect(valueIn(await skillsAssessment(officer, { skillsAssessmentId: later })).formVersion).toBe(2)
	})

	test('takes no level that is none, no item of another form, no day before the form, and not nothing', async () => {
		const personId = await sampleHomelessPerson(officer)
		const make = (more: object) =>
			assessSkills(officer, { personId, onDay: '2024-06-01', ...assessed, ...more })
		expect(await make({ scores: { cleaning: '5' } })).toEqual(faulty('scores.cleaning', 'choose-one'))
		expect(await make({ scores: { cleaning: 'bra' } })).toEqual(faulty('scores.cleaning', 'choose-one'))
		expect(await make({ scores: {} })).toEqual(faulty('scores', 'nothing-assessed'))
		expect(await make({ scores: undefined })).toEqual(faulty('scores', 'nothing-assessed'))
		expect(await make({ scores: { 'digital-post': '2' } })).toEqual(
			faulty('scores.digital-post', 'not-in-the-form'),
		)
		expect(await make({ onDay: '2019-06-01' })).toEqual(faulty('onDay', 'before-the-form'))
		expect(await make({ onDay: '2026-10-13' })).toEqual(faulty('onDay', 'date-in-future'))
		expect(await make({ againOn: '2024-06-01' })).toEqual(faulty('againOn', 'before-assessed'))
	})

	test('is never changed, not even past the commands', async () => {
		const id = await assess(await sampleHomelessPerson(officer), '2026-10-01')
		for (const change of [
			sql`update named.skills_score set level = 4 where skills_assessment_id = ${id}`,
			sql`update named.skills_assessment set on_day = '2026-01-01' where id = ${id}`,
			sql`delete from named.skills_assessment where id = ${id}`,
		]) {
			const past = house.app.transaction().execute(async (db) => {
				await enter(db, house, officer.actor, 'work')
				await change.execute(db)
			})
			await expect(past).rejects.toThrow('permission denied')
		}
	})

	test('that was wrong is struck out with a reason, and leaves the progress', async () => {
		const personId = await sampleHomelessPerson(officer)
		await assess(personId, '2026-03-01')
		const wrong = await assess(personId, '2026-09-01', { scores: { cleaning: '1' } })
		const takenBack = { skillsAssessmentId: wrong, reason: 'Fel person' }
		expect(await takeBackAssessment(officer, { skillsAssessmentId: wrong })).toEqual(
			faulty('reason', 'required'),
		)
		valueIn(await takeBackAssessment(officer, takenBack))
		expect(await takeBackAssessment(officer, takenBack)).toMatchObject({
			refusal: { because: 'already-taken-back' },
		})
		const page = valueIn(await skillsPage(officer, { personId }))
		expect(page.skills).toMatchObject({ count: 1, lastOn: '2026-03-01' })
		expect(page.assessments).toMatchObject([{ takenBackBecause: 'Fel person' }, { takenBackOn: null }])
	})
})

test('progress follows each domain over the assessments', async () => {
	const personId = await sampleHomelessPerson(officer)
	await assess(personId, '2026-01-10', { scores: { cleaning: '1', sleep: '3' } })
	await assess(personId, '2026-04-10', { scores: { cleaning: '3', sleep: '2' } })
	const { skills } = valueIn(await skillsPage(officer, { personId }))
	expect(skills.domains.map(({ domain, direction }) => [domain, direction])).toEqual([
		['home-care', 'up'],
		['daily-rhythm', 'down'],
	])
})

test('an assessment is due again on its day, until a later one is made', async () => {
	const personId = await sampleHomelessPerson(officer)
	await assess(personId, '2026-07-10', { againOn: '2026-10-10' })
	clock.set(instant('2026-10-12T07:00:00Z'))
	const due = async () => valueIn(await supportDays(officer, {})).filter((one) => one.personId === personId)
	expect(await due()).toMatchObject([{ about: 'skills', dueOn: '2026-10-10', late: true }])
	await assess(personId, '2026-10-12', { againOn: '2027-01-12' })
	expect(await due()).toEqual([])
})

test('of somebody protected nothing is told to those without named access', async () => {
	const personId = await sampleHomelessPerson(officer)
	const skillsAssessmentId = await assess(personId, '2026-10-01')
	const shield = { personId, protection: 'confidentiality', reason: 'Handläggare', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...shield, checkedOn: '2026-10-12' }))
	const colleague = await town.another('officer')
	expect(await skillsAssessment(colleague, { skillsAssessmentId })).toEqual({ is: 'missing' })
	expect(await takeBackAssessment(colleague, { skillsAssessmentId, reason: 'Fel' })).toEqual({
		is: 'missing',
	})
	expect(await assessSkills(colleague, { personId, onDay: '2026-10-01', ...assessed })).toEqual({
		is: 'missing',
	})
	expect(valueIn(await skillsPage(colleague, { personId }))).toMatchObject({
		...{ person: { hidden: true, name: null }, assessments: [] },
	})
	expect(valueIn(await skillsPage(officer, { personId })).assessments).toHaveLength(1)
})
