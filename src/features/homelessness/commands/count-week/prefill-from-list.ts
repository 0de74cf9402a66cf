import * as z from 'zod'
import { dayNumber } from '../../../../foundation/plain-date.ts'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayWorkWithHomelessness } from '../../access.ts'
import { type AnswerValues, type CountForm, questionsOf } from '../../rules/count-week/form.ts'
import { getGround } from '../../rules/count-week/grounds.ts'
import { readInitials } from '../../rules/count-week/told.ts'
import { insertAnswers, listPrefillMarks, type ToldAnswer } from '../../store/count-week/answers.ts'
import { type Informant, setAnswersAgain } from '../../store/count-week/informants.ts'
import { type ListedPerson, listPeopleInWeek } from '../../store/count-week/listed.ts'
import type { Round } from '../../store/count-week/rounds.ts'
import { askedIn, placeIn } from './asked-in.ts'
import { prefillMarkOf, prefillMarksOf } from './prefill-mark.ts'

/**
 * Drafts for everybody on the unit's own list in the measure week, read in the unit's own case work: whom the actor may
 * not know by name is filled in by those who may. Nobody is filled in twice; what was withdrawn stays so.
 */
export const prefillFromList = command({
	name: 'prefillFromList',
	input: z.object({ countInformantId: id() }),
	may: mayWorkWithHomelessness,
	run: async (act, { countInformantId }) => {
		const asked = await countingWeek(act, () => askedIn(act, countInformantId))
		if (asked === missing || isRefused(asked)) return asked
		const { informant, round } = asked
		if (informant.unitId === null) return refuse({ because: 'only-own-units-have-a-list' })
		const listed = await listPeopleInWeek(act.db, round, informant.unitId)
		const known = listed.filter((person) => person.knownAs !== null)
		return await countingWeek(act, async (db) => {
			const before = await listPrefillMarks(db, countInformantId)
			const fresh = known
				.map((person) => ({
					person,
					mark: prefillMarkOf(act.house.keys, round.countRoundId, person.personId),
				}))
				.filter(
					({ person }) =>
						!prefillMarksOf(act.house.keys, round.countRoundId, person.personId).some((mark) =>
							before.has(mark),
						),
				)
			await insertAnswers(
				db,
				placeIn(act, informant),
				{ roundId: round.countRoundId, informantId: countInformantId },
				{ givenAt: act.now, givenBy: act.actor.actorId },
				fresh.map(({ person, mark }) => ({
					state: 'draft',
					prefillMark: mark,
					told: draftOf(person, informant, round, act),
				})),
			)
			if (fresh.length > 0) await setAnswersAgain(db, countInformantId)
			return { countInformantId, filled: fresh.length, already: known.length - fresh.length }
		})
	},
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
})

/** What the list knows, as far as the unit's ground for the count goes; a list holds nobody's consent to be told of. */
function draftOf(
	person: ListedPerson,
	informant: Informant,
	{ form, measureTo }: Round,
	act: Act,
): ToldAnswer {
	const identity = getGround(informant.legalGround).needsConsent ? 'none' : informant.identity
	const { place, contract, contractEndsOn, dischargeOn, homeAfter, overstays, population, sex } = person
	const { identityKind, identityCipher, identityIndex } = person
	const number =
		identityKind === null || identityCipher === null || identityIndex === null
			? null
			: {
					kind: identityKind,
					cipher: act.house.keys.seal(act.house.keys.unseal(identityCipher)),
					index: act.house.keys.currentIndex({ cipher: identityCipher, index: identityIndex }),
				}
	const letters = `${person.givenName?.trim()[0] ?? ''}${person.familyName?.trim()[0] ?? ''}`
	const birthYear = person.bornOn === null ? null : Number(person.bornOn.slice(0, 4))
	const days = dayNumber(measureTo) - dayNumber(person.startsOn)
	return {
		...{ place, contract, contractEndsOn, dischargeOn, homeAfter, overstays, population, sex },
		birthDate: identity === 'none' ? null : person.bornOn,
		birthYear: identity === 'none' ? birthYear : null,
		initials: identity === 'none' ? null : readInitials(letters),
		identity: identity === 'number' ? number : null,
		answers: answersKnown(form, person, days),
	}
}

function answersKnown(form: CountForm, person: ListedPerson, days: number): AnswerValues {
	const withChildren = { no: 'not', unknown: 'unknown', yes: null }[person.withChildren]
	const known: AnswerValues = {
		'time-in-situation': timeBand(days),
		'municipality-of-stay': person.stay,
		'municipality-of-registration': person.residence,
		...(person.childrenHere === 0 ? {} : { 'children-under-18': person.childrenHere }),
		// Wholly or partly is not in the list: somebody who knows says it.
		...(withChildren === null ? {} : { 'lives-with-children': withChildren }),
	}
	const asked = new Set(questionsOf(form).map(({ code }) => code))
	return Object.fromEntries(Object.entries(known).filter(([code]) => asked.has(code)))
}

const year = 365

function timeBand(days: number): string {
	if (days < 91) return 'under-3-months'
	if (days < year) return '3-12-months'
	if (days < 3 * year) return '1-2-years'
	if (days < 6 * year) return '3-5-years'
	return days < 11 * year ? '6-10-years' : 'over-10-years'
}
