import * as z from 'zod'
import { addDays, earlierOf, type Instant, laterOf, type PlainDate } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { day, id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayReadDelicate, mayWorkWithHomelessness } from '../access.ts'
import { countsAsContact } from '../rules/codes/contacts.ts'
import { standingOf } from '../rules/list-standing.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { explainSituation } from '../rules/situations/explain.ts'
import { piecesOf } from '../rules/situations/pieces.ts'
import { changesIn } from '../rules/spell-versions.ts'
import {
	endOfDay,
	findPersonThen,
	type KnownAt,
	listContactVersions,
	listFactorVersions,
	listSpellVersions,
	type SpellVersion,
} from '../store/as-known.ts'
import { findEntry } from '../store/entries.ts'
import { readCountedBy } from '../store/live-definitions.ts'

/**
 * Somebody's way through homelessness over all their records: places with the situation each is derived to and why,
 * contacts, causes and needs that the reader may see, whose matter it is, how they stand on the list, and every change of
 * what was written. `asKnownOn` (a day) or `asKnownAt` (a moment) gives what was known then; `hidden` is a protected person.
 */
export const personCourse = query({
	name: 'personCourse',
	opensOne: true,
	input: z.object({
		personId: id(),
		asKnownOn: day().optional(),
		asKnownAt: z.iso.datetime({ error: 'not-valid' }).optional(),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, given) => {
		const { db } = act
		const at = await momentOf(act, given)
		const person = await findPersonThen(db, given.personId, at)
		if (person === undefined) return missing
		const { personId, records, bornOn, sex } = person
		const spellVersions = await listSpellVersions(db, records, at)
		const contactVersions = await listContactVersions(db, records, at)
		const factorVersions = await listFactorVersions(db, records, at)
		const { chosen, country } = await readCountedBy(db)
		const definitions = liveDefinitions(chosen, country)
		const staff = new Map((await listStaffNames(db)).map((one) => [one.id, one.name]))
		const nameOf = (staffId: string | null) => (staffId === null ? null : (staff.get(staffId) ?? null))

		const on = given.asKnownOn ?? act.today
		const spells = spellVersions.filter(({ stood }) => stood).sort(byStart)
		const contacts = contactVersions.filter(({ stood }) => stood)
		const facts = { bornOn, sex, spells, contacts }
		return {
			personId,
			records,
			hidden: person.protection !== 'none' && !person.known,
			knownOn: given.asKnownOn ?? null,
			definitions: definitions.map(({ key }) => key),
			categories: definitions[0].categories.map(({ number, key }) => ({ number, key })),
			spells: spells.map((spell) => ({
				...shown(spell),
				by: nameOf(spell.recordedBy),
				situations: definitions.map((definition) => situationOf(spell, definition, on)),
			})),
			contacts: contacts
				.sort((one, other) => (one.onDay < other.onDay ? 1 : -1))
				.map(({ id: contactId, onDay, kind, note, recordedBy }) => ({
					...{ id: contactId, onDay, kind, note, by: nameOf(recordedBy), counts: countsAsContact(kind) },
				})),
			factors: factorVersions
				.filter(({ stood }) => stood)
				.map(({ id: factorId, kind, code, level, delicate, fromDay, untilDay }) => ({
					...{ id: factorId, kind, code, level, delicate, fromDay, untilDay },
					holds: untilDay === null || untilDay > on,
				})),
			seesDelicate: mayReadDelicate(act.actor),
			entry: (await findEntry(db, personId)) ?? null,
			standing: standingOf(facts, definitions[0], on),
			changes: changesIn(spellVersions).map((change) => ({ ...change, by: nameOf(change.by) })),
		}
	},
	audit: ({ personId }, value) => ({
		kind: 'person',
		ids: value === null ? [personId] : [...new Set([personId, ...value.records])],
	}),
})

export type PersonCourse = Extract<Awaited<ReturnType<typeof personCourse>>, { is: 'done' }>['value']

type Asked = { asKnownOn?: PlainDate | undefined; asKnownAt?: string | undefined }

async function momentOf({ db }: Act, { asKnownOn, asKnownAt }: Asked): Promise<KnownAt> {
	if (asKnownAt !== undefined) return asKnownAt as Instant
	return asKnownOn === undefined ? 'infinity' : await endOfDay(db, asKnownOn)
}

const byStart = (one: SpellVersion, other: SpellVersion) => (one.startsOn < other.startsOn ? -1 : 1)

function shown(spell: SpellVersion) {
	const { recordedTo: _, changedBy: __, stood: ___, correctionReason: ____, ...rest } = spell
	return rest
}

/** What the place is derived to, piece by piece, and why it is what it is on the day, or was on its last. */
function situationOf(spell: SpellVersion, definition: SituationDefinition, on: PlainDate) {
	const lastDay = spell.endsOn === null ? on : addDays(spell.endsOn, -1)
	const explained = laterOf(spell.startsOn, earlierOf(on, lastDay))
	return {
		definition: definition.key,
		pieces: piecesOf(spell, definition),
		explained: explainSituation(spell, definition, explained),
	}
}
