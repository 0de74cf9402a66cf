import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { registerPerson } from '../../people/index.ts'

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
}

/** The person's id: the one already registered with the number when the actor may know, else a new one. */
export async function personKnownAs(act: Act, person: NamedPerson): Promise<string | Refusal> {
	const told = Object.fromEntries(
		Object.entries(person).filter(([, value]) => value !== null && value !== undefined),
	)
	const answer = await registerPerson.within(act, told)
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
