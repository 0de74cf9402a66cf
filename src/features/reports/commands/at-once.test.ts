import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { paperPage } from '../queries/paper-page.ts'
import { openSampleRound, samplePlan } from '../samples.ts'
import { commentFollowUpItem } from './comment-follow-up-item.ts'
import { addAnnex } from './paper/add-annex.ts'
import { editPaperPart } from './paper/edit-paper-part.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house)
const strategist = town.as('strategist')
const administrator = town.as('administrator')
const { planId, asleep: subjectId } = await samplePlan(strategist)
const roundId = await openSampleRound(strategist, planId)
const paper = { planId, year: 2025 }

test('two who begin a paper in the same moment write in the same one', async () => {
	const parts = ['views', 'summary', 'background', 'matter'] as const
	const written = await Promise.all(
		parts.map((part, at) =>
			editPaperPart(at % 2 === 0 ? strategist : administrator, { ...paper, part, text: `Om ${part}` }),
		),
	)
	expect(new Set(written.map((one) => valueIn(one).paperId)).size).toBe(1)
})

test('two who say something of the same item in the same moment both get an answer', async () => {
	const said = await Promise.all(
		['En', 'Två', 'Tre'].map((comment) => commentFollowUpItem(strategist, { roundId, subjectId, comment })),
	)
	expect(said.map(({ is }) => is)).toEqual(['done', 'done', 'done'])
})

test('annexes that are added in the same moment lie after each other', async () => {
	const added = await Promise.all(
		['A', 'B', 'C', 'D'].map((title) => addAnnex(strategist, { ...paper, title })),
	)
	expect(added.map(({ is }) => is)).toEqual(['done', 'done', 'done', 'done'])
	const { paper: document } = valueIn(await paperPage(strategist, { roundId }))
	for (const title of ['A', 'B', 'C', 'D']) expect(JSON.stringify(document)).toContain(title)
})
