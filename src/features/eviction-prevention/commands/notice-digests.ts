import type { Act } from '../../../platform/transaction.ts'
import type { NoticeReport } from '../rules/notice.ts'

/** Keyed digest of everything told: the same words are known again, and tell nothing without the key. */
export function contentDigest({ house }: Act, report: NoticeReport): Buffer {
	return contentBy(house.keys.blindIndex, report)
}

/** The same of the tenant alone: told otherwise, whom it concerns must be found out anew. */
export function tenantDigest({ house }: Act, report: NoticeReport): Buffer {
	return tenantBy(house.keys.blindIndex, report)
}

/** What these reports' digests are now, by what they were under the keys before. */
export function digestsBefore({ house }: Act, reports: readonly NoticeReport[]): Map<string, Buffer> {
	const { blindIndex, blindIndexes } = house.keys
	return new Map(
		reports.flatMap((report) =>
			[contentBy, tenantBy].flatMap((digestBy) => {
				const now = digestBy(blindIndex, report)
				return digestBy(blindIndexes, report)
					.slice(1)
					.map((before): [string, Buffer] => [before.toString('hex'), now])
			}),
		),
	)
}

function contentBy<Told>(digest: (text: string) => Told, report: NoticeReport): Told {
	return digest(`notice ${JSON.stringify(report)}`)
}

function tenantBy<Told>(digest: (text: string) => Told, report: NoticeReport): Told {
	const { tenant, nationalId, address, postalCode, city, dwelling, note } = report
	return digest(`tenant ${JSON.stringify([tenant, nationalId, address, postalCode, city, dwelling, note])}`)
}
