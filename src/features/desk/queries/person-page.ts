import * as z from 'zod'
import { ageOn, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { day, id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { casesOfPeople, evictionsOf } from '../../eviction-prevention/index.ts'
import { classOf, type PersonCourse, personCourse } from '../../homelessness/index.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayGrantNamedAccess, personCard } from '../../people/index.ts'
import { mayWorkAtTheDesk } from '../access.ts'
import { axisOf, situationsOf, withoutContact, withoutHome } from '../rules/course-lanes.ts'
import { personStep } from '../rules/person-step.ts'

/**
 * One person: who it is, their way through homelessness as known today or on another day, with whom they live, their
 * cases, and who may see them by name. `whole` draws all years.
 */
export const personPage = query({
	name: 'personPage',
	opensOne: true,
	input: z.object({ personId: id(), asKnownOn: day().optional(), whole: z.literal('yes').optional() }),
	may: mayWorkAtTheDesk,
	byKey: true,
	run: async (act, { personId, asKnownOn, whole }) => {
		const card = await personCard.within(act, { personId })
		if (card.is === 'refused') return card.refusal
		if (card.is !== 'done') return missing
		const { recordIds, known } = card.value
		const mayGrant = mayGrantNamedAccess(act.actor)
		const colleagues = mayGrant ? await listStaffNames(act.db) : []
		const cases = await casesOf(act, recordIds)
		const course = await personCourse.within(act, {
			personId,
			...(asKnownOn === undefined ? {} : { asKnownOn }),
		})
		return {
			...card.value,
			age: known === null || known.birthDate === null ? null : ageOn(known.birthDate, act.today),
			course:
				course.is !== 'done' || course.value.hidden ? null : viewOf(course.value, cases, act.today, whole),
			cases,
			staffToGrant: colleagues.filter((one) => one.id !== act.actor.actorId),
			mayGrant,
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})

export type PersonPage = Extract<Awaited<ReturnType<typeof personPage>>, { is: 'done' }>['value']
export type CourseView = NonNullable<PersonPage['course']>
export type CourseSpell = CourseView['spells'][number]
export type PersonCase = PersonPage['cases'][number]

/** Each case once, also when several of the person's records are in its household, with the day of an eviction. */
async function casesOf(act: Act, recordIds: readonly string[]) {
	const theirs = await casesOfPeople.within(act, { personIds: recordIds })
	const cases = theirs.is === 'done' ? theirs.value.cases : []
	const evictions = await evictionsOf.within(act, { personIds: recordIds })
	const evicted = new Map(
		evictions.is === 'done' ? evictions.value.evictions.map((one) => [one.caseId, one.evictedOn]) : [],
	)
	return [...new Map(cases.map((one) => [one.caseId, one])).values()].map(
		({ caseId, caseNumber, openedOn, closedOn, outcome }) => ({
			...{ caseId, caseNumber, openedOn, closedOn, outcome },
			evictedOn: evicted.get(caseId) ?? null,
		}),
	)
}

type Case = Awaited<ReturnType<typeof casesOf>>[number]

function viewOf(course: PersonCourse, cases: readonly Case[], today: PlainDate, whole: 'yes' | undefined) {
	const on = course.knownOn ?? today
	const own = course.definitions[0]
	const drawn = course.spells.map((spell) => ({
		...{ startsOn: spell.startsOn, endsOn: spell.endsOn },
		leftForGood: ['permanent', 'moved', 'deceased'].includes(classOf(spell.destination)),
		pieces: spell.situations.find(({ definition }) => definition === own)?.pieces ?? [],
	}))
	const staying = course.spells.findLast(
		({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || on < endsOn),
	)
	const missingHome = withoutHome(drawn, on)
	const contactOn = course.contacts.filter(({ counts }) => counts).map(({ onDay }) => onDay)
	const { standing, entry } = course
	const stayingEndsOn = staying?.endsOn ?? staying?.dischargeOn ?? staying?.contractEndsOn ?? null
	const days = [
		...course.spells.flatMap(({ startsOn, endsOn }) => (endsOn === null ? [startsOn] : [startsOn, endsOn])),
		...course.contacts.map(({ onDay }) => onDay),
		...cases.map(({ openedOn }) => openedOn),
	]
	return {
		...course,
		staying: staying ?? null,
		stayingEndsOn,
		daysInSituation: standing.since === null ? null : daysBetween(standing.since, on),
		situations: situationsOf(drawn),
		missingHome,
		quiet: withoutContact(contactOn, on),
		axis: axisOf(days, today, whole === 'yes'),
		next: personStep(
			{
				onList: entry !== null && standing.status !== 'left' && standing.status !== 'never',
				active: standing.status === 'active',
				responsible: entry !== null && entry.responsibleId !== null,
				inactiveOn: standing.inactiveOn,
				endsOn: stayingEndsOn,
				missingHome,
			},
			on,
		),
	}
}
