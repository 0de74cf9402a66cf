import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { tellFigures } from '../../../../../tests/support/network-figures.ts'
import { networkReports } from '../../../../../tests/support/network-reports.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleNetwork } from '../../samples.ts'
import { addExample } from '../knowledge/add-example.ts'
import { withdrawExample } from '../knowledge/withdraw-example.ts'
import { addPartnershipMember } from '../partnership/add-partnership-member.ts'
import { approveReflection } from '../partnership/approve-reflection.ts'
import { askReflectionQuestion } from '../partnership/ask-reflection-question.ts'
import { giveSeat } from '../partnership/give-seat.ts'
import { noteInput } from '../partnership/note-input.ts'
import { openReflectionRound } from '../partnership/open-reflection-round.ts'
import { planReflectionRound } from '../partnership/plan-reflection-round.ts'
import { reopenReflection } from '../partnership/reopen-reflection.ts'
import { stateDissent } from '../partnership/state-dissent.ts'
import { withdrawInput } from '../partnership/withdraw-input.ts'
import { correctYearlyReport } from './correct-yearly-report.ts'
import { freezeYearlyReport } from './freeze-yearly-report.ts'
import { openYearlyReport } from './open-yearly-report.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const { secretariat, begin, gather, page, write } = networkReports(house, databaseUrl, network)
const member = network.as('member')
const { municipalityId } = network

const input = 'Jag sov i trappan i tre nätter.'
const reflection = 'Vi har fått fler hem.'
const dissent = 'Det har bara blivit fler köer.'
const method = 'Två handläggare åker hem.'

async function seated(name: string): Promise<void> {
	const networkOrganisationId = await asSystem(house, municipalityId, async ({ db }) => {
		const { id } = await db
			.insertInto('counted.networkOrganisation')
			.values({ municipalityId, name, sector: 'civil-society', country: 'SE' })
			.returning('id')
			.executeTakeFirstOrThrow()
		return id
	})
	const { memberId } = valueIn(
		await addPartnershipMember(secretariat(), { networkOrganisationId, since: '2020-01-01' }),
	)
	valueIn(await giveSeat(secretariat(), { memberId, staffId: member.actor.actorId }))
}

async function approved(year: number) {
	const round = { title: `Runda ${year}`, year: String(year), dueOn: '2026-12-01' }
	const { roundId } = valueIn(await planReflectionRound(secretariat(), round))
	const question = 'Vad har blivit bättre?'
	const { questionId } = valueIn(await askReflectionQuestion(secretariat(), { roundId, question }))
	valueIn(await openReflectionRound(secretariat(), { roundId }))
	valueIn(await approveReflection(member, { roundId, words: [{ questionId, body: reflection }] }))
	return { roundId, questionId }
}

const noted = async (saidOn: string) =>
	valueIn(
		await noteInput(secretariat(), {
			...{ kind: 'lived-experience', words: input, saidOn, consentTo: 'publish', consentOn: saidOn },
			...{ consentHow: 'spoken', nobodyKnown: 'yes' },
		}),
	).inputId

const shared = async () =>
	valueIn(
		await addExample(secretariat(), {
			...{ title: 'Hembesök', placeId: network.places['9001'], method, result: 'Färre avhysningar.' },
			...{ evidence: 'followed', targetGroups: ['families'], activities: ['prevention'] },
			...{ contactOrganisation: 'Ekby kommun', contactRole: 'Enhetschef' },
		}),
	).exampleId

const read = async (reportId: string) => JSON.stringify((await page(reportId)).document)
const kept = async () =>
	JSON.stringify(await withSql(databaseUrl, (sql) => sql.rows('select facts from counted.report_build')))

await seated('Byggarna')

