import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { slipIn, slipInChange } from '../../../../../tests/support/slip-in.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { councilPage } from '../../queries/voices/council-page.ts'
import { quotableVoices } from '../../queries/voices/quotable-voices.ts'
import { voicePage } from '../../queries/voices/voice-page.ts'
import { voicesAbout } from '../../queries/voices/voices-about.ts'
import { voicesPage } from '../../queries/voices/voices-page.ts'
import { addActivity } from '../add-activity.ts'
import { createPlan } from '../create-plan.ts'
import { answerVoice } from './answer-voice.ts'
import { changeConsent } from './change-consent.ts'
import { changeCouncil } from './change-council.ts'
import { joinVoice } from './join-voice.ts'
import { lookAtVoice } from './look-at-voice.ts'
import { noteCouncilMeeting } from './note-council-meeting.ts'
import { noteVoice } from './note-voice.ts'
import { openCouncil } from './open-council.ts'
import { partVoice } from './part-voice.ts'
import { tellBack } from './tell-back.ts'
import { withdrawVoice } from './withdraw-voice.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Rösta')
const strategist = town.as('strategist')
const officer = town.as('officer')
const reader = town.as('reader')
const colleague = await town.another('unit-manager')
let made = 0

const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

async function planWithActivity() {
	const plan = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	const { activityId } = valueIn(
		await addActivity(strategist, { planId, text: 'Råd på plats', measure: '40' }),
	)
	return {
		planId,
		activityId,
		aboutPlan: `${planId} plan`,
		aboutActivity: `${planId} activity ${activityId}`,
	}
}

const said = {
	...{
		words: 'Jag fick vänta i fjorton månader.',
		kind: 'interview',
		saidOn: '2026-09-01',
		nobodyKnown: 'yes',
	},
	...{ consentTo: 'quote', consentOn: '2026-09-01', consentHow: 'spoken', themes: ['waiting'] },
}
const voiceOf = async (given: object = {}, by = strategist) =>
	valueIn(await noteVoice(by, { ...said, ...given })).voiceId
const shown = async (planId: string) => valueIn(await voicesAbout(reader, { planId })).voices
const inPaper = async (planId: string, more: object = {}) =>
	valueIn(await quotableVoices(reader, { planId, from: '2026-01-01', until: '2026-12-31', ...more }))

test('a voice stands by what it is about, with what came of it and that it was told back', async () => {
	const { planId, activityId, aboutPlan, aboutActivity } = await planWithActivity()
	const voiceId = await voiceOf({ about: aboutActivity })
	expect(
		told(await tellBack(strategist, { voiceId, toldBackOn: '2026-10-01', toldBackHow: 'På mötet' })),
	).toBe('answer-first')
	const why = 'Väntan följs varje månad från och med nu.'
	valueIn(await answerVoice(strategist, { voiceId, outcome: 'partly', why }))
	expect(told(await tellBack(officer, { voiceId, toldBackOn: '2026-08-31', toldBackHow: 'På mötet' }))).toBe(
		'toldBackOn: told-before',
	)
	valueIn(await tellBack(officer, { voiceId, toldBackOn: '2026-10-01', toldBackHow: 'På mötet' }))
	expect(valueIn(await voicesAbout(reader, { planId, activityId })).voices).toMatchObject([
		{ words: said.words, outcome: 'partly', why, toldBackOn: '2026-10-01', stage: 'told-back', mine: false },
	])
	expect(await shown(planId)).toHaveLength(1)
	valueIn(await joinVoice(officer, { voiceId, about: aboutPlan }))
	expect(told(await joinVoice(officer, { voiceId, about: aboutPlan }))).toBe('joined-already')
	const { joins } = valueIn(await voicePage(reader, { voiceId }))
	expect(joins.map(({ part, text, plan }) => [part, text ?? plan])).toEqual([
		['activity', 'Råd på plats'],
		['plan', `Plan ${made}`],
	])
	for (const { id } of joins) valueIn(await partVoice(officer, { voiceId, voiceJoinId: id }))
	expect(await shown(planId)).toEqual([])
})

