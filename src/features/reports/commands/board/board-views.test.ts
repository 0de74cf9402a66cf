import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { decideVersion } from '../../../action-plan/commands/versions/decide-version.ts'
import { planPage } from '../../../action-plan/index.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { boardForm } from '../../queries/board/board-form.ts'
import { keptBoards } from '../../queries/board/kept-boards.ts'
import { leaderBoard } from '../../queries/board/leader-board.ts'
import { samplePlan } from '../../samples.ts'
import { beginWithBoard } from './begin-with-board.ts'
import { moveBoardView } from './move-board-view.ts'
import { removeBoardView } from './remove-board-view.ts'
import { saveBoardView } from './save-board-view.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let strategist: Caller
let reader: Caller
let plan: { planId: string; asleep: string; children: string }

beforeAll(async () => {
	town = await sampleMunicipality(house)
	strategist = town.as('strategist')
	reader = town.as('reader')
	plan = await samplePlan(strategist)
	const { planId } = plan
	const [activity] = valueIn(await planPage(strategist, { planId })).activities
	const waived = [{ activityId: activity?.id, reason: 'Måttet kommer senare' }]
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2024-01-15', waived }))
})

const names = async (caller: Caller) => valueIn(await keptBoards(caller, {})).boards.map(({ name }) => name)
const refused = (because: string) => ({ is: 'refused', refusal: { because } })
const mine = (name: string) => ({ name, figures: [plan.asleep] })

