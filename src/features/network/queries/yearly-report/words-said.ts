import type { Act } from '../../../../platform/transaction.ts'
import { consentCovers } from '../../rules/partnership/inputs.ts'
import { stateOfAnswer } from '../../rules/partnership/reflections.ts'
import type { Example, MarkedInput, ReflectedOn, Said } from '../../rules/yearly-report/sources.ts'
import { listExamples } from '../../store/knowledge.ts'
import { listInputs } from '../../store/partnership/inputs.ts'
import { listAnswers, listDissents, listWords } from '../../store/partnership/reflections.ts'
import { listQuestions, listRounds } from '../../store/partnership/rounds.ts'

type Db = Act['db']

/** All that a report of the year may tell in people's own words, as they stand now. */
export async function wordsSaid(db: Db, year: number): Promise<Said> {
	return {
		reflections: await reflectionsIn(db, year),
		inputs: await inputsIn(db, year),
		examples: await examplesIn(db),
	}
}

/** What members approved of their own words in the year's rounds, and dissents beside; drafts are nobody's to tell. */
export async function reflectionsIn(db: Db, year: number): Promise<ReflectedOn[]> {
	const rounds = (await listRounds(db)).filter((round) => round.year === year && round.openedOn !== null)
	if (rounds.length === 0) return []
	const ids = rounds.map(({ id }) => id)
	const asked = await listAnswers(db, ids)
	const words = await listWords(db, ids)
	const dissents = await listDissents(db, ids)
	const questions = await listQuestions(db, ids)
	const nameOf = (memberId: string) => asked.find((one) => one.memberId === memberId)?.name ?? ''
	return rounds.flatMap((round) =>
		questions
			.filter(({ roundId }) => roundId === round.id)
			.map(({ id: questionId, question }) => ({
				...{ round: round.title, question },
				answers: asked.flatMap(({ roundId, memberId, name, begunOn, approvedOn }) => {
					const said = words.find((one) => one.memberId === memberId && one.questionId === questionId)
					if (roundId !== round.id || approvedOn === null || said === undefined) return []
					const late = stateOfAnswer({ begunOn, approvedOn }, round.dueOn) === 'late'
					return [{ id: `${questionId} ${memberId}`, member: name, text: said.body, late }]
				}),
				dissents: dissents
					.filter((one) => one.questionId === questionId)
					.map(({ id, memberId, againstId, body }) => ({
						...{ id, member: nameOf(memberId), text: body },
						against: againstId === null ? null : nameOf(againstId),
					})),
			}))
			.filter(({ answers, dissents }) => answers.length + dissents.length > 0),
	)
}

/** What councils and people with experience of their own have said in the year, as far as it may stand in a report. */
export async function inputsIn(db: Db, year: number): Promise<MarkedInput[]> {
	return (await listInputs(db)).flatMap(
		({ id, kind, words, saidOn, consentTo, withdrawnOn, council, member }) => {
			const mayStand = words !== null && withdrawnOn === null && consentCovers(consentTo, 'report')
			if (!mayStand || kind === 'member' || !saidOn.startsWith(`${year}-`)) return []
			const from = kind === 'council' ? council : (member ?? '')
			return [{ id, kind, from, on: saidOn, text: words, open: consentCovers(consentTo, 'publish') }]
		},
	)
}

/** The network's own good examples that still hold. */
export async function examplesIn(db: Db): Promise<Example[]> {
	return (await listExamples(db))
		.filter(({ withdrawnOn }) => withdrawnOn === null)
		.map(({ id, title, placeName, elsewhere, method, result, evidence, evidenceSource }) => ({
			...{ id, name: title, where: placeName ?? elsewhere, method, result, evidence, evidenceSource },
		}))
}
