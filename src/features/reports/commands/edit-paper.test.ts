import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { paperPage } from '../queries/paper-page.ts'
import { openSampleRound, samplePlan } from '../samples.ts'
import { editPaperHead } from './edit-paper-head.ts'
import { editPaperPart } from './edit-paper-part.ts'
import { notePreparation } from './note-preparation.ts'
import { strikePreparation } from './strike-preparation.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house)
const strategist = town.as('strategist')
const { planId } = await samplePlan(strategist)
const roundId = await openSampleRound(strategist, planId)
const paper = { planId, year: 2025 }

const page = async () => valueIn(await paperPage(strategist, { roundId }))
const section = async (key: string) => (await page()).paper.sections.find((one) => one.key === key)

test('the parts that people write come in their places, and an emptied part is left out', async () => {
	valueIn(
		await editPaperPart(strategist, { ...paper, part: 'proposal', text: 'att godkänna\r\natt sända vidare' }),
	)
	valueIn(await editPaperPart(strategist, { ...paper, part: 'views', text: 'Ett stycke.\n\nEtt till.' }))
	valueIn(
		await editPaperPart(strategist, { ...paper, part: 'signatures', text: 'Anna Prov, förvaltningschef' }),
	)
	expect((await section('proposal'))?.blocks[0]).toMatchObject({
		clauses: ['att godkänna', 'att sända vidare'],
	})
	expect((await section('views'))?.blocks).toHaveLength(2)
	expect((await section('signatures'))?.blocks[0]).toMatchObject({
		people: [{ name: 'Anna Prov', title: 'förvaltningschef' }],
	})
	valueIn(await editPaperPart(strategist, { ...paper, part: 'views', text: '' }))
	expect(await section('views')).toBeUndefined()
})

test('the head says date, registry number and whoever began the paper', async () => {
	valueIn(await editPaperHead(strategist, { ...paper, datedOn: '2026-10-26', registryNumber: 'SN 2026/402' }))
	expect((await page()).paper.letterhead.facts).toEqual([
		['Datum', '2026-10-26'],
		['Diarienummer', 'SN 2026/402'],
		['Handläggare', 'Prov strategist'],
	])
})

test('the preparation is printed in order of time and can be struck', async () => {
	valueIn(
		await notePreparation(strategist, {
			...paper,
			body: 'Utskottet',
			dealtOn: '2026-10-20',
			outcome: 'tillstyrkt',
		}),
	)
	valueIn(
		await notePreparation(strategist, {
			...paper,
			body: 'Rådet',
			dealtOn: '2026-10-01',
			outcome: 'utan synpunkter',
		}),
	)
	expect((await section('preparation'))?.blocks[0]).toMatchObject({
		items: [
			'Rådet, 1\u00a0oktober\u00a02026: utan synpunkter',
			'Utskottet, 20\u00a0oktober\u00a02026: tillstyrkt',
		],
	})
	for (const { id } of (await page()).preparation)
		valueIn(await strikePreparation(strategist, { preparationId: id }))
	expect(await section('preparation')).toBeUndefined()
})

test('a small number in a written text is pointed out before approval', async () => {
	valueIn(await editPaperPart(strategist, { ...paper, part: 'matter', text: 'Under året vräktes tre barn.' }))
	expect((await page()).checks.find(({ key }) => key === 'small-numbers')).toEqual({
		key: 'small-numbers',
		met: false,
		found: ['tre barn'],
	})
})

test('those who do not keep plans write nothing', async () => {
	const officer = town.as('officer')
	expect(await editPaperPart(officer, { ...paper, part: 'views', text: 'x' })).toEqual({ is: 'forbidden' })
	const bad = await editPaperPart(strategist, { ...paper, part: 'budget', text: 'x' })
	expect(bad).toMatchObject({ is: 'bad-input', faults: [{ path: 'part' }] })
})
