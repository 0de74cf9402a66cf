import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { ownReflection } from '../../queries/partnership/own-reflection.ts'
import { partnershipMember } from '../../queries/partnership/partnership-member.ts'
import { partnershipPage } from '../../queries/partnership/partnership-page.ts'
import { reflectionRounds } from '../../queries/partnership/reflection-rounds.ts'
import { reflectionsOfRound } from '../../queries/partnership/reflections-of-round.ts'
import { sampleNetwork } from '../../samples.ts'
import { addAgreement } from './add-agreement.ts'
import { addPartnershipMember } from './add-partnership-member.ts'
import { addProgramme } from './add-programme.ts'
import { approveReflection } from './approve-reflection.ts'
import { askReflectionQuestion } from './ask-reflection-question.ts'
import { changeReflectionRound } from './change-reflection-round.ts'
import { closeReflectionRound } from './close-reflection-round.ts'
import { dropReflectionQuestion } from './drop-reflection-question.ts'
import { endDuty } from './end-duty.ts'
import { endPartnershipMember } from './end-partnership-member.ts'
import { giveDuty } from './give-duty.ts'
import { giveSeat } from './give-seat.ts'
import { openReflectionRound } from './open-reflection-round.ts'
import { planReflectionRound } from './plan-reflection-round.ts'
import { reopenReflection } from './reopen-reflection.ts'
import { stateDissent } from './state-dissent.ts'
import { takeBackDissent } from './take-back-dissent.ts'
import { takeSeat } from './take-seat.ts'
import { writeReflection } from './write-reflection.ts'

const { house, clock } = await testHouse()
const network = await sampleNetwork(house, 'Samverket')
const secretariat = network.as('secretariat')
const county = network.as('county')
const streets = network.as('member')
const owners = await network.another('member')
const nobodys = await network.another('member')
let made = 0

const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

async function organisation(name: string, sector: 'user-organisation' | 'business' | 'research') {
	return await asSystem(house, network.municipalityId, async ({ db }) => {
		const { id } = await db
			.insertInto('counted.networkOrganisation')
			.values({ municipalityId: network.municipalityId, name, sector, country: 'SE' })
			.returning('id')
			.executeTakeFirstOrThrow()
		return id
	})
}

const memberOf = async (networkOrganisationId: string, since = '2026-01-01') =>
	valueIn(await addPartnershipMember(secretariat, { networkOrganisationId, since })).memberId
const seat = async (memberId: string, { actor }: Caller) =>
	valueIn(await giveSeat(secretariat, { memberId, staffId: actor.actorId }))

const streetsOrganisation = await organisation('Gatans röst', 'user-organisation')
const streetsId = await memberOf(streetsOrganisation)
const ownersId = await memberOf(await organisation('Fastighetsägarna i Prov', 'business'))
await seat(streetsId, streets)
await seat(ownersId, owners)

async function openRound(dueOn = '2026-11-01') {
	const { roundId } = valueIn(
		await planReflectionRound(secretariat, { title: `Omgång ${++made}`, year: '2026', dueOn }),
	)
	const question = 'Vad har blivit bättre under året?'
	const { questionId } = valueIn(await askReflectionQuestion(secretariat, { roundId, question }))
	valueIn(await openReflectionRound(secretariat, { roundId }))
	return { roundId, questionId, words: (body: string) => ({ roundId, words: [{ questionId, body }] }) }
}

const on = async <T>(day: string, work: () => Promise<T>) => {
	clock.set(instant(`${day}T07:00:00Z`))
	try {
		return await work()
	} finally {
		clock.set(instant('2026-10-12T07:00:00Z'))
	}
}

test('the members stand by sector with what they do, and only one of them chairs at a time', async () => {
	valueIn(await giveDuty(secretariat, { memberId: streetsId, duty: 'chair', since: '2026-02-01' }))
	const other = { memberId: ownersId, duty: 'chair' }
	expect(told(await giveDuty(secretariat, { ...other, since: '2026-03-01' }))).toBe('chair-taken')
	expect(told(await giveDuty(secretariat, { ...other, since: '2025-03-01' }))).toBe('not-a-member-then')
	const { duties } = valueIn(await partnershipMember(streets, { memberId: streetsId }))
	valueIn(await endDuty(secretariat, { dutyId: duties[0]?.id, endedOn: '2026-03-01' }))
	valueIn(await giveDuty(secretariat, { ...other, since: '2026-03-01' }))
	const { sectors, ownMemberId } = valueIn(await partnershipPage(streets, {}))
	expect(
		sectors.map(({ sector, members }) => [sector, members.map((one) => [one.name, one.duties])]),
	).toEqual([
		['business', [['Fastighetsägarna i Prov', ['chair']]]],
		['user-organisation', [['Gatans röst', []]]],
	])
	expect(ownMemberId).toBe(streetsId)
})