describe('boards', () => {
	test('of one\u2019s own are seen and kept by oneself alone', async () => {
		const { viewId } = valueIn(await saveBoardView(reader, mine('Min')))
		expect(await names(strategist)).toEqual([])
		expect((await leaderBoard(strategist, { view: viewId })).is).toBe('missing')
		expect((await saveBoardView(strategist, { viewId, ...mine('Din') })).is).toBe('missing')
		expect((await removeBoardView(strategist, { viewId })).is).toBe('missing')
		expect((await moveBoardView(strategist, { viewId, way: 'up' })).is).toBe('missing')
		expect((await beginWithBoard(strategist, { viewId })).is).toBe('missing')
		expect((await boardForm(strategist, { viewId })).is).toBe('missing')
		expect(valueIn(await leaderBoard(reader, { view: viewId })).figures.map(({ id }) => id)).toEqual([
			plan.asleep,
		])
		valueIn(await removeBoardView(reader, { viewId }))
	})

	test('are shared by those who keep the plans, and kept by them', async () => {
		expect(await saveBoardView(reader, { ...mine('Vår'), shared: 'yes' })).toMatchObject(
			refused('board-not-yours-to-share'),
		)
		const { viewId } = valueIn(await saveBoardView(strategist, { ...mine('Vår'), shared: 'yes' }))
		expect(await names(reader)).toEqual(['Vår'])
		expect((await saveBoardView(reader, { viewId, ...mine('Min') })).is).toBe('missing')
		expect((await removeBoardView(reader, { viewId })).is).toBe('missing')
		const another = await town.another('strategist')
		expect(await saveBoardView(another, { viewId, ...mine('Vår') })).toMatchObject(
			refused('board-is-anothers'),
		)
		valueIn(await saveBoardView(another, { viewId, ...mine('Allas'), shared: 'yes' }))
		expect(await names(reader)).toEqual(['Allas'])
		valueIn(await removeBoardView(another, { viewId }))
	})

	test('hold one to eight figures of plans in force, each once', async () => {
		const faulty = async (figures: string[]) => await saveBoardView(reader, { name: 'Fel', figures })
		expect(await faulty([])).toMatchObject({ faults: [{ path: 'figures.0', problem: 'required' }] })
		expect(await faulty([plan.asleep, plan.asleep])).toMatchObject({
			faults: [{ path: 'figures.1', problem: 'figure-twice' }],
		})
		expect(await faulty([plan.asleep, plan.planId])).toMatchObject({
			faults: [{ path: 'figures.1', problem: 'figure-not-in-force' }],
		})
		expect((await faulty(Array(9).fill(plan.asleep))).is).toBe('bad-input')
		expect((await saveBoardView(reader, { figures: [plan.asleep] })).is).toBe('bad-input')
	})

	test('keep the order of their figures, and their own order', async () => {
		const figures = [plan.children, plan.asleep]
		const first = valueIn(await saveBoardView(reader, { name: 'Ett', figures }))
		const second = valueIn(await saveBoardView(reader, { name: 'Två', figures }))
		expect(valueIn(await leaderBoard(reader, { view: first.viewId })).figures.map(({ id }) => id)).toEqual(
			figures,
		)
		expect(await names(reader)).toEqual(['Ett', 'Två'])
		valueIn(await moveBoardView(reader, { viewId: second.viewId, way: 'up' }))
		expect(await names(reader)).toEqual(['Två', 'Ett'])
		valueIn(await moveBoardView(reader, { viewId: second.viewId, way: 'up' }))
		expect(await names(reader)).toEqual(['Två', 'Ett'])
		expect(await saveBoardView(reader, { name: 'Två', figures })).toMatchObject(refused('board-name-taken'))
		for (const { viewId } of [first, second]) valueIn(await removeBoardView(reader, { viewId }))
	})

	test('are written over only as they were seen', async () => {
		const { viewId } = valueIn(await saveBoardView(strategist, { ...mine('Allas'), shared: 'yes' }))
		const another = await town.another('strategist')
		const seenAt = valueIn(await boardForm(another, { viewId })).board?.mark
		valueIn(await saveBoardView(strategist, { viewId, ...mine('Ledningens'), shared: 'yes', seenAt }))
		const late = { viewId, ...mine('Nämndens'), shared: 'yes', seenAt }
		expect(await saveBoardView(another, late)).toMatchObject(refused('changed-meanwhile'))
		expect(await removeBoardView(another, { viewId, seenAt })).toMatchObject(refused('changed-meanwhile'))
		expect(await names(reader)).toEqual(['Ledningens'])
		valueIn(await removeBoardView(strategist, { viewId }))
	})

	test('are begun with as each has chosen, and with the house\u2019s own choice when that is gone', async () => {
		const { viewId } = valueIn(await saveBoardView(strategist, { ...mine('Allas'), shared: 'yes' }))
		valueIn(await beginWithBoard(reader, { viewId }))
		expect(valueIn(await leaderBoard(reader, {})).viewId).toBe(viewId)
		expect(valueIn(await leaderBoard(strategist, {})).viewId).toBeNull()
		expect(valueIn(await leaderBoard(reader, { view: 'usual' })).viewId).toBeNull()
		valueIn(await removeBoardView(strategist, { viewId }))
		expect(valueIn(await leaderBoard(reader, {})).viewId).toBeNull()
	})

	test('are nothing to a neighbour or to a landlord', async () => {
		const { viewId } = valueIn(await saveBoardView(strategist, { ...mine('Allas'), shared: 'yes' }))
		const neighbour = await sampleMunicipality(house, 'Grannby')
		expect((await leaderBoard(neighbour.as('strategist'), { view: viewId })).is).toBe('missing')
		expect((await leaderBoard(town.as('landlord'), {})).is).toBe('forbidden')
		expect((await saveBoardView(town.as('landlord'), mine('Min'))).is).toBe('forbidden')
		valueIn(await removeBoardView(strategist, { viewId }))
	})
})

describe('small numbers on a board', () => {
	test('are in words for a reader: in the sentence, the status and the drawing', async () => {
		const board = async (caller: Caller) => {
			const { viewId } = valueIn(await saveBoardView(caller, { name: 'Barn', figures: [plan.children] }))
			const [figure] = valueIn(await leaderBoard(caller, { view: viewId })).figures
			return figure
		}
		const exact = await board(strategist)
		expect(exact?.finding).toContain('3 år 2025')
		const told = await board(reader)
		expect(told?.finding).toContain('färre än\u00a05')
		const everything = JSON.stringify([told?.finding, told?.why, told?.alt])
		expect(everything).not.toMatch(/"value":3\b|2025 3\b|3 kvar/)
		expect(told?.svg).toContain('mark-hidden')
	})
})
