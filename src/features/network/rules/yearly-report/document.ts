import type { Block, PaperDocument, Section } from '../../../../foundation/document.ts'
import { dayOf, type Instant } from '../../../../foundation/plain-date.ts'
import { type Language, writeDate } from '../../../../foundation/typography.ts'
import { figureChoices, placeFigures } from './figures.ts'
import type { ReportPart } from './layout.ts'
import type { Report, Written } from './report.ts'
import type { ReportSay, ReportWord } from './say.ts'
import { sourceBlocks } from './source-list.ts'
import { nothingYet, type ReportFacts, withWords } from './sources.ts'
import { methodTable, nationalTable, partsTable, reformTable, submittedTable } from './tables.ts'
import { lines, paragraphs } from './written.ts'

/** All that a report is made of; without facts it is only what people wrote. */
export type ReportMaterial = {
	readonly report: Report
	readonly written: Written
	readonly facts: ReportFacts | null
	readonly network: { readonly name: string; readonly invented: boolean }
}

type Telling = ReportMaterial & {
	readonly facts: ReportFacts
	readonly language: Language
	readonly say: ReportSay
	/** What somebody wrote in a part, with its figures. */
	readonly text: (part: ReportPart) => string
}

const timeZone = 'Europe/Stockholm'

/** What anyone may read: without what was said for the report alone. */
export function forReaders({ facts, ...material }: ReportMaterial): ReportMaterial {
	return {
		...material,
		facts: facts === null ? null : { ...facts, inputs: facts.inputs.filter(({ open }) => open) },
	}
}

/** The report as one document, which Word, PDF, the screen and the public page are all set from. */
export function reportDocument(material: ReportMaterial, say: ReportSay): PaperDocument {
	const { report, network } = material
	const { language, frozenAt } = report
	const invented = network.invented ? [say('inventedStamp')] : []
	return {
		language,
		title: report.title,
		letterhead: {
			organisation: network.name,
			unit: '',
			facts: [
				[say('about'), say('countryAndYear', { country: say(report.country), year: String(report.year) })],
				[say('version'), String(report.version)],
				frozenAt === null
					? [say('state'), say('draft')]
					: [say('frozenOn'), writeDate(dayOf(frozenAt, timeZone), language)],
			],
			pageLabel: say('page'),
			addressee: say('to', { audience: report.audience }),
			copyTo: '',
		},
		stamps: [...(frozenAt === null ? [say('draftStamp')] : []), ...invented],
		sections: sectionsOf(material, say),
		footer: { left: `${network.name}, ${report.title}`, right: invented.join('') },
	}
}

export const headings: Readonly<Record<ReportPart, ReportWord>> = {
	summary: 'partSummary',
	introduction: 'partIntroduction',
	data: 'partData',
	reflections: 'partReflections',
	voices: 'partVoices',
	reform: 'partReform',
	examples: 'partExamples',
	proposals: 'partProposals',
	sources: 'partSources',
}

/** A part with nothing in it is left out of what is read; on the sheet where it is written it stands empty. */
function sectionsOf(material: ReportMaterial, say: ReportSay): Section[] {
	const { report, written } = material
	const facts = material.facts ?? noFacts
	const choices = figureChoices(facts, report.language, say)
	const telling: Telling = {
		...{ ...material, facts, say, language: report.language },
		text: (part) => placeFigures(written[part] ?? '', choices, say),
	}
	return report.layout.flatMap(({ part, shown }): Section[] => {
		if (!shown) return []
		const waits = material.facts === null && part === 'data'
		const blocks: Block[] = waits
			? [{ is: 'paragraph', text: say('notBuilt') }, ...paragraphs(telling.text(part))]
			: blocksOf[part](telling)
		const stands = blocks.length > 0 || report.state === 'draft'
		return stands ? [{ key: part, heading: say(headings[part]), blocks }] : []
	})
}

const noFacts = withWords(nothingYet('' as Instant), { reflections: [], inputs: [], examples: [] })

const paragraph = (text: string): Block => ({ is: 'paragraph', text })
const subheading = (text: string): Block => ({ is: 'subheading', text })
const some = (table: Block | null): Block[] => (table === null ? [] : [table])

