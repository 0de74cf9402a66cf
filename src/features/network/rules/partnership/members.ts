import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Sector, sectors } from '../register/register.ts'

/** What a member may be beside a member: it leads, keeps the papers, or supports those with experience of their own. */
export const duties = ['chair', 'secretariat', 'user-involvement'] as const
export type Duty = (typeof duties)[number]

type Period = { readonly since: PlainDate; readonly endedOn: PlainDate | null }

/** Whether it stands on a day; the day it ended is the first that it does not. */
export function standsOn({ since, endedOn }: Period, day: PlainDate): boolean {
	return since <= day && (endedOn === null || endedOn > day)
}

/** Those of each sector, sectors in their order and none that is empty. */
export function bySector<Member extends { readonly sector: Sector }>(
	members: readonly Member[],
): { readonly sector: Sector; readonly members: readonly Member[] }[] {
	return sectors.flatMap((sector) => {
		const of = members.filter((member) => member.sector === sector)
		return of.length === 0 ? [] : [{ sector, members: of }]
	})
}
