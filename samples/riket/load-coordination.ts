import type {
	Audience,
	CommitmentState,
	EventKind,
	PointState,
	RequestOutcome,
} from '../../src/features/network/rules/coordination/coordination.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour, writtenOn } from '../pour.ts'
import { letters, visits } from './coordination.ts'
import { events, mandates, newsletters, requests } from './coordination-events.ts'
import type { Riket } from './riket.ts'

type Given = { readonly db: Act['db']; readonly riket: Riket; ago(days: number): PlainDate }

const newId = () => crypto.randomUUID() as string

/** Visits with what was agreed, letters of intent, requests, events, mandates and newsletters of the invented county. */
export async function loadCoordination({ db }: Act, riket: Riket): Promise<void> {
	const given: Given = { db, riket, ago: (days) => addDays(riket.today, -days) }
	await loadVisits(given)
	await loadLetters(given)
	await loadRequestsAndEvents(given)
	await loadMandatesAndNewsletters(given)
}

function placeIn({ places }: Riket, code: string): string {
	const id = places[code]
	if (id === undefined) throw new Error(`no place ${code} in the sample`)
	return id
}

async function loadVisits({ db, riket, ago }: Given): Promise<void> {
	const { municipalityId } = riket
	const ids = new Map(visits.map(({ key }) => [key, newId()]))
	const ofVisits = visits.map((visit) => {
		const { key, place, ago: days, way = 'there', purpose, fromNetwork, met, told } = visit
		const head = { way, purpose, fromNetwork, met, told, visitedOn: ago(days) }
		return { municipalityId, id: ids.get(key) ?? '', placeId: placeIn(riket, place), ...head }
	})
	const points = visits.flatMap(({ key, place, points: agreed }) =>
		agreed.map(({ text, owedBy, owner = '', due, states = [] }) => ({
			row: {
				...{ municipalityId, id: newId(), visitId: ids.get(key) ?? '', placeId: placeIn(riket, place) },
				...{ text, owedBy, owner, dueOn: due === undefined ? null : ago(-due) },
			},
			states,
		})),
	)
	const told = points.flatMap(({ row, states }) =>
		states.map(({ ago: days, at, state, note = '' }) => ({
			...{ municipalityId, pointId: row.id, placeId: row.placeId, toldOn: ago(days), note },
			state: state as PointState,
			visitId: at === undefined ? null : (ids.get(at) ?? null),
		})),
	)
	await pour(db, 'counted.visit', ofVisits)
	await pour(
		db,
		'counted.visitPoint',
		points.map(({ row }) => row),
	)
	await pour(db, 'counted.visitPointTold', told)
}

type PromiseTold = {
	readonly text: string
	readonly owner: string
	readonly due?: number
	readonly review?: number
	readonly states: readonly { readonly ago: number; readonly state: string; readonly note?: string }[]
}

async function loadLetters({ db, riket, ago }: Given): Promise<void> {
	const { municipalityId } = riket
	for (const letter of letters) {
		const of = { municipalityId, placeId: placeIn(riket, letter.place) }
		const letterId = newId()
		const { title, aim, parties, goals, reviews } = letter
		const days = { datedOn: ago(letter.ago), reviewOn: ago(-letter.review) }
		await pour(db, 'counted.letterOfIntent', [{ ...of, id: letterId, title, aim, ...days }])
		const named = parties.map((name, at) => ({ ...of, letterId, name, position: at + 1 }))
		await pour(db, 'counted.letterParty', named)
		const aims = goals.map(({ text }, at) => ({ ...of, id: newId(), letterId, text, position: at + 1 }))
		await pour(db, 'counted.letterGoal', aims)
		const promises = goals.flatMap((goal, at) =>
			(goal.promises as readonly PromiseTold[]).map((promise) => ({
				...promise,
				goalId: aims[at]?.id ?? null,
				id: newId(),
			})),
		)
		const day = (days: number | undefined) => (days === undefined ? null : ago(-days))
		await pour(
			db,
			'counted.commitment',
			promises.map(({ id, goalId, text, owner, due, review }) => ({
				...{ ...of, id, letterId, goalId, text, owner, dueOn: day(due), reviewOn: day(review) },
			})),
		)
		await pour(
			db,
			'counted.commitmentTold',
			promises.flatMap(({ id, states }) =>
				states.map(({ ago: told, state, note = '' }) => ({
					...{ ...of, commitmentId: id, toldOn: ago(told), note },
					state: state as CommitmentState,
				})),
			),
		)
		const looked = reviews.map(({ ago: on, finding }) => ({ ...of, letterId, reviewedOn: ago(on), finding }))
		await pour(db, 'counted.letterReview', looked)
	}
}

async function loadRequestsAndEvents({ db, riket, ago }: Given): Promise<void> {
	const { municipalityId } = riket
	await pour(
		db,
		'counted.supportRequest',
		requests.map((request) => {
			const ended = 'answered' in request
			return {
				...{ municipalityId, placeId: placeIn(riket, request.place), askedOn: ago(request.ago) },
				...{ askedBy: request.askedBy, about: request.about },
				answerBy: 'answerBy' in request ? ago(-request.answerBy) : null,
				...(ended
					? {
							...{ answeredOn: ago(request.answered), answer: request.answer },
							outcome: request.outcome as RequestOutcome,
						}
					: {}),
			}
		}),
	)
	const held = events.map(({ guests, ago: days, ...event }) => ({
		row: { municipalityId, id: newId(), ...event, kind: event.kind as EventKind, heldOn: ago(days) },
		guests: guests as readonly (readonly [string, number])[],
	}))
	await pour(
		db,
		'counted.networkEvent',
		held.map(({ row }) => row),
	)
	await pour(
		db,
		'counted.eventGuest',
		held.flatMap(({ row, guests }) =>
			guests.map(([from, people]) => {
				const placeId = riket.places[from] ?? null
				const came = { placeId, organisation: placeId === null ? from : null, people }
				return { municipalityId, eventId: row.id, ...came }
			}),
		),
	)
}

async function loadMandatesAndNewsletters({ db, riket, ago }: Given): Promise<void> {
	const { municipalityId } = riket
	await pour(
		db,
		'counted.mandate',
		mandates.map((mandate) => {
			const { title, decidedBy, decisionTitle, audience } = mandate
			const days = {
				fromOn: ago(mandate.from),
				throughOn: ago(mandate.through),
				decisionOn: ago(mandate.decided),
			}
			const said = { municipalityId, title, decidedBy, decisionTitle, audience, ...days }
			if (!('ended' in mandate)) return said
			const { handedTo, handOver, leftOpen } = mandate
			return { ...said, endedOn: ago(mandate.ended), handedTo, handOver, leftOpen: JSON.stringify(leftOpen) }
		}),
	)
	// The first was sent to those who read it then; the second is being written.
	await pour(
		db,
		'counted.newsletter',
		newsletters.map(({ ago: days, ...issue }) => ({
			...{ municipalityId, ...issue, writtenOn: ago(days) },
			audience: issue.audience as Audience,
			sentAt: issue.number === 1 ? writtenOn(ago(days)) : null,
		})),
	)
}
