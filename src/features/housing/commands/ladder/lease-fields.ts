import * as z from 'zod'

import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { amount, day, id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type FormCode, formOf } from '../../rules/forms.ts'
import { checkLease, leaseTenures, leaseTerms, waivers } from '../../rules/ladder/tenure.ts'
import { insertLease } from '../../store/ladder/leases.ts'
import { rowOf } from '../committee-of.ts'

const maybeDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)
const maybeAmount = () =>
	amount()
		.optional()
		.transform((given) => given ?? null)

/** What a lease says; the days stand apart. */
export const leaseFields = {
	landlordId: id()
		.optional()
		.transform((given) => given ?? null),
	tenure: z.enum(leaseTenures, { error: 'choose-one' }),
	rent: amount(),
	ownRent: maybeAmount(),
	furniture: maybeAmount(),
	costs: maybeAmount(),
	noticeMonths: z.coerce.number({ error: 'not-a-number' }).int('not-a-number').min(1, 'not-a-number'),
	waiver: z.enum(waivers, { error: 'choose-one' }).default('none'),
	waiverApprovedOn: maybeDay(),
	landlordNotifiedOn: maybeDay(),
	takeOverPlannedOn: maybeDay(),
	terms: z.array(z.enum(leaseTerms, { error: 'choose-one' })).default([]),
} as const

type Terms = { readonly [Field in keyof typeof leaseFields]: z.output<(typeof leaseFields)[Field]> }

export type LeaseGiven = Terms & { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

/** A lease of one's own goes with the forms that have one, and no other. */
export function isOfAnotherForm(form: FormCode, tenure: LeaseGiven['tenure']): boolean {
	const own = formOf(form).tenure
	return own !== 'none' && (own === 'first-hand') !== (tenure === 'first-hand')
}

/** Only a form on a lease has one, and of its own kind. Refusals: form-without-lease, and those of `checkLease`. */
export function refuseLease(form: FormCode, given: LeaseGiven, homesOfLandlord: number): Refusal | null {
	if (formOf(form).tenure === 'none') return refuse({ because: 'form-without-lease' })
	if (isOfAnotherForm(form, given.tenure)) {
		throw new BadInput([{ path: 'tenure', problem: 'tenure-of-another-form' }])
	}
	const { rent, ownRent, furniture, costs } = given
	return checkLease({
		...given,
		homesOfLandlord,
		rentOre: rent,
		ownRentOre: ownRent,
		furnitureOre: furniture,
		costsOre: costs,
	})
}

type Beside = {
	readonly stayId: string
	readonly personId: string
	readonly decisionId: string | null
	readonly supportId: string | null
}

export async function writeLeaseRow(act: Act, given: LeaseGiven, beside: Beside): Promise<void> {
	const { rent, ownRent, furniture, costs, terms, waiver, waiverApprovedOn, ...rest } = given
	await insertLease(act.db, {
		...rowOf(act),
		...beside,
		...rest,
		...{ rentOre: rent, ownRentOre: ownRent, furnitureOre: furniture, costsOre: costs },
		...{ waiver, waiverApprovedOn: waiver === 'tribunal' ? waiverApprovedOn : null },
		...{ terms: [...terms], changedOn: given.startsOn, recordedBy: act.actor.actorId },
	})
}
