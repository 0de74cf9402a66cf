import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { coordinationOfPlace } from '../../queries/coordination/coordination-of-place.ts'
import { visitForm } from '../../queries/coordination/visit-form.ts'
import { visitList } from '../../queries/coordination/visit-list.ts'
import { visitPage } from '../../queries/coordination/visit-page.ts'
import { whatIsDue } from '../../queries/coordination/what-is-due.ts'
import { sampleNetwork } from '../../samples.ts'
import { addVisit } from './add-visit.ts'
import { addVisitPoint } from './add-visit-point.ts'
import { changeVisit } from './change-visit.ts'
import { changeVisitPoint } from './change-visit-point.ts'
import { tellVisitPoint } from './tell-visit-point.ts'

const { house, clock } = await testHouse()
const network = await sampleNetwork(house)
const secretariat = network.as('secretariat')
const county = network.as('county')
const placeId = network.places['9001']
const elsewhere = network.places['9004']
const head = {
	...{ way: 'there', purpose: 'Hur kommunen arbetar mot vräkningar', fromNetwork: 'Samordnaren' },
	met: 'Socialchef och bostadsbolag',
}
const routine = { text: 'En rutin för familjer med hyresskuld', owedBy: 'place', owner: 'socialchefen' }

test('what is agreed at a visit is told of at the next one, and the visit shows how it went', async () => {
	const points = [
		{ ...routine, dueOn: '2026-09-30' },
		{ text: 'Skicka exempel', owedBy: 'network' },
	]
	const first = { placeId, visitedOn: '2026-03-10', ...head, points }
	const { visitId } = valueIn(await addVisit(secretariat, first))
	const due = valueIn(await whatIsDue(secretariat, {}))
	expect(due.due.map(({ kind, late, withinId }) => [kind, late, withinId])).toEqual([
		['point', true, visitId],
	])

	const form = valueIn(await visitForm(secretariat, { placeId }))
	expect(form.open.map(({ text }) => text)).toEqual([routine.text, 'Skicka exempel'])
	const [agreed, sent] = form.open
	const states = [
		{ pointId: agreed?.id, state: 'under-way', note: 'Klar i vår' },
		{ pointId: sent?.id, state: 'done' },
	]
	const second = valueIn(await addVisit(secretariat, { placeId, visitedOn: '2026-10-01', ...head, states }))
	const page = valueIn(await visitPage(secretariat, { visitId }))
	expect(page.points.map(({ state, toldOn }) => [state, toldOn])).toEqual([
		['under-way', '2026-10-01'],
		['done', '2026-10-01'],
	])
	expect(page.after?.id).toBe(second.visitId)
	const next = valueIn(await visitPage(secretariat, { visitId: second.visitId }))
	expect(next.toldHere.map(({ text, state, agreedOn }) => [text, state, agreedOn])).toEqual([
		[routine.text, 'under-way', '2026-03-10'],
		['Skicka exempel', 'done', '2026-03-10'],
	])
	expect(valueIn(await visitForm(secretariat, { placeId })).open).toHaveLength(1)
	expect(
		valueIn(await visitList(secretariat, {})).visits.map(({ points: all, open }) => [all, open]),
	).toEqual([
		[0, 0],
		[2, 1],
	])
})

