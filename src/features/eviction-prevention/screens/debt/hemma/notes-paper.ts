import type { PaperDocument } from '../../../../../foundation/document.ts'
import type { Spoken } from '../consultation/spoken.ts'
import type { LandlordMeeting } from './hemma-types.ts'

/** The notes that the landlord gets: receipt numbers and case numbers, no names. */
export function notesPaper(held: LandlordMeeting, { locale, words, day }: Spoken): PaperDocument {
	const heads = ['about', 'said', 'agreed', 'who', 'by'] as const
	return {
		language: locale,
		title: words('hemma.paper'),
		letterhead: {
			organisation: held.municipality,
			unit: held.committee,
			facts: [
				[words('hemma.date'), day(held.heldOn ?? held.plannedFor)],
				[words('hemma.present'), held.present ?? '–'],
				[words('hemma.next'), held.nextOn === null ? '–' : day(held.nextOn)],
			],
			pageLabel: words('hemma.page'),
			addressee: held.landlord,
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'points',
				heading: words('hemma.points'),
				blocks: [
					held.points.length === 0
						? { is: 'paragraph', text: words('hemma.pointsNone') }
						: {
								is: 'table',
								caption: words('hemma.points'),
								columns: heads.map((key) => ({
									heading: words(`hemma.noted.${key}`),
									align: 'start',
									width: key === 'said' || key === 'agreed' ? 4 : 2,
								})),
								rows: held.points.map((one) => {
									const cells = [
										one.receiptNumber ?? one.caseNumber ?? '–',
										one.said ?? '–',
										one.agreed ?? '–',
										one.who === null ? '–' : words(`hemma.doers.${one.who}`),
										one.byDay === null ? '–' : day(one.byDay),
									]
									return { is: 'cells', cells: cells.map((text) => ({ text })) }
								}),
								note: words('hemma.paperNote'),
							},
				],
			},
		],
		footer: { left: held.landlord, right: held.municipality },
	}
}
