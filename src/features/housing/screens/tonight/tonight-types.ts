import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import type { Found } from '../../queries/tonight/guests-found.ts'
import type { Desk } from '../../queries/tonight/tonight.ts'
import type { Place } from '../../rules/tonight/lists.ts'

export type FoundGuest = Found['people'][number]

export type DeskPart = {
	readonly desk: Desk
	/** This desk and night, without what was said or focused on the way. */
	readonly address: string
	readonly outcome: Outcome | undefined
}

export type Focus = { readonly list: Place; readonly at: number } | null

/** Whether this form of the page was sent and not taken: it stays unfolded with what was wrong. */
export function wasRefused(outcome: Outcome | undefined, form: string): boolean {
	return outcome !== undefined && !outcome.ok && outcome.values.intent === form
}

export function deskAddress(propertyId: string, night: PlainDate): string {
	return `/housing/tonight?desk=${propertyId}&night=${night}`
}

/** `expected.3`: the fourth of those who are expected, where the one who came stood. */
export function focusIn(text: string | null): Focus {
	const [list = '', at = ''] = (text ?? '').split('.')
	const lists: readonly Place[] = ['expected', 'here', 'overdue', 'left']
	const found = lists.find((one) => one === list)
	return found === undefined || !/^\d{1,3}$/.test(at) ? null : { list: found, at: Number(at) }
}
