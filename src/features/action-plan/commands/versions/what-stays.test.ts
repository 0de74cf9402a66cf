import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { setOfficialSource } from '../../../indicators/index.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planPage } from '../../queries/plan-page.ts'
import { addGoal } from '../add-goal.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { changeIndicator } from '../draft/change-indicator.ts'
import { changePlanHead } from '../draft/change-plan-head.ts'
import { beginRevision } from './begin-revision.ts'
import { decideVersion } from './decide-version.ts'
import { holdVersionsDue } from './hold-versions-due.ts'

const { house, clock } = await testHouse()
const strategist = (await sampleMunicipality(house, 'Namnköping')).as('strategist')
const body = 'Socialnämnden'
const head = { kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const evictions = { name: 'Avhysningar', unit: 'avhysningar', baseYear: 2023, baseValue: 21 }

const because = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function decided(title: string): Promise<string> {
	const { planId } = valueIn(await createPlan(strategist, { ...head, title }))
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2024-01-15' }))
	return planId
}

async function renamedTo(planId: string, title: string): Promise<void> {
	valueIn(await beginRevision(strategist, { planId }))
	const renamed = { ...head, title, level: 'committee', areaKind: 'heading' }
	valueIn(await changePlanHead(strategist, { planId, ...renamed }))
}

test('what is counted goes on being counted when a draft or a revision says nothing of it', async () => {
	const { planId } = valueIn(await createPlan(strategist, { ...head, title: 'Räknas vidare' }))
	const { indicatorId } = valueIn(await addIndicator(strategist, { planId, ...evictions }))
	const counted = { officialSource: 'counted', definitionId: 'evictions-executed', countedFrom: 2026 }
	valueIn(await setOfficialSource(strategist, { indicatorId, ...counted }))
	const official = async () =>
		valueIn(await planPage(strategist, { planId })).indicators.map((one) => [
			one.name,
			one.officialSource,
			one.countedFrom,
			one.definition?.id,
		])
	valueIn(await addGoal(strategist, { planId, text: 'Ingen vräks' }))
	expect(await official()).toEqual([['Avhysningar', 'counted', 2026, 'evictions-executed']])
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2024-01-15' }))
	valueIn(await beginRevision(strategist, { planId }))
	const renamed = { ...evictions, name: 'Verkställda avhysningar' }
	valueIn(await changeIndicator(strategist, { planId, indicatorId, ...renamed }))
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2026-05-15' }))
	expect(await official()).toEqual([['Verkställda avhysningar', 'counted', 2026, 'evictions-executed']])

	valueIn(await beginRevision(strategist, { planId }))
	const anew = { definition: { id: 'evictions-executed', version: 1 }, countedFrom: 2025 }
	valueIn(await changeIndicator(strategist, { planId, indicatorId, ...renamed, ...anew }))
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2026-06-15' }))
	expect(await official()).toEqual([['Verkställda avhysningar', 'counted', 2025, 'evictions-executed']])
})

test('a version that is called as another plan came to be called is not decided before it has a name of its own', async () => {
	const planId = await decided('Bostadsplan')
	await renamedTo(planId, 'Bostad för alla')
	valueIn(await createPlan(strategist, { ...head, title: 'Bostad för alla' }))
	const decision = { planId, body, decidedOn: '2026-10-01' }
	expect(because(await decideVersion(strategist, decision))).toBe('plan-title-taken')
	const later = { ...decision, inForceFrom: '2027-01-01' }
	expect(because(await decideVersion(strategist, later))).toBe('plan-title-taken')
})

test('a name that was taken while a version waited for its day stops neither that version nor others', async () => {
	const [planId, otherId] = [await decided('Vinterplan'), await decided('Vårplan')]
	for (const [id, title] of [
		[planId, 'Ny vinterplan'],
		[otherId, 'Ny vårplan'],
	] as const) {
		await renamedTo(id, title)
		valueIn(await addGoal(strategist, { planId: id, text: 'Från nyår' }))
		const later = { body, decidedOn: '2026-10-01', inForceFrom: '2027-01-01' }
		valueIn(await decideVersion(strategist, { planId: id, ...later }))
	}
	valueIn(await createPlan(strategist, { ...head, title: 'Ny vinterplan' }))
	clock.set(instant('2027-01-01T00:20:00Z'))
	await holdVersionsDue(house)
	const told = async (id: string) => {
		const { plan, version, goals } = valueIn(await planPage(strategist, { planId: id }))
		return [plan.title, version.number, goals.length]
	}
	expect(await told(planId)).toEqual(['Vinterplan', 2, 1])
	expect(await told(otherId)).toEqual(['Ny vårplan', 2, 1])
})
