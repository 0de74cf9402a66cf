import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import type { Keys } from '../../../platform/keys.ts'
import { query } from '../../../platform/query.ts'
import { storedContact } from '../../../platform/sealed-contact.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHandlePeople } from '../access.ts'
import { nameOf } from '../rules/name-of.ts'
import { findCard, listHousemates, listNamedAccess } from '../store/card.ts'
import { listLinks, listRecords, type RecordRow } from '../store/records.ts'
import { nameOfRecord, peopleOf } from './people-of-records.ts'

/**
 * Who somebody is, by all their records, with whom they live, and who may see them by name. Asked for a linked record, it
 * answers with the kept one. `known` is null for a protected person, and so is where the protection comes from. The home
 * of somebody who lives with a protected person is not told either; it is this answer that keeps it back: row security
 * hides the protected person's own rows, not the address in a housemate's.
 */
export const personCard = query({
	name: 'personCard',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayHandlePeople,
	run: async ({ db, house }, { personId }) => {
		const records = await listRecords(db, [personId])
		const keptId = records.find((record) => record.personId === personId)?.keptId
		const [shown] = peopleOf(records, keptId === undefined ? [] : [keptId])
		const card = shown === undefined ? undefined : await findCard(db, house.keys, shown.face.personId)
		if (card === undefined || keptId === undefined) return missing
		const { protection, protectionSource, protectionCheckedOn } = card
		const recordIds = records.map((record) => record.personId)
		const person = { personId: keptId, protection }
		const namedAccess = await listNamedAccess(db, recordIds)
		if (card.knownAs === null) {
			const unsaid = { protectionSource: null, protectionCheckedOn: null }
			return {
				person: { ...person, ...unsaid },
				...{ known: null, records: [], recordIds, housemates: [], namedAccess },
			}
		}
		const housemates = await housematesOf(db, recordIds)
		const { givenName, familyName, called, code, birthDate, bornAbout, sex, language, phone } = card
		const { address, postalCode, city, recordedAt } = card
		const home = housemates.some((mate) => mate.name === null && mate.code === null)
			? { address: null, postalCode: null, city: null }
			: { address, postalCode, city }
		return {
			person: { ...person, protectionSource, protectionCheckedOn },
			known: {
				...nameOf({ givenName, familyName, called, code }),
				...{ givenName, familyName, called, birthDate, bornAbout, sex, language, phone, ...home, recordedAt },
			},
			records: await recordsOf(db, house.keys, records),
			...{ recordIds, housemates, namedAccess },
		}
	},
	audit: ({ personId }, value) => ({
		kind: 'person',
		// Whoever lives with them and is named here has been read about too.
		ids:
			value === null
				? [personId]
				: [
						...value.recordIds,
						...value.housemates.flatMap((mate) => ((mate.name ?? mate.code) === null ? [] : [mate.personId])),
					],
	}),
})

/** Each housemate once; name and code are null for one whom the reader may not know. */
async function housematesOf(db: Act['db'], recordIds: readonly string[]) {
	const rows = await listHousemates(db, recordIds)
	const once = rows.filter((row, at) => rows.findIndex((one) => one.personId === row.personId) === at)
	return once.map(({ knownAs, personId, role, living, birthDate, ...parts }) => ({
		...{ personId, role, living, birthDate },
		...(knownAs === null ? { name: null, code: null } : nameOf(parts)),
	}))
}

/** The records that the person is written under, each with the link that says so and what it tells. */
async function recordsOf(db: Act['db'], keys: Keys, records: readonly RecordRow[]) {
	const known = records.filter((record) => record.knownAs !== null)
	const links = await listLinks(
		db,
		known.map((record) => record.personId),
	)
	return known.map((record) => ({
		personId: record.personId,
		kept: record.personId === record.keptId,
		...nameOfRecord(record),
		recordCode: record.code,
		...{ bornOn: record.bornOn, bornAbout: record.bornAbout, phone: storedContact(keys, record).phone },
		link: links.find((link) => link.recordId === record.personId) ?? null,
	}))
}
