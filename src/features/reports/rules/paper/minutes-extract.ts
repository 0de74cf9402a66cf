import type { Block, PaperDocument } from '../../../../foundation/document.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { periodInWords } from '../period-words.ts'
import type { Say } from '../say.ts'
import { summary } from '../summary.ts'
import { clausesOf } from './board-paper.ts'
import { organisation } from './head.ts'
import { placed } from './placed.ts'
import { lines } from './written.ts'

/** What a meeting decided on the paper, as its record says. */
export type DecidedPaper = {
	readonly body: string
	readonly decidedOn: PaperFacts['date']
	readonly paragraph: string
	readonly registryNumber: string
	readonly clauses: readonly string[]
	readonly fileName: string
	readonly sha256: string
}

/** The extract of the minutes (protokollsutdrag): the decision alone. Before the meeting a proposal for whoever keeps the minutes. */
export function minutesExtract(given: PaperFacts, decided: DecidedPaper | null, say: Say): PaperDocument {
	const facts = placed(given, say)
	const { language, registryNumber: asked, committee, municipality } = facts
	const body = decided?.body ?? committee
	const registryNumber = decided?.registryNumber ?? asked
	const subject = say('title', { year: periodInWords(facts.period, say), plan: facts.plan.title })
	const clauses = decided?.clauses ?? clausesOf(facts, say)
	const section = (key: string, heading: string, blocks: readonly Block[]) => ({ key, heading, blocks })
	const copyTo = lines(facts.written['copy-to'])
	return {
		language,
		title: say(decided === null ? 'minutesProposed' : 'minutesTitle', { body }),
		letterhead: {
			organisation: organisation(facts, say),
			unit: body,
			facts: [
				...(decided === null
					? []
					: [
							[say('meetingDay'), decided.decidedOn] as const,
							[say('minutesParagraph'), decided.paragraph] as const,
						]),
				...(registryNumber === null ? [] : [[say('registryNumber'), registryNumber] as const]),
			],
			...{ pageLabel: say('page'), addressee: '', copyTo: '' },
		},
		stamps: [
			...(decided === null ? [say('notDecidedStamp')] : []),
			...(municipality.invented ? [say('inventedStamp')] : []),
		],
		footer: {
			left: `${organisation(facts, say)}, ${body}`,
			right: municipality.invented ? say('inventedStamp') : '',
		},
		sections: [
			section('decision', decided === null ? subject : `${decided.paragraph} ${subject}`, [
				{ is: 'clauses', lead: say('boardDecides', { committee: body }), clauses },
			]),
			section('matter', say('partSummary'), summary(facts, say)),
			...(decided === null
				? []
				: [
						section('papers', say('minutesPapers'), [
							{
								is: 'paragraph',
								text: say('minutesPaper', {
									...{ title: subject, file: decided.fileName, sha256: decided.sha256 },
									day: writeDate(decided.decidedOn, language),
								}),
							},
						]),
					]),
			...(copyTo.length === 0
				? []
				: [section('copy-to', say('minutesSentTo'), [{ is: 'list', items: copyTo }])]),
		],
	}
}
