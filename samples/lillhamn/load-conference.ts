import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, addMonths, type PlainDate, weekday } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Places } from './load-organisation.ts'
import type { Lillhamn } from './shape.ts'

type Spoken = { readonly said: string; readonly what: string; readonly who: string; readonly inDays: number }

/** What is said of Kerstin Falk and of two who sleep out of doors, and who then does what. */
const spoken: readonly Spoken[] = [
	{
		said: 'Beslutet på Björken går ut på söndag, och träningslägenheten är klar först i november.',
		what: 'Fråga Björken om två veckor till',
		who: 'sara-holm',
		inDays: 2,
	},
	{
		said: 'Vill ha nattplats, men inte i flerbäddsrum.',
		what: 'Söka upp tillsammans med fältgruppen',
		who: 'ida-ek',
		inDays: 3,
	},
	{
		said: 'Har kontakt med vården men ingen tid. Samordnad plan behövs.',
		what: 'Kalla till samordnad individuell plan',
		who: 'karim-haddad',
		inDays: 9,
	},
]

/** This week's case conference in the housing unit: three people, each opened by consent. */
export async function loadConference(
	db: Transaction<DB>,
	places: Places,
	{ homeless, people }: Pick<Lillhamn, 'homeless' | 'people'>,
	today: PlainDate,
): Promise<void> {
	const { municipalityId } = places
	const heldOn = addDays(today, 1 - weekday(today))
	const place = { municipalityId, committeeId: places.committee('social') }
	const calledBy = places.staff('lena-wik')
	const conference = await db
		.insertInto('named.conference')
		.values({
			...place,
			...{ unitId: places.unit('housing-unit'), name: 'Måndagskonferensen', heldOn, openedBy: calledBy },
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	const conferenceId = conference.id
	const takingPart = ['lena-wik', 'sara-holm', 'karim-haddad', 'ida-ek'].map(places.staff)
	await pour(
		db,
		'named.conferenceParticipant',
		takingPart.map((staffId) => ({ municipalityId, conferenceId, staffId })),
	)
	const opened = [...spokenOf({ homeless, people })].slice(0, spoken.length)
	for (const [at, personId] of opened.entries()) {
		const about = spoken[at]
		if (about === undefined) continue
		const { id: itemId } = await db
			.insertInto('named.conferenceItem')
			.values({
				...{ ...place, conferenceId, personId, basis: 'consent', openedBy: calledBy, openedOn: heldOn },
				consentTo: 'Boendeenheten, fältgruppen och samordnaren',
				consentUntil: addMonths(heldOn, 3),
			})
			.returning('id')
			.executeTakeFirstOrThrow()
		const staffId = places.staff(about.who)
		const said = { writtenBy: calledBy, writtenAt: writtenOn(heldOn, 6) }
		await pour(db, 'named.conferenceNote', [{ municipalityId, itemId, text: about.said, ...said }])
		const task = { what: about.what, staffId, dueOn: addDays(heldOn, about.inDays), givenBy: calledBy }
		await pour(db, 'named.conferenceTask', [{ municipalityId, itemId, ...task }])
	}
}

/** Kerstin Falk first, then those of the housing unit who sleep out of doors and whom everybody may know by name. */
function spokenOf({ homeless, people }: Pick<Lillhamn, 'homeless' | 'people'>): Set<string> {
	const open = new Map(
		people
			.filter((one) => one.protection === 'none' && one.duplicateOf === null && one.unidentified === null)
			.map((one) => [one.id, `${one.givenName} ${one.familyName}`]),
	)
	const known = homeless.filter(({ personId }) => open.has(personId))
	const kerstin = known.filter(({ personId }) => open.get(personId) === 'Kerstin Falk')
	const outside = known.filter(({ unit, spells }) => {
		const last = spells.at(-1)
		return unit === 'housing-unit' && last?.place === 'rough-sleeping' && last.until === null
	})
	return new Set([...kerstin, ...outside].map(({ personId }) => personId))
}
