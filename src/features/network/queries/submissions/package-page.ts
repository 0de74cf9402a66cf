import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { changedMethods, differencesOf } from '../../rules/submissions/differences.ts'
import { findPlace } from '../../store/places.ts'
import { findPackage, listPackages } from '../../store/senders-overview.ts'
import { linesOf } from '../releases/release-preview.ts'

/** A package as it was received: what it tells, whose key signed it, and what differs from the one before. */
export const packagePage = query({
	name: 'packagePage',
	input: z.object({ packageId: id(), locale: z.enum(['sv', 'en']).catch('sv') }),
	may: mayReadPlaces,
	run: async ({ db, actor }, { packageId, locale }) => {
		const found = await findPackage(db, packageId)
		const place = found === null ? null : await findPlace(db, found.placeId)
		if (found === null || place === null) return missing
		const before = found.replaces === null ? null : await findPackage(db, found.replaces)
		const history = await listPackages(db, found.placeId)
		const { content, ...received } = found
		return {
			...{ received, content, place: { id: place.id, name: place.name } },
			lines: linesOf(content, locale),
			stands: history[0]?.id === packageId && history[0].withdrawnAt === null,
			mayKeep: mayKeepNetwork(actor),
			history: history.map(({ id: of, number, receivedAt, reason }) => ({
				id: of,
				number,
				receivedAt,
				reason,
			})),
			changes:
				before === null
					? null
					: {
							number: before.number,
							figures: differencesOf(before.content, content).map((one) => ({
								...one,
								name:
									definitionInWords({ id: one.definition, version: one.version }, locale)?.name ??
									one.definition,
							})),
							methods: changedMethods(before.content, content),
						},
		}
	},
	audit: ({ packageId }) => ({ kind: 'package', ids: [packageId] }),
})
