import { addExample } from '../../src/features/network/commands/knowledge/add-example.ts'
import { addTemplate } from '../../src/features/network/commands/knowledge/add-template.ts'
import { answerQuestion } from '../../src/features/network/commands/knowledge/answer-question.ts'
import { askNetwork } from '../../src/features/network/commands/knowledge/ask-network.ts'
import { checkExample } from '../../src/features/network/commands/knowledge/check-example.ts'
import { releaseTemplateVersion } from '../../src/features/network/commands/knowledge/release-template-version.ts'
import { addAgreement } from '../../src/features/network/commands/partnership/add-agreement.ts'
import { addMeetingPoint } from '../../src/features/network/commands/partnership/add-meeting-point.ts'
import { addPartnershipMember } from '../../src/features/network/commands/partnership/add-partnership-member.ts'
import { addProgramme } from '../../src/features/network/commands/partnership/add-programme.ts'
import { addReform } from '../../src/features/network/commands/partnership/add-reform.ts'
import { addReformIndicator } from '../../src/features/network/commands/partnership/add-reform-indicator.ts'
import { addTheme } from '../../src/features/network/commands/partnership/add-theme.ts'
import { approveMeetingMinutes } from '../../src/features/network/commands/partnership/approve-meeting-minutes.ts'
import { approveReflection } from '../../src/features/network/commands/partnership/approve-reflection.ts'
import { askReflectionQuestion } from '../../src/features/network/commands/partnership/ask-reflection-question.ts'
import { callPartnershipMeeting } from '../../src/features/network/commands/partnership/call-partnership-meeting.ts'
import { closeReflectionRound } from '../../src/features/network/commands/partnership/close-reflection-round.ts'
import { giveDuty } from '../../src/features/network/commands/partnership/give-duty.ts'
import { giveSeat } from '../../src/features/network/commands/partnership/give-seat.ts'
import { noteInput } from '../../src/features/network/commands/partnership/note-input.ts'
import { noteMeetingAttendance } from '../../src/features/network/commands/partnership/note-meeting-attendance.ts'
import { openReflectionRound } from '../../src/features/network/commands/partnership/open-reflection-round.ts'
import { planReflectionRound } from '../../src/features/network/commands/partnership/plan-reflection-round.ts'
import { stateDissent } from '../../src/features/network/commands/partnership/state-dissent.ts'
import { tellReformValue } from '../../src/features/network/commands/partnership/tell-reform-value.ts'
import { withdrawInput } from '../../src/features/network/commands/partnership/withdraw-input.ts'
import { writeReflection } from '../../src/features/network/commands/partnership/write-reflection.ts'
import { addNetworkOrganisation } from '../../src/features/network/commands/register/add-network-organisation.ts'
import { acceptPackage } from '../../src/features/network/commands/submissions/accept-package.ts'
import { answerForPlace } from '../../src/features/network/commands/submissions/answer-for-place.ts'
import { setSenderPull } from '../../src/features/network/commands/submissions/set-sender-pull.ts'
import { correctYearlyReport } from '../../src/features/network/commands/yearly-report/correct-yearly-report.ts'
import type { SampleNetwork } from '../../src/features/network/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { networkReports } from './network-reports.ts'
import { networkOf, posting, samplePackage, sendingTown, wired } from './sending-town.ts'

/** Whatever a network keeps beside its register and coordination, made as it is made: some of it frozen, some begun. */
export async function keepEverything(house: House, databaseUrl: string, network: SampleNetwork) {
	const placeId = await keepPackages(house, network)
	const address = 'https://furuvik.example/paket'
	valueIn(await setSenderPull(network.as('secretariat'), { placeId, address }))
	const kept = await keepPartnership(network)
	await keepReports(house, databaseUrl, network)
	await keepKnowledge(network)
	return kept
}

/** One signed by a key that another has followed, its correction by that one, and an answer by hand. */
async function keepPackages(house: House, network: SampleNetwork): Promise<string> {
	const send = async (text: string) =>
		valueIn(await acceptPackage(await posting(house, networkOf(), text), { text, way: 'push' }))
	const first = await sendingTown(network, '9002', 'Furuvik')
	const sent = samplePackage(first)
	await send(wired(first.key, sent))
	const next = await sendingTown(network, '9002', 'Furuvik')
	const later = { id: crypto.randomUUID(), number: 2, replaces: sent.id, reason: 'Rättad folkmängd.' }
	await send(wired(next.key, samplePackage(next, later)))
	const byHand = { placeId: network.places['9003'], year: 2025, population: '9100' }
	const values = { 'homeless-on-list': '34', 'prevented-180-arrears-notice': '75,5' }
	const answers = { 'decided-plan': 'yes' }
	valueIn(await answerForPlace(network.as('secretariat'), { ...byHand, values, answers, way: 'template' }))
	return first.placeId
}

