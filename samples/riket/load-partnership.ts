import type { InputConsent, InputKind } from '../../src/features/network/rules/partnership/inputs.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour } from '../pour.ts'
import * as told from './partnership.ts'
import type { Riket } from './riket.ts'

type Db = Act['db']
type Members = Readonly<Record<told.OrganisationKey, string>>

/** A partnership in its second year: last year's round is closed with dissent and one too late, this year's is open. */
export async function loadPartnership({ db }: Act, riket: Riket): Promise<void> {
	const members = await loadMembers(db, riket)
	await loadProgramme(db, riket)
	await loadLastRound(db, riket, members)
	await loadOpenRound(db, riket, members)
	await loadReform(db, riket)
	await loadInputs(db, riket, members)
	await loadMeetings(db, riket, members)
}

async function loadMembers(db: Db, { municipalityId, staff, today }: Riket): Promise<Members> {
	const rows = told.organisations.map((one) => ({
		...{ ...one, organisationId: crypto.randomUUID(), id: crypto.randomUUID() as string },
	}))
	await pour(
		db,
		'counted.networkOrganisation',
		rows.map(({ organisationId: id, name, sector }) => ({ municipalityId, id, name, sector, country: 'SE' })),
	)
	await pour(
		db,
		'counted.partnershipMember',
		rows.map(({ id, organisationId: networkOrganisationId }) => ({
			...{ municipalityId, id, networkOrganisationId, since: day('2025-01-01') },
		})),
	)
	const members = Object.fromEntries(rows.map(({ key, id }) => [key, id])) as Members
	await pour(db, 'counted.partnershipDuty', [
		{ municipalityId, memberId: members.homes, duty: 'chair', since: day('2025-01-01') },
		{ municipalityId, memberId: members.welfare, duty: 'secretariat', since: day('2025-01-01') },
		{ municipalityId, memberId: members.users, duty: 'user-involvement', since: day('2025-03-01') },
	])
	await pour(db, 'counted.partnershipSeat', [
		{ municipalityId, staffId: staff.member, memberId: members.users, since: today },
	])
	return members
}

async function loadProgramme(db: Db, { municipalityId }: Riket): Promise<void> {
	const id = crypto.randomUUID()
	await pour(db, 'counted.partnershipProgramme', [
		{
			...{ municipalityId, id, name: 'Partnerskapet mot hemlöshet 2025–2028' },
			...{ beginsOn: day('2025-01-01'), endsOn: day('2028-12-31') },
			audience: 'Regeringen och partierna bakom överenskommelsen',
		},
	])
	await pour(
		db,
		'counted.partnershipAgreement',
		told.agreements.map(({ agreedOn, ...one }) => ({
			...{ municipalityId, programmeId: id, ...one, agreedOn: day(agreedOn) },
		})),
	)
}

async function loadLastRound(db: Db, riket: Riket, members: Members): Promise<void> {
	const { municipalityId, staff } = riket
	const { title, year, lead, questions, said, dissent, ...days } = told.lastYears
	const roundId = crypto.randomUUID()
	const [dueOn, openedOn, closedOn] = [day(days.dueOn), day(days.openedOn), day(days.closedOn)]
	const round = { municipalityId, id: roundId, title, year, lead, dueOn, openedOn, closedOn }
	await pour(db, 'counted.reflectionRound', [round])
	const questionIds = await loadQuestions(db, riket, roundId, questions)
	await loadAsked(db, riket, roundId, members, openedOn)
	for (const { of, on, words } of said) {
		const own = { municipalityId, roundId, memberId: members[of] }
		const approved = on === null ? {} : { approvedOn: day(on), approvedBy: staff.member }
		await pour(db, 'counted.reflection', [{ ...own, begunOn: openedOn, ...approved }])
		await loadWords(db, own, questionIds, words)
	}
	await pour(db, 'counted.reflectionDissent', [
		{
			...{ municipalityId, roundId, questionId: questionIds[dissent.at] ?? '', body: dissent.words },
			memberId: members[dissent.of as told.OrganisationKey],
			againstId: members[dissent.against as told.OrganisationKey],
			statedOn: day(dissent.on),
		},
	])
}