test('a voice that is taken back loses its words and its answer everywhere, and says only that it was there', async () => {
	const { planId, aboutPlan } = await planWithActivity()
	const voiceId = await voiceOf({ about: aboutPlan })
	valueIn(await answerVoice(strategist, { voiceId, outcome: 'accepted', why: 'Det görs i höst.' }))
	expect(await inPaper(planId)).toHaveLength(1)
	expect(told(await withdrawVoice(officer, { voiceId, withdrawnOn: '2026-10-13' }))).toBe(
		'withdrawnOn: date-in-future',
	)
	valueIn(await withdrawVoice(officer, { voiceId, withdrawnOn: '2026-10-12' }))
	expect(await inPaper(planId)).toEqual([])
	expect(await shown(planId)).toEqual([])
	const { voice } = valueIn(await voicePage(strategist, { voiceId }))
	expect(voice).toMatchObject({
		stage: 'withdrawn',
		withdrawnOn: '2026-10-12',
		words: null,
		outcome: null,
		why: null,
	})
	for (const table of ['voice_words', 'voice_answer']) {
		expect(
			await slipIn(strategist, 'system', sql`select from counted.${sql.ref(table)} where id = ${voiceId}`),
		).toEqual([])
	}
	const again = [
		withdrawVoice(strategist, { voiceId, withdrawnOn: '2026-10-12' }),
		answerVoice(strategist, { voiceId, outcome: 'no', why: 'Nej.' }),
		changeConsent(strategist, {
			voiceId,
			consentTo: 'publish',
			consentOn: '2026-10-12',
			consentHow: 'spoken',
		}),
		joinVoice(strategist, { voiceId, about: aboutPlan }),
		lookAtVoice(strategist, { voiceId, words: 'Något annat' }),
	]
	for (const answer of await Promise.all(again)) expect(answer.is).toBe('missing')
})

test('what an officer notes is read by others when somebody who keeps the plans has looked at it', async () => {
	const { planId, aboutPlan } = await planWithActivity()
	const voiceId = await voiceOf(
		{ about: aboutPlan, kind: 'staff', words: 'Grannen i port två hörde allt.' },
		officer,
	)
	expect(told(await voicePage(reader, { voiceId }))).toBe('missing')
	expect(told(await voicePage(colleague, { voiceId }))).toBe('missing')
	expect(valueIn(await voicePage(officer, { voiceId })).voice).toMatchObject({
		mine: true,
		stage: 'to-look-at',
	})
	expect(told(await answerVoice(strategist, { voiceId, outcome: 'no', why: 'Nej.' }))).toBe('look-first')
	expect(told(await lookAtVoice(officer, { voiceId, words: 'Grannen hörde.' }))).toBe('forbidden')
	valueIn(await lookAtVoice(strategist, { voiceId, words: 'Grannen […] hörde allt.' }))
	expect(await shown(planId)).toMatchObject([{ words: 'Grannen […] hörde allt.', shortened: true }])
	const asItWas = { voiceId, words: 'Grannen i port två hörde allt.' }
	expect(told(await lookAtVoice(town.as('administrator'), asItWas))).toBe('looked-already')
	expect(await shown(planId)).toMatchObject([{ words: 'Grannen […] hörde allt.' }])
})

test('an answer takes the place of the one that was read, and of none that was given meanwhile', async () => {
	const voiceId = await voiceOf()
	const { answerSeenAt: seenAt } = valueIn(await voicePage(strategist, { voiceId }))
	const answer = { voiceId, outcome: 'accepted', why: 'Det görs i höst.', seenAt }
	valueIn(await answerVoice(strategist, answer))
	expect(told(await answerVoice(town.as('administrator'), { ...answer, outcome: 'no' }))).toBe(
		'answered-meanwhile',
	)
	const { voice, answerSeenAt } = valueIn(await voicePage(strategist, { voiceId }))
	expect(voice).toMatchObject({ outcome: 'accepted', why: 'Det görs i höst.' })
	valueIn(await answerVoice(strategist, { ...answer, outcome: 'no', seenAt: answerSeenAt }))
})

