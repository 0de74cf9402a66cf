import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { buildPaper } from '../queries/build-paper.ts'
import { buildSecretAnnex } from '../queries/build-secret-annex.ts'
import { followUpList } from '../queries/follow-up-list.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { paperPage } from '../queries/paper-page.ts'
import { openSampleRound, samplePlan, type } from '../samples.ts'
import { commentFollowUpItem } from './comment-follow-up-item.ts'
import { freezeFollowUp } from './freeze-follow-up.ts'
import { openFollowUp } from './open-follow-up.ts'
import { releaseFigure } from './release-figure.ts'

const { house } = await testHouse()
let strategist: Caller
let officer: Caller
let manager: Caller
let plan: Awaited<ReturnType<typeof samplePlan>>
let round: string

beforeAll(async () => {
	const town = await sampleMunicipality(house)
	strategist = town.as('strategist')
	officer = town.as('officer')
	manager = town.as('unit-manager')
	plan = await samplePlan(strategist)
	round = await openSampleRound(strategist, plan.planId)
})

const printed = async () =>
	JSON.stringify(valueIn(await buildPaper(officer, { planId: plan.planId, year: 2025 })).document)

describe('a round', () => {
	test('is opened once a year, inside the plan, by those who keep plans', async () => {
		const { planId } = plan
		expect(await openFollowUp(strategist, { planIds: [planId], year: 2025 })).toMatchObject({
			refusal: { because: 'round-already-open' },
		})
		expect(await openFollowUp(strategist, { planIds: [planId], year: 2031 })).toMatchObject({
			refusal: { because: 'year-outside-plan' },
		})
		expect(await openFollowUp(officer, { planIds: [planId], year: 2024 })).toEqual({ is: 'forbidden' })
	})

	test('shows last year, now and the proposed status, and takes the owner’s comment and next step', async () => {
		const said = {
			roundId: round,
			subjectId: plan.asleep,
			comment: 'Fler nattplatser.',
			decision: 'continue',
		}
		valueIn(await commentFollowUpItem(strategist, said))
		const page = valueIn(await followUpPage(manager, { roundId: round }))
		expect(page.items[0]).toMatchObject({
			name: 'Sover ute',
			before: { value: 90 },
			now: { value: 80 },
			status: 'behind',
			comment: 'Fler nattplatser.',
			decision: 'continue',
		})
		expect(page.willFix).toMatchObject({
			indicators: 2,
			written: 6,
			withoutComment: ['Barn som vräks', 'Kontakt inom tre dagar'],
			hidden: ['Barn som vräks'],
		})
	})

	test('a status of one’s own needs a reason', async () => {
		const answer = await commentFollowUpItem(strategist, {
			roundId: round,
			subjectId: plan.asleep,
			status: 'on-track',
		})
		expect(answer).toEqual({ is: 'bad-input', faults: [{ path: 'reason', problem: 'required' }] })
	})

	test('prints a draft before it is frozen', async () => {
		expect(await printed()).toContain('UTKAST')
	})

	test('of a year that still runs is not frozen', async () => {
		const running = valueIn(await openFollowUp(strategist, { planIds: [plan.planId], year: 2026 })).roundId
		expect(await freezeFollowUp(strategist, { roundId: running })).toMatchObject({
			refusal: { because: 'period-not-ended' },
		})
	})
})

describe('a frozen round', () => {
	beforeAll(async () => {
		expect(valueIn(await freezeFollowUp(strategist, { roundId: round }))).toMatchObject({
			indicators: 2,
			annexNumber: 1,
		})
	})

	test('is frozen once and takes no more comments', async () => {
		expect(await freezeFollowUp(strategist, { roundId: round })).toMatchObject({
			refusal: { because: 'already-frozen' },
		})
		const late = await commentFollowUpItem(strategist, {
			roundId: round,
			subjectId: plan.asleep,
			comment: 'För sent',
		})
		expect(late).toMatchObject({ refusal: { because: 'already-frozen' } })
	})

	test('words small numbers for everybody and keeps them exact in the annex, for those with the right', async () => {
		expect(await printed()).toContain('färre än\u00a05')
		expect(await printed()).toContain('Sekretessbilaga 1')
		const annex = JSON.stringify(valueIn(await buildSecretAnnex(manager, { roundId: round })).document)
		expect(annex).toContain('Barn som vräks: 3 år 2025')
		expect(annex).toContain('SEKRETESS')
		expect(await buildSecretAnnex(officer, { roundId: round })).toEqual({ is: 'forbidden' })
	})

	test('shows exact figures in the round to those with the right alone', async () => {
		expect(await followUpPage(officer, { roundId: round })).toEqual({ is: 'forbidden' })
		expect(valueIn(await buildPaper(officer, { roundId: round })).fileName).toBe('tjansteutlatande-2025')
	})

	test('keeps its figures, and a late entry is printed beside them by itself', async () => {
		await type(strategist, plan.asleep, 2025, 84)
		const page = valueIn(await followUpPage(manager, { roundId: round }))
		expect(page.items[0]?.now).toMatchObject({ value: 80, source: 'typed' })
		expect(await printed()).toContain('Sover ute 2025: publicerat 80, nu 84 (sen uppgift)')
	})

	test('never tells of a late entry between two hidden numbers', async () => {
		await type(strategist, plan.children, 2025, 4)
		expect(await printed()).not.toContain('Barn som vräks 2025: publicerat')
	})

	test('a named decision lets one figure out', async () => {
		const release = { indicatorId: plan.children, year: 2025, reason: 'Redan offentlig genom myndigheten' }
		expect(await releaseFigure(officer, release)).toEqual({ is: 'forbidden' })
		valueIn(await releaseFigure(strategist, release))
		expect(await releaseFigure(strategist, release)).toMatchObject({
			refusal: { because: 'already-released' },
		})
		expect(await printed()).toContain('publicerat 3, nu 4')
		expect(await printed()).toContain('lämnas ut enligt beslut av Prov strategist')
	})

	test('shows its paper with provenance, and is listed', async () => {
		const page = valueIn(await paperPage(officer, { roundId: round }))
		expect(page.figures[0]).toMatchObject({ name: 'Sover ute', year: 2025, says: '80', from: 'typed' })
		expect(page.checks.find(({ key }) => key === 'frozen')?.met).toBe(true)
		expect(page.annexNumber).toBeNull()
		const list = valueIn(await followUpList(officer, {}))
		expect(list.rounds.map(({ year }) => year)).toEqual([2026, 2025])
	})

	test('is nobody else’s', async () => {
		const neighbour = (await sampleMunicipality(house, 'Grannköping')).as('strategist')
		for (const answer of [
			await followUpPage(neighbour, { roundId: round }),
			await paperPage(neighbour, { roundId: round }),
			await buildPaper(neighbour, { planId: plan.planId, year: 2025 }),
			await buildSecretAnnex(neighbour, { roundId: round }),
			await freezeFollowUp(neighbour, { roundId: round }),
			await releaseFigure(neighbour, { indicatorId: plan.children, year: 2024, reason: 'x' }),
		]) {
			expect(answer).toEqual({ is: 'missing' })
		}
	})
})
