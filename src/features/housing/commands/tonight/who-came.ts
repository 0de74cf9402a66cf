import * as z from 'zod'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { registerPerson, registerUnidentified } from '../../../people/index.ts'
import { notDone } from '../stays/spells-of-stay.ts'

const maybeText = (longest: number) => z.string().trim().max(longest, 'too-long').optional()

/** Who stands at the desk: somebody known, somebody new by name, or somebody whom nobody knows. */
export const guestFields = {
	who: z.enum(['known', 'new', 'unknown'], { error: 'choose-one' }),
	personId: z.uuid({ error: 'choose-one' }).optional(),
	givenName: maybeText(100),
	familyName: maybeText(100),
	bornOn: z.string().optional(),
	nationalId: maybeText(30),
	called: maybeText(100),
	bornAbout: z.string().trim().optional(),
	sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
	/** Of those of nearly that name: who of them it is, or `nobody`. */
	samePerson: z.union([z.uuid(), z.literal('nobody')], { error: 'choose-one' }).optional(),
} as const

type Guest = z.output<z.ZodObject<typeof guestFields>>

/** Their record, made when there is none. */
export async function whoCame(act: Act, guest: Guest): Promise<string | Refusal | Missing> {
	const { who, personId, samePerson, sex } = guest
	if (who === 'known') {
		if (personId === undefined) throw new BadInput([{ path: 'personId', problem: 'required' }])
		return personId
	}
	if (who === 'unknown') {
		const { called, bornAbout } = guest
		const answer = await registerUnidentified.within(act, { called, sex, bornAbout })
		return answer.is === 'done' ? answer.value.personId : notDone(answer)
	}
	if (samePerson !== undefined && samePerson !== 'nobody') return samePerson
	const { givenName, familyName, bornOn, nationalId } = guest
	const anyway = samePerson === 'nobody' ? { registerAnyway: 'yes' } : {}
	const answer = await registerPerson.within(act, {
		...{ givenName, familyName, bornOn, nationalId, sex },
		...anyway,
	})
	return answer.is === 'done' ? answer.value.personId : notDone(answer)
}
