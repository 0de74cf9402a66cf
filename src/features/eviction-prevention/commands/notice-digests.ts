import type { Act } from '../../../platform/transaction.ts'
import type { NoticeReport } from '../rules/notice.ts'

/** Keyed digest of everything told: the same words are known again, and tell nothing without the key. */
export function contentDigest({ house }: Act, report: NoticeReport): Buffer {
	return house.keys.blindIndex(`notice ${JSON.stringify(report)}`)
}

/** The same of the tenant alone: told otherwise, whom it concerns must be found out anew. */
export function tenantDigest({ house }: Act, report: NoticeReport): Buffer {
	const { tenant, nationalId, address, postalCode, city, dwelling, note } = report
	return house.keys.blindIndex(
		`tenant ${JSON.stringify([tenant, nationalId, address, postalCode, city, dwelling, note])}`,
	)
}
