import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planPage } from '../../queries/plan-page.ts'
import { differenceOfVersions } from '../../queries/versions/difference-of-versions.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { beginRevision } from './begin-revision.ts'
import { decideVersion } from './decide-version.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Planköping')
const strategist = town.as('strategist')
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function decided() {
	const plan = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	valueIn(await addGoal(strategist, { planId, text: 'Ingen ska vräkas' }))
	const { indicatorId } = valueIn(
		await addIndicator(strategist, {
			...{ planId, name: 'Avhysningar', unit: 'avhysningar', direction: 'down' },
			...{ baseYear: 2023, baseValue: 21, targetYear: 2027, targetValue: 12, targetOperator: '<=' },
		}),
	)
	valueIn(await addActivity(strategist, { planId, text: 'Råd', measure: '40 samtal om året' }))
	valueIn(await decideVersion(strategist, { planId, body: 'Socialnämnden', decidedOn: '2024-01-15' }))
	return { planId, indicatorId }
}

test('what is decided is changed by a revision alone, and holds until that is decided', async () => {
	const { planId } = await decided()
	expect(told(await addGoal(strategist, { planId, text: 'Ett mål till' }))).toBe('no-draft')
	expect(valueIn(await beginRevision(strategist, { planId })).number).toBe(2)
	expect(told(await beginRevision(strategist, { planId }))).toBe('draft-there')
	valueIn(await addGoal(strategist, { planId, text: 'Ett mål till' }))
	const goals = async () => valueIn(await planPage(strategist, { planId })).goals.map(({ text }) => text)
	expect(await goals()).toEqual(['Ingen ska vräkas'])
	valueIn(
		await decideVersion(strategist, {
			...{ planId, body: 'Socialnämnden', decidedOn: '2026-06-10', paragraph: '§ 36' },
			clauses: ['Planen revideras.'],
			preparation: [{ body: 'Brukarrådet', onDay: '2026-05-02', outcome: 'Tillstyrker' }],
		}),
	)
	expect(await goals()).toEqual(['Ingen ska vräkas', 'Ett mål till'])
	const page = valueIn(await planPage(strategist, { planId }))
	expect(page.versions.map(({ number, state }) => [number, state])).toEqual([
		[1, 'replaced'],
		[2, 'in-force'],
	])
	expect(page.decisions[0]).toMatchObject({
		kind: 'revidering',
		paragraph: '§ 36',
		clauses: ['Planen revideras.'],
	})
	expect(page.plan).toMatchObject({ adoptedOn: '2024-01-15', revisedOn: '2026-06-10' })
})

test('a version that is to hold later leaves the one before to its last day', async () => {
	const { planId } = await decided()
	valueIn(await beginRevision(strategist, { planId }))
	valueIn(await addGoal(strategist, { planId, text: 'Från nyår' }))
	const from = { body: 'Socialnämnden', decidedOn: '2026-10-01', inForceFrom: '2027-01-01' }
	valueIn(await decideVersion(strategist, { planId, ...from }))
	const { version, goals, versions } = valueIn(await planPage(strategist, { planId }))
	expect([version.number, goals.length]).toEqual([1, 1])
	expect(versions.map(({ state }) => state)).toEqual(['in-force', 'decided'])
})

test('a draft that is given up changes nothing, and a new one begins as what is decided', async () => {
	const { planId } = await decided()
	valueIn(await beginRevision(strategist, { planId }))
	valueIn(await addGoal(strategist, { planId, text: 'Blev inget' }))
	valueIn(await withdrawDraft(strategist, { planId }))
	expect(told(await withdrawDraft(strategist, { planId }))).toBe('no-draft')
	expect(valueIn(await beginRevision(strategist, { planId })).number).toBe(3)
	const { changes } = valueIn(await differenceOfVersions(strategist, { planId, from: 1, to: 3 }))
	expect(changes).toEqual([])
})

test('no hand changes what was decided, not the database’s own owner’s', async () => {
	await decided()
	for (const statement of [
		`update counted.plan_version set content = jsonb_set(content, '{title}', '"Annat"') where decided_on is not null`,
		`update counted.plan_version set decided_on = '2020-01-01' where decided_on is not null`,
		`delete from counted.plan_version where decided_on is not null`,
	]) {
		await expect(withSql(databaseUrl, (sql) => sql.rows(statement))).rejects.toThrow('decided version stands')
	}
})
