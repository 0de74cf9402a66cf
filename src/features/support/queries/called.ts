import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { nameOf } from '../../people/index.ts'
import { listCalled } from '../store/records.ts'

/** How several people are called in a list, asked once for all of them. */
export async function calledIn({ db, today }: Act, personIds: readonly string[]) {
	const known = await listCalled(db, [...new Set(personIds)])
	return (personId: string) => {
		const found = known.get(personId)
		const bornOn: PlainDate | null = found?.birthDate ?? null
		return {
			...(found === undefined ? { name: null, code: null } : nameOf(found)),
			...{ bornOn, age: bornOn === null ? null : ageOn(bornOn, today) },
		}
	}
}
