import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { ore } from '../../../../foundation/money.ts'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { formatAmount, formatDay } from '../../../../ui/format.ts'
import { notices } from '../../words/notices.sv.ts'
import { receiptPaper } from './receipt-paper.ts'

const july = plainDate('2026-07-31')
const told = {
	receiptNumber: 'LH-26-0931',
	receivedAt: instant('2026-09-22T08:14:00Z'),
	reference: 'LB-1203-26',
	landlord: 'Lillhamnsbostäder',
	committee: 'Socialnämnden',
	municipality: 'Lillhamn',
	amountToPayOre: ore(9_324_00),
	kind: 'arrears',
	status: 'open',
	children: 'unknown',
	tenant: 'Jenny <b>Åkerlund</b>',
	nationalId: null,
	address: 'Skeppargatan 12',
	dwelling: null,
	rooms: '3',
	amountOre: ore(9_120_00),
	interestOre: ore(204_00),
	dueMonths: [{ dueOn: july, amountOre: ore(9_120_00), interestOre: ore(204_00) }],
	account: null,
	sentOn: null,
	servedOn: null,
	mustMoveAnyway: false,
	warnedOn: null,
	leaseEndsOn: null,
	note: null,
	changes: [
		{ id: '1', changedOn: july, field: 'servedOn', was: null, became: '2026-09-24' },
		{ id: '2', changedOn: july, field: 'amountOre', was: '912000', became: '500000' },
	],
} as const

const paper = receiptPaper(told, {
	locale: 'sv',
	words: createTranslator({ locale: 'sv', messages: { notices }, namespace: 'notices' }),
	day: (day) => formatDay(day, 'sv'),
	amount: (amount) => formatAmount(amount, 'sv'),
	moment: (moment) => moment,
})
const text = JSON.stringify(paper).replace(/\u00a0/g, ' ')

test('the paper holds what was told, as it was told', () => {
	expect(paper.title).toBe('Kvittens LH-26-0931')
	for (const part of [
		'9 324 kr',
		'Jenny <b>Åkerlund</b>',
		'fre 31 jul 2026 · 9 120 kr · 204 kr',
		'Vet inte',
	]) {
		expect(text).toContain(part)
	}
	expect(text).not.toContain('Betalkonto')
})

test('changes stand newest first, in words', () => {
	expect(paper.sections.at(-1)?.blocks.map((block) => ({ ...block }))).toMatchObject([
		{
			is: 'list',
			items: [
				expect.stringContaining('Hyra: 9 120 kr blev 5 000 kr'.replace(/(\d) (\d|kr)/g, '$1\u00a0$2')),
				expect.stringContaining('inget blev'),
			],
		},
	])
})
