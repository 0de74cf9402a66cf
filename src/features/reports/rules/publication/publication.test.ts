import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { changesForReaders } from './changes.ts'
import type { ReadersDocument } from './readable.ts'
import { toLookAt } from './to-look-at.ts'
import { versionInFull } from './version-in-full.ts'

const document: ReadersDocument = {
	...{ title: 'Hem', kind: 'handlingsplan', committee: 'Socialnämnden', level: 'committee' },
	...{ validFrom: 2021, validTo: 2026, areaKind: 'heading', superiors: [], targetGroups: [], areas: [] },
	costClasses: [{ class: 1, text: 'Ryms i ramen' }],
	sections: [{ id: 's1', kind: 'text', heading: 'Inledning', text: 'Alla ska ha ett hem.' }],
	goals: [{ id: 'g1', text: 'Ingen ska sova ute', under: null, superiorId: null }],
	indicators: [
		{
			...{ id: 'i1', key: 'I1', goalId: 'g1', name: 'Sover ute', unit: 'personer', direction: 'down' },
			...{ base: { year: 2020, value: null }, hiddenBase: { fewerThan: 5 }, comment: '', references: [] },
			target: { is: 'number', year: 2026, value: 0, operator: '=' },
			...{ definition: null, countedFrom: null, dueYears: null, unitIds: null },
		},
	],
	activities: [
		{
			...{ id: 'a1', key: 'A1', areaId: null, goalIds: ['g1'], text: 'Uppsökare', owner: 'Boendeenheten' },
			...{ unitIds: [], costClass: 1, periodFrom: 2021, periodTo: 2026, due: null, measure: 'Antal' },
			...{ measureWaived: null, method: null, indicatorIds: [], quantity: null, costs: [], label: null },
			partners: [{ name: 'Ankaret', commitment: 'tio platser' }],
		},
	],
}

const [indicator] = document.indicators
const [activity] = document.activities

describe('what differs between two versions', () => {
	test('is told with a small number in words only, before and after', () => {
		if (indicator === undefined) throw new Error('the document has no indicator')
		const after = { ...indicator, base: { year: 2021, value: 7 }, hiddenBase: null }
		const changes = changesForReaders(
			[{ part: 'indicators', id: 'i1', change: 'changed', before: indicator, after, fields: [] }],
			document,
			{ ...document, indicators: [after] },
			'sv',
		)
		expect(changes).toEqual([
			{
				...{ part: 'indicators', change: 'changed', what: 'Sover ute' },
				fields: [{ field: 'base', before: 'färre än\u00a05 (2020)', after: '7 (2021)' }],
			},
		])
	})

	test('leaves out what only points elsewhere', () => {
		const after = { ...activity, indicatorIds: ['i1'] }
		const change = {
			part: 'activities',
			id: 'a1',
			change: 'changed',
			before: activity,
			after,
			fields: [],
		} as const
		expect(changesForReaders([change], document, document, 'sv')).toEqual([])
	})

	test('names what came and what went', () => {
		const added = {
			part: 'activities',
			id: 'a1',
			change: 'added',
			before: null,
			after: activity,
			fields: [],
		} as const
		expect(changesForReaders([added], document, document, 'sv')).toEqual([
			{ part: 'activities', change: 'added', what: 'Uppsökare', fields: [] },
		])
	})

	test('tells the head and the classes of cost whole', () => {
		const change = { part: 'head', id: null, change: 'changed', before: {}, after: {}, fields: [] } as const
		expect(changesForReaders([change], document, { ...document, validTo: 2028 }, 'sv')).toEqual([
			{
				...{ part: 'head', change: 'changed', what: '' },
				fields: [{ field: 'period', before: '2021–2026', after: '2021–2028' }],
			},
		])
	})
})

test('a version is read in full, with a small base in words', () => {
	const day = plainDate('2020-12-10')
	const told = { number: 1, decidedOn: day, inForceFrom: day, state: 'replaced' } as const
	expect(versionInFull(told, document, 'sv')).toMatchObject({
		...{ number: 1, goals: ['Ingen ska sova ute'] },
		indicators: [{ name: 'Sover ute', base: 'färre än\u00a05 (2020)', target: '0 (2026)' }],
		activities: [{ text: 'Uppsökare', words: 'Boendeenheten. 2021–2026. Antal' }],
	})
})

test('names of staff and words for few people are pointed out, wherever they stand', () => {
	const content = {
		said: 'Sara Holm ringde, och två barn flyttade.',
		activities: [{ note: 'Tre tjänster står tomma.' }],
	}
	expect(toLookAt(content, ['Sara Holm', ''])).toEqual([
		{ because: 'small-number', found: 'två barn', text: content.said },
		{ because: 'name', found: 'Sara Holm', text: content.said },
	])
})