const blocksOf: Readonly<Record<ReportPart, (telling: Telling) => Block[]>> = {
	summary: ({ text }) => paragraphs(text('summary')),
	introduction: (telling) => [
		...corrected(telling),
		...(telling.facts === noFacts ? [] : [paragraph(restsOn(telling))]),
		...paragraphs(telling.text('introduction')),
	],
	data: figures,
	reflections,
	voices,
	reform: (telling) => [
		...paragraphs(telling.text('reform')),
		...telling.facts.reforms.flatMap((reform) => [
			subheading(reform.name),
			...some(reformTable(reform, telling.report.year, telling)),
		]),
	],
	examples: (telling) => [
		...paragraphs(telling.text('examples')),
		...telling.facts.examples.flatMap((one) => [
			subheading(one.name),
			paragraph(telling.say('exampleWhere', { where: one.where })),
			paragraph(telling.say('exampleMethod', { text: one.method })),
			paragraph(telling.say('exampleResult', { text: one.result })),
			paragraph(
				[
					telling.say('exampleEvidence', { text: telling.say(`evidence-${one.evidence}`) }),
					...(one.evidenceSource === '' ? [] : [telling.say('exampleSource', { text: one.evidenceSource })]),
				].join(' '),
			),
		]),
	],
	proposals: ({ text, say }) => {
		const clauses = lines(text('proposals'))
		return clauses.length === 0 ? [] : [{ is: 'clauses', lead: say('proposalsLead'), clauses }]
	},
	sources: (telling) => [...paragraphs(telling.text('sources')), ...sourceBlocks(telling)],
}

function corrected({ report, say }: Telling): Block[] {
	if (report.corrects === null) return []
	const [version, before] = [String(report.version), String(report.version - 1)]
	return [paragraph(say('corrects', { version, before, reason: report.reason }))]
}

function restsOn({ report, facts, say }: Telling): string {
	const year = String(report.year)
	const answered = facts.answered.find((one) => one.year === report.year)?.municipalities ?? 0
	const answers = facts.reflections.flatMap((one) => one.answers).length
	return [
		say('restsOn', { national: facts.national.filter((one) => one.year <= report.year).length }),
		answered === 0
			? say('restsOnNoSubmissions', { year })
			: say('restsOnSubmissions', { municipalities: answered, all: String(facts.municipalities), year }),
		...(answers === 0 ? [] : [say('restsOnReflections', { answers })]),
	].join(' ')
}

function figures(telling: Telling): Block[] {
	const { report, facts, say } = telling
	const { year } = report
	const national = nationalTable(facts.national, year, telling)
	const submitted = submittedTable(facts.aggregates, { year, municipalities: facts.municipalities }, telling)
	const methods = methodTable(facts, year, telling)
	return [
		...paragraphs(telling.text('data')),
		...(national === null ? [] : [subheading(say('nationalHeading')), national]),
		subheading(say('submittedHeading')),
		submitted ?? paragraph(say('noSubmissions', { year: String(year) })),
		...some(partsTable(facts.aggregates, year, telling)),
		...(methods === null ? [] : [subheading(say('methodsHeading')), methods]),
	]
}

function reflections(telling: Telling): Block[] {
	const { facts, say } = telling
	return [
		...paragraphs(telling.text('reflections')),
		...facts.reflections.flatMap(({ round, question, answers, dissents }) => [
			subheading(say('roundQuestion', { question, round })),
			...answers.map(({ member, text, late }) =>
				paragraph([say('reflection', { member, text }), ...(late ? [say('late')] : [])].join(' ')),
			),
			...dissents.map(({ member, against, text }) =>
				paragraph(
					against === null
						? say('dissent', { member, text })
						: say('dissentAgainst', { member, against, text }),
				),
			),
		]),
	]
}

function voices(telling: Telling): Block[] {
	const { facts, say, language } = telling
	const items = facts.inputs.map(({ text, kind, from, on }) =>
		say(from === '' ? 'voiceAlone' : 'voice', {
			...{ text, from, kind: say(`voice-${kind}`) },
			day: writeDate(on, language),
		}),
	)
	return [
		...(items.length === 0 ? [] : [paragraph(say('voicesLead'))]),
		...paragraphs(telling.text('voices')),
		...(items.length === 0 ? [] : [{ is: 'list', items } as const]),
	]
}
