import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { personCard, registerPerson } from '../../people/index.ts'

export type NamedPerson = {
	readonly givenName: string
	readonly familyName: string
	readonly nationalId?: string | null
	readonly bornOn?: PlainDate | null | undefined
	readonly phone?: string | null
	readonly language?: string | null
	readonly address?: string | null
	readonly postalCode?: string | null
	readonly city?: string | null
	readonly samePerson?: string | undefined
}

/** Who of those that it may be the person is, once somebody has been asked; `nobody` is a person of its own. */
export const samePerson = () => z.union([id(), z.literal('nobody')], { error: 'choose-one' }).optional()

/**
 * The person's id: the one already registered with the number when the actor may know, the one that somebody has pointed
 * out, else a new one. Refusal: perhaps-already-registered, until somebody has said who of them it is.
 */
export async function personKnownAs(
	act: Act,
	{ samePerson: pointedOut, ...person }: NamedPerson,
): Promise<string | Refusal> {
	if (pointedOut !== undefined && pointedOut !== 'nobody') {
		const card = await personCard.within(act, { personId: pointedOut })
		if (card.is === 'refused') return card.refusal
		return card.is === 'done' && card.value.known !== null
			? card.value.person.personId
			: refuse({ because: 'person-not-registered' })
	}
	const told = Object.fromEntries(
		Object.entries(person).filter(([, value]) => value !== null && value !== undefined),
	)
	const anyway = pointedOut === 'nobody' ? { registerAnyway: 'yes' } : {}
	const answer = await registerPerson.within(act, { ...told, ...anyway })
	switch (answer.is) {
		case 'done':
			return answer.value.personId
		case 'refused':
			return registeredAlready(answer.refusal) ?? answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults)
		case 'forbidden':
		case 'missing':
			return refuse({ because: 'person-not-registered' })
	}
}

function registeredAlready(refusal: Refusal): string | null {
	return 'personId' in refusal && typeof refusal.personId === 'string' ? refusal.personId : null
}