test('only what may be quoted stands in a paper, said in its period or joined to its round, and noted before it was frozen', async () => {
	const { planId, aboutPlan } = await planWithActivity()
	await voiceOf({ about: aboutPlan, consentTo: 'within' })
	const quoted = await voiceOf({ about: aboutPlan })
	const published = await voiceOf({
		about: aboutPlan,
		consentTo: 'publish',
		saidOn: '2026-03-01',
		kind: 'anonymous',
	})
	await voiceOf({ about: aboutPlan, saidOn: '2025-12-31', consentOn: '2026-01-02' })
	expect((await inPaper(planId)).map(({ id }) => id)).toEqual([published, quoted])
	expect((await inPaper(planId, { use: 'publish' })).map(({ id }) => id)).toEqual([published])
	expect(await inPaper(planId, { notedBy: '2026-10-11' })).toEqual([])
	const less = { voiceId: quoted, consentTo: 'within', consentHow: 'spoken' }
	expect(told(await changeConsent(officer, { ...less, consentOn: '2026-08-01' }))).toBe(
		'consentOn: consent-before-the-last',
	)
	valueIn(await changeConsent(officer, { ...less, consentOn: '2026-10-12' }))
	expect((await inPaper(planId)).map(({ id }) => id)).toEqual([published])
})

test('a council is told by whom it speaks for; one of few by no name in a paper', async () => {
	const { planId, aboutPlan } = await planWithActivity()
	const council = {
		name: 'Brukarrådet boende',
		speaksFor: 'De som bor i träningslägenhet',
		begunOn: '2024-01-01',
	}
	const { userCouncilId } = valueIn(await openCouncil(strategist, council))
	expect(told(await openCouncil(strategist, council))).toBe('council-name-taken')
	expect(told(await openCouncil(officer, { ...council, name: 'Ett annat' }))).toBe('forbidden')
	const meeting = { userCouncilId, heldOn: '2026-05-04', raised: 'Tystnaden på nätterna.' }
	expect(told(await noteCouncilMeeting(officer, { ...meeting, heldOn: '2023-12-01' }))).toBe(
		'council-not-then',
	)
	const { councilMeetingId } = valueIn(await noteCouncilMeeting(officer, meeting))
	expect(told(await noteCouncilMeeting(officer, meeting))).toBe('meeting-noted')
	expect(told(await noteVoice(strategist, { ...said, kind: 'council' }))).toBe(
		'councilMeetingId: which-meeting',
	)
	await voiceOf({ about: aboutPlan, kind: 'council', councilMeetingId })
	expect(await inPaper(planId)).toMatchObject([{ council: council.name }])
	valueIn(await changeCouncil(strategist, { ...council, userCouncilId, few: 'yes', endedOn: '2026-06-30' }))
	expect(await inPaper(planId)).toMatchObject([{ council: null, kind: 'council' }])
	const page = valueIn(await councilPage(reader, { userCouncilId }))
	expect(page.meetings).toMatchObject([{ raised: meeting.raised, voices: [{ words: said.words }] }])
	expect(told(await noteCouncilMeeting(officer, { ...meeting, heldOn: '2026-07-01' }))).toBe(
		'council-not-then',
	)
})

