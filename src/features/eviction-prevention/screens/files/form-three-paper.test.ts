import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { printDocument } from '../../../../platform/documents/print.ts'
import { formatAmount, formatDay } from '../../../../ui/format.ts'
import { formThree } from '../../rules/files/form-three.ts'
import { formThreePaper } from './form-three-paper.ts'

const told = {
	kind: 'arrears' as const,
	landlord: 'Lillhamnsbostäder AB',
	tenant: 'Jenny Åkerlund',
	address: 'Skeppargatan 12',
	postalCode: null,
	city: null,
	dwelling: null,
	rooms: null,
	amountOre: 18_240_00,
	interestOre: null,
	account: '5050-1055',
	dueMonths: [{ dueOn: plainDate('2026-07-31'), amountOre: null, interestOre: null }],
	...{ receiptNumber: 'LH-26-0931', committee: 'Socialnämnden', municipality: 'Lillhamn' },
}

test('the filled form is a PDF that says what must be checked before it is posted', async () => {
	const form = formThree(told)
	if (form === null) throw new Error('no form')
	const paper = formThreePaper(form, told, {
		day: (day) => formatDay(day, 'sv'),
		amount: (amount) => formatAmount(amount, 'sv'),
	})
	const text = JSON.stringify(paper)
	for (const said of [
		'Jenny Åkerlund',
		'Skeppargatan 12',
		'5050-1055',
		'inte kontrollerat',
		'SFS 1978:314',
	]) {
		expect(text).toContain(said)
	}
	const pdf = await printDocument(paper, 'pdf')
	expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
})
