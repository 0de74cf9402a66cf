import type { Block, PaperDocument, Section } from '../../../../foundation/document.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import { deviationBlocks, isDeviation } from '../children-without-home.ts'
import { indicatorChart } from '../indicator-chart.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { activityTable, indicatorTable } from '../paper-tables.ts'
import { periodInWords } from '../period-words.ts'
import type { PaperWord, Say } from '../say.ts'
import { summary, wrongWayNames } from '../summary.ts'
import { childAnalysis, genderAnalysis, type Question } from './analysis.ts'
import { annexes } from './annexes.ts'
import { deviations } from './deviations.ts'
import { letterhead, organisation } from './head.ts'
import type { PaperPart } from './layout.ts'
import { matter } from './matter.ts'
import { placed } from './placed.ts'
import { voices } from './voices.ts'
import { lines, paragraphs } from './written.ts'

/** The board paper (tjänsteutlåtande): its parts in the municipality's order, a part with nothing in it left out. */
export function boardPaper(given: PaperFacts, say: Say): PaperDocument {
	const facts = placed(given, say)
	return {
		language: facts.language,
		title: say('title', { year: periodInWords(facts.period, say), plan: facts.plan.title }),
		letterhead: letterhead(facts, say),
		stamps: [
			...(facts.frozenOn === null ? [say('draftStamp')] : []),
			...(facts.decided === null ? [] : [say('rebuiltStamp', { paragraph: facts.decided.paragraph })]),
			...(facts.municipality.invented ? [say('inventedStamp')] : []),
		],
		footer: {
			left: `${organisation(facts, say)}, ${facts.unit}`,
			right: facts.municipality.invented ? say('inventedStamp') : '',
		},
		sections: facts.layout.parts.flatMap(({ part, heading }): Section[] => {
			const blocks = blocksOf[part](facts, say)
			return blocks.length === 0 ? [] : [{ key: part, heading: heading ?? say(headings[part]), blocks }]
		}),
	}
}

const headings: Readonly<Record<PaperPart, PaperWord>> = {
	proposal: 'partProposal',
	summary: 'partSummary',
	figures: 'partFigures',
	corrections: 'partCorrections',
	background: 'partBackground',
	matter: 'partMatter',
	activities: 'partActivities',
	decisions: 'partDecisions',
	deviations: 'partDeviations',
	voices: 'partVoices',
	children: 'partChildren',
	gender: 'partGender',
	preparation: 'partPreparation',
	views: 'partViews',
	annexes: 'partAnnexes',
	signatures: 'partSignatures',
	charts: 'partCharts',
}

/** What a part is called where the municipality has no words of its own for it. */
export function usualHeading(part: PaperPart, say: Say): string {
	return say(headings[part])
}

const blocksOf: Readonly<Record<PaperPart, (facts: PaperFacts, say: Say) => Block[]>> = {
	proposal: (facts, say) => [proposal(facts, say)],
	summary: (facts, say) => [...summary(facts, say), ...paragraphs(facts.written.summary)],
	figures: (facts, say) => [indicatorTable(facts, say)],
	corrections: (facts, say) =>
		listOf(
			facts.corrections.map(({ indicator, when, published, now, reason }) => {
				const why = reason ?? say('lateEntry')
				return say('corrected', { indicator, year: when, published, now, why })
			}),
		),
	background: (facts, say) => [...decided(facts, say), ...paragraphs(facts.written.background)],
	matter: (facts, say) => [...matter(facts, say), ...paragraphs(facts.written.matter)],
	activities: activityTable,
	decisions: (facts, say) =>
		listOf(
			[
				...facts.indicators.map(({ name, decision }) => ({ name, decision })),
				...facts.activities.map(({ text, decision }) => ({ name: text, decision })),
			].flatMap(({ name, decision }) =>
				decision === null ? [] : [`${name}: ${say(`decision-${decision}`)}`],
			),
		),
	deviations: (facts, say) => [...deviations(facts, say), ...paragraphs(facts.written.deviations)],
	voices,
	children,
	gender: (facts, say) => [...paragraphs(facts.written.gender), ...analysis(genderAnalysis, facts, say)],
	preparation: (facts) =>
		listOf(
			facts.preparation.map(
				({ body, dealtOn, outcome }) => `${body}, ${writeDate(dealtOn, facts.language)}: ${outcome}`,
			),
		),
	views: (facts) => paragraphs(facts.written.views),
	annexes,
	signatures: (facts) => signatures(facts.written.signatures),
	charts: (facts, say) =>
		facts.indicators.map((indicator) => ({ is: 'chart', chart: indicatorChart(indicator, facts, say) })),
}

const listOf = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ is: 'list', items }])

function proposal(facts: PaperFacts, say: Say): Block {
	return {
		is: 'clauses',
		lead: say('boardDecides', { committee: facts.committee }),
		clauses: clausesOf(facts, say),
	}
}

/** What the board is asked to decide, as somebody wrote it or as it follows from the figures. */
export function clausesOf(facts: PaperFacts, say: Say): string[] {
	const written = lines(facts.written.proposal)
	return written.length > 0 ? written : standardClauses(facts, say)
}

/** What the board can decide on before anybody has written a proposal. */
export function standardClauses(facts: PaperFacts, say: Say): string[] {
	const worse = wrongWayNames(facts)
	const year = periodInWords(facts.period, say)
	return [
		say('clauseApprove', { year }),
		...(worse.length === 0 ? [] : [say('clauseWrongWay', { names: worse.join(', ') })]),
		...(isDeviation(facts.childrenWithoutHome) ? [say('clauseDeviation', { year })] : []),
	]
}

function decided(facts: PaperFacts, say: Say): Block[] {
	const { adoptedOn, revisedOn } = facts.plan
	const day = (date: NonNullable<typeof adoptedOn>) => writeDate(date, facts.language)
	const sentences = [
		...(adoptedOn === null
			? []
			: [say('backgroundAdopted', { committee: facts.committee, date: day(adoptedOn) })]),
		...(revisedOn === null ? [] : [say('backgroundRevised', { date: day(revisedOn) })]),
	]
	return sentences.length === 0 ? [] : [{ is: 'paragraph', text: sentences.join(' ') }]
}

function children(facts: PaperFacts, say: Say): Block[] {
	const { childrenWithoutHome, period, language, written, secretAnnex } = facts
	return [
		...deviationBlocks(childrenWithoutHome, period, language, say),
		...paragraphs(written.children),
		...analysis(childAnalysis, facts, say),
		...(secretAnnex === null
			? []
			: [{ is: 'paragraph', text: say('childrenAnnex', { number: secretAnnex.number }) } as const]),
	]
}

/** Each question that somebody answered, under its own heading, with the articles that it is about. */
function analysis(questions: readonly Question[], { written }: PaperFacts, say: Say): Block[] {
	return questions.flatMap(({ key, articles }): Block[] => {
		const answered = paragraphs(written[key])
		const title = say(`heading-${key}`)
		const text = articles.length === 0 ? title : say('articled', { title, articles: articles.join(', ') })
		return answered.length === 0 ? [] : [{ is: 'subheading', text }, ...answered]
	})
}

/** One a line: `Anna Ek, förvaltningschef`. */
function signatures(text: string | undefined): Block[] {
	const people = lines(text).map((line) => {
		const [name = '', ...title] = line.split(',')
		return { name: name.trim(), title: title.join(',').trim() }
	})
	return people.length === 0 ? [] : [{ is: 'signatures', people }]
}
