import type { PaperDocument } from '../../../../../foundation/document.ts'
import { ore } from '../../../../../foundation/money.ts'
import type { Spoken } from '../consultation/spoken.ts'
import type { Delegated } from './delegated-types.ts'

/** The list as the committee gets it: no names of those whom the decisions are about. */
export function delegatedPaper(told: Delegated, spoken: Spoken): PaperDocument {
	const { words, day, amount } = spoken
	const { committee, chosen, decisions } = told
	const until = chosen?.decidedUntil ?? committee.writtenOn
	const heads = ['day', 'number', 'what', 'law', 'amount', 'by'] as const
	return {
		language: spoken.locale,
		title: words('delegated.paper'),
		letterhead: {
			organisation: committee.municipality,
			unit: committee.name,
			facts: [
				[words('delegated.date'), day(committee.writtenOn)],
				[words('delegated.meeting'), chosen === null ? '–' : day(chosen.meetingOn)],
			],
			pageLabel: words('delegated.page'),
			addressee: committee.name,
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'decisions',
				heading: words('delegated.title'),
				blocks: [
					{
						is: 'table',
						caption: words('delegated.caption'),
						columns: heads.map((key) => ({
							heading: words(`delegated.columns.${key}`),
							align: key === 'amount' ? 'end' : 'start',
							width: key === 'what' || key === 'by' ? 3 : 2,
						})),
						rows: decisions.map((one) => {
							const cells = [
								day(one.decidedOn),
								one.number,
								words(`cases.decisionKinds.${one.kind}`),
								one.legalBasis,
								one.amountOre === null ? '–' : amount(ore(one.amountOre)),
								[one.decidedBy, one.title].filter(Boolean).join(', '),
							]
							return { is: 'cells', cells: cells.map((text) => ({ text })) }
						}),
						note: words('delegated.note', { day: day(until) }),
					},
				],
			},
		],
		footer: { left: words('delegated.title'), right: committee.municipality },
	}
}
