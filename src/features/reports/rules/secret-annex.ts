import type { PaperDocument, Row } from '../../../foundation/document.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Language, writeDate, writeValue } from '../../../foundation/typography.ts'
import { deviationInAnnex, type ExactDeviation } from './children-without-home.ts'
import type { IndicatorFacts } from './facts.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { Period } from './period.ts'
import type { Say } from './say.ts'
import type { PublicIndicator } from './small-numbers.ts'

/** Secrecy of social services: the harm test is made each time somebody asks for the annex. */
export const annexSection = 'OSL 26 kap. 1 §'

export type AnnexRow = {
	readonly indicator: string
	readonly year: number
	/** The last day that is counted, in a part of a year. */
	readonly until?: PlainDate
	readonly exact: number
	readonly isShare: boolean
}

export type AnnexContents = {
	readonly rows: readonly AnnexRow[]
	/** Statuses that the public paper withholds or cannot explain. */
	readonly statuses: readonly string[]
	/** Deviations for children, in sentences. */
	readonly children: readonly string[]
}

/** Every exact number that the public version words, and what goes wrong for children; null when nothing is hidden. */
export function annexContents(
	exact: readonly IndicatorFacts[],
	open: readonly PublicIndicator[],
	withoutHome: { readonly period: Period; readonly exact: ExactDeviation },
	language: Language,
	say: Say,
): AnnexContents | null {
	const pairs = exact.flatMap((facts) => {
		const shown = open.find((indicator) => indicator.id === facts.id)
		return shown === undefined ? [] : [{ facts, shown }]
	})
	const rows = pairs.flatMap(({ facts, shown }) =>
		facts.figures
			.filter((figure) => typeof shown.figures.find(({ year }) => year === figure.year)?.value !== 'number')
			.map((figure) => ({
				indicator: facts.name,
				year: figure.year,
				exact: figure.value,
				isShare: facts.isShare,
			})),
	)
	const bases = pairs.flatMap(({ facts, shown }) => {
		const { year, value } = facts.promised.base
		const missing = value !== null && year !== null && typeof shown.base.value !== 'number'
		const already = rows.some((row) => row.indicator === facts.name && row.year === year)
		return missing && !already ? [{ indicator: facts.name, year, exact: value, isShare: facts.isShare }] : []
	})
	const statuses = pairs
		.filter(
			({ facts, shown }) =>
				shown.status !== facts.judgement.status || shown.wrongWay !== facts.judgement.wrongWay,
		)
		.map(
			({ facts }) =>
				`${facts.name}: ${say(`status-${facts.judgement.wrongWay ? 'wrong-way' : facts.judgement.status}`)}`,
		)
	const inPart = pairs.flatMap(({ facts, shown }) =>
		facts.inPeriod.flatMap(({ year, until, value: exact }, at): AnnexRow[] =>
			until.endsWith('-12-31') || typeof shown.inPeriod[at]?.value === 'number'
				? []
				: [{ indicator: facts.name, year, until, exact, isShare: facts.isShare }],
		),
	)
	const all: AnnexRow[] = [...bases, ...rows, ...inPart]
	const deviations = deviationInAnnex(withoutHome.exact, withoutHome.period, say)
	return all.length === 0 && deviations.length === 0
		? null
		: {
				rows: all,
				statuses,
				children: [
					...deviations,
					...pairs.flatMap(({ facts }) => deviationForChildren(facts, language, say)),
				],
			}
}

const deviating = ['wrong-way', 'not-reached', 'behind']

/** What goes worse for children than the plan promised, with exact numbers. */
function deviationForChildren(facts: IndicatorFacts, language: Language, say: Say): string[] {
	const { judgement, promised } = facts
	if (!/barn|child/i.test(facts.unit) || judgement.outcome === null || !deviating.includes(judgement.status))
		return []
	const write = (value: number | null) => (value === null ? '–' : writeValue(value, 'number', language))
	return [
		say('annexDeviation', {
			name: facts.name,
			year: String(judgement.outcome.year),
			outcome: write(judgement.outcome.value),
			base: write(promised.base.value),
			target: promised.target.is === 'number' ? write(promised.target.value) : '–',
		}),
	]
}

/** The annex as a document of its own, marked secret on every page. */
export function annexDocument(
	annex: {
		readonly number: number
		readonly section: string
		readonly datedOn: PlainDate
		readonly contents: AnnexContents
	},
	facts: PaperFacts,
	say: Say,
	paper: PaperDocument,
): PaperDocument {
	const { contents } = annex
	const date = writeDate(annex.datedOn, facts.language)
	const stamp = say('secretStamp', { section: annex.section, date })
	return {
		...paper,
		title: say('annexTitle', { number: annex.number, title: paper.title }),
		stamps: [stamp, ...paper.stamps],
		sections: [
			{
				key: 'figures',
				heading: say('partFigures'),
				blocks: [
					{ is: 'paragraph', text: say('annexLead') },
					{
						is: 'table',
						caption: say('annexCaption'),
						columns: [
							{ heading: say('tableIndicator'), align: 'start', width: 6 },
							{ heading: say('annexYear'), align: 'end', width: 1.6 },
							{ heading: say('annexExact'), align: 'end', width: 2 },
						],
						rows: contents.rows.map((row) => annexRow(row, facts.language)),
						note: '',
					},
					...(contents.statuses.length === 0
						? []
						: [
								{ is: 'subheading', text: say('annexStatuses') } as const,
								{ is: 'list', items: contents.statuses } as const,
							]),
				],
			},
			...(contents.children.length === 0
				? []
				: [
						{
							key: 'children',
							heading: say('annexChildren'),
							blocks: [{ is: 'list', items: contents.children } as const],
						},
					]),
		],
	}
}

function annexRow(row: AnnexRow, language: Language): Row {
	const exact = writeValue(row.exact, row.isShare ? 'percent' : 'number', language)
	const when = row.until === undefined ? String(row.year) : writeDate(row.until, language)
	return {
		is: 'cells',
		cells: [{ text: row.indicator }, { text: when }, { text: exact, tone: 'strong' }],
	}
}
