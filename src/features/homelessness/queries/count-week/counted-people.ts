import { counting } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { prefillMarksOf } from '../../commands/count-week/prefill-mark.ts'
import { coverageOf } from '../../rules/count-week/coverage.ts'
import type { FrozenCount } from '../../rules/count-week/frozen.ts'
import { type CountedPerson, joinAnswers } from '../../rules/count-week/joined.ts'
import { type Unduplicated, unduplicate } from '../../rules/count-week/people.ts'
import { type Reconciliation, reconcile } from '../../rules/count-week/reconciliation.ts'
import { resultsBy } from '../../rules/count-week/results.ts'
import { type MeasureWeek, readInitials } from '../../rules/count-week/told.ts'
import { categoryOf } from '../../rules/count-week/week.ts'
import { getSituationDefinition, situationDefinitions } from '../../rules/situations/definitions.ts'
import { type GivenAnswer, listGiven, listSettled } from '../../store/count-week/answers.ts'
import { listInformants } from '../../store/count-week/informants.ts'
import { listPeopleInWeek } from '../../store/count-week/listed.ts'
import type { Round } from '../../store/count-week/rounds.ts'

export type CountedPeople = Unduplicated & {
	readonly given: ReadonlyMap<string, GivenAnswer>
	readonly counted: readonly CountedPerson[]
}

/** Everybody answered about in a round, each once. Only for those who keep the count, in its own purpose. */
export async function countedPeople(
	{ db, house }: Pick<Act, 'db' | 'house'>,
	countRoundId: string,
): Promise<CountedPeople> {
	const answers = await listGiven(db, house.keys, countRoundId)
	const unduplicated = unduplicate(answers, await listSettled(db, countRoundId))
	const given = new Map(answers.map((answer) => [answer.answerId, answer]))
	const counted = unduplicated.people.map((ids) => joinAnswers(answersOf(ids, given)))
	return { ...unduplicated, given, counted }
}

export function answersOf(ids: readonly string[], given: CountedPeople['given']): GivenAnswer[] {
	return ids.flatMap((id) => given.get(id) ?? [])
}

/** The round's numbers as they are now: by every definition, who answered, how doubles stand, and against the list. */
export async function numbersOf(act: Act, round: Round, people: CountedPeople): Promise<FrozenCount> {
	return {
		results: situationDefinitions.map((definition) => resultsBy(definition, people.counted, round)),
		coverage: coverageOf(await listInformants(act.db, round.countRoundId)),
		doubles: {
			certain: people.certain.length,
			same: people.settled.filter(({ decision }) => decision === 'same').length,
			different: people.settled.filter(({ decision }) => decision === 'different').length,
			open: people.open.length,
		},
		reconciliation: await againstTheList(act, round, people),
	}
}

/** The list is read for counting alone: what comes out are numbers. */
async function againstTheList(
	act: Act,
	round: Round,
	{ counted, given }: CountedPeople,
): Promise<Reconciliation> {
	const definition = getSituationDefinition(round.definition)
	const week: MeasureWeek = round
	const listed = await counting(act, (db) => listPeopleInWeek(db, round, null))
	const { keys } = act.house
	const marks = listed.map(({ personId }) => prefillMarksOf(keys, round.countRoundId, personId))
	const now = new Map(marks.flatMap(([current = '', ...before]) => before.map((one) => [one, current])))
	return reconcile(
		listed.map((person, at) => ({
			unit: person.unit,
			category: categoryOf(person, definition, week),
			prefillMark: marks[at]?.[0] ?? '',
			indexes: person.numbers.map(({ index, cipher }) =>
				keys
					.currentIndex({ index: Buffer.from(index, 'hex'), cipher: Buffer.from(cipher, 'hex') })
					.toString('hex'),
			),
			marks: {
				bornOn: person.bornOn,
				birthYear: null,
				initials: readInitials(`${person.givenName?.trim()[0] ?? ''}${person.familyName?.trim()[0] ?? ''}`),
				sex: person.sex,
			},
		})),
		counted.map((person) => {
			const answers = answersOf(person.answerIds, given)
			return {
				by: [...new Set(answers.map(({ informant }) => informant))].sort(),
				category: categoryOf(person, definition, week),
				prefillMarks: answers.flatMap(({ prefillMark }) =>
					prefillMark === null ? [] : (now.get(prefillMark) ?? prefillMark),
				),
				marks: person,
			}
		}),
	)
}
