import { beforeAll, expect, test } from 'vitest'
import { addIndicator, createPlan } from '../../src/features/action-plan/index.ts'
import { planPage } from '../../src/features/action-plan/queries/plan-page.ts'
import { definitions } from '../../src/features/indicators/rules/definitions.ts'
import { freezeFollowUp } from '../../src/features/reports/commands/freeze-follow-up.ts'
import { buildPaper } from '../../src/features/reports/queries/build-paper.ts'
import { openSampleRound } from '../../src/features/reports/samples.ts'
import { isShareOfFew } from '../../src/foundation/small-counts.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'

const { house, databaseUrl } = await lillhamnHouse()
let strategist: Caller
let reader: Caller
let planId: string

const sharesOfPeople = definitions.filter(
	({ counted, unit, id }) => counted !== null && unit === 'percent' && !id.startsWith('bed-'),
)

beforeAll(async () => {
	strategist = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
	reader = { house, actor: await lillhamnsOwn(databaseUrl, 'Gunnar Fors') }
	const plan = { title: 'Andelar', kind: 'plan', committee: 'SN', validFrom: 2021, validTo: 2027 }
	planId = valueIn(await createPlan(strategist, plan)).planId
	for (const { id, version } of sharesOfPeople) {
		const definition = { id, version }
		const asked = { planId, name: id, unit: '%', direction: 'up', definition, countedFrom: 2021 }
		valueIn(await addIndicator(strategist, asked))
	}
})

const told = async (caller: Caller) =>
	valueIn(await planPage(caller, { planId, year: 2025 })).indicators.flatMap(({ name, years }) =>
		years.map(({ year, official }) => ({ is: `${name} ${year}`, official })),
	)

test('a share of few people, or of all but few, is told to those who work with them alone', async () => {
	const exact = await told(strategist)
	const known = new Map((await told(reader)).map(({ is, official }) => [is, official?.value ?? null]))
	const few = exact.filter(({ official }) => official?.share && isShareOfFew(official.share))
	const many = exact.filter(({ official }) => official?.share && !isShareOfFew(official.share))
	expect([few.length > 0, many.length > 0]).toEqual([true, true])
	for (const { is } of few) expect([is, known.get(is)]).toEqual([is, null])
	for (const { is, official } of many) expect([is, known.get(is)]).toEqual([is, official?.value])
})

test('the public paper says that it is too few, and says so still when the round is frozen', async () => {
	const roundId = await openSampleRound(strategist, planId, 2025)
	const tooFew = async () =>
		JSON.stringify(valueIn(await buildPaper(reader, { planId, year: 2025 })).document).split(
			'för få, eller dolt för att skydda',
		).length - 1
	const live = await tooFew()
	expect(live).toBeGreaterThan(0)
	valueIn(await freezeFollowUp(strategist, { roundId }))
	expect(await tooFew()).toBe(live)
})
