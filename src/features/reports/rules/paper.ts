import type { Block, PaperDocument, Section } from '../../../foundation/document.ts'
import { writeDate } from '../../../foundation/typography.ts'
import { deviationBlocks, isDeviation } from './children-without-home.ts'
import { activityStatuses } from './facts.ts'
import { figureIn } from './in-period.ts'
import { indicatorChart } from './indicator-chart.ts'
import type { PaperFacts } from './paper-facts.ts'
import { activityTable, indicatorTable } from './paper-tables.ts'
import { endInWords, periodInWords } from './period-words.ts'
import type { PaperWord, Say } from './say.ts'
import { summary, wrongWayNames } from './summary.ts'

/** The board paper (tjänsteutlåtande): its parts in their fixed order, a part that nobody wrote left out. */
export function boardPaper(facts: PaperFacts, say: Say): PaperDocument {
	const part = (key: string, word: PaperWord, blocks: readonly Block[]): Section[] =>
		blocks.length === 0 ? [] : [{ key, heading: say(word), blocks }]
	return {
		language: facts.language,
		title: say('title', { year: periodInWords(facts.period, say), plan: facts.plan.title }),
		letterhead: letterhead(facts, say),
		stamps: [
			...(facts.frozenOn === null ? [say('draftStamp')] : []),
			...(facts.municipality.invented ? [say('inventedStamp')] : []),
		],
		footer: {
			left: `${organisation(facts, say)}, ${facts.unit}`,
			right: facts.municipality.invented ? say('inventedStamp') : '',
		},
		sections: [
			...part('proposal', 'partProposal', [proposal(facts, say)]),
			...part('summary', 'partSummary', [...summary(facts, say), ...paragraphs(facts.written.summary)]),
			...part('figures', 'partFigures', [indicatorTable(facts, say)]),
			...part('corrections', 'partCorrections', corrections(facts, say)),
			...part('background', 'partBackground', [
				...decided(facts, say),
				...paragraphs(facts.written.background),
			]),
			...part('matter', 'partMatter', [...matter(facts, say), ...paragraphs(facts.written.matter)]),
			...part('activities', 'partActivities', activityTable(facts, say)),
			...part('decisions', 'partDecisions', decisions(facts, say)),
			...part('children', 'partChildren', children(facts, say)),
			...part('preparation', 'partPreparation', preparation(facts)),
			...part('views', 'partViews', paragraphs(facts.written.views)),
			...part('annexes', 'partAnnexes', [{ is: 'clauses', lead: '', clauses: annexes(facts, say) }]),
			...part('signatures', 'partSignatures', signatures(facts.written.signatures)),
			...part(
				'charts',
				'partCharts',
				facts.indicators.map((indicator) => ({ is: 'chart', chart: indicatorChart(indicator, facts, say) })),
			),
		],
	}
}

/** `Lillhamns kommun`, but `Västerås kommun`, `Täby kommun`. */
function organisation(facts: PaperFacts, say: Say): string {
	const { name } = facts.municipality
	return say('organisation', { name, genitive: /[aeiouyåäösxz]$/i.test(name) ? name : `${name}s` })
}

function letterhead(facts: PaperFacts, say: Say): PaperDocument['letterhead'] {
	return {
		organisation: organisation(facts, say),
		unit: facts.unit,
		facts: [
			[say('date'), facts.date],
			...(facts.registryNumber === null ? [] : [[say('registryNumber'), facts.registryNumber] as const]),
			...(facts.officer === null ? [] : [[say('officer'), facts.officer] as const]),
		],
		pageLabel: say('page'),
		addressee: say('to', { committee: facts.committee }),
		copyTo:
			facts.written['copy-to'] === undefined
				? ''
				: say('copyTo', { who: lines(facts.written['copy-to']).join(', ') }),
	}
}

function proposal(facts: PaperFacts, say: Say): Block {
	const written = lines(facts.written.proposal)
	return {
		is: 'clauses',
		lead: say('boardDecides', { committee: facts.committee }),
		clauses: written.length > 0 ? written : standardClauses(facts, say),
	}
}

/** What the board can decide on before anybody has written a proposal. */
export function standardClauses(facts: PaperFacts, say: Say): string[] {
	const worse = wrongWayNames(facts)
	return [
		say('clauseApprove', { year: periodInWords(facts.period, say) }),
		...(worse.length === 0 ? [] : [say('clauseWrongWay', { names: worse.join(', ') })]),
		...(isDeviation(facts.childrenWithoutHome)
			? [say('clauseDeviation', { year: periodInWords(facts.period, say) })]
			: []),
	]
}

