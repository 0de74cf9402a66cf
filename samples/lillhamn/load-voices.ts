import { listPlans, planContents } from '../../src/features/action-plan/index.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import { plan } from './plan.ts'
import { strategistOn } from './strategist.ts'
import { councils, voices } from './voices.ts'

/** What those whom the plan is about have said: in councils, in interviews, anonymously and to staff. */
export async function loadVoices(act: Act, chance: Chance, places: Places): Promise<void> {
	const { db, today } = act
	const { municipalityId } = places
	const strategist = strategistOn(act, places, today)
	const { plans } = valueIn(await listPlans.within(strategist, {}))
	const planId = plans.find(({ title }) => title === plan.title)?.id ?? ''
	const { content } = valueIn(await planContents.within(strategist, { planId }))
	const meetingOf = await loadCouncils(act, chance, places)
	const maria = places.staff('maria-strom')
	const said = voices
		.filter(({ saidOn }) => saidOn <= today)
		.map((voice) => ({ ...voice, id: chance.id(), saidOn: plainDate(voice.saidOn) }))
	await pour(
		db,
		'counted.voice',
		said.map(({ id, kind, council, saidOn, themes, consentTo, how, toldBack, notedBy, withdrawnOn }) => ({
			...{ municipalityId, id, kind, saidOn, consentTo, consentOn: saidOn, consentHow: how },
			...{ themes: [...themes], withdrawnOn: withdrawnOn === undefined ? null : plainDate(withdrawnOn) },
			councilMeetingId: council === undefined ? null : meetingOf(council, saidOn),
			toldBackOn: toldBack === undefined ? null : plainDate(toldBack[0]),
			toldBackHow: toldBack?.[1] ?? null,
			notedBy: notedBy === undefined ? maria : places.staff(notedBy),
			notedOn: notedDay(saidOn, today),
		})),
	)
	await pour(
		db,
		'counted.voiceWords',
		said.flatMap(({ id, words }) => (words === '' ? [] : [{ municipalityId, id, body: words }])),
	)
	await pour(
		db,
		'counted.voiceLook',
		said.flatMap(({ id, saidOn, notedBy }) =>
			notedBy === undefined
				? [{ municipalityId, id, lookedOn: notedDay(saidOn, today), lookedBy: maria }]
				: [],
		),
	)
	await pour(
		db,
		'counted.voiceAnswer',
		said.flatMap(({ id, answered }) => {
			if (answered === undefined) return []
			const [outcome, why, on] = answered
			return [{ municipalityId, id, outcome, why, answeredOn: plainDate(on), answeredBy: maria }]
		}),
	)
	const followUps = await db
		.selectFrom('counted.planFollowUp')
		.select(['id', 'year'])
		.where('planId', '=', planId)
		.where('part', '=', 'year')
		.execute()
	const joined = { municipalityId, planId, joinedBy: maria }
	await pour(
		db,
		'counted.voiceJoin',
		said.flatMap(({ id, about, round, saidOn }) => {
			const partId = content.activities.find(({ key }) => key === about)?.id ?? null
			const part = partId === null ? ('plan' as const) : ('activity' as const)
			const followUpId = followUps.find(({ year }) => year === round)?.id
			const one = { ...joined, id: chance.id(), voiceId: id, joinedOn: notedDay(saidOn, today) }
			const toRound =
				followUpId === undefined ? [] : [{ ...one, id: chance.id(), part: 'round' as const, followUpId }]
			return [{ ...one, part, partId }, ...toRound]
		}),
	)
}

/** Noted the next day. */
const notedDay = (saidOn: PlainDate, today: PlainDate) => (saidOn < today ? addDays(saidOn, 1) : today)

async function loadCouncils({ db, today }: Act, chance: Chance, places: Places) {
	const { municipalityId } = places
	const made = councils.map((council) => ({ ...council, id: chance.id() }))
	await pour(
		db,
		'counted.userCouncil',
		made.map(({ key: _, meetings: __, begunOn, ...council }) => ({
			...{ municipalityId, ...council, begunOn: plainDate(begunOn) },
		})),
	)
	const meetings = made.flatMap(({ id: userCouncilId, key, meetings: held }) =>
		held.map(({ heldOn, raised }) => ({
			...{ key, id: chance.id(), userCouncilId, heldOn: plainDate(heldOn), raised },
		})),
	)
	const notedBy = places.staff('lena-wik')
	await pour(
		db,
		'counted.councilMeeting',
		meetings
			.filter(({ heldOn }) => heldOn <= today)
			.map(({ key: _, ...meeting }) => ({
				...{ municipalityId, ...meeting, notedBy, notedOn: notedDay(meeting.heldOn, today) },
			})),
	)
	return (key: string, heldOn: PlainDate) =>
		meetings.find((meeting) => meeting.key === key && meeting.heldOn === heldOn)?.id ?? null
}