async function loadOpenRound(db: Db, riket: Riket, members: Members): Promise<void> {
	const { municipalityId, staff, today } = riket
	const { title, year, lead, questions, said, openedInDays, dueInDays } = told.thisYears
	const roundId = crypto.randomUUID()
	const openedOn = addDays(today, openedInDays)
	const round = { municipalityId, id: roundId, title, year, lead, openedOn, dueOn: addDays(today, dueInDays) }
	await pour(db, 'counted.reflectionRound', [round])
	const questionIds = await loadQuestions(db, riket, roundId, questions)
	await loadAsked(db, riket, roundId, members, openedOn)
	const own = { municipalityId, roundId, memberId: members[said.of] }
	const approvedOn = addDays(today, said.inDays)
	await pour(db, 'counted.reflection', [{ ...own, begunOn: openedOn, approvedOn, approvedBy: staff.member }])
	await loadWords(db, own, questionIds, said.words)
}

type Question = { readonly question: string; readonly guidance: string }

async function loadQuestions(
	db: Db,
	{ municipalityId }: Riket,
	roundId: string,
	questions: readonly Question[],
): Promise<string[]> {
	const rows = questions.map((question, at) => ({
		...{ municipalityId, roundId, id: crypto.randomUUID() as string, position: at + 1, ...question },
	}))
	await pour(db, 'counted.reflectionQuestion', rows)
	return rows.map(({ id }) => id)
}

async function loadAsked(
	db: Db,
	{ municipalityId }: Riket,
	roundId: string,
	members: Members,
	askedOn: PlainDate,
): Promise<void> {
	await pour(
		db,
		'counted.reflectionAsked',
		Object.values(members).map((memberId) => ({ municipalityId, roundId, memberId, askedOn })),
	)
}

type Own = { readonly municipalityId: number; readonly roundId: string; readonly memberId: string }

async function loadWords(db: Db, own: Own, questionIds: readonly string[], words: readonly string[]) {
	const rows = words.flatMap((body, at) =>
		body === '' ? [] : [{ ...own, questionId: questionIds[at] ?? '', body }],
	)
	await pour(db, 'counted.reflectionWords', rows)
}

async function loadReform(db: Db, { municipalityId }: Riket): Promise<void> {
	const reformId = crypto.randomUUID()
	const { decidedOn, beginsOn, ...said } = told.reform
	await pour(db, 'counted.reform', [
		{ municipalityId, id: reformId, ...said, decidedOn: day(decidedOn), beginsOn: day(beginsOn) },
	])
	for (const [at, { values, ...indicator }] of told.reformIndicators.entries()) {
		const indicatorId = crypto.randomUUID()
		await pour(db, 'counted.reformIndicator', [
			{ municipalityId, id: indicatorId, reformId, position: at + 1, ...indicator },
		])
		await pour(
			db,
			'counted.reformValue',
			values.map((one) => ({
				...{ municipalityId, indicatorId, ...one },
				state: one.value === null ? 'not-counted' : 'number',
			})),
		)
	}
}

async function loadInputs(db: Db, { municipalityId, staff }: Riket, members: Members): Promise<void> {
	const themes = told.themes.map((one) => ({ ...one, id: crypto.randomUUID() as string }))
	await pour(
		db,
		'counted.partnershipTheme',
		themes.map(({ begunOn, ...one }) => ({ municipalityId, ...one, begunOn: day(begunOn) })),
	)
	for (const input of told.inputs) {
		const id = crypto.randomUUID()
		const on = day(input.saidOn)
		await pour(db, 'counted.partnershipInput', [
			{
				...{ municipalityId, id, kind: input.kind as InputKind, consentTo: input.consentTo as InputConsent },
				memberId: 'through' in input ? members[input.through as told.OrganisationKey] : null,
				council: 'council' in input ? input.council : '',
				themeId: themes[input.theme]?.id ?? null,
				...{ saidOn: on, consentOn: on, notedOn: on, notedBy: staff.secretariat },
				consentHow: input.kind === 'council' ? 'minutes' : 'spoken',
			},
		])
		await pour(db, 'counted.partnershipInputWords', [{ municipalityId, id, body: input.words }])
	}
}

async function loadMeetings(db: Db, { municipalityId }: Riket, members: Members): Promise<void> {
	for (const { came, points, heldOn, approvedOn, ...meeting } of told.meetings) {
		const meetingId = crypto.randomUUID()
		await pour(db, 'counted.partnershipMeeting', [
			{
				...{ municipalityId, id: meetingId, ...meeting, heldOn: day(heldOn) },
				calledOn: addDays(day(heldOn), -42),
				minutesApprovedOn: approvedOn === null ? null : day(approvedOn),
			},
		])
		await pour(
			db,
			'counted.partnershipAttendance',
			came.map((key) => ({ municipalityId, meetingId, memberId: members[key] })),
		)
		await pour(
			db,
			'counted.partnershipPoint',
			points.map((point, at) => ({ municipalityId, meetingId, position: at + 1, ...point })),
		)
	}
}

const day = (written: string): PlainDate => plainDate(written)
