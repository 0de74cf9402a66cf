import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { formHousehold, joinHousehold, protectPerson } from '../../../people/index.ts'
import { supportPlanPage } from '../../queries/plan/support-plan-page.ts'
import { supportPlanVersion } from '../../queries/plan/support-plan-version.ts'
import { supportDays } from '../../queries/support-days.ts'
import { addSupportGoal } from './add-support-goal.ts'
import { addSupportStep } from './add-support-step.ts'
import { agreeSupportPlan } from './agree-support-plan.ts'
import { endSupportPlan } from './end-support-plan.ts'
import { holdSupportCheck } from './hold-support-check.ts'
import { removeSupportGoal } from './remove-support-goal.ts'
import { removeSupportStep } from './remove-support-step.ts'
import { startSupportPlan } from './start-support-plan.ts'
import { tellSupportGoal } from './tell-support-goal.ts'
import { tellSupportStep } from './tell-support-step.ts'
import { wordSupportGoal } from './word-support-goal.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Planköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faulty = (path: string, problem: string) => ({ is: 'bad-input', faults: [{ path, problem }] })

const words = '  Ja vill ha en egen dörr å stänga,\nå att brorsan kan komma på söndar!!  '

async function draft() {
	const personId = await sampleHomelessPerson(officer)
	const { supportPlanId } = valueIn(await startSupportPlan(officer, { personId }))
	return { personId, supportPlanId }
}

async function withGoal() {
	const ids = await draft()
	const said = { ...ids, ownWords: words, staffWords: 'Eget boende med god kontakt med familjen' }
	const { supportGoalId } = valueIn(await addSupportGoal(officer, said))
	const step = { supportGoalId, what: 'Ställa sig i bostadskön', who: 'person', byDay: '2026-11-01' }
	valueIn(await addSupportStep(officer, step))
	return { ...ids, supportGoalId }
}

const agreement = { agreedOn: '2026-10-12', tookPart: 'yes', followUpOn: '2026-11-12' }

async function agreed(otherwise: object = {}) {
	const ids = await withGoal()
	const { supportPlanId } = ids
	valueIn(await agreeSupportPlan(officer, { supportPlanId, ...agreement, ...otherwise }))
	return ids
}

const pageOf = async (personId: string, caller: Caller = officer) =>
	valueIn(await supportPlanPage(caller, { personId }))

describe('the goals', () => {
	test('stand first in the person’s own words, letter by letter, with staff’s wording beside', async () => {
		const { personId, supportGoalId } = await withGoal()
		valueIn(await wordSupportGoal(officer, { supportGoalId, staffWords: 'Eget hem' }))
		const [goal] = (await pageOf(personId)).draft?.goals ?? []
		expect(goal).toMatchObject({ ownWords: words.trim(), staffWords: 'Eget hem' })
	})

	test('are nobody’s to rewrite, not even past the commands', async () => {
		const { supportGoalId } = await withGoal()
		const rewrite = house.app.transaction().execute(async (db) => {
			await enter(db, house, officer.actor, 'work')
			await sql`update named.support_goal set own_words = 'Följa planen' where id = ${supportGoalId}`.execute(
				db,
			)
		})
		await expect(rewrite).rejects.toThrow('permission denied')
	})

	test('come from an item of an assessment, or from no such item', async () => {
		const { personId, supportPlanId } = await draft()
		const goal = { supportPlanId, ownWords: 'Laga mat till mig själv', skillItem: 'cooking' }
		valueIn(await addSupportGoal(officer, goal))
		expect((await pageOf(personId)).draft?.goals).toMatchObject([{ skillItem: 'cooking' }])
		expect(await addSupportGoal(officer, { ...goal, skillItem: 'obedience' })).toEqual(
			faulty('skillItem', 'choose-one'),
		)
		expect(await addSupportGoal(officer, { supportPlanId, ownWords: ' ' })).toEqual(
			faulty('ownWords', 'required'),
		)
	})

	test('and steps are taken out of a draft', async () => {
		const { personId, supportGoalId } = await withGoal()
		const [step] = (await pageOf(personId)).draft?.goals[0]?.steps ?? []
		valueIn(await removeSupportStep(officer, { supportStepId: step?.id }))
		expect((await pageOf(personId)).draft?.goals[0]?.steps).toEqual([])
		valueIn(await removeSupportGoal(officer, { supportGoalId }))
		expect((await pageOf(personId)).draft?.goals).toEqual([])
	})
})

