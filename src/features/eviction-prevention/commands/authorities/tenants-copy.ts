import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type copyHow, copyHowHidden } from '../../rules/authorities/confirmation.ts'
import { listAdults } from '../../store/case-people.ts'
import type { CaseRow } from '../../store/cases.ts'

/** To somebody protected only those with named access send anything, and never to an address. */
export async function refuseCopy(
	act: Act,
	{ householdId }: Pick<CaseRow, 'householdId'>,
	how: (typeof copyHow)[number],
): Promise<Refusal | null> {
	const hidden = (await listAdults(act.db, [householdId])).filter((adult) => adult.protected)
	if (hidden.length === 0) return null
	if (hidden.some((adult) => adult.givenName === null))
		return refuse({ because: 'letter-needs-named-access' })
	return (copyHowHidden as readonly string[]).includes(how)
		? null
		: refuse({ because: 'letter-by-forwarding' })
}
