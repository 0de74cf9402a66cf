import type { PaperDocument } from '../../../../foundation/document.ts'
import type { Ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { FormThree, FormThreeValue } from '../../rules/files/form-three.ts'
import { portal } from '../../words/portal.sv.ts'

const words = portal.formThree
const line = '_'.repeat(30)

type Sent = { receiptNumber: string; committee: string; municipality: string; landlord: string }
type Spoken = { day: (day: PlainDate) => string; amount: (amount: Ore) => string }

/** A paper to a Swedish board, and so in Swedish whoever prints it: the fields of SFS 1978:314 in their order. */
export function formThreePaper(form: FormThree, sent: Sent, spoken: Spoken): PaperDocument {
	return {
		language: 'sv',
		title: words.title,
		letterhead: {
			organisation: sent.landlord,
			unit: '',
			facts: [[words.receipt, sent.receiptNumber]],
			pageLabel: words.page,
			addressee: `${sent.committee}, ${sent.municipality}`,
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'message',
				heading: words.heading,
				blocks: [
					{ is: 'paragraph', text: words.message },
					{
						is: 'table',
						caption: words.caption,
						columns: [
							{ heading: words.field, align: 'start', width: 2 },
							{ heading: words.value, align: 'start', width: 3 },
						],
						rows: form.map(([field, value]) => ({
							is: 'cells',
							cells: [{ text: words.fields[field] }, { text: said(value, spoken) }],
						})),
						note: words.note,
					},
					{ is: 'signatures', people: [{ name: line, title: words.signature }] },
				],
			},
		],
		footer: { left: sent.receiptNumber, right: words.source },
	}
}

function said(value: FormThreeValue, { day, amount }: Spoken): string {
	switch (value.is) {
		case 'text':
			return value.text
		case 'amount':
			return amount(value.amount)
		case 'days':
			return value.days
				.map((one) => (one.amount === null ? day(one.on) : `${day(one.on)}: ${amount(one.amount)}`))
				.join('; ')
		case 'by-hand':
			return line
	}
}