describe('an agreed plan', () => {
	test('has a day, whether the person took part, and what the person does not agree with', async () => {
		const { personId } = await agreed({ tookPart: 'partly', disagrees: 'Vill inte ha tillsyn.' })
		const page = await pageOf(personId)
		expect(page.draft).toBeNull()
		expect(page.inForce).toMatchObject({
			...{ agreedOn: '2026-10-12', tookPart: 'partly', disagrees: 'Vill inte ha tillsyn.', state: 'agreed' },
			checks: [{ dueOn: '2026-11-12', heldOn: null }],
		})
	})

	test('is refused without a goal, without the person when staff does not say why, and twice', async () => {
		const { supportPlanId } = await draft()
		expect(await agreeSupportPlan(officer, { supportPlanId, ...agreement })).toEqual(
			refused('plan-without-goals'),
		)
		const ready = await withGoal()
		const agree = (more: object = {}) =>
			agreeSupportPlan(officer, { supportPlanId: ready.supportPlanId, ...agreement, ...more })
		const said = { tookPart: 'no', disagrees: 'Vill inte ha tillsyn.' }
		expect(await agree(said)).toEqual(refused('absent-without-why'))
		expect(await agree({ agreedOn: '2026-10-13' })).toEqual(faulty('agreedOn', 'date-in-future'))
		expect(await agree({ agreedOn: '2026-10-01' })).toEqual(faulty('agreedOn', 'before-started'))
		expect(await agree({ followUpOn: '2026-10-12' })).toEqual(faulty('followUpOn', 'before-agreed'))
		valueIn(await agree())
		expect(await agree()).toEqual(refused('plan-agreed'))
	})

	test('stays as it was agreed: by the commands, and by the database', async () => {
		const { supportPlanId, supportGoalId } = await agreed()
		const step = { supportGoalId, what: 'Mer', who: 'person', byDay: '2026-11-01' }
		expect(await addSupportGoal(officer, { supportPlanId, ownWords: 'Mer' })).toEqual(refused('plan-agreed'))
		expect(await addSupportStep(officer, step)).toEqual(refused('plan-agreed'))
		expect(await wordSupportGoal(officer, { supportGoalId, staffWords: 'Annat' })).toEqual(
			refused('plan-agreed'),
		)
		expect(await removeSupportGoal(officer, { supportGoalId })).toEqual(refused('plan-agreed'))
		for (const change of [
			sql`delete from named.support_goal where id = ${supportGoalId}`,
			sql`update named.support_goal set staff_words = 'Annat' where id = ${supportGoalId}`,
			sql`delete from named.support_step where support_goal_id = ${supportGoalId}`,
		]) {
			const past = house.app.transaction().execute(async (db) => {
				await enter(db, house, officer.actor, 'work')
				await change.execute(db)
			})
			await expect(past).rejects.toThrow('an agreed plan stands')
		}
	})

	test('is followed by a new version that carries on what is under way, and is kept beside it', async () => {
		const { personId, supportPlanId, supportGoalId } = await agreed()
		const next = valueIn(await startSupportPlan(officer, { personId }))
		expect(await startSupportPlan(officer, { personId })).toEqual(refused('draft-already-there'))
		valueIn(await agreeSupportPlan(officer, { supportPlanId: next.supportPlanId, ...agreement }))
		const page = await pageOf(personId)
		expect(page.inForce).toMatchObject({
			...{ id: next.supportPlanId, version: 2 },
			goals: [{ ownWords: words.trim(), carried: true, steps: [{ what: 'Ställa sig i bostadskön' }] }],
		})
		expect(page.inForce?.checks).toHaveLength(2)
		expect(page.earlier).toMatchObject([{ planId: supportPlanId, version: 1, until: '2026-10-12' }])
		const { version } = valueIn(await supportPlanVersion(officer, { supportPlanId }))
		expect(version).toMatchObject({
			state: 'replaced',
			goals: [{ id: supportGoalId, ownWords: words.trim() }],
		})
		expect(await tellSupportGoal(officer, { supportGoalId, state: 'reached' })).toEqual(
			refused('plan-not-in-force'),
		)
	})

	test('tells how it goes; a step not done asks for a review of the support and changes nothing else', async () => {
		const { personId, supportGoalId } = await agreed()
		const [step] = (await pageOf(personId)).inForce?.goals[0]?.steps ?? []
		const tell = (state: string) => tellSupportStep(officer, { supportStepId: step?.id, state })
		expect(await tell('refused')).toEqual(faulty('state', 'choose-one'))
		valueIn(await tell('not-done'))
		const page = await pageOf(personId)
		expect(page.inForce).toMatchObject({ asksForReview: true, state: 'agreed', endedOn: null })
		valueIn(await tellSupportGoal(officer, { supportGoalId, state: 'reached' }))
		expect((await pageOf(personId)).inForce?.goals).toMatchObject([
			{ state: 'reached', stateOn: '2026-10-12' },
		])
	})

	test('is looked at again on its day, in the person’s words, and the next day is set', async () => {
		const { personId } = await agreed()
		const [check] = (await pageOf(personId)).inForce?.checks ?? []
		const due = async () =>
			valueIn(await supportDays(officer, { daysAhead: 60 })).filter((one) => one.personId === personId)
		expect(await due()).toMatchObject([{ about: 'plan', dueOn: '2026-11-12', late: false }])
		const hold = (more: object = {}) =>
			holdSupportCheck(officer, {
				...{ supportCheckId: check?.id, heldOn: '2026-10-12', ownWords: 'De går framåt' },
				...{ nextOn: '2026-12-01', ...more },
			})
		expect(await hold({ heldOn: '2026-10-13' })).toEqual(faulty('heldOn', 'date-in-future'))
		expect(await hold({ nextOn: '2026-10-12' })).toEqual(faulty('nextOn', 'before-held'))
		valueIn(await hold())
		expect(await hold()).toEqual(refused('check-already-held'))
		expect((await pageOf(personId)).inForce?.checks).toMatchObject([
			{ heldOn: '2026-10-12', ownWords: 'De går framåt' },
			{ dueOn: '2026-12-01', heldOn: null },
		])
		expect(await due()).toMatchObject([{ dueOn: '2026-12-01' }])
	})

	test('ends for a reason of its list, where no disobedience stands', async () => {
		const { personId, supportPlanId } = await agreed()
		const end = (more: object = {}) =>
			endSupportPlan(officer, { supportPlanId, endedOn: '2026-10-12', because: 'own-wish', ...more })
		expect(await end({ because: 'plan-not-followed' })).toEqual(faulty('because', 'choose-one'))
		expect(await end({ endedOn: '2026-10-11' })).toEqual(faulty('endedOn', 'before-agreed'))
		valueIn(await end())
		expect(await end()).toEqual(refused('plan-not-in-force'))
		expect(await pageOf(personId)).toMatchObject({ hasPlan: false, earlier: [{ until: '2026-10-12' }] })
	})
})

