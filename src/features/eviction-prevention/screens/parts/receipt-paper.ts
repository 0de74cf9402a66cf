import type { PaperDocument } from '../../../../foundation/document.ts'
import { type Ore, ore } from '../../../../foundation/money.ts'
import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { type Change, saidChanges } from './said-changes.ts'
import { type Speech, type Told, toldRows } from './told-rows.ts'

export type Receipt = Told & {
	readonly receiptNumber: string
	readonly receivedAt: Instant
	readonly reference: string | null
	readonly landlord: string
	readonly committee: string
	readonly municipality: string
	readonly amountToPayOre: Ore | null
	readonly changes: readonly Change[]
}

type Spoken = Speech & { readonly locale: Locale; readonly moment: (moment: Instant) => string }

/** The receipt as a paper: exactly what was told, when, and to which board. */
export function receiptPaper(receipt: Receipt, spoken: Spoken): PaperDocument {
	const { words, amount, day } = spoken
	const { committee, municipality } = receipt
	const rows = [
		...(receipt.amountToPayOre === null
			? []
			: [{ label: words('receipt.amount'), lines: [amount(ore(receipt.amountToPayOre))] }]),
		...toldRows(receipt, spoken),
	]
	const changes = saidChanges(receipt.changes, spoken)
	return {
		language: spoken.locale,
		title: words('receipt.paper', { number: receipt.receiptNumber }),
		letterhead: {
			organisation: municipality,
			unit: committee,
			facts: [
				[words('receipt.sent'), spoken.moment(receipt.receivedAt)],
				[words('receipt.reference'), receipt.reference ?? '–'],
			],
			pageLabel: words('receipt.pageLabel'),
			addressee: receipt.landlord,
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'told',
				heading: words('receipt.all'),
				blocks: [
					{
						is: 'table',
						caption: words('receipt.caption'),
						columns: [
							{ heading: words('receipt.what'), align: 'start', width: 2 },
							{ heading: words('receipt.told'), align: 'start', width: 4 },
						],
						rows: rows.map(({ label, lines }) => ({
							is: 'cells',
							cells: [{ text: label }, { text: lines.join('; ') }],
						})),
						note: '',
					},
				],
			},
			...(receipt.kind === 'arrears'
				? [
						{
							key: 'form-three',
							heading: words('receipt.formThree'),
							blocks: [{ is: 'paragraph' as const, text: words('receipt.formThreeText') }],
						},
					]
				: []),
			...(changes.length === 0
				? []
				: [
						{
							key: 'changes',
							heading: words('receipt.changes'),
							blocks: [
								{ is: 'list' as const, items: changes.map((change) => `${day(change.day)}: ${change.what}`) },
							],
						},
					]),
		],
		footer: { left: receipt.receiptNumber, right: municipality },
	}
}
