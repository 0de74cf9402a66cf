import * as z from 'zod'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { childrenAnswers, noticeChannels, noticeKinds, noticeStatuses } from '../../rules/notice-kinds.ts'
import { receipt } from '../receipt.ts'
import type { receiptsPage } from './receipts-page.ts'

const day = () => z.string().meta({ format: 'date' })
const moment = () => z.string().meta({ format: 'date-time' })
/** Kronor with two decimals, as they are sent. */
const kronor = () => z.string().meta({ examples: ['9120.50'] })

/** What is answered to somebody who tells something: that it is kept, and nothing of what was told before. */
export const confirmation = z.object({
	noticeId: z.uuid(),
	receiptNumber: z.string(),
	receivedAt: moment(),
	committee: z.string(),
	municipality: z.string(),
	outcome: z.enum(['received', 'changed', 'duplicate']),
})

type Outcome = z.output<typeof confirmation>['outcome']

export async function confirmed(act: Act, noticeId: string, outcome: Outcome) {
	const { receiptNumber, receivedAt, committee, municipality } = valueIn(
		await receipt.within(act, { noticeId }),
	)
	return { noticeId, receiptNumber, receivedAt, committee, municipality, outcome }
}

/** A receipt as its landlord reads it: what was told, in the words and fields in which it is told. */
export const receiptAnswer = z.object({
	...{ noticeId: z.uuid(), receiptNumber: z.string(), receivedAt: moment(), receivedOn: day() },
	...{ committee: z.string(), municipality: z.string(), landlord: z.string() },
	...{ channel: z.enum(noticeChannels), kind: z.enum(noticeKinds), status: z.enum(noticeStatuses) },
	reference: z.string().nullable(),
	tenant: z.string().nullable(),
	nationalId: z.string().nullable(),
	address: z.string().nullable(),
	postalCode: z.string().nullable(),
	city: z.string().nullable(),
	dwelling: z.string().nullable(),
	rooms: z.string().nullable(),
	children: z.enum(childrenAnswers),
	debts: z.array(z.object({ dueOn: day(), amount: kronor().nullable(), interest: kronor().nullable() })),
	...{ amount: kronor().nullable(), interest: kronor().nullable(), amountToPay: kronor().nullable() },
	account: z.string().nullable(),
	...{ sentOn: day().nullable(), servedOn: day().nullable() },
	mustMoveAnyway: z.enum(['yes', 'no']),
	...{ warnedOn: day().nullable(), leaseEndsOn: day().nullable() },
	note: z.string().nullable(),
	changes: z.array(z.object({ changedAt: moment(), channel: z.enum(noticeChannels), field: z.string() })),
})

type ToldReceipt = z.input<typeof receiptAnswer>
type DoneBy<Asked extends (...given: never[]) => Promise<Answer<unknown>>> = Extract<
	Awaited<ReturnType<Asked>>,
	{ is: 'done' }
>['value']

/** Amounts go out as they came in, and a field's name is the one it is sent by. */
export function toldReceipt(told: DoneBy<typeof receipt>): ToldReceipt {
	const { dueMonths, amountOre, interestOre, amountToPayOre, mustMoveAnyway, changes, ...rest } = told
	return {
		...rest,
		mustMoveAnyway: mustMoveAnyway ? 'yes' : 'no',
		amount: inKronor(amountOre),
		interest: inKronor(interestOre),
		amountToPay: inKronor(amountToPayOre),
		debts: dueMonths.map((month) => ({
			dueOn: month.dueOn,
			amount: inKronor(month.amountOre),
			interest: inKronor(month.interestOre),
		})),
		changes: changes.map(({ changedAt, channel, field }) => ({
			...{ changedAt, channel },
			field: sentBy[field] ?? field,
		})),
	}
}

const sentBy: Readonly<Record<string, string>> = {
	amountOre: 'amount',
	interestOre: 'interest',
	dueMonths: 'debts',
}

const inKronor = (stored: number | null) => (stored === null ? null : (stored / 100).toFixed(2))

/** Own receipts in short; each is read whole by its id. */
export const receiptLines = z.object({
	receipts: z.array(
		z.object({
			...{ noticeId: z.uuid(), receiptNumber: z.string(), receivedOn: day() },
			...{ kind: z.enum(noticeKinds), status: z.enum(noticeStatuses) },
			reference: z.string().nullable(),
			tenant: z.string().nullable(),
			address: z.string().nullable(),
			...{ amountToPay: kronor().nullable(), servedOn: day().nullable() },
		}),
	),
	next: z.uuid().nullable(),
})

export function toldLines({ receipts, next }: DoneBy<typeof receiptsPage>): z.input<typeof receiptLines> {
	return {
		receipts: receipts.map(({ amountToPayOre, ...line }) => ({
			...line,
			amountToPay: inKronor(amountToPayOre),
		})),
		next,
	}
}

const counted = () => z.int().min(0)

export const uploadAnswer = z.object({
	...{ accepted: counted(), updated: counted(), duplicates: counted() },
	rejected: z.array(
		z.object({ row: counted(), faults: z.array(z.object({ column: z.string(), problem: z.string() })) }),
	),
})

export const passedOn = z.object({ misdirectedId: z.uuid() })
