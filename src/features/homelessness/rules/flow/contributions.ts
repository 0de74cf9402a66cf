import { dayFromNumber } from '../../../../foundation/plain-date.ts'
import type { Reason } from '../codes/reasons.ts'
import type { PersonFacts } from '../facts.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import { type Contribution, type FlowParameters, flowParameters, type Group } from './contribution.ts'
import type { Turn } from './course.ts'
import { birthdaysOf, groupOn, sameGroup } from './groups.ts'
import { personCourse } from './person-course.ts'
import type { SpellStretch } from './stretches.ts'

/** Every change of a person's state, by day; the same whatever the order in which the facts were written down. */
export function contributionsOf(
	person: PersonFacts,
	definition: SituationDefinition,
	parameters: FlowParameters = flowParameters,
): Contribution[] {
	const { turns } = personCourse(person, definition, parameters)
	return chained(changesOf(turns, person, definition))
}

type Change = {
	readonly day: number
	readonly kind: Contribution['kind']
	readonly from: number
	readonly to: number
	readonly reason: Reason
	readonly group: Group
}

/** The course with groups laid over it: who changes group leaves the old one and comes to the new one. */
function changesOf(
	turns: readonly Turn<SpellStretch>[],
	person: PersonFacts,
	definition: SituationDefinition,
): Change[] {
	const changes: Change[] = []
	const birthdays = birthdaysOf(person.bornOn)
	const counted = { sex: person.sex, birthdays }
	let group: Group | null = null

	const regroup = (day: number, category: number, into: Group) => {
		if (group === null || sameGroup(group, into)) return
		const both = { day, kind: 'regroup', reason: 'regrouped' } as const
		changes.push({ ...both, from: category, to: 0, group })
		changes.push({ ...both, from: 0, to: category, group: into })
		group = into
	}

	for (const [place, turn] of turns.entries()) {
		const { day, from, to, reason } = turn
		if (turn.kind === 'out') {
			if (group !== null) changes.push({ day, kind: 'out', from, to, reason, group })
			group = null
			continue
		}
		const groupFrom = (when: number) => groupOn(when, turn.into.spell, counted, definition)
		regroup(day, from, groupFrom(day))
		group = groupFrom(day)
		if (turn.kind === 'in') changes.push({ day, kind: 'in', from, to, reason, group })
		else if (from !== to) changes.push({ day, kind: 'move', from, to, reason, group })
		const until = turns[place + 1]?.day ?? Number.POSITIVE_INFINITY
		for (const birthday of birthdays ?? []) {
			if (day < birthday && birthday < until) regroup(birthday, to, groupFrom(birthday))
		}
	}
	return changes
}

function chained(changes: readonly Change[]): Contribution[] {
	const days = changes.map(({ day }) => dayFromNumber(day))
	return changes.map(({ kind, from, to, reason, group }, place) => ({
		day: days[place] ?? dayFromNumber(0),
		until: days[place + 1] ?? null,
		kind,
		from,
		to,
		reason,
		...group,
	}))
}
