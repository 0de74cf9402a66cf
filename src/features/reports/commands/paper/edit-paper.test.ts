import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { paperPage } from '../../queries/paper-page.ts'
import { openSampleRound, samplePlan } from '../../samples.ts'
import { commentFollowUpItem } from '../comment-follow-up-item.ts'
import { addAnnex } from './add-annex.ts'
import { editPaperHead } from './edit-paper-head.ts'
import { editPaperPart } from './edit-paper-part.ts'
import { moveAnnex } from './move-annex.ts'
import { notePreparation } from './note-preparation.ts'
import { savePaperLayout } from './save-paper-layout.ts'
import { strikePreparation } from './strike-preparation.ts'
import { takeLatestLayout } from './take-latest-layout.ts'

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

test('a figure is placed by reference, follows the round and is worded where it is small', async () => {
	const text = 'Nu sover {figure:I1:2025} ute, mot {figure:i1:base} basåret; {figure:I2:2025} vräktes.'
	valueIn(await editPaperPart(strategist, { ...paper, part: 'views', text }))
	expect((await section('views'))?.blocks).toEqual([
		{ is: 'paragraph', text: 'Nu sover 80 ute, mot 97 basåret; färre än\u00a05 vräktes.' },
	])
	expect((await page()).choices).toContainEqual({
		...{ reference: '{figure:I2:2025}', name: 'Barn som vräks', when: '2025', says: 'färre än\u00a05' },
	})
})

test('a chosen figure stands where the mark is, else last', async () => {
	const placed = (text: string) =>
		editPaperPart(strategist, { ...paper, part: 'views', text, figure: '{figure:I1:2024}' })
	valueIn(await placed('Året före var det {}.'))
	expect((await page()).written.views).toBe('Året före var det {figure:I1:2024}.')
	valueIn(await placed('Året före:'))
	expect((await section('views'))?.blocks).toEqual([{ is: 'paragraph', text: 'Året före: 90' }])
})

test('a reference that leads nowhere is refused by its name, and told of where it was written before', async () => {
	for (const reference of [
		'{figure:I9:2025}',
		'{figure:I1:1999}',
		'{figure:I1:2025-kvartal}',
		'{figure:I1}',
		'{figure}',
	]) {
		const answer = await editPaperPart(strategist, { ...paper, part: 'views', text: `Det är ${reference}.` })
		expect(answer).toMatchObject({ refusal: { because: 'unknown-figure', reference } })
	}
	const item = { roundId, subjectId: (await page()).figures[0]?.id, comment: 'Se {figure:I7:2025}.' }
	valueIn(await commentFollowUpItem(strategist, item))
	const { checks, paper: printed } = await page()
	expect(checks.find(({ key }) => key === 'figures')).toMatchObject({
		met: false,
		found: ['{figure:I7:2025}'],
	})
	expect(JSON.stringify(printed.sections)).toContain('[okänd siffra: figure:I7:2025]')
	valueIn(await commentFollowUpItem(strategist, { ...item, comment: 'Utan siffra.' }))
})

test('the analyses are written question by question, with the articles that each is about', async () => {
	valueIn(await editPaperPart(strategist, { ...paper, part: 'child-best', text: 'Att få bo kvar.' }))
	valueIn(await editPaperPart(strategist, { ...paper, part: 'gender-numbers', text: 'Fler män än kvinnor.' }))
	expect((await section('children'))?.blocks.slice(0, 2)).toEqual([
		{ is: 'subheading', text: 'Barnets bästa (artikel 3)' },
		{ is: 'paragraph', text: 'Att få bo kvar.' },
	])
	expect((await section('gender'))?.blocks[0]).toEqual({
		is: 'subheading',
		text: 'Hur det ser ut för kvinnor och män',
	})
	expect((await page()).checks.find(({ key }) => key === 'gender')?.met).toBe(true)
})

