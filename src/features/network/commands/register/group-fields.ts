import { optionalText, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { saveGroupMembers } from '../../store/groups.ts'
import { listPlaces } from '../../store/places.ts'

export const groupFields = {
	name: text(200),
	criterion: text(500),
	source: optionalText(300),
	/** Codes with their country's letters before them when they are not Swedish, parted by commas, spaces or lines. */
	codes: optionalText(20_000),
}

/** Codes that no municipality of today has; else the group has exactly those that were written. */
export async function setGroupMembers(
	{ db, actor }: Act,
	groupId: string,
	codes: string | null,
): Promise<{ unknown: readonly string[]; members: number }> {
	const ids = new Map(
		(await listPlaces(db, 'municipality'))
			.filter(({ validTo }) => validTo === null)
			.map(({ country, code, id }) => [country === 'SE' ? code : `${country}${code}`, id]),
	)
	const written = [...new Set((codes ?? '').toUpperCase().split(/[\s,;]+/))].filter((one) => one !== '')
	const unknown = written.filter((code) => !ids.has(code))
	if (unknown.length > 0) return { unknown, members: 0 }
	const members = written.flatMap((code) => ids.get(code) ?? [])
	await saveGroupMembers(db, actor.municipalityId, groupId, members)
	return { unknown: [], members: members.length }
}
