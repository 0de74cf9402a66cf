import type { Quota } from '../../rules/agreements/quota.ts'

type QuotaRow = {
	readonly kind: 'homes' | 'share'
	readonly homes: number | null
	readonly perThousand: number | null
	readonly turnover: number | null
}

/** A quota as its row says it; the table's checks see to it that number or share is there. */
export function quotaIn({ kind, homes, perThousand, turnover }: QuotaRow): Quota {
	return kind === 'homes' ? { kind, homes: homes ?? 0 } : { kind, perThousand: perThousand ?? 0, turnover }
}