test('taken back between gathering and freezing: it is in no draft, no frozen report and nothing that is kept', async () => {
	const [{ roundId, questionId }, inputId, exampleId] = [
		await approved(2025),
		await noted('2025-03-01'),
		await shared(),
	]
	valueIn(await stateDissent(member, { roundId, questionId, body: dissent }))
	const reportId = await begin(2025)
	await gather(reportId)
	await write(reportId, 'summary', 'Så gick det.')
	for (const words of [input, reflection, dissent, method]) expect(await read(reportId)).toContain(words)
	for (const words of [input, reflection, dissent, method]) expect(await kept()).not.toContain(words)

	valueIn(await withdrawInput(secretariat(), { inputId, withdrawnOn: '2026-10-12' }))
	valueIn(await reopenReflection(member, { roundId }))
	valueIn(await withdrawExample(secretariat(), { exampleId }))
	for (const words of [input, reflection, method]) expect(await read(reportId)).not.toContain(words)

	valueIn(await freezeYearlyReport(secretariat(), { reportId }))
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ document: string }>(`select document from counted.yearly_report where id = '${reportId}'`),
	)
	for (const words of [input, reflection, method]) expect(row?.document).not.toContain(words)
	// Nobody else approved words on the question: the dissent stands all the same.
	expect(row?.document).toContain(dissent)
})

test('what is frozen stands as it was printed, and its correction is without what was taken back since', async () => {
	const [inputId, exampleId] = [await noted('2024-03-01'), await shared()]
	const reportId = await begin(2024)
	await gather(reportId)
	await write(reportId, 'summary', 'Så gick det.')
	valueIn(await freezeYearlyReport(secretariat(), { reportId }))
	valueIn(await withdrawInput(secretariat(), { inputId, withdrawnOn: '2026-10-12' }))
	await shared()
	const corrected = valueIn(
		await correctYearlyReport(secretariat(), { reportId, reason: 'En siffra var fel.' }),
	).reportId
	expect(await read(reportId)).toContain(input)
	expect(await read(corrected)).not.toContain(input)
	// What was said after the gathering waits for the next.
	expect((await read(corrected)).split(method)).toHaveLength(2)
	valueIn(await withdrawExample(secretariat(), { exampleId }))
	valueIn(await freezeYearlyReport(secretariat(), { reportId: corrected }))
	expect(await read(corrected)).not.toContain(method)
	expect(await read(reportId)).toContain(method)
})

test('a report tells of one country, and of how its municipalities say that they work', async () => {
	const fjord = await asSystem(house, municipalityId, async ({ db }) => {
		const { id } = await db
			.insertInto('counted.networkPlace')
			.values({
				...{ municipalityId, code: '9101', countyCode: '98' },
				kind: 'municipality',
				country: 'NO',
				...{ name: 'Fjord', shortName: 'Fjord', invented: true, source: 'oppdiktet' },
			})
			.returning('id')
			.executeTakeFirstOrThrow()
		return id
	})
	await tellFigures(
		house,
		{ municipalityId, places: { ...network.places, '9101': fjord } },
		{
			figures: [
				['homeless-on-list', 1, 2023, { '9001': 12, '9002': 0, '9101': 300 }],
				['prevented-180-arrears-notice', 1, 2023, { '9001': 0.5 }],
			],
			methods: [
				['decided-plan', 2023, { '9001': 'yes', '9002': 'no', '9101': 'yes' }],
				['outreach', 2023, { '9001': 'partly' }],
			],
		},
	)
	const reportId = await begin(2023)
	await gather(reportId)
	const text = await read(reportId)
	expect(text).toContain('Sverige 2023')
	expect(text).toContain('minst 12')
	expect(text).not.toContain('312')
	expect(text).not.toContain('Norge')
	expect(text).toContain('läggs inte ihop')
	expect(text).toContain('2 kommuner av 4')
	expect(text).toContain('2 av 4 har svarat')
	expect(text).toContain('1 av 2')

	const norwegian = valueIn(
		await openYearlyReport(secretariat(), {
			...{ year: '2022', title: 'Norge', audience: 'Alle', country: 'NO' },
		}),
	).reportId
	await gather(norwegian)
	expect((await page(norwegian)).report).toMatchObject({ country: 'NO' })
	expect(await read(norwegian)).not.toContain('Sverige')
})
