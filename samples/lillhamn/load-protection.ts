import { breakGlass } from '../../src/features/data-protection/commands/access/break-glass.ts'
import { endBreakGlass } from '../../src/features/data-protection/commands/access/end-break-glass.ts'
import { reviewBreakGlass } from '../../src/features/data-protection/commands/access/review-break-glass.ts'
import { recordDisclosure } from '../../src/features/data-protection/commands/disclosures/record-disclosure.ts'
import { giveOutFile } from '../../src/features/data-protection/commands/exports/give-out-file.ts'
import { answerHindrance } from '../../src/features/data-protection/commands/hindrances/answer-hindrance.ts'
import { tellHindrance } from '../../src/features/data-protection/commands/hindrances/tell-hindrance.ts'
import { visitorOf } from '../../src/features/data-protection/commands/hindrances/visitor-of.ts'
import { closeIncident } from '../../src/features/data-protection/commands/incidents/close-incident.ts'
import { reportIncident } from '../../src/features/data-protection/commands/incidents/report-incident.ts'
import { tellAuthority } from '../../src/features/data-protection/commands/incidents/tell-authority.ts'
import { tellConcerned } from '../../src/features/data-protection/commands/incidents/tell-concerned.ts'
import { holdFile } from '../../src/features/data-protection/commands/retention/hold-file.ts'
import { hindrances } from '../../src/features/data-protection/queries/hindrances/hindrances.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { atTime, type On, somebodyOn } from './at-time.ts'
import { loadDestruction } from './load-destruction.ts'
import { loadLogReviews } from './load-log-reviews.ts'
import type { Places } from './load-organisation.ts'
import { loadRequests } from './load-requests.ts'
import type { Lillhamn } from './shape.ts'

type Town = Pick<Lillhamn, 'people' | 'cases' | 'households' | 'homeless'>

/** What those who answer for people's records have before them. Everything else in Lillhamn must be there. */
export async function loadProtection(
	house: House,
	places: Places,
	town: Town,
	today: PlainDate,
): Promise<void> {
	const on = somebodyOn(house, places)
	await loadDestruction(house, places, today)
	await tellIncidents(on, today)
	await openInEmergency(on, town, today)
	await tellHindrances(house, places, today)
	await loadRequests(on, town, today)
	await loadLogReviews(house, places, town, today)
	await giveOut(on, town, today)
}

/** In summer a telephone was lost, and that is closed; last week a letter went to a wrong address, and is being settled. */
async function tellIncidents(on: On, today: PlainDate): Promise<void> {
	const lostOn = addDays(today, -97)
	const lost = valueIn(
		await reportIncident(on('karim-haddad', lostOn, '09:40'), {
			...{
				kind: 'lost',
				foundOn: lostOn,
				foundTime: '08:15',
				groups: ['tenants', 'contacts'],
				peopleAbout: 12,
			},
			happened:
				'En arbetstelefon blev kvar på bussen efter ett hembesök. Den var låst med kod och innehöll inga dokument, men kalendern hade initialer och tider.',
			measures: 'Telefonen spärrades och tömdes på distans samma morgon.',
		}),
	)
	const { incidentId: lostId } = lost
	const dayAfter = addDays(lostOn, 1)
	valueIn(
		await tellAuthority(on('greta-lind', dayAfter), {
			...{ incidentId: lostId, told: 'no' },
			why: 'Telefonen var krypterad och tömdes innan någon kan ha läst den. Risken för dem det gäller är osannolik.',
		}),
	)
	valueIn(
		await tellConcerned(on('greta-lind', dayAfter), {
			...{ incidentId: lostId, told: 'no', why: 'Ingen hög risk: inget kan ha blivit läst.' },
		}),
	)
	valueIn(
		await closeIncident(on('greta-lind', addDays(lostOn, 9)), {
			...{ incidentId: lostId, learned: 'Kalendern visar nu bara tider. Telefonerna låses efter en minut.' },
		}),
	)

	const foundOn = addDays(today, -6)
	const letter = valueIn(
		await reportIncident(on('sara-holm', foundOn, '10:10'), {
			...{
				kind: 'wrong-receiver',
				foundOn,
				foundTime: '09:20',
				groups: ['adults', 'children'],
				peopleAbout: 3,
			},
			happened:
				'Ett brev om en hyresskuld skickades till familjens förra adress. Den som bor där nu öppnade det och ringde oss. I brevet står namn, skuldens storlek och att det finns barn.',
			measures: 'Brevet är hämtat. Adressen i akten är rättad och ett nytt brev är lämnat för hand.',
		}),
	)
	valueIn(
		await tellAuthority(on('greta-lind', addDays(foundOn, 2), '15:30'), {
			...{ incidentId: letter.incidentId, told: 'yes', toldOn: addDays(foundOn, 2), toldTime: '14:10' },
			reference: 'Anmälan 0417 (påhittad)',
		}),
	)
}

