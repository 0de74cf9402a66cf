import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { peopleAtHome } from '../../queries/people-at-home.ts'
import { type copyHow, copyHowHidden } from '../../rules/authorities/confirmation.ts'
import type { CaseRow } from '../../store/cases.ts'

/** To the home of somebody protected only those with named access send anything, and never to an address. */
export async function refuseCopy(
	act: Act,
	found: Pick<CaseRow, 'id' | 'householdId'>,
	how: (typeof copyHow)[number],
): Promise<Refusal | null> {
	const hidden = (await peopleAtHome(act, found)).filter((one) => one.protected)
	if (hidden.length === 0) return null
	if (hidden.some((one) => one.givenName === null)) return refuse({ because: 'letter-needs-named-access' })
	return (copyHowHidden as readonly string[]).includes(how)
		? null
		: refuse({ because: 'letter-by-forwarding' })
}
