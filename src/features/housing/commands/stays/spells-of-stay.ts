import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type Destination, endSpell, recordContact, startSpell } from '../../../homelessness/index.ts'
import { type FormCode, formOf } from '../../rules/forms.ts'
import { type HeldBed, readHouseOf, type StayPerson, setSpells } from '../../store/stays.ts'
import { homeMeetsNeeds } from '../need/end-met-needs.ts'
import type { Household } from './booking.ts'

type Settled = {
	readonly stayId: string
	readonly bed: HeldBed
	readonly unitId: string
	readonly form: FormCode
	readonly onDay: PlainDate
	readonly plannedEndOn: PlainDate | null
}

/**
 * From the day everybody lives there: a spell each, the children's with the one whose stay it is. What they lived in until
 * then ends, and led here; what they waited for is met. Refuses as `startSpell` does.
 */
export async function settleIn(
	act: Act,
	{ personId, adults, children }: Household,
	settled: Settled,
): Promise<Refusal | Missing | null> {
	const told = await toldOf(act, settled)
	const spells: { personId: string; spellId: string }[] = []
	for (const adult of [personId, ...adults]) {
		const own = adult === personId ? children : []
		const answer = await startSpell.within(act, {
			...told,
			personId: adult,
			children: own,
			withChildren: children.length > 0 ? 'yes' : 'no',
		})
		if (answer.is !== 'done') return notDone(answer)
		const { spellId, childSpellIds } = answer.value
		spells.push({ personId: adult, spellId })
		for (const [at, child] of own.entries())
			spells.push({ personId: child, spellId: childSpellIds[at] ?? spellId })
	}
	await setSpells(act.db, settled.stayId, spells)
	await homeMeetsNeeds(act, [personId, ...adults, ...children], settled)
	return null
}

/** Somebody comes to live along from the day: a child with the one whose stay it is. Refuses as `startSpell` does. */
export async function settleAlong(
	act: Act,
	{ personId, child, householder }: { personId: string; child: boolean; householder: string },
	settled: Settled,
): Promise<Refusal | Missing | null> {
	const answer = await startSpell.within(act, {
		...(await toldOf(act, settled)),
		...{ personId, children: [] },
		...(child ? { withPersonId: householder, withChildren: 'no' } : {}),
	})
	if (answer.is !== 'done') return notDone(answer)
	await setSpells(act.db, settled.stayId, [{ personId, spellId: answer.value.spellId }])
	await homeMeetsNeeds(act, [personId], settled)
	return null
}

/** What a spell there says, whoever's it is. */
async function toldOf(act: Act, { bed, unitId, form, onDay, plannedEndOn }: Settled) {
	const { place, contract, destination, tenure, emergency } = formOf(form)
	const house = await readHouseOf(act.db, bed)
	return {
		...{ startsOn: onDay, place, contract, unitId, leftFor: destination, contactOn: onDay },
		contactKind: emergency ? 'night' : 'meeting',
		...{ arrangedBy: 'municipality', toldBy: 'own-observation', childrenFollow: 'chosen' },
		...(house.refuge || form === 'refuge'
			? {}
			: { placeName: `${house.propertyName}, ${house.dwellingName}`.slice(0, 200) }),
		...(tenure === 'sublease' && plannedEndOn !== null ? { contractEndsOn: plannedEndOn } : {}),
	}
}

/** A night as a guest is a contact and no spell: everybody lives where they lived. */
export async function sleepOver(
	act: Act,
	{ personId, adults }: Household,
	{ onDay }: Settled,
): Promise<Refusal | Missing | null> {
	for (const adult of [personId, ...adults]) {
		const answer = await recordContact.within(act, { personId: adult, onDay, kind: 'night' })
		if (answer.is !== 'done') return notDone(answer)
	}
	return null
}

/** What they lived in ends on the day and led somewhere; a spell that was ended or corrected meanwhile is left as it is. */
export async function leaveSpells(
	act: Act,
	people: readonly StayPerson[],
	{ endsOn, destination }: { readonly endsOn: PlainDate; readonly destination: Destination },
): Promise<Refusal | Missing | null> {
	for (const { spellId, spellLasts, child } of people) {
		if (child || spellId === null || !spellLasts) continue
		const answer = await endSpell.within(act, { spellId, endsOn, destination })
		if (answer.is !== 'done') return notDone(answer)
	}
	return null
}

/** They live in a home of their own from the day. */
export async function startOwnHome(
	act: Act,
	people: readonly StayPerson[],
	{ onDay, destination, unitId }: { onDay: PlainDate; destination: Destination; unitId: string },
): Promise<Refusal | Missing | null> {
	const children = people.filter(({ child }) => child).map(({ personId }) => personId)
	for (const [at, { personId }] of people.filter(({ child }) => !child).entries()) {
		const answer = await startSpell.within(act, {
			...{ personId, startsOn: onDay, place: 'own-home', leftFor: destination, unitId, contactOn: onDay },
			contract:
				destination === 'own-lease' || destination === 'housing-first-lease' ? 'own-lease' : 'unknown',
			...{ toldBy: 'own-observation', childrenFollow: 'chosen' },
			children: at === 0 ? children : [],
			withChildren: children.length > 0 ? 'yes' : 'no',
		})
		if (answer.is !== 'done') return notDone(answer)
	}
	return null
}

/** Why nothing was written; a field of the spell is told as the day that the form asks for. */
export function notDone(answer: Exclude<Answer<unknown>, { is: 'done' }>): Refusal | Missing {
	if (answer.is === 'refused') return answer.refusal
	if (answer.is === 'bad-input') throw new BadInput(answer.faults)
	return missing
}