function decided(facts: PaperFacts, say: Say): Block[] {
	const { adoptedOn, revisedOn } = facts.plan
	const sentences = [
		...(adoptedOn === null
			? []
			: [
					say('backgroundAdopted', {
						committee: facts.committee,
						date: writeDate(adoptedOn, facts.language),
					}),
				]),
		...(revisedOn === null ? [] : [say('backgroundRevised', { date: writeDate(revisedOn, facts.language) })]),
	]
	return sentences.length === 0 ? [] : [{ is: 'paragraph', text: sentences.join(' ') }]
}

function matter(facts: PaperFacts, say: Say): Block[] {
	const withOutcome = facts.indicators.filter(
		(indicator) => (figureIn(indicator, facts.period) ?? indicator.latest) !== null,
	).length
	const sentences = [
		say('matterFollowed', {
			indicators: facts.indicators.length,
			activities: facts.activities.length,
			outcomes: withOutcome,
			year: endInWords(facts.period, facts.language),
		}),
		...(facts.activities.length === 0
			? []
			: [say('matterActivities', { statuses: activityCounts(facts, say) })]),
	]
	const comments = [
		...facts.indicators.map(({ name, comment }) => ({ name, comment })),
		...facts.activities.map(({ text, comment }) => ({ name: text, comment })),
	].filter(({ comment }) => comment !== '')
	return [
		{ is: 'paragraph', text: sentences.join(' ') },
		...(comments.length === 0
			? []
			: [{ is: 'list', items: comments.map(({ name, comment }) => `${name}: ${comment}`) } as const]),
	]
}

function activityCounts(facts: PaperFacts, say: Say): string {
	const counts = activityStatuses.map((status) => ({
		status,
		count: facts.activities.filter((activity) => activity.status === status).length,
	}))
	return counts
		.filter(({ count }) => count > 0)
		.map(({ status, count }) => `${say(`status-${status}`).toLowerCase()} (${count})`)
		.join(', ')
}

function decisions(facts: PaperFacts, say: Say): Block[] {
	const items = [
		...facts.indicators.map(({ name, decision }) => ({ name, decision })),
		...facts.activities.map(({ text, decision }) => ({ name: text, decision })),
	].flatMap(({ name, decision }) => (decision === null ? [] : [`${name}: ${say(`decision-${decision}`)}`]))
	return items.length === 0 ? [] : [{ is: 'list', items }]
}

function corrections(facts: PaperFacts, say: Say): Block[] {
	const items = facts.corrections.map(({ indicator, when, published, now }) =>
		say('corrected', { indicator, year: when, published, now }),
	)
	return items.length === 0 ? [] : [{ is: 'list', items }]
}

function children(facts: PaperFacts, say: Say): Block[] {
	const annex: Block[] =
		facts.secretAnnex === null
			? []
			: [{ is: 'paragraph', text: say('childrenAnnex', { number: facts.secretAnnex.number }) }]
	const { childrenWithoutHome, period, language } = facts
	const deviation = deviationBlocks(childrenWithoutHome, period, language, say)
	return [...deviation, ...paragraphs(facts.written.children), ...annex]
}

function preparation(facts: PaperFacts): Block[] {
	const items = facts.preparation.map(
		({ body, dealtOn, outcome }) => `${body}, ${writeDate(dealtOn, facts.language)}: ${outcome}`,
	)
	return items.length === 0 ? [] : [{ is: 'list', items }]
}

function annexes(facts: PaperFacts, say: Say): string[] {
	return [
		say('annexCharts'),
		...lines(facts.written.annexes),
		...(facts.secretAnnex === null
			? []
			: [say('annexSecret', { number: facts.secretAnnex.number, section: facts.secretAnnex.section })]),
	]
}

/** One a line: `Anna Ek, förvaltningschef`. */
function signatures(text: string | undefined): Block[] {
	const people = lines(text).map((line) => {
		const [name = '', ...title] = line.split(',')
		return { name: name.trim(), title: title.join(',').trim() }
	})
	return people.length === 0 ? [] : [{ is: 'signatures', people }]
}

function paragraphs(text: string | undefined): Block[] {
	return (text ?? '')
		.split(/\r?\n\s*\r?\n/)
		.map((paragraph) => paragraph.trim().replace(/\s*\r?\n\s*/g, ' '))
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => ({ is: 'paragraph', text: paragraph }))
}

function lines(text: string | undefined): string[] {
	return (text ?? '')
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
}