async function keepPartnership(network: SampleNetwork) {
	const keeper = network.as('secretariat')
	const [one, other] = [network.as('member'), await network.another('member')]
	const join = async (name: string, { actor }: typeof one) => {
		const given = { name, sector: 'research', country: 'SE' }
		const { organisationId } = valueIn(await addNetworkOrganisation(keeper, given))
		const seat = { networkOrganisationId: organisationId, since: '2026-01-01' }
		const { memberId } = valueIn(await addPartnershipMember(keeper, seat))
		valueIn(await giveSeat(keeper, { memberId, staffId: actor.actorId }))
		return memberId
	}
	const oneId = await join('Prov lärosäte', one)
	await join('Prov institut', other)
	valueIn(await giveDuty(keeper, { memberId: oneId, duty: 'chair', since: '2026-02-01' }))
	const span = { beginsOn: '2025-01-01', endsOn: '2028-12-31' }
	const programme = valueIn(await addProgramme(keeper, { name: 'Program', audience: 'Alla', ...span }))
	const agreed = { title: 'En väg hem', agreedOn: '2024-11-26', agreedBy: 'Partierna' }
	valueIn(await addAgreement(keeper, { ...programme, ...agreed }))

	const open = async (title: string) => {
		const planned = { title, year: '2026', dueOn: '2026-11-01' }
		const { roundId } = valueIn(await planReflectionRound(keeper, planned))
		const question = 'Vad har blivit bättre under året?'
		const { questionId } = valueIn(await askReflectionQuestion(keeper, { roundId, question }))
		valueIn(await openReflectionRound(keeper, { roundId }))
		return { roundId, questionId, words: (body: string) => ({ roundId, words: [{ questionId, body }] }) }
	}
	const { roundId, questionId, words } = await open('Den stängda')
	valueIn(await approveReflection(one, words('Fler får ett eget hem.')))
	valueIn(await approveReflection(other, words('Köerna är längre.')))
	const against = { roundId, questionId, againstId: oneId, body: 'Vi delar inte bilden.' }
	valueIn(await stateDissent(other, against))
	valueIn(await closeReflectionRound(keeper, { roundId }))
	const running = await open('Den öppna')
	valueIn(await writeReflection(one, running.words('Ett utkast som ingen annan har sett.')))
	valueIn(await approveReflection(other, running.words('Vi har börjat räkna.')))

	const reform = { title: 'Bostad först', decision: 'Lag (påhittad)', beginsOn: '2023-10-01' }
	const { reformId } = valueIn(await addReform(keeper, reform))
	const indicator = { reformId, name: 'Hem', unit: 'homes', wanted: 'more', countedHow: 'Antal 31/12' }
	const { indicatorId } = valueIn(await addReformIndicator(keeper, indicator))
	const value = { indicatorId, year: 2024, state: 'number', value: '1240,5', source: 'Prov' }
	valueIn(await tellReformValue(keeper, { ...value, status: 'verified' }))
	const { themeId } = valueIn(await addTheme(keeper, { title: 'Vägen in', begunOn: '2026-01-01' }))
	const said = {
		...{ words: 'Jag fick nyckeln samma dag.', kind: 'lived-experience', themeId, saidOn: '2026-09-01' },
		...{ consentTo: 'report', consentOn: '2026-09-01', consentHow: 'spoken', nobodyKnown: 'yes' },
	}
	valueIn(await noteInput(one, said))
	const back = valueIn(await noteInput(one, { ...said, words: 'Ord som tas tillbaka.' }))
	valueIn(await withdrawInput(one, { ...back, withdrawnOn: '2026-10-12' }))
	const meeting = valueIn(await callPartnershipMeeting(keeper, { title: 'Möte', heldOn: '2026-10-01' }))
	valueIn(await addMeetingPoint(keeper, { ...meeting, title: 'Årets rapport' }))
	valueIn(await noteMeetingAttendance(keeper, { ...meeting, memberIds: [oneId] }))
	valueIn(await approveMeetingMinutes(keeper, meeting))
	return { one, running: running.roundId }
}

/** A frozen one, its correction begun with the same words, and one whose material is being gathered. */
async function keepReports(house: House, databaseUrl: string, network: SampleNetwork) {
	const { frozen, begin } = networkReports(house, databaseUrl, network)
	const { reportId } = await frozen(2024)
	valueIn(await correctYearlyReport(network.as('secretariat'), { reportId, reason: 'Ett fel tal.' }))
	await begin(2022)
}

async function keepKnowledge(network: SampleNetwork) {
	const keeper = network.as('secretariat')
	const { exampleId } = valueIn(
		await addExample(keeper, {
			...{ title: 'Hembesök', placeId: network.places['9001'], method: 'Två åker hem.' },
			...{ result: 'Avhysningarna halverades.', evidence: 'followed' },
			...{ targetGroups: ['families', 'at-risk'], activities: ['prevention'] },
			...{ contactOrganisation: 'Ekby kommun', contactRole: 'Enhetschef' },
			...{ contactName: 'Ylva Prov', contactReachedBy: 'ylva@ekby.example' },
		}),
	)
	const asked = { exampleId, checkedOn: '2026-10-01', contact: 'there', goesOn: 'yes' }
	valueIn(await checkExample(keeper, asked))
	const terms = { about: 'Så här gör vi', licence: 'cc-by-4.0', licensor: 'Provriket' }
	const given = { ...terms, kind: 'checklist', title: 'Första mötet', said: '- Ring', starts: 'routine' }
	const { templateId } = valueIn(await addTemplate(keeper, given))
	const next = { templateId, after: 1, news: 'Skriv tillkom', said: '- Ring\n- Skriv' }
	valueIn(await releaseTemplateVersion(keeper, next))
	const question = { title: 'Avtal', question: 'Hur börjar man?' }
	const { questionId } = valueIn(await askNetwork(network.as('county'), question))
	valueIn(await answerQuestion(network.as('member'), { questionId, answer: 'Med det största bolaget.' }))
}
