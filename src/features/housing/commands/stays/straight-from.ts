import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type FormCode, formOf, forms } from '../../rules/forms.ts'
import { daysBetweenHomes, leadsOn } from '../../rules/stays/following.ts'
import { findStayBefore } from '../../store/stays.ts'

const onLease = forms.filter(({ tenure }) => tenure !== 'none').map(({ code }) => code)

/**
 * The home on a lease that somebody has just left to move into this one: moved out and in is the same way on as a step from
 * one to the other. Null where they came from elsewhere, or into a bed for the night.
 */
export async function straightFrom(
	act: Act,
	{ personId, form, onDay }: { personId: string; form: FormCode; onDay: PlainDate },
): Promise<string | null> {
	if (formOf(form).emergency) return null
	const when = { personId, on: onDay, within: daysBetweenHomes }
	return await findStayBefore(act.db, when, { forms: onLease, ends: leadsOn })
}