test('an organisation is a member once at a time, and may come back when its time was over', async () => {
	const networkOrganisationId = await organisation('Återkomna', 'research')
	const memberId = await memberOf(networkOrganisationId)
	const again = { networkOrganisationId, since: '2026-09-01' }
	expect(told(await addPartnershipMember(secretariat, again))).toBe('member-already')
	expect(told(await endPartnershipMember(secretariat, { memberId, endedOn: '2025-12-31' }))).toBe(
		'ends-before-it-begins',
	)
	await seat(memberId, nobodys)
	valueIn(await endPartnershipMember(secretariat, { memberId, endedOn: '2026-09-01' }))
	expect(valueIn(await partnershipPage(nobodys, {})).ownMemberId).toBeNull()
	const { memberId: back } = valueIn(await addPartnershipMember(secretariat, again))
	valueIn(await endPartnershipMember(secretariat, { memberId: back, endedOn: '2026-10-01' }))
})

test('a programme stands with the agreements it rests on', async () => {
	const said = { name: 'Partnerskapet 2025–2028', beginsOn: '2025-01-01', endsOn: '2028-12-31' }
	const { programmeId } = valueIn(await addProgramme(secretariat, { ...said, audience: 'Regeringen' }))
	const agreement = {
		programmeId,
		title: 'En väg hem',
		agreedOn: '2024-11-26',
		agreedBy: 'Riksdagens partier',
	}
	valueIn(await addAgreement(secretariat, agreement))
	expect(told(await addAgreement(secretariat, agreement))).toBe('agreement-noted')
	expect(told(await addProgramme(secretariat, { ...said, endsOn: '2024-01-01' }))).toBe(
		'endsOn: ends-before-it-begins',
	)
	const [programme] = valueIn(await partnershipPage(streets, {})).programmes
	expect(programme).toMatchObject({
		current: true,
		agreements: [{ title: 'En väg hem', agreedOn: '2024-11-26' }],
	})
})

test('only the secretariat keeps the partnership, and a county does not read it', async () => {
	expect(told(await planReflectionRound(streets, { title: 'Egen', year: 2026, dueOn: '2026-11-01' }))).toBe(
		'forbidden',
	)
	expect(
		told(
			await addPartnershipMember(owners, { networkOrganisationId: streetsOrganisation, since: '2026-01-01' }),
		),
	).toBe('forbidden')
	expect(told(await partnershipPage(county, {}))).toBe('forbidden')
})

test('a round is opened with questions and then asks all members the same', async () => {
	const planned = { title: 'Utan frågor', year: 2026, dueOn: '2026-11-01' }
	const { roundId } = valueIn(await planReflectionRound(secretariat, planned))
	expect(told(await openReflectionRound(secretariat, { roundId }))).toBe('no-questions')
	expect(valueIn(await reflectionRounds(streets, {})).rounds.some(({ id }) => id === roundId)).toBe(false)
	const { questionId } = valueIn(
		await askReflectionQuestion(secretariat, { roundId, question: 'Hur går det?' }),
	)
	valueIn(await openReflectionRound(secretariat, { roundId }))
	expect(told(await askReflectionQuestion(secretariat, { roundId, question: 'Och sedan?' }))).toBe(
		'round-opened',
	)
	expect(told(await dropReflectionQuestion(secretariat, { roundId, questionId }))).toBe('round-opened')
	expect(told(await changeReflectionRound(secretariat, { roundId, ...planned, dueOn: '2026-10-01' }))).toBe(
		'due-day-passed',
	)
	const { notAnswered } = valueIn(await reflectionsOfRound(secretariat, { roundId }))
	expect(notAnswered.map(({ name }) => name)).toEqual(['Fastighetsägarna i Prov', 'Gatans röst'])
})

test('a draft is its writer’s alone, also towards the secretariat, until the member approves it', async () => {
	const { roundId, words } = await openRound()
	valueIn(await writeReflection(streets, words('Fler får ett eget kontrakt.')))
	const readBy = async (caller: Caller) =>
		valueIn(await reflectionsOfRound(caller, { roundId })).questions[0]?.answers.map(({ body }) => body)
	for (const reader of [secretariat, owners, streets]) expect(await readBy(reader)).toEqual([])
	const rows = async ({ actor }: Caller) => {
		return await actingAs({ house, actor }, { writes: false }, async ({ db }) =>
			db.selectFrom('counted.reflectionWords').select('body').where('roundId', '=', roundId).execute(),
		)
	}
	expect(await rows(secretariat)).toEqual([])
	expect(await rows(owners)).toEqual([])
	expect(await rows(streets)).toHaveLength(1)
	expect(valueIn(await ownReflection(streets, { roundId })).questions[0]?.body).toBe(
		'Fler får ett eget kontrakt.',
	)
	expect(
		valueIn(await reflectionsOfRound(secretariat, { roundId })).members.map(({ state }) => state),
	).toEqual(['not-begun', 'writing'])
	valueIn(await approveReflection(streets, words('Fler får ett eget kontrakt, och behåller det.')))
	for (const reader of [secretariat, owners, streets])
		expect(await readBy(reader)).toEqual(['Fler får ett eget kontrakt, och behåller det.'])
})

