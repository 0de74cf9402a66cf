import type { Block, PaperDocument, Row, Section } from '../../../foundation/document.ts'
import { writeDate } from '../../../foundation/typography.ts'
import { changeTable } from './compilation-changes.ts'
import type { CompilationFacts, Say } from './compilation-facts.ts'
import { saidBlocks } from './compilation-said.ts'
import { outcomes, stances } from './consultation.ts'
import { rateOf, responseBySector } from './response.ts'

/** The answers of a consultation as a document: who was asked, who answered, what they said and what came of it. */
export function compilationOf(facts: CompilationFacts, say: Say): PaperDocument {
	const { language, municipality, title } = facts
	const untreated = facts.said.some(({ outcome }) => outcome === null)
	const organisation = say('organisation', { name: genitiveIn(language, municipality.name) })
	const section = (key: string, word: string, blocks: readonly Block[]): Section[] =>
		blocks.length === 0 ? [] : [{ key, heading: say(word), blocks }]
	return {
		language,
		title: say('title', { title }),
		letterhead: {
			...{ organisation, unit: facts.committee, pageLabel: say('page'), addressee: '', copyTo: '' },
			facts: [
				[say('date'), facts.date],
				...(facts.registryNumber === null ? [] : [[say('registryNumber'), facts.registryNumber] as const]),
			],
		},
		stamps: [...(untreated ? [say('unfinished')] : []), ...(municipality.invented ? [say('invented')] : [])],
		footer: {
			left: `${organisation}, ${facts.committee}`,
			right: municipality.invented ? say('invented') : '',
		},
		sections: [
			...section('about', 'partAbout', about(facts, say)),
			...section('rate', 'partRate', responses(facts, say)),
			...section('said', 'partSaid', saidBlocks(facts, say)),
			...section('changes', 'partChanges', changeTable(facts, say)),
			...section('who', 'partWho', who(facts, say)),
		],
	}
}

/** `Lillhamns`, but `Västerås`; as it is in English. */
function genitiveIn(language: string, name: string): string {
	return language !== 'sv' || /[aeiouyåäösxz]$/i.test(name) ? name : `${name}s`
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text: text.trim() })

function about(facts: CompilationFacts, say: Say): Block[] {
	const { answers, said, bodies, extensions, language } = facts
	const day = (given: Parameters<typeof writeDate>[0]) => writeDate(given, language)
	const [first] = extensions
	const sent = { from: day(facts.opensOn), to: day(first?.fromDay ?? facts.lastDay) }
	const counts = Object.fromEntries(
		outcomes.map((outcome) => [outcome, said.filter((one) => one.outcome === outcome).length]),
	)
	const untreated = said.filter(({ outcome }) => outcome === null).length
	const secret = said.filter(({ sectionOfLaw }) => sectionOfLaw !== null).length
	return [
		paragraph(say('sentOut', { ...sent, invited: bodies.length, open: facts.openToAnyone ? 'yes' : 'no' })),
		...extensions.map(({ fromDay, toDay, extendedOn, reason }) =>
			paragraph(say('extended', { day: day(extendedOn), from: day(fromDay), to: day(toDay), reason })),
		),
		paragraph(
			say('came', {
				...{ answers: answers.length, parts: said.length },
				open: answers.filter(({ invited }) => !invited).length,
				late: answers.filter(({ late }) => late).length,
			}),
		),
		...(said.length === untreated ? [] : [paragraph(say('treated', counts))]),
		...(untreated === 0 ? [] : [paragraph(say('untreated', { count: untreated }))]),
		...(secret === 0 ? [] : [paragraph(say('secret', { count: secret }))]),
	]
}

function responses({ bodies, answers }: CompilationFacts, say: Say): Block[] {
	const all = { invited: bodies.length, answered: bodies.filter(({ answered }) => answered).length }
	const row = (name: string, of: typeof all, tone?: 'strong'): Row => ({
		is: 'cells',
		cells: [name, String(of.invited), String(of.answered), `${rateOf(of) ?? 0}\u00a0%`].map((text) => ({
			text,
			...(tone === undefined ? {} : { tone }),
		})),
	})
	const counted = stances.flatMap((stance) => {
		const count = answers.filter((answer) => answer.stance === stance).length
		return count === 0 ? [] : [say(`stance-${stance}`, { count })]
	})
	return [
		...(bodies.length === 0
			? []
			: [
					{
						is: 'table',
						caption: say('rateCaption'),
						columns: [
							{ heading: say('sector'), align: 'start', width: 4 },
							{ heading: say('invited'), align: 'end', width: 2 },
							{ heading: say('answered'), align: 'end', width: 2 },
							{ heading: say('share'), align: 'end', width: 2 },
						],
						rows: [
							...responseBySector(bodies).map((one) => row(say(`sector-${one.sector}`), one)),
							row(say('all'), all, 'strong'),
						],
						note: '',
					} as const,
				]),
		...(counted.length === 0 ? [] : [paragraph(say('stances', { list: counted.join(', ') }))]),
	]
}

function who({ bodies, answers }: CompilationFacts, say: Say): Block[] {
	const list = (word: string, items: readonly string[]): Block[] =>
		items.length === 0
			? []
			: [
					{ is: 'subheading', text: say(word) },
					{ is: 'list', items },
				]
	const organisations = answers.filter(({ who: one }) => one.is === 'organisation')
	return [
		...list(
			'answeredList',
			bodies
				.filter(({ answered }) => answered)
				.map(({ name, late }) => (late ? say('late', { name }) : name)),
		),
		...list(
			'silentList',
			bodies.filter(({ answered }) => !answered).map(({ name }) => name),
		),
		...list(
			'organisations',
			organisations.map(({ who: one }) => one.name ?? ''),
		),
		paragraph(say('persons', { count: answers.filter(({ who: one }) => one.is === 'person').length })),
	]
}