/** Twice somebody opened what another unit has: one is looked at by somebody else, one waits for it. */
async function openInEmergency(on: On, { homeless, people }: Town, today: PlainDate): Promise<void> {
	const open = new Set(people.filter(({ protection }) => protection === 'none').map(({ id }) => id))
	const [first, second] = homeless.filter(
		({ unit, personId, spells }) =>
			unit === 'young-adults' && open.has(personId) && spells.some(({ until }) => until === null),
	)
	if (first === undefined || second === undefined) return
	const night = addDays(today, -12)
	const { glassId } = valueIn(
		await breakGlass(on('ida-ek', night, '20:40'), {
			personId: first.personId,
			reason:
				'Jouren ringde: hen står utan plats i natt och säger att Unga vuxna-teamet har lovat ett boende. Jag behöver se vad som är bestämt.',
		}),
	)
	valueIn(await endBreakGlass(on('ida-ek', night, '21:15'), { glassId }))
	valueIn(
		await reviewBreakGlass(on('nils-ahl', addDays(night, 2)), {
			...{ glassId, verdict: 'right' },
			review: 'Teamet var stängt och det gällde natten. Öppnat i trettiofem minuter, bara det som behövdes.',
		}),
	)
	valueIn(
		await breakGlass(on('sara-holm', addDays(today, -3), '17:50'), {
			personId: second.personId,
			reason:
				'Polisen frågar om någon hos oss väntar på hen i kväll. Det brådskar och teamets telefon är stängd.',
		}),
	)
}

/** A visitor told of a table that is hard to read, and has been answered; an officer told of a date field, and waits. */
async function tellHindrances(house: House, places: Places, today: PlainDate): Promise<void> {
	const on = somebodyOn(house, places)
	const toldOn = addDays(today, -34)
	valueIn(
		await tellHindrance(visitorOf(atTime(house, toldOn), places.municipalityId), {
			page: 'Statistiken om hemlöshet',
			hinders: 'Jag hör inte vilket år en siffra hör till när jag går nedåt i tabellen.',
			help: 'Skärmläsare i telefonen',
		}),
	)
	const [told] = valueIn(await hindrances(on('ulla-bohlin', addDays(toldOn, 3)), {})).hindrances
	if (told === undefined) throw new Error('what was told is not there')
	valueIn(
		await answerHindrance(on('ulla-bohlin', addDays(toldOn, 3)), {
			...{ hindranceId: told.id, outcome: 'mended' },
			answer: 'Årtalet är nu radens rubrik och läses före siffran.',
		}),
	)
	valueIn(
		await tellHindrance(on('pia-stenmark', addDays(today, -3)), {
			page: 'Anteckna i en akt',
			hinders: 'Dagen går inte att skriva med rösten: fältet tömmer sig när jag säger månaden.',
		}),
	)
}

/** What was told of a case by its officer, a case that is kept for a court, and two files that were taken out. */
async function giveOut(on: On, { cases }: Town, today: PlainDate): Promise<void> {
	const open = cases.findLast(({ closing, officer }) => closing === null && officer === 'sara-holm')
	const closed = cases.findLast(({ closing }) => closing !== null && closing.on < addDays(today, -120))
	if (open === undefined || closed === undefined) return
	const day = addDays(today, -4)
	valueIn(
		await recordDisclosure(on('sara-holm', day), {
			...{ caseNumber: open.number, givenOn: day, toKind: 'landlord', toName: 'Lillhamnsbostäder' },
			...{ section: 'consent', consentedBy: 'the-person', consentedOn: day, consentEndsOn: addDays(day, 60) },
			...{ what: 'Att en avbetalningsplan är gjord, och när den första betalningen kommer.' },
			purpose: 'Att hyresvärden väntar med ansökan om avhysning.',
		}),
	)
	valueIn(
		await holdFile(on('greta-lind', addDays(today, -18)), {
			...{ about: closed.number, kind: 'legal-hold', untilOn: addDays(today, 240) },
			reason: 'Hyresnämnden har begärt akten i ett mål som ännu inte är avgjort.',
		}),
	)
	valueIn(
		await giveOutFile(on('maria-strom', addDays(today, -10)), {
			what: 'flow',
			format: 'xlsx',
			bytes: 48_212,
		}),
	)
	valueIn(
		await giveOutFile(on('sara-holm', addDays(today, -3)), { what: 'journal', format: 'pdf', bytes: 91_604 }),
	)
}