test('what tells who somebody is comes in nowhere: words, answers, meetings, councils', async () => {
	const { aboutPlan } = await planWithActivity()
	const number = 'Skriv till mig på 19570428-9999 tack'
	expect(await noteVoice(officer, { ...said, words: `Bra.\n${number}`, about: aboutPlan })).toMatchObject({
		refusal: { because: 'identity-number-in-text', line: 2, after: 'till mig på' },
	})
	const voiceId = await voiceOf()
	const council = { name: 'Råd', speaksFor: number, begunOn: '2024-01-01' }
	const { userCouncilId } = valueIn(await openCouncil(strategist, { ...council, speaksFor: 'De unga' }))
	const tries = [
		answerVoice(strategist, { voiceId, outcome: 'no', why: number }),
		lookAtVoice(strategist, { voiceId, words: number }),
		openCouncil(strategist, council),
		changeCouncil(strategist, { ...council, userCouncilId }),
		noteCouncilMeeting(officer, { userCouncilId, heldOn: '2026-05-04', raised: number }),
	]
	for (const answer of await Promise.all(tries)) expect(told(answer)).toBe('identity-number-in-text')
	const named = { ...said, words: 'Det var Anna som hjälpte mig.' }
	expect(await noteVoice(officer, named)).toMatchObject({
		refusal: { because: 'perhaps-a-name', words: 'Anna' },
	})
	valueIn(await noteVoice(officer, { ...named, words: 'Vi åt på Ankaret.', notNames: 'yes' }))
	expect(told(await noteVoice(officer, { ...said, nobodyKnown: undefined }))).toBe(
		'nobodyKnown: read-it-first',
	)
})

test('wrong input is told at its field, and what is not there is missing', async () => {
	const { planId } = await planWithActivity()
	const nowhere = '00000000-0000-4000-8000-00000000000a'
	const note = (given: object) => noteVoice(strategist, { ...said, ...given })
	expect(told(await note({ words: ' ' }))).toBe('words: required')
	expect(told(await note({ saidOn: '2026-10-13', consentOn: '2026-10-13' }))).toBe(
		'saidOn: date-in-future, consentOn: date-in-future',
	)
	expect(told(await note({ consentOn: '2026-08-31' }))).toBe('consentOn: consent-before')
	expect(told(await note({ consentTo: undefined }))).toBe('consentTo: choose-one')
	expect(told(await note({ about: 'somewhere' }))).toBe('about: choose-one')
	expect(told(await note({ about: `${planId} activity ${nowhere}` }))).toBe('missing')
	expect(told(await note({ kind: 'council', councilMeetingId: nowhere }))).toBe('missing')
	expect(told(await noteVoice(reader, said))).toBe('forbidden')
	expect(told(await withdrawVoice(reader, { voiceId: nowhere, withdrawnOn: '2026-10-01' }))).toBe('forbidden')
})

test('by SQL of their own nobody reads what was not looked at, writes it in again, or takes away what stands', async () => {
	const unseen = await voiceOf({ kind: 'staff' }, officer)
	const stands = await voiceOf()
	const gone = await voiceOf()
	valueIn(await answerVoice(strategist, { voiceId: stands, outcome: 'no', why: 'Det finns inga pengar.' }))
	valueIn(await withdrawVoice(strategist, { voiceId: gone, withdrawnOn: '2026-10-12' }))
	for (const table of ['voice', 'voice_words']) {
		const rows = sql`select from counted.${sql.ref(table)} where id = ${unseen}`
		expect(await slipIn(reader, 'work', rows)).toEqual([])
		expect(await slipIn(colleague, 'work', rows)).toEqual([])
		expect(await slipIn(officer, 'work', rows)).toHaveLength(1)
	}
	const here = town.municipalityId
	const put = sql`insert into counted.voice_words (municipality_id, id, body) values (${here}, ${gone}, 'Åter')`
	const look = sql`insert into counted.voice_look (municipality_id, id, looked_on, looked_by) values (${here}, ${unseen}, current_date, ${officer.actor.actorId})`
	for (const [who, change] of [
		[strategist, put],
		[officer, look],
	] as const) {
		expect(await slipInChange(who, 'work', change)).toBe('42501')
	}
	for (const change of [
		sql`delete from counted.voice_words where id = ${stands}`,
		sql`delete from counted.voice_answer where id = ${stands}`,
		sql`update counted.voice set withdrawn_on = null where id = ${gone}`,
		sql`update counted.voice set consent_to = 'publish' where id = ${gone}`,
	]) {
		expect(await slipInChange(strategist, 'work', change)).toBe(0)
	}
	expect(
		valueIn(await voicesPage(reader, { stage: 'withdrawn' })).voices.map(({ words }) => words),
	).toContain(null)
	expect(valueIn(await voicesPage(reader, {})).voices.map(({ id }) => id)).toContain(stands)
})