test('no column of the plans says what follows when one is not followed', async () => {
	const { rows } = await sql<{ name: string }>`
		select table_name || '.' || column_name as name from information_schema.columns
		where table_schema = 'named' and table_name in ('support_plan', 'support_goal', 'support_step', 'support_check')`.execute(
		house.app,
	)
	expect(rows.length).toBeGreaterThan(30)
	expect(
		rows.filter(({ name }) => /consequence|sanction|warning|breach|condition|follows/.test(name)),
	).toEqual([])
})

describe('somebody protected', () => {
	async function hidden() {
		const ids = await agreed()
		valueIn(
			await protectPerson(officer, {
				...{ personId: ids.personId, protection: 'confidentiality', reason: 'Handläggare' },
				...{ source: 'Skatteverket', checkedOn: '2026-10-12' },
			}),
		)
		return ids
	}

	test('is without name, goals and days for those who may not know them, and untouched by their commands', async () => {
		const { personId, supportPlanId, supportGoalId } = await hidden()
		const colleague = await town.another('officer')
		const page = await pageOf(personId, colleague)
		expect(page).toMatchObject({ person: { hidden: true, name: null }, inForce: null, draft: null })
		const missing = { is: 'missing' }
		expect(await supportPlanVersion(colleague, { supportPlanId })).toEqual(missing)
		expect(await startSupportPlan(colleague, { personId })).toEqual(missing)
		expect(await tellSupportGoal(colleague, { supportGoalId, state: 'reached' })).toEqual(missing)
		expect(
			await endSupportPlan(colleague, { supportPlanId, endedOn: '2026-10-12', because: 'other' }),
		).toEqual(missing)
		const days = valueIn(await supportDays(colleague, { daysAhead: 365 }))
		expect(days.filter((one) => one.personId === personId)).toEqual([])
		expect(await pageOf(personId)).toMatchObject({ inForce: { goals: [{ ownWords: words.trim() }] } })
	})

	test('is told of by nobody’s plan that they live with', async () => {
		const { personId, supportPlanId } = await agreed()
		const hiddenId = await sampleHomelessPerson(officer)
		const { householdId } = valueIn(await formHousehold(officer, { adultId: personId }))
		const member = { householdId, personId: hiddenId, role: 'adult', living: 'full' }
		valueIn(await joinHousehold(officer, member))
		const shield = { protection: 'confidentiality', reason: 'Handläggare', source: 'Skatteverket' }
		valueIn(await protectPerson(officer, { personId: hiddenId, ...shield, checkedOn: '2026-10-12' }))
		const colleague = await town.another('officer')
		const page = await pageOf(personId, colleague)
		expect(page).toMatchObject({ person: { hidden: false }, inForce: null, draft: null, earlier: [] })
		expect(await supportPlanVersion(colleague, { supportPlanId })).toEqual({ is: 'missing' })
		expect(await startSupportPlan(colleague, { personId })).toMatchObject({
			refusal: { because: 'place-kept-by-named-access' },
		})
		expect((await pageOf(personId)).inForce?.goals).toHaveLength(1)
	})

	test('and nobody outside case work reads a plan at all', async () => {
		const { personId } = await agreed()
		for (const role of ['strategist', 'reader', 'landlord', 'administrator', 'follow-up'] as const) {
			expect(await supportPlanPage(town.as(role), { personId })).toEqual({ is: 'forbidden' })
		}
	})
})

test('a day that has passed is late', async () => {
	const { personId } = await agreed()
	clock.set(instant('2026-11-20T07:00:00Z'))
	const days = valueIn(await supportDays(officer, {})).filter((one) => one.personId === personId)
	expect(days).toMatchObject([{ dueOn: '2026-11-12', late: true }])
})
