import { expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { sayIn } from '../../words/yearly-report/say-in.ts'
import { methodRow } from '../comparison/methods.ts'
import { forReaders, type ReportMaterial, reportDocument } from './document.ts'
import { saidOf } from './figures.ts'
import { usualLayout } from './layout.ts'
import { type Gathered, idsOf, nothingYet, type Said, withWords } from './sources.ts'

const said: Said = {
	reflections: [
		{
			...{ round: 'Hösten', question: 'Vad har gått bra?' },
			answers: [{ id: 'answer', member: 'Byggarna', text: 'Fler hem.', late: true }],
			dissents: [{ id: 'dissent', member: 'Rådet', against: 'Byggarna', text: 'Inte för alla.' }],
		},
	],
	inputs: [
		{
			id: 'lived',
			kind: 'lived-experience',
			from: '',
			on: plainDate('2025-03-01'),
			text: 'För alla',
			open: true,
		},
		{
			id: 'council',
			kind: 'council',
			from: 'Rådet',
			on: plainDate('2025-04-01'),
			text: 'För rapporten',
			open: false,
		},
	],
	examples: [],
}

const gathered: Gathered = {
	...nothingYet(instant('2026-02-01T08:00:00Z')),
	said: idsOf(said),
	reforms: [
		{
			name: 'Bostad först',
			indicators: [
				{
					...{ name: 'Hem', unit: 'homes' },
					values: [
						{ year: 2024, state: 'number', value: 12, status: 'preliminary', source: 'Verket' },
						{ year: 2025, state: 'withheld', value: null, status: 'verified', source: 'Verket' },
					],
				},
			],
		},
	],
}

const material: ReportMaterial = {
	...{
		facts: withWords(gathered, said),
		written: { summary: 'Kort.' },
		network: { name: 'Provriket', invented: false },
	},
	report: {
		...{ id: 'r', seriesId: 'r', year: 2025, firstYear: 2016, version: 1, corrects: null, reason: '' },
		country: 'SE',
		...{ language: 'sv', title: 'Rapport', audience: 'alla', layout: usualLayout, state: 'frozen' },
		...{ frozenAt: instant('2026-02-01T08:00:00Z'), frozenBy: null, digest: null },
	},
}

const told = (of: ReportMaterial) => JSON.stringify(reportDocument(of, sayIn('sv')))

test('what was said for the report alone stands in it, and not where anyone reads', () => {
	expect(told(material)).toContain('För rapporten')
	const open = told(forReaders(material))
	expect(open).toContain('För alla')
	expect(open).not.toContain('För rapporten')
})

test('reflections stand with who said them, late ones marked and dissent beside', () => {
	expect(told(material)).toContain('Byggarna: Fler hem. Kom in efter sista dagen.')
	expect(told(material)).toContain('Avvikande mening från Rådet om det som Byggarna skriver: Inte för alla.')
})

test('a reform’s year that is withheld says so, and one that is not final too', () => {
	const section = reportDocument(material, sayIn('sv')).sections.find(({ key }) => key === 'reform')
	const table = section?.blocks.find((block) => block.is === 'table')
	expect(table?.is === 'table' ? table.rows : []).toEqual([
		{ is: 'cells', cells: [{ text: '2024' }, { text: '12 bostäder', after: 'preliminär' }] },
		{ is: 'cells', cells: [{ text: '2025' }, { text: 'dolt', tone: 'quiet' }] },
	])
})

test('words that were taken back are gone, those said later wait, and a dissent stands alone', () => {
	const [one] = said.reflections
	if (one === undefined) throw new Error('nothing was reflected')
	const late = { id: 'late', member: 'Staden', text: 'Efteråt.', late: true }
	const now: Said = { ...said, inputs: [], reflections: [{ ...one, answers: [late] }] }
	const document = told({ ...material, facts: withWords(gathered, now) })
	expect(document).not.toContain('Fler hem.')
	expect(document).not.toContain('För alla')
	expect(document).not.toContain('Efteråt.')
	expect(document).toContain('Inte för alla.')
})

test('money is told in millions and time in days, as where the reform is followed', () => {
	const say = sayIn('sv')
	expect(saidOf(12, 'money', 'sv', say)).toBe('12 miljoner kr')
	expect(saidOf(12, 'days', 'sv', say)).toBe('12 dagar')
	expect(saidOf(12, 'money', 'en', sayIn('en'))).toBe('12 million kronor')
})

test('methods are told of those who answered, question by question', () => {
	const given = ['yes', 'yes', 'no'].map((answer, at) => ({
		...{ placeId: String(at), question: 'decided-plan', answer: answer as 'yes' | 'no' },
	}))
	const methods = { answered: 3, rows: [methodRow('decided-plan', given, 4)] }
	const facts = { ...withWords(gathered, said), municipalities: 4, methods }
	const { sections } = reportDocument({ ...material, facts }, sayIn('sv'))
	const table = sections.find(({ key }) => key === 'data')?.blocks.at(-1)
	if (table?.is !== 'table' || table.rows[0]?.is !== 'cells') throw new Error('no table of methods')
	expect(table.caption).toContain('3 av 4 har svarat')
	expect(table.rows[0].cells.map(({ text }) => text)).toEqual([
		...['Beslutad plan mot hemlöshet', '2 av 3', '0', '1', '0', '1'],
	])
})

test('a frozen report leaves out a part with nothing in it; a draft shows where it will be', () => {
	const keys = (of: ReportMaterial) => reportDocument(of, sayIn('sv')).sections.map(({ key }) => key)
	expect(keys(material)).not.toContain('examples')
	const draft = { ...material, report: { ...material.report, state: 'draft' as const, frozenAt: null } }
	expect(keys(draft)).toContain('examples')
})