test('a point is told of between visits too, never before it was agreed or behind what was told last', async () => {
	const points = [routine]
	const { visitId } = valueIn(
		await addVisit(secretariat, { placeId: elsewhere, visitedOn: '2026-05-05', ...head, points }),
	)
	const [point] = valueIn(await visitPage(secretariat, { visitId })).points
	const pointId = point?.id
	const told = (toldOn: string, state = 'under-way') =>
		tellVisitPoint(secretariat, { pointId, toldOn, state })
	expect(await told('2026-05-04')).toMatchObject({ refusal: { because: 'told-before-agreed' } })
	expect(await told('2026-10-13')).toMatchObject({ faults: [{ path: 'toldOn', problem: 'date-in-future' }] })
	valueIn(await told('2026-06-01'))
	expect(await told('2026-05-31')).toMatchObject({ refusal: { because: 'told-before-last' } })
	valueIn(await told('2026-06-01', 'dropped'))
	expect(valueIn(await coordinationOfPlace(secretariat, { placeId: elsewhere })).open).toEqual([])
	valueIn(await changeVisitPoint(secretariat, { pointId, ...routine, text: 'Annan rutin' }))
	valueIn(await addVisitPoint(secretariat, { visitId, ...routine, text: 'En sak till' }))
	const page = valueIn(await visitPage(secretariat, { visitId }))
	expect(page.points.map(({ text, state }) => [text, state])).toEqual([
		['Annan rutin', 'dropped'],
		['En sak till', null],
	])
	expect(page.points[0]?.told).toHaveLength(2)
})

test('a visit has happened, and what was agreed is not due before it; what was written wrong is mended', async () => {
	const visit = { placeId, ...head, visitedOn: '2026-10-13', points: [{ ...routine, dueOn: '2026-10-01' }] }
	expect(await addVisit(secretariat, visit)).toMatchObject({
		faults: [
			{ path: 'visitedOn', problem: 'date-in-future' },
			{ path: 'points.0.dueOn', problem: 'due-before-agreed' },
		],
	})
	const empty = await addVisit(secretariat, {
		placeId,
		...head,
		visitedOn: '2026-10-02',
		points: [{ owner: 'x' }],
	})
	expect(empty).toMatchObject({
		is: 'bad-input',
		faults: [{ path: 'points.0.text' }, { path: 'points.0.owedBy' }],
	})
	const { visitId } = valueIn(await addVisit(secretariat, { placeId, ...head, visitedOn: '2026-10-02' }))
	valueIn(await changeVisit(secretariat, { visitId, ...head, visitedOn: '2026-10-03', told: 'Gott samtal' }))
	expect(valueIn(await visitPage(secretariat, { visitId })).visit).toMatchObject({
		...{ visitedOn: '2026-10-03', told: 'Gott samtal' },
	})
})

test('what was agreed with one municipality is not told of at a visit to another', async () => {
	const [point] = valueIn(await visitForm(secretariat, { placeId })).open
	const states = [{ pointId: point?.id, state: 'done' }]
	const visit = { placeId: elsewhere, ...head, visitedOn: '2026-10-02', states }
	expect((await addVisit(secretariat, visit)).is).toBe('missing')
})

test('a county sees the visits of its own municipalities and no others, and writes nothing', async () => {
	const all = valueIn(await visitList(secretariat, {})).visits
	const seen = valueIn(await visitList(county, {})).visits
	expect(seen.length).toBeGreaterThan(0)
	expect(seen).toEqual(all.filter((visit) => visit.placeId !== elsewhere))
	const other = all.find((visit) => visit.placeId === elsewhere)
	expect((await visitPage(county, { visitId: other?.id })).is).toBe('missing')
	expect(valueIn(await coordinationOfPlace(county, { placeId: elsewhere }))).toMatchObject({
		visits: [],
		open: [],
	})
	expect(valueIn(await whatIsDue(county, {})).followed.map((one) => one.placeId)).toEqual([placeId])
	expect((await addVisit(county, { placeId, ...head, visitedOn: '2026-10-02' })).is).toBe('forbidden')
	for (const role of ['member', 'strategist'] as const)
		expect((await visitList(network.as(role), {})).is).toBe('forbidden')
})

test('a municipality that nobody has met for a year is due, and so is one that gave a day that has gone by', async () => {
	clock.set(instant('2027-10-05T07:00:00Z'))
	const { due, late, counts } = valueIn(await whatIsDue(secretariat, { kind: 'not-visited' }))
	expect(due.map((one) => one.placeId)).toEqual([elsewhere, placeId])
	expect(late).toBe(1)
	expect(counts.find(({ kind }) => kind === 'point')?.count).toBe(1)
})
