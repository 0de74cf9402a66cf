import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import {
	isOpenCommitment,
	isOpenLetter,
	isOpenPoint,
	letterState,
} from '../../rules/coordination/coordination.ts'
import { dueKinds, whatIsDueIn } from '../../rules/coordination/due.ts'
import { dueByCounty } from '../../rules/coordination/due-by-county.ts'
import { followedPlaces } from '../../rules/coordination/followed.ts'
import { askOnOf } from '../../rules/knowledge/example.ts'
import { standsOn } from '../../rules/places/place.ts'
import { lastChecks, listExamples } from '../../store/knowledge.ts'
import { listCommitments, listLettersOfIntent } from '../../store/letters-of-intent.ts'
import { listMandates } from '../../store/mandates.ts'
import { listNewCorrections } from '../../store/notes.ts'
import { listRounds } from '../../store/partnership/rounds.ts'
import { listPlaces } from '../../store/places.ts'
import { listSenders } from '../../store/senders.ts'
import { listSupportRequests } from '../../store/support-requests.ts'
import { listPoints, listVisits } from '../../store/visits.ts'
import { drawDue } from './draw-due.ts'

/** The start of those who coordinate: what is late, what comes, whom nobody has met; and how each followed place stands. */
export const whatIsDue = query({
	name: 'whatIsDue',
	input: z.object({
		kind: z.enum(dueKinds).nullish().catch(null),
		locale: z.enum(locales).default('sv'),
	}),
	may: mayReadPlaces,
	run: async ({ db, actor, today }, { kind, locale }) => {
		const mayKeep = mayKeepNetwork(actor)
		const visits = await listVisits(db)
		const letters = await listLettersOfIntent(db)
		const points = (await listPoints(db, {})).filter(({ state }) => isOpenPoint(state))
		const requests = (await listSupportRequests(db)).filter(({ answeredOn }) => answeredOn === null)
		const open = letters.filter((letter) => isOpenLetter(letter, today))
		const inForce = open.filter((letter) => letterState(letter, today) === 'in-force')
		const ids = new Set(open.map(({ id }) => id))
		const commitments = (await listCommitments(db, {})).filter(
			({ letterId, state }) => ids.has(letterId) && isOpenCommitment(state),
		)
		const names = new Map([...visits, ...letters].map(({ placeId, placeName }) => [placeId, placeName]))
		const nameOf = (placeId: string) => names.get(placeId) ?? ''
		const followed = followedPlaces({ visits, letters: open, inForce, points, commitments, requests })
		const every = whatIsDueIn(
			{
				points: points.map((one) => ({ ...one, pointId: one.id, placeName: nameOf(one.placeId) })),
				commitments: commitments.map((one) => ({
					...{ ...one, commitmentId: one.id, placeName: nameOf(one.placeId) },
				})),
				letters: open.map((one) => ({ ...one, letterId: one.id })),
				requests: requests.map((one) => ({ ...one, requestId: one.id })),
				followed: followed.filter(({ lastVisitOn, letters: held }) => held > 0 || lastVisitOn !== null),
				senders: await listSenders(db),
				corrections: (await listNewCorrections(db)).map((one) => ({ ...one, correctionId: one.id })),
				examples: mayKeep ? await examplesToAskAbout(db) : [],
				rounds: mayKeep ? await roundsUnderWay(db) : [],
			},
			today,
		)
		const [mandate] = await listMandates(db)
		const standing = async (of: 'municipality' | 'county') =>
			(await listPlaces(db, of)).filter((place) => standsOn(place, today))
		const counties = dueByCounty(
			{
				...{ due: every, followed },
				...{ municipalities: await standing('municipality'), counties: await standing('county') },
			},
			mayKeep,
		)
		return {
			due: kind == null ? every : every.filter((one) => one.kind === kind),
			kind: kind ?? null,
			counts: dueKinds.map((one) => ({ kind: one, count: every.filter((due) => due.kind === one).length })),
			late: every.filter(({ late }) => late).length,
			all: every.length,
			followed,
			map: counties === null ? null : drawDue(counties, locale),
			mandate: mandate?.endedOn === null ? { title: mandate.title, throughOn: mandate.throughOn } : null,
			mayKeep,
		}
	},
	audit: (_, value) => ({
		kind: 'network-place',
		ids: [...new Set(value?.followed.map(({ placeId }) => placeId) ?? [])],
	}),
})

async function examplesToAskAbout(db: Act['db']) {
	const checks = await lastChecks(db)
	return (await listExamples(db))
		.filter(({ withdrawnOn }) => withdrawnOn === null)
		.map(({ id, title, placeId, placeName, elsewhere }) => ({
			...{ exampleId: id, title, placeId, placeName: placeName ?? elsewhere },
			askOn: askOnOf(checks.get(id) ?? null),
		}))
}

async function roundsUnderWay(db: Act['db']) {
	return (await listRounds(db))
		.filter(({ openedOn, closedOn }) => openedOn !== null && closedOn === null)
		.map(({ id, title, dueOn }) => ({ roundId: id, title, dueOn }))
}

export type WhatIsDue = Extract<Awaited<ReturnType<typeof whatIsDue>>, { is: 'done' }>['value']
