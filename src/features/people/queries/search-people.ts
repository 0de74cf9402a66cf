import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHandlePeople } from '../access.ts'
import { foldName } from '../rules/fold-name.ts'
import { readIdentityNumber, readReserveNumber } from '../rules/identity-number.ts'
import { nameOf } from '../rules/name-of.ts'
import { codeOf } from '../rules/person-code.ts'
import { listRecords } from '../store/records.ts'
import { listPeopleByCode, listPeopleByName, listPeopleByNumber } from '../store/search.ts'
import { peopleOf } from './people-of-records.ts'

const most = 25

/**
 * People by name, code or identity number and nothing else (SFS 2001:637 15 §), each once whichever of their records was
 * hit. Protected people are found by those with named access alone.
 */
export const searchPeople = query({
	name: 'searchPeople',
	input: z.object({ text: text(100) }),
	may: mayHandlePeople,
	run: async (act, { text: wanted }) => {
		const found = await whom(act, wanted)
		const people = peopleOf(await listRecords(act.db, found), found)
		return {
			people: people.map(({ face, records }) => ({
				personId: face.keptId,
				recordIds: records.map((record) => record.personId),
				protection: face.protection,
				...nameOf(face),
				bornOn: face.bornOn,
			})),
		}
	},
	audit: (_, value) => ({ kind: 'person', ids: value?.people.map((person) => person.personId) ?? [] }),
})

async function whom({ db, house, today }: Act, wanted: string): Promise<string[]> {
	const code = /^k-?\s*(?<number>\d{1,8})$/i.exec(wanted)?.groups?.number
	if (code !== undefined) return await listPeopleByCode(db, codeOf(Number(code)))
	for (const number of [readIdentityNumber(wanted, today), readReserveNumber(wanted)]) {
		if (isRefused(number)) continue
		const people = await listPeopleByNumber(db, house.keys.blindIndexes(number.number))
		if (people.length > 0) return people
	}
	const folded = foldName(wanted)
	return folded.length < 2 ? [] : await listPeopleByName(db, folded, most)
}
