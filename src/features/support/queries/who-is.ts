import { ageOn } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { personCard } from '../../people/index.ts'

/** Who somebody is on a page of support, by all their records; `name` and `code` are null for whom one may not know. */
export async function whoIs(act: Act, personId: string) {
	const card = await personCard.within(act, { personId })
	if (card.is !== 'done') return null
	const { person, known, recordIds } = card.value
	return {
		personId: person.personId,
		hidden: known === null,
		name: known?.name ?? null,
		code: known?.code ?? null,
		age: known === null || known.birthDate === null ? null : ageOn(known.birthDate, act.today),
		isProtected: person.protection !== 'none',
		records: recordIds,
	}
}
