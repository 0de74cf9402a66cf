import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHold, type PlaceType, startSpell } from '../../homelessness/index.ts'
import { holdPeople } from '../../people/index.ts'
import type { ContactKind } from '../rules/case.ts'
import { listContactAttempts } from '../store/case-facts.ts'
import { type ChildRow, listAdults } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'

const contactKinds: Readonly<Record<ContactKind, string>> = {
	letter: 'letter',
	phone: 'phone',
	'text-message': 'message-answered',
	'e-mail': 'message-answered',
	'home-visit': 'visit',
	meeting: 'meeting',
	'with-landlord': 'attempt',
}

/**
 * From the day of the eviction the household's adults live where they went, and the children who live with them follow
 * the first. Whoever the officer may not know by name is left to those who may. Refuses as `startSpell` does, and
 * with homelessness-cannot-begin where it finds nobody.
 */
export async function beginHomelessness(
	act: Act,
	found: CaseRow,
	{ evictedOn, place, children }: { evictedOn: PlainDate; place: PlaceType; children: readonly ChildRow[] },
): Promise<Refusal | null> {
	const known = (await listAdults(act, [found.householdId])).filter(({ givenName }) => givenName !== null)
	const living = children.filter((child) => child.living !== 'visiting' && child.givenName !== null)
	const attempts = await listContactAttempts(act.db, found.id)
	const reached = attempts.find(({ result, onDay }) => result === 'reached' && onDay <= act.today)
	await holdPeople(act, [...known.map(({ personId }) => personId), ...living.map(({ childId }) => childId)])
	const responsibleId =
		found.assignedTo !== null && (await mayHold(act, found.assignedTo)) ? found.assignedTo : null
	for (const [at, adult] of known.entries()) {
		const answer = await startSpell.within(act, {
			...{
				personId: adult.personId,
				startsOn: evictedOn,
				place,
				followsCaseId: found.id,
				unitId: found.unitId,
			},
			...(responsibleId === null ? {} : { responsibleId }),
			children: at === 0 ? living.map(({ childId }) => childId) : [],
			withChildren: living.length > 0 ? 'yes' : found.children,
			...(reached === undefined ? {} : { contactOn: reached.onDay, contactKind: contactKinds[reached.kind] }),
		})
		const refusal = refusalIn(answer)
		if (refusal !== null) return refusal
	}
	return null
}

/** Why the case stays open; what may not be known and what is not there are told by the same words. */
function refusalIn(answer: Awaited<ReturnType<typeof startSpell.within>>): Refusal | null {
	switch (answer.is) {
		case 'done':
			return null
		case 'refused':
			return answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults.map(({ problem }) => ({ path: 'goesTo', problem })))
		case 'forbidden':
			return refuse({ because: 'homelessness-not-yours' })
		case 'missing':
			return refuse({ because: 'homelessness-cannot-begin' })
	}
}
