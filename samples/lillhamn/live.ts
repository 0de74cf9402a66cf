import { ore } from '../../src/foundation/money.ts'
import { addDays, addMonths, type PlainDate } from '../../src/foundation/plain-date.ts'
import { followUpsOf, stageReached } from './cases.ts'
import type { Chance } from './chance.ts'
import { workday } from './fates.ts'
import type { Life } from './history.ts'
import type { numberOffice } from './identity.ts'
import { type Somebody, type Told, toldOf } from './live-told.ts'
import type { InventedCase, InventedConsultation, InventedPerson, InventedTalk, Member } from './shape.ts'

/** The households that pictures and stories follow, as they stand today. */
export function inventLive(
	chance: Chance,
	office: ReturnType<typeof numberOffice>,
	today: PlainDate,
): Life[] {
	return toldOf.map((told) => lifeOf(chance, office, today, told))
}

function lifeOf(chance: Chance, office: ReturnType<typeof numberOffice>, today: PlainDate, told: Told): Life {
	const person = ({ name, sex, age }: Somebody): InventedPerson => {
		const born = addDays(addMonths(today, -12 * age), -chance.between(20, 300))
		return {
			id: chance.id(),
			givenName: name,
			familyName: told.family,
			born,
			sex,
			language: 'svenska',
			phone: age < 18 ? null : `070-174 06 ${chance.between(10, 99)}`,
			personnummer: office(born, sex),
			protection: told.protection ?? 'none',
			duplicateOf: null,
			knownTo: [],
			unidentified: null,
		}
	}
	const adults = told.adults.map(person)
	const children = (told.children ?? []).map(person)
	const members: Member[] = [
		...adults.map(({ id, born }) => ({
			personId: id,
			role: 'adult' as const,
			living: 'full' as const,
			born,
		})),
		...children.map(({ id, born }, place) => ({
			personId: id,
			role: 'child' as const,
			living: told.children?.[place]?.living ?? ('full' as const),
			born,
		})),
	]
	const household = { id: chance.id(), home: told.home, landlord: told.landlord, members }
	const childIds = children.map(({ id }) => id)
	return {
		household,
		people: [...adults, ...children],
		lived: caseOf(chance, today, told, household.id, childIds),
	}
}

function caseOf(
	chance: Chance,
	today: PlainDate,
	told: Told,
	householdId: string,
	childIds: readonly string[],
): InventedCase {
	const ago = (days: number) => addDays(today, -days)
	const dates = told.days.map(([kind, days]) => ({
		kind,
		on: kind === 'rent-due' ? workday(ago(days)) : ago(days),
	}))
	const answered = childIds.length > 0 ? 'yes' : 'no'
	const closing = told.closed
		? {
				on: ago(told.closed.daysAgo),
				outcome: told.closed.outcome,
				alternative: null,
				deviationReasons: null,
			}
		: null
	return {
		id: chance.id(),
		number: '',
		householdId,
		ground: told.ground ?? 'arrears',
		stage: stageReached(dates),
		openedBy: 'landlord-notice',
		openedOn: ago(told.openedDaysAgo),
		writtenOn: ago(told.openedDaysAgo),
		officer: told.officer,
		children: told.childrenKnown === false ? 'unknown' : answered,
		debt: told.kronor === null ? null : ore(told.kronor * 100),
		dates,
		contacts: (told.contacts ?? []).map(([kind, result, days, note]) => ({
			kind,
			result,
			on: ago(days),
			by: told.officer,
			note,
		})),
		talks: talksOf(told, childIds, ago),
		consultations: consultationsOf(told, ago),
		decisions: [],
		closing,
		followUps:
			closing === null
				? []
				: followUpsOf(chance, { ...closing, closedOn: closing.on, evictedOn: null, children: 0 }),
	}
}

function talksOf(told: Told, childIds: readonly string[], ago: (days: number) => PlainDate): InventedTalk[] {
	return (told.talks ?? []).map(([place, days, said]) => {
		const common = { childId: childIds[place] ?? '', on: ago(days), by: told.officer }
		return said === 'child-said-no'
			? { ...common, state: 'not-held', because: said }
			: { ...common, state: 'held', ground: 'guardian-consent', view: said }
	})
}

function consultationsOf({ consultation }: Told, ago: (days: number) => PlainDate): InventedConsultation[] {
	if (consultation === undefined) return []
	const [called, planned, agreement] = consultation
	return [
		{
			calledOn: ago(called),
			plannedFor: ago(planned),
			result: agreement === null ? 'not-agreed' : 'agreed',
			agreement,
		},
	]
}