test('what was approved is not changed until the member takes its approval back', async () => {
	const { roundId, words } = await openRound()
	expect(told(await reopenReflection(streets, { roundId }))).toBe('not-approved')
	expect(told(await approveReflection(streets, { roundId, words: [] }))).toBe('nothing-written')
	valueIn(await approveReflection(streets, words('Så här.')))
	expect(told(await writeReflection(streets, words('Annorlunda.')))).toBe('approved-already')
	valueIn(await reopenReflection(streets, { roundId }))
	expect(valueIn(await reflectionsOfRound(owners, { roundId })).questions[0]?.answers).toEqual([])
	valueIn(await approveReflection(streets, words('Annorlunda.')))
})

test('an account without a seat, one not asked, and a question of another round write nothing', async () => {
	const { roundId, words } = await openRound()
	const another = await openRound()
	expect(told(await writeReflection(secretariat, words('Vi på kansliet tycker.')))).toBe('no-seat')
	expect(told(await writeReflection(nobodys, words('Jag tycker.')))).toBe('no-seat')
	const strange = { roundId, words: [{ questionId: another.questionId, body: 'Fel omgång.' }] }
	expect(told(await writeReflection(streets, strange))).toBe('missing')
	const late = await memberOf(await organisation(`Nykomna ${made}`, 'research'), '2026-10-01')
	await seat(late, nobodys)
	expect(told(await writeReflection(nobodys, words('Vi kom efteråt.')))).toBe('not-asked')
	expect(told(await ownReflection(nobodys, { roundId }))).toBe('missing')
	valueIn(await takeSeat(secretariat, { staffId: nobodys.actor.actorId }))
	valueIn(await endPartnershipMember(secretariat, { memberId: late, endedOn: '2026-10-12' }))
})

test('dissent stands beside the words it is about, and is taken back by the member alone', async () => {
	const { roundId, questionId, words } = await openRound()
	const against = {
		roundId,
		questionId,
		againstId: ownersId,
		body: 'Vi delar inte bilden: kraven har höjts.',
	}
	expect(told(await stateDissent(streets, against))).toBe('nothing-to-dissent-from')
	valueIn(await approveReflection(owners, words('Kraven på inkomst har sänkts.')))
	valueIn(await stateDissent(streets, against))
	expect(told(await stateDissent(streets, against))).toBe('dissent-stated')
	expect(told(await stateDissent(streets, { ...against, againstId: streetsId }))).toBe('own-words')
	const [question] = valueIn(await reflectionsOfRound(secretariat, { roundId })).questions
	expect(question?.dissents).toMatchObject([
		{
			name: 'Gatans röst',
			against: 'Fastighetsägarna i Prov',
			body: 'Vi delar inte bilden: kraven har höjts.',
		},
	])
	const dissentId = question?.dissents[0]?.id
	expect(told(await takeBackDissent(owners, { dissentId }))).toBe('missing')
	valueIn(await takeBackDissent(streets, { dissentId }))
})

test('what is approved after the last day is marked late, and a longer time makes it in time', async () => {
	const { roundId, words } = await openRound('2026-10-20')
	await on('2026-10-25', async () => {
		expect(valueIn(await reflectionsOfRound(secretariat, { roundId })).round.state).toBe('overdue')
		valueIn(await approveReflection(streets, words('Sent, men här.')))
		const answers = async () => valueIn(await reflectionsOfRound(owners, { roundId })).questions[0]?.answers
		expect((await answers())?.[0]?.late).toBe(true)
		const { round } = valueIn(await reflectionsOfRound(secretariat, { roundId }))
		valueIn(
			await changeReflectionRound(secretariat, {
				roundId,
				title: round.title,
				year: 2026,
				dueOn: '2026-10-30',
			}),
		)
		expect((await answers())?.[0]?.late).toBe(false)
	})
})

test('a round closes when its time is over or all have approved, and then nothing changes', async () => {
	const { roundId, questionId, words } = await openRound('2026-10-20')
	valueIn(await writeReflection(streets, words('Ett utkast som ingen godkände.')))
	valueIn(await approveReflection(owners, words('Färre vräks.')))
	expect(told(await closeReflectionRound(secretariat, { roundId }))).toBe('still-time')
	await on('2026-10-21', async () => valueIn(await closeReflectionRound(secretariat, { roundId })))
	expect(told(await approveReflection(streets, words('För sent.')))).toBe('round-not-open')
	expect(told(await reopenReflection(owners, { roundId }))).toBe('round-not-open')
	const dissent = { roundId, questionId, againstId: ownersId, body: 'Nej.' }
	expect(told(await stateDissent(streets, dissent))).toBe('round-not-open')
	const { questions, notAnswered, round } = valueIn(await reflectionsOfRound(secretariat, { roundId }))
	expect(round.state).toBe('closed')
	expect(questions[0]?.answers.map(({ body }) => body)).toEqual(['Färre vräks.'])
	expect(notAnswered.map(({ name, state }) => [name, state])).toEqual([['Gatans röst', 'not-answered']])
	const everyone = await openRound()
	valueIn(await approveReflection(streets, everyone.words('Ja.')))
	valueIn(await approveReflection(owners, everyone.words('Ja.')))
	valueIn(await closeReflectionRound(secretariat, { roundId: everyone.roundId }))
})