test('annexes lie in order with their version, the charts first, and can be moved and taken out', async () => {
	for (const [title, version] of [
		['Plan 2021–2027', '2'],
		['Svar på remissen', ''],
	]) {
		valueIn(await addAnnex(strategist, { ...paper, title, version, annexOn: '2026-01-20' }))
	}
	const lying = async () => (await section('annexes'))?.blocks[0]
	expect(await lying()).toMatchObject({
		clauses: [
			'Indikatorerna i diagram',
			'Plan 2021–2027, version 2, 20\u00a0januari\u00a02026',
			'Svar på remissen, 20\u00a0januari\u00a02026',
			expect.stringContaining('Sekretessbilaga 1'),
		],
	})
	const [first, second] = (await page()).annexes
	valueIn(await moveAnnex(strategist, { annexId: second?.id, to: 'up' }))
	valueIn(await moveAnnex(strategist, { annexId: second?.id, to: 'up' }))
	expect((await page()).annexes.map(({ title }) => title)).toEqual(['Svar på remissen', 'Plan 2021–2027'])
	valueIn(await moveAnnex(strategist, { annexId: first?.id, to: 'out' }))
	expect((await page()).annexes.map(({ title }) => title)).toEqual(['Svar på remissen'])
	expect(await moveAnnex(strategist, { annexId: first?.id, to: 'up' })).toEqual({ is: 'missing' })
})

test('what goes off is listed by itself, with why', async () => {
	valueIn(await editPaperPart(strategist, { ...paper, part: 'deviations', text: 'Det beror på lokalerna.' }))
	const blocks = (await section('deviations'))?.blocks ?? []
	expect(JSON.stringify(blocks)).toContain('Sover ute: efter planen')
	expect(blocks.at(-1)).toEqual({ is: 'paragraph', text: 'Det beror på lokalerna.' })
})

test('the municipality’s own order, headings and head are a version that new papers have and begun ones keep', async () => {
	const layout = {
		parts: [
			{ part: 'figures', heading: '', place: 9 },
			{ part: 'gender' },
			{ part: 'proposal', place: '3' },
			{ part: 'summary', heading: 'Ärendet i korthet', place: 1 },
		],
		fields: [
			{ field: 'date', place: 2 },
			{ field: 'registry-number' },
			{ field: 'officer', place: 1 },
			{ field: 'period', place: 3 },
		],
		own: [{ label: 'Telefon', value: '0999-12 34 56' }],
	}
	expect(valueIn(await savePaperLayout(strategist, layout)).number).toBe(1)
	expect((await page()).layout).toMatchObject({ number: null, latest: 1 })
	expect((await page()).paper.sections[0]?.key).toBe('proposal')
	valueIn(await takeLatestLayout(strategist, paper))
	const { paper: printed } = await page()
	expect(printed.sections.map(({ heading }) => heading)).toEqual([
		'Ärendet i korthet',
		'Förslag till beslut',
		'Så går det',
	])
	expect(printed.letterhead.facts).toEqual([
		['Handläggare', 'Prov strategist'],
		['Datum', '2026-10-26'],
		['Avser', '2025'],
		['Telefon', '0999-12 34 56'],
	])
	expect(valueIn(await savePaperLayout(strategist, { ...layout, own: [] })).number).toBe(2)
	expect((await page()).layout).toMatchObject({ number: 1, latest: 2 })
	for (const [parts, because] of [
		[[], 'no-parts'],
		[[{ part: 'proposal' }], 'no-parts'],
		[
			[
				{ part: 'proposal', place: 1 },
				{ part: 'proposal', place: 2 },
			],
			'part-twice',
		],
	] as const) {
		expect(await savePaperLayout(strategist, { ...layout, parts })).toMatchObject({ refusal: { because } })
	}
	for (const [wrong, path] of [
		[{ parts: [{ part: 'proposal', place: 'först' }] }, 'parts.0.place'],
		[{ parts: [{ part: 'proposal', place: 0 }] }, 'parts.0.place'],
		[{ parts: [{ part: 'budget', place: 1 }] }, 'parts.0.part'],
		[{ parts: [{ part: 'proposal', place: 1, heading: 'x'.repeat(121) }] }, 'parts.0.heading'],
		[{ ...layout, own: [{ label: 'Telefon' }] }, 'own.0.value'],
	] as const) {
		expect(await savePaperLayout(strategist, wrong)).toMatchObject({ is: 'bad-input', faults: [{ path }] })
	}
	expect(await savePaperLayout(town.as('officer'), layout)).toEqual({ is: 'forbidden' })
})
