import { describe, expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { correctionsAfterFreezing } from '../paper-corrections.ts'
import type { PaperFacts } from '../paper-facts.ts'
import type { Say } from '../say.ts'
import type { PublicIndicator, Shown } from '../small-numbers.ts'
import { boardPaper } from './board-paper.ts'
import { standardLayout } from './layout.ts'

/** Says each word's name and its facts, so that the tests read what is said and not how. */
const say: Say = (word, values) => [word, ...Object.values(values ?? {})].join(' ')

const indicator = (more: Partial<PublicIndicator> = {}): PublicIndicator => ({
	id: 'i',
	key: 'I1',
	name: 'Sover ute',
	unit: 'personer',
	isShare: false,
	goal: null,
	comment: '',
	decision: null,
	override: null,
	base: { year: 2023, value: 97 },
	target: { is: 'number', year: 2027, value: 60, operator: '<=' },
	direction: 'down',
	figures: [],
	inPeriod: [],
	latest: null,
	status: 'no-data',
	wrongWay: false,
	reason: null,
	hidesSomething: false,
	...more,
})

const at = (year: number, value: Shown) =>
	({
		year,
		value,
		source: 'counted',
		definition: null,
		filter: null,
		asOf: instant('2026-02-02T08:00:00Z'),
	}) as const

const facts = (more: Partial<PaperFacts> = {}): PaperFacts => ({
	language: 'sv',
	municipality: { name: 'Provköping', invented: false },
	unit: 'Socialnämnden',
	officer: null,
	date: plainDate('2026-10-26'),
	readOn: plainDate('2026-10-12'),
	registryNumber: null,
	committee: 'Socialnämnden',
	plan: { title: 'Plan 2024-2027', validFrom: 2024, validTo: 2027, adoptedOn: null, revisedOn: null },
	period: { year: 2025, part: 'year' },
	layout: standardLayout,
	annexes: [],
	decided: null,
	frozenOn: null,
	written: {},
	preparation: [],
	indicators: [indicator()],
	childrenWithoutHome: 0,
	activities: [],
	corrections: [],
	voices: [],
	releases: [],
	secretAnnex: null,
	...more,
})

const sections = (more?: Partial<PaperFacts>) => boardPaper(facts(more), say).sections.map(({ key }) => key)

describe('the board paper', () => {
	test('quotes those whom the plan is about with the month alone, and the answer they were given', () => {
		const said = { saidOn: plainDate('2025-05-04'), outcome: null, why: null }
		const [section] = boardPaper(
			facts({
				layout: { ...standardLayout, parts: [{ part: 'voices', heading: null }] },
				voices: [
					{
						...said,
						kind: 'council',
						council: null,
						words: 'Vi vill\r\nfå veta.',
						outcome: 'no',
						why: 'Det saknas rum.',
					},
					{ ...said, kind: 'council', council: 'Brukarrådet', words: 'Tack.' },
				],
			}),
			say,
		).sections
		expect(section?.blocks).toEqual([
			{ is: 'paragraph', text: 'voicesLead' },
			{ is: 'paragraph', text: 'voiceQuoted Vi vill få veta. voice-council maj\u00a02025' },
			{ is: 'list', items: ['voice-no Det saknas rum.'] },
			{ is: 'paragraph', text: 'voiceQuoted Tack. Brukarrådet maj\u00a02025' },
		])
	})

	test('has its parts in their fixed order, and leaves out what nobody wrote', () => {
		expect(sections()).toEqual(['proposal', 'summary', 'figures', 'matter', 'annexes', 'charts'])
		expect(
			sections({
				written: { views: 'v', signatures: 's', children: 'c', background: 'b' },
				preparation: [{ id: 'p', body: 'Utskottet', dealtOn: plainDate('2026-10-01'), outcome: 'ja' }],
				corrections: [{ indicator: 'Sover ute', when: '2024', published: '3', now: '4' }],
			}),
		).toEqual([
			'proposal',
			'summary',
			'figures',
			'corrections',
			'background',
			'matter',
			'children',
			'preparation',
			'views',
			'annexes',
			'signatures',
			'charts',
		])
	})

	test('is stamped as a draft until its figures are frozen, and as invented where they are', () => {
		expect(boardPaper(facts(), say).stamps).toEqual(['draftStamp'])
		const done = facts({
			frozenOn: plainDate('2026-02-02'),
			municipality: { name: 'Lillhamn', invented: true },
		})
		expect(boardPaper(done, say).stamps).toEqual(['inventedStamp'])
	})

	test('names what goes the wrong way with its figures, but without a hidden one', () => {
		const worse = { status: 'wrong-way', wrongWay: true } as const
		const shown = indicator({ ...worse, latest: at(2025, 103), figures: [at(2025, 103)] })
		expect(JSON.stringify(boardPaper(facts({ indicators: [shown] }), say))).toContain(
			'summaryWrongWay Sover ute 103 2025 97 2023',
		)
		const hidden = indicator({ ...worse, base: { year: 2023, value: { fewerThan: 5 } }, latest: at(2025, 7) })
		expect(JSON.stringify(boardPaper(facts({ indicators: [hidden] }), say))).toContain(
			'summaryWrongWayBare Sover ute',
		)
	})
})

describe('children evicted without another home', () => {
	const paper = (childrenWithoutHome: PaperFacts['childrenWithoutHome']) =>
		JSON.stringify(boardPaper(facts({ childrenWithoutHome }), say))

	test('are told of in a clause of its own and first in the part about children, small numbers in words', () => {
		expect(sections({ childrenWithoutHome: { fewerThan: 5 } })).toContain('children')
		expect(paper({ fewerThan: 5 })).toContain('clauseDeviation 2025')
		expect(paper({ fewerThan: 5 })).toContain('deviation färre än\u00a05 2025')
		expect(paper(6)).toContain('deviation 6 2025')
	})

	test('are not there to tell of in a year without any, nor where nobody followed it', () => {
		expect(paper(0)).not.toContain('eviation')
		expect(paper(null)).not.toContain('eviation')
	})
})

describe('corrections after freezing', () => {
	const corrected = (before: Shown, now: Shown) =>
		correctionsAfterFreezing(
			[indicator({ figures: [at(2024, before)] })],
			[indicator({ figures: [at(2024, now)] })],
			'sv',
			say,
		)

	test('are printed in the words of the public version', () => {
		expect(corrected(18, 19)).toEqual([{ indicator: 'Sover ute', when: '2024', published: '18', now: '19' }])
		expect(corrected(6, { fewerThan: 5 })).toMatchObject([{ published: '6', now: 'färre än\u00a05' }])
	})

	test('are followed by why, where somebody wrote it, else by that it came late', () => {
		const [one] = correctionsAfterFreezing(
			[indicator({ figures: [at(2024, 18)] })],
			[indicator({ figures: [at(2024, 19)] })],
			'sv',
			say,
			[{ indicatorId: indicator({}).id, until: plainDate('2024-12-31'), reason: 'Två ärenden var ett' }],
		)
		expect(one?.reason).toBe('Två ärenden var ett')
		const printed = (correction: PaperFacts['corrections']) =>
			JSON.stringify(boardPaper(facts({ corrections: correction }), say))
		expect(printed(one === undefined ? [] : [one])).toContain('Två ärenden var ett')
		expect(printed(corrected(18, 19))).toContain('lateEntry')
	})

	test('say nothing where both numbers read the same', () => {
		expect(corrected({ fewerThan: 5 }, { fewerThan: 5 })).toEqual([])
		expect(corrected(18, 18)).toEqual([])
	})
})
