import * as z from 'zod'
import { type Ore, ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused } from '../../../foundation/refusal.ts'
import { BadInput, type Fault } from '../../../platform/answer.ts'
import { amount, day, optionalText, text } from '../../../platform/fields.ts'
import { readIdentityNumber } from '../../people/index.ts'
import { faultsIn, type NoticeReport } from '../rules/notice.ts'
import { childrenAnswers, noticeKinds, noticeStatuses } from '../rules/notice-kinds.ts'

const line = 200
const mostMonths = 60

/** One month's rent as the form asks for it; a row where only the suggested day stands is no month. */
const debt = z.object({ dueOn: day().optional(), amount: amount().optional(), interest: amount().optional() })

export const reportFields = {
	flatIn: z.enum(['this-municipality', 'another-municipality'], { error: 'choose-one' }),
	kind: z.enum(noticeKinds, { error: 'choose-one' }),
	tenant: text(line),
	nationalId: optionalText(30),
	address: text(line),
	postalCode: optionalText(20),
	city: optionalText(line),
	dwelling: optionalText(50),
	rooms: optionalText(10),
	children: z.enum(childrenAnswers, { error: 'choose-one' }),
	debts: z.array(debt).max(mostMonths, 'too-long').default([]),
	account: optionalText(50),
	reference: optionalText(100),
	status: z.enum(noticeStatuses, { error: 'choose-one' }).default('open'),
	sentOn: day().optional(),
	served: z.enum(['yes', 'not-yet'], { error: 'choose-one' }).optional(),
	servedOn: day().optional(),
	mustMoveAnyway: z.enum(['yes', 'no'], { error: 'choose-one' }).default('no'),
	warnedOn: day().optional(),
	leaseEndsOn: day().optional(),
	note: optionalText(2000),
}

const input = z.object(reportFields)
export type ReportInput = z.output<typeof input>

/** The form's fields as one report; throws what is wrong with it, field by field, as the schema would. */
export function reportFrom(given: ReportInput, today: PlainDate): NoticeReport {
	const faults: Fault[] = []
	const months = given.debts.flatMap(({ dueOn, amount: amountOre, interest }, row) => {
		if (amountOre === undefined && interest === undefined) return []
		if (dueOn === undefined) faults.push({ path: `debts.${row}.dueOn`, problem: 'required' })
		faults.push(...wrongAmounts(row, amountOre, interest))
		return dueOn === undefined ? [] : [{ dueOn, amountOre: amountOre ?? null, interestOre: interest ?? null }]
	})
	const number = given.nationalId === null ? null : readIdentityNumber(given.nationalId, today)
	if (isRefused(number)) faults.push({ path: 'nationalId', problem: number.because })
	if (given.served === 'yes' && given.servedOn === undefined) {
		faults.push({ path: 'servedOn', problem: 'required' })
	}
	const { tenant, address, postalCode, city, dwelling, rooms, account, reference, note } = given
	const report: NoticeReport = {
		...{ kind: given.kind, status: given.status, children: given.children },
		...{ tenant, address, postalCode, city, dwelling, rooms, account, reference, note },
		nationalId: number === null || isRefused(number) ? null : number.number,
		amountOre: sum(months.map((month) => month.amountOre)),
		interestOre: sum(months.map((month) => month.interestOre)),
		dueMonths: months.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
		sentOn: given.sentOn ?? null,
		servedOn: given.servedOn ?? null,
		mustMoveAnyway: given.mustMoveAnyway === 'yes',
		warnedOn: given.warnedOn ?? null,
		leaseEndsOn: given.leaseEndsOn ?? null,
	}
	const told = new Set(faults.map((fault) => fault.path))
	for (const { field, problem } of faultsIn(report, today)) {
		const path = pathOf(field)
		if (!told.has(path) && !(path.startsWith('debts') && [...told].some((one) => one.startsWith('debts')))) {
			faults.push({ path, problem })
			told.add(path)
		}
	}
	if (faults.length > 0) throw new BadInput(faults)
	return report
}

function wrongAmounts(row: number, amountOre: Ore | undefined, interest: Ore | undefined): Fault[] {
	const faults: Fault[] = []
	if (amountOre === undefined) faults.push({ path: `debts.${row}.amount`, problem: 'required' })
	else if (amountOre <= 0) faults.push({ path: `debts.${row}.amount`, problem: 'amount-not-positive' })
	if (interest !== undefined && interest < 0) {
		faults.push({ path: `debts.${row}.interest`, problem: 'interest-negative' })
	}
	return faults
}

function pathOf(field: keyof NoticeReport): string {
	return field === 'amountOre' || field === 'dueMonths' || field === 'interestOre' ? 'debts.0.amount' : field
}

function sum(amounts: readonly (Ore | null)[]): Ore | null {
	const told = amounts.filter((one) => one !== null)
	return told.length === 0 ? null : ore(told.reduce((total, one) => total + one, 0))
}
