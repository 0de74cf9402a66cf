import { type Ore, ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { NoticeKind } from '../notice-kinds.ts'

type Told = {
	readonly kind: NoticeKind
	readonly landlord: string
	readonly tenant: string | null
	readonly address: string | null
	readonly postalCode: string | null
	readonly city: string | null
	readonly dwelling: string | null
	readonly rooms: string | null
	readonly amountOre: number | null
	readonly interestOre: number | null
	readonly account: string | null
	readonly dueMonths: readonly { dueOn: PlainDate; amountOre: number | null; interestOre: number | null }[]
}

export const formThreeFields = [
	'landlord',
	'landlord-address',
	'landlord-phone',
	'tenant',
	'tenant-address',
	'rooms',
	'rent',
	'interest',
	'to-pay',
	'due-days',
	'account',
] as const
export type FormThreeField = (typeof formThreeFields)[number]

export type FormThreeValue =
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'amount'; readonly amount: Ore }
	| { readonly is: 'days'; readonly days: readonly { readonly on: PlainDate; readonly amount: Ore | null }[] }
	/** Not told to us: written by hand before posting. */
	| { readonly is: 'by-hand' }

export type FormThree = readonly (readonly [FormThreeField, FormThreeValue])[]

/**
 * The landlord's message about arrears to the social board, with the fields of form 3 (SFS 1978:314), filled from what was
 * told. Null for other kinds: the form is for rent alone (JB 12:44), and for a tenant whom the reader may see.
 */
export function formThree(told: Told): FormThree | null {
	if (told.kind !== 'arrears' || told.tenant === null || told.amountOre === null) return null
	const town = [told.postalCode, told.city].filter((part) => part !== null).join(' ')
	const home = [told.address, told.dwelling, town].filter((part) => part !== null && part !== '').join(', ')
	const interest = told.interestOre ?? 0
	return [
		['landlord', textOf(told.landlord)],
		['landlord-address', { is: 'by-hand' }],
		['landlord-phone', { is: 'by-hand' }],
		['tenant', textOf(told.tenant)],
		['tenant-address', textOf(home)],
		['rooms', textOf(told.rooms)],
		['rent', { is: 'amount', amount: ore(told.amountOre) }],
		['interest', { is: 'amount', amount: ore(interest) }],
		['to-pay', { is: 'amount', amount: ore(told.amountOre + interest) }],
		[
			'due-days',
			{
				is: 'days',
				days: told.dueMonths.map(({ dueOn: on, amountOre: amount }) => ({
					on,
					amount: amount === null ? null : ore(amount),
				})),
			},
		],
		['account', textOf(told.account)],
	]
}

function textOf(text: string | null): FormThreeValue {
	return text === null || text === '' ? { is: 'by-hand' } : { is: 'text', text }
}
