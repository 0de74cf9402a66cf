import { ageOn } from '../../../foundation/plain-date.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { personCard } from '../../people/index.ts'

type Who = {
	readonly personId: string
	readonly hidden: boolean
	readonly name: string | null
	readonly code: string | null
	readonly age: number | null
	readonly isProtected: boolean
	readonly records: readonly string[]
}

/**
 * Who somebody is on a page of support, by all their records; `name` and `code` are null for whom one may not know. Missing,
 * or refused where the proof is old: what the page answers too.
 */
export async function whoIs(act: Act, personId: string): Promise<Who | Refusal | Missing> {
	const card = await personCard.within(act, { personId })
	if (card.is === 'refused') return card.refusal
	if (card.is !== 'done') return missing
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
