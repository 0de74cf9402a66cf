import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Destination } from '../../../homelessness/index.ts'
import type { FormCode } from '../../rules/forms.ts'
import { metByDestination, metByForm } from '../../rules/need/met.ts'
import { endMetNeeds } from '../../store/agreements/met-needs.ts'

/** Who has moved into the home that was needed waits for it no longer. */
export async function homeMeetsNeeds(
	{ db }: Act,
	people: readonly string[],
	{ form, onDay }: { readonly form: FormCode; readonly onDay: PlainDate },
): Promise<void> {
	const met = metByForm(form)
	if (met !== null) await endMetNeeds(db, people, onDay, met)
}

/** Nor does who has a home of their own from the day, or is gone from here. */
export async function leavingMeetsNeeds(
	{ db }: Act,
	people: readonly string[],
	{ destination, onDay }: { readonly destination: Destination; readonly onDay: PlainDate },
): Promise<void> {
	const met = metByDestination(destination)
	if (met !== null) await endMetNeeds(db, people, onDay, met)
}
