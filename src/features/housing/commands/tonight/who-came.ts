import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { registerPerson, registerUnidentified } from '../../../people/index.ts'
import { readAlong } from '../../rules/tonight/along.ts'
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
	/** Who is known of those who come along. */
	adults: z
		.array(z.uuid({ error: 'choose-one' }))
		.max(9)
		.default([]),
	children: z
		.array(z.uuid({ error: 'choose-one' }))
		.max(9)
		.default([]),
	/** Who else comes along, one a line. */
	adultsAlong: maybeText(1000),
	childrenAlong: maybeText(1000),
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

/** Everybody who came together: the one who asks, other adults, and the children. */
export async function whoCameTogether(
	act: Act,
	guest: Guest,
): Promise<{ personId: string; adults: string[]; children: string[] } | Refusal | Missing> {
	const personId = await whoCame(act, guest)
	if (typeof personId !== 'string') return personId
	const adults = await cameAlong(act, 'adultsAlong', guest)
	if (adults === missing || isRefused(adults)) return adults
	const children = await cameAlong(act, 'childrenAlong', guest)
	if (children === missing || isRefused(children)) return children
	return { personId, adults: [...guest.adults, ...adults], children: [...guest.children, ...children] }
}

/** A record each for those whom nobody has looked up at night; the registry finds doubles by day. */
async function cameAlong(
	act: Act,
	path: 'adultsAlong' | 'childrenAlong',
	guest: Guest,
): Promise<string[] | Refusal | Missing> {
	const made: string[] = []
	for (const one of readAlong(guest[path])) {
		const year = Number(one.bornAbout ?? yearOf(act.today))
		if (year < 1900 || year > yearOf(act.today)) throw new BadInput([{ path, problem: 'not-a-year' }])
		const answer = await registerUnidentified.within(act, one)
		if (answer.is !== 'done') return notDone(answer)
		made.push(answer.value.personId)
	}
	return made
}
